import {sum} from 'd3-array';
import {checkSums, isSwappedColumn, parseSumRule, toTolerance, turn} from './check-sums.js';
import type {BrokenSum, ColumnValues, SumOptions} from './check-sums.js';
import {findColumnParts} from './check-columns.js';
import type {SheetColumn} from './columns.js';
import type {DescribedTable} from './describe-table.js';
import {findParts, type Parts} from './find-parts.js';
import {parseValue, type ParsedValue} from './cells/parse-value.js';
import {readRows} from './read-rows.js';
import type {RowContext} from './row-context.js';
import type {Refuse} from './refusal.js';
import type {LayoutRow} from './statistics-tables.js';
import type {PlaceResolver} from './cells/resolve-place.js';
import {LEAVES_REST, NOT_ADDITIVE, PERCENTAGE, ROUNDED} from './cells/unit-lexicon.js';

export type LaidColumn = SheetColumn & {layout?: LayoutRow; isSwapped?: boolean};

/** A table whose labels are resolved and whose sums were checked; its values are read again when they are written. */
export interface ReadTable extends DescribedTable {
  columns: LaidColumn[];
  contexts: RowContext[];
}

/** Reads a table: labels, values, sums along rows and columns. Whatever is wrong goes to `refuse` with its cell. */
export function readTable(described: DescribedTable, places: PlaceResolver, refuse: Refuse): ReadTable {
  const read: ReadTable = {...described, contexts: readRows(described, places, refuse)};
  refuseYears(read, refuse);
  checkRows(read, refuse);
  checkAcross(read, refuse);
  return read;
}

/** Reads one cell of a value column as the column's digits run; undefined where it is blank or unreadable. */
export function readValue({table}: DescribedTable, row: number, column: LaidColumn): ParsedValue | undefined {
  const cell = table.sheet.read(row, column.column);
  const parsed = cell && parseValue(cell);
  return column.isSwapped ? turn(parsed) : parsed;
}

function refuseYears({columns, contexts, year}: ReadTable, refuse: Refuse): void {
  for (const {implausible, role} of columns)
    if (implausible && (role === 'value' || role === 'rank'))
      refuse('error', `implausible year: «${implausible.text}»`, implausible);
  const reversed = columns.find(({hasReversedYear}) => hasReversedYear);
  if (reversed) {
    const at = {row: reversed.headers[0]!.row, column: reversed.column};
    refuse('warning', `digits of years stand in reverse: read as ${reversed.year}`, at);
  }
  const undated = columns.find((column) => column.role === 'value' && !column.year && !column.implausible);
  const context = contexts.find((one) => one.year === undefined);
  if (!undated || !context || year) return;
  const at = {row: context.row, column: undated.column};
  refuse('error', 'no year: neither header, row, title, sheet nor file names one', at);
}

// Where nothing is to be added up, values are only looked at: a long sheet would stand in memory twice.
function readValues(
  {table, contexts}: ReadTable,
  {column}: LaidColumn,
  {refuse, isKept}: {refuse: Refuse; isKept: boolean},
): ColumnValues {
  const values: (ParsedValue | undefined)[] = [];
  for (const {row} of contexts) {
    const cell = table.sheet.read(row, column);
    if (!isKept && typeof cell?.value === 'number') continue;
    const parsed = cell && parseValue(cell);
    if (cell && !parsed) refuse('error', `unreadable value: «${String(cell.value).trim()}»`, {row, column});
    if (isKept || parsed?.isTurned) values.push(parsed);
  }
  return values;
}

function checkRows(read: ReadTable, refuse: Refuse): void {
  const found: {column: LaidColumn; broken: BrokenSum[]}[] = [];
  const partsOf = createPartsFinder(read);
  let checked = 0;
  for (const column of read.columns) {
    if (column.role !== 'value') continue;
    const parts = partsOf(column);
    const values = readValues(read, column, {refuse, isKept: parts.length > 0});
    const options = toOptions(read, column, {values, parts});
    column.isSwapped = isSwappedColumn(values, parts, options);
    const at = {row: read.contexts[0]!.row, column: column.column};
    if (column.isSwapped) refuse('warning', 'digits stand in reverse: decimals read from the other side', at);
    const broken = checkSums(column.isSwapped ? values.map((value) => turn(value)) : values, parts, options);
    if (parts.length > 0 && options.rule.kind !== 'none') checked++;
    if (broken.length > 0) found.push({column, broken});
  }
  // Where no column of several adds up, the title's words hide a rate: nothing is a part of anything.
  const isRate = checked > 2 && found.length === checked && found.every(({column}) => !column.layout);
  for (const {column, broken} of found)
    for (const one of broken) {
      const severity = one.remainder === undefined && (!isRate || one.suspect) ? 'error' : 'warning';
      refuse(severity, wordBroken(read, one), {row: read.contexts[one.total]!.row, column: column.column});
    }
}

function createPartsFinder(read: ReadTable): (column: LaidColumn) => Parts[] {
  const found = new Map<number, Parts[]>();
  return ({year}) => {
    const count = countProvinces(year ?? read.year);
    if (!found.has(count)) found.set(count, findParts(read.contexts, count));
    return found.get(count)!;
  };
}

function wordBroken({contexts}: ReadTable, broken: BrokenSum): string {
  const [made, printed] = [round(broken.sum), round(broken.printed)];
  if (broken.remainder !== undefined)
    return `members add up to ${made} of ${printed}: ${round(broken.remainder)} stands outside the provinces`;
  const cause = `sum does not hold: members add up to ${made}, printed: ${printed}`;
  if (!broken.suspect) return cause;
  const context = contexts[broken.suspect.row]!;
  return `${cause}; «${context.printed ?? context.label}» would fit as ${broken.suspect.value}`;
}

// «جمع | مرد | زن»: taken for total and parts only where most rows bear it out.
function checkAcross(read: ReadTable, refuse: Refuse): void {
  for (const {total, members} of findColumnParts(read.columns)) {
    const column = read.columns[total]!;
    const {isRounded} = toOptions(read, column);
    const broken: {row: number; cause: string}[] = [];
    let whole = 0;
    for (const {row} of read.contexts) {
      const printed = readValue(read, row, column);
      const parts = members.map((member) => readValue(read, row, read.columns[member]!));
      if (typeof printed?.value !== 'number' || parts.some((part) => typeof part?.value !== 'number'))
        continue;
      whole++;
      const made = sum(parts, (part) => part!.value);
      const decimals = Math.max(...parts.map((part) => part!.decimals), printed.decimals);
      const tolerance = toTolerance(members.length, Math.min(decimals, 2), isRounded || decimals > 0);
      if (Math.abs(made - printed.value) <= tolerance) continue;
      const cause = `sum does not hold: columns add up to ${round(made)}, printed: ${round(printed.value)}`;
      broken.push({row, cause});
    }
    if (broken.length * 2 < whole)
      for (const {row, cause} of broken) refuse('error', cause, {row, column: column.column});
  }
}

function toOptions(
  {title, table}: ReadTable,
  column: LaidColumn,
  {values, parts}: {values: ColumnValues; parts: readonly Parts[]} = {values: [], parts: []},
): SumOptions {
  const words = `${title} ${table.titles.map(({text}) => text).join(' ')} ${column.words}`;
  const stated = parseSumRule(column.layout?.sums ?? '');
  const isShare = parts.some(({total}) => values[total]?.value === 100 || values[total]?.swapped === 100);
  const hasDecimals = values.some((value) => value && value.decimals > 0);
  const isRate = NOT_ADDITIVE.test(words) || (!isShare && PERCENTAGE.test(words));
  return {
    rule: stated ?? {kind: isRate ? 'none' : 'exact'},
    isRounded: hasDecimals || ROUNDED.test(words),
    mayLeaveRest: !stated && LEAVES_REST.test(words),
  };
}

// 28 provinces before Khorasan was parted in three (1383), 30 until Alborz (1389).
function countProvinces(period: string | undefined): number {
  const year = Number(period?.slice(0, 4));
  const jalali = year > 1800 ? year - 621 : year;
  return jalali < 1384 ? 28 : jalali < 1390 ? 30 : 31;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
