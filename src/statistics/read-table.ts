import {
  checkSums,
  isSwappedColumn,
  toTolerance,
  turn,
  type BrokenSum,
  type SumOptions,
} from './check-sums.js';
import {findColumnParts} from './check-columns.js';
import type {SheetColumn} from './columns.js';
import type {DescribedTable} from './describe-table.js';
import {findParts, type Parts} from './find-parts.js';
import type {LayoutRow} from './layout.js';
import {parseSumRule} from './sum-rule.js';
import {parseValue, type ParsedValue} from './cells/parse-value.js';
import {readRows, type RowContext} from './read-rows.js';
import type {ImportRefusal} from './refusal.js';
import type {PlaceResolver} from './cells/resolve-place.js';
import {LEAVES_REST, NOT_ADDITIVE, PERCENTAGE, ROUNDED} from './cells/unit-lexicon.js';

export type LaidColumn = SheetColumn & {layout?: LayoutRow; isSwapped?: boolean};

/** A table whose labels are resolved and whose sums were checked; its values are read again when they are written. */
export interface ReadTable extends DescribedTable {
  columns: LaidColumn[];
  contexts: RowContext[];
}

/** Reads a table: labels, values, sums along rows and columns. Whatever is wrong goes to `refuse` with its cell. */
export function readTable(
  described: DescribedTable,
  places: PlaceResolver,
  refuse: (refusal: ImportRefusal) => void,
): ReadTable {
  const contexts = readRows(described, places, refuse);
  const read: ReadTable = {...described, contexts};
  refuseYears(read, refuse);
  checkRows(read, refuse);
  checkAcross(read, refuse);
  return read;
}

/** Reads one cell of a value column as the column's digits run; undefined where it is blank or unreadable. */
export function readValue({table}: DescribedTable, row: number, column: LaidColumn): ParsedValue | undefined {
  const cell = table.sheet.read(row, column.column);
  const parsed = cell && parseValue(cell);
  return parsed && column.isSwapped && parsed.swapped !== undefined ? turn(parsed) : parsed;
}

function refuseYears(
  {columns, table, contexts, year}: ReadTable,
  refuse: (refusal: ImportRefusal) => void,
): void {
  const sheet = table.sheet.name;
  for (const {implausible, role} of columns)
    if (implausible && (role === 'value' || role === 'rank'))
      refuse({
        severity: 'error',
        cause: `implausible year: «${implausible.text}»`,
        sheet,
        row: implausible.row,
        column: implausible.column,
      });
  const reversed = columns.find(({hasReversedYear}) => hasReversedYear);
  if (reversed)
    refuse({
      severity: 'warning',
      cause: `digits of years stand in reverse: read as ${reversed.year}`,
      sheet,
      row: reversed.headers[0]!.row,
      column: reversed.column,
    });
  const undated = columns.find((column) => column.role === 'value' && !column.year && !column.implausible);
  const row = contexts.find((context) => context.year === undefined);
  if (undated && row && !year)
    refuse({
      severity: 'error',
      cause: 'no year: neither header, row, title, sheet nor file names one',
      sheet,
      row: row.row,
      column: undated.column,
    });
}

// Where nothing is to be added up, values are only looked at: a long sheet would stand in memory twice.
function readValues(
  read: ReadTable,
  column: LaidColumn,
  {refuse, isKept}: {refuse: (refusal: ImportRefusal) => void; isKept: boolean},
): (ParsedValue | undefined)[] {
  const values: (ParsedValue | undefined)[] = [];
  const {sheet} = read.table;
  for (const {row} of read.contexts) {
    const cell = sheet.read(row, column.column);
    if (!isKept && typeof cell?.value === 'number') continue;
    const parsed = cell && parseValue(cell);
    if (cell && !parsed) {
      const cause = `unreadable value: «${String(cell.value).trim()}»`;
      refuse({severity: 'error', cause, sheet: sheet.name, row, column: column.column});
    }
    if (isKept || parsed?.isTurned) values.push(parsed);
  }
  return values;
}

function checkRows(read: ReadTable, refuse: (refusal: ImportRefusal) => void): void {
  const found: {column: LaidColumn; broken: BrokenSum[]}[] = [];
  const partsOf = createPartsFinder(read);
  let checked = 0;
  for (const column of read.columns) {
    if (column.role !== 'value') continue;
    const parts = partsOf(column);
    const values = readValues(read, column, {refuse, isKept: parts.length > 0});
    const options = toOptions(read, column, values, parts);
    column.isSwapped = isSwappedColumn(values, parts, options);
    const at = {sheet: read.table.sheet.name, row: read.contexts[0]!.row, column: column.column};
    if (column.isSwapped)
      refuse({
        severity: 'warning',
        cause: 'digits stand in reverse: decimals read from the other side',
        ...at,
      });
    const broken = checkSums(column.isSwapped ? values.map(turnBack) : values, parts, options);
    if (parts.length > 0 && options.rule.kind !== 'none') checked++;
    if (broken.length > 0) found.push({column, broken});
  }
  // Where no column of several adds up, the title's words hide a rate: nothing is a part of anything.
  const isRate = checked > 2 && found.length === checked && found.every(({column}) => !column.layout);
  for (const {column, broken} of found)
    for (const one of broken) refuse(toRefusal(read, {column, broken: one, isRate}));
}

function turnBack(value: ParsedValue | undefined): ParsedValue | undefined {
  return value?.swapped === undefined ? value : turn(value);
}

function createPartsFinder(read: ReadTable): (column: LaidColumn) => Parts[] {
  const found = new Map<number, Parts[]>();
  return ({year}) => {
    const count = countProvinces(year ?? read.year);
    if (!found.has(count)) found.set(count, findParts(read.contexts, count));
    return found.get(count)!;
  };
}

function toRefusal(
  read: ReadTable,
  {column, broken, isRate}: {column: LaidColumn; broken: BrokenSum; isRate: boolean},
): ImportRefusal {
  const {total, printed, sum, suspect, remainder} = broken;
  const at = {sheet: read.table.sheet.name, row: read.contexts[total]!.row, column: column.column};
  if (remainder !== undefined)
    return {
      severity: 'warning',
      cause: `members add up to ${round(sum)} of ${round(printed)}: ${round(remainder)} stands outside the provinces`,
      ...at,
    };
  const hint =
    suspect &&
    `; «${read.contexts[suspect.row]!.printed ?? read.contexts[suspect.row]!.label}» would fit as ${suspect.value}`;
  const cause = `sum does not hold: members add up to ${round(sum)}, printed: ${round(printed)}${hint ?? ''}`;
  return {severity: isRate && !suspect ? 'warning' : 'error', cause, ...at};
}

// «جمع | مرد | زن»: taken for total and parts only where most rows bear it out.
function checkAcross(read: ReadTable, refuse: (refusal: ImportRefusal) => void): void {
  for (const {total, members} of findColumnParts(read.columns)) {
    const column = read.columns[total]!;
    const {isRounded} = toOptions(read, column, [], []);
    const broken: ImportRefusal[] = [];
    let whole = 0;
    for (const {row} of read.contexts) {
      const printed = readValue(read, row, column);
      const parts = members.map((member) => readValue(read, row, read.columns[member]!));
      if (typeof printed?.value !== 'number' || parts.some((part) => typeof part?.value !== 'number'))
        continue;
      whole++;
      const sum = parts.reduce((one, part) => one + part!.value!, 0);
      const decimals = Math.max(...parts.map((part) => part!.decimals), printed.decimals);
      if (
        Math.abs(sum - printed.value) <=
        toTolerance(members.length, Math.min(decimals, 2), isRounded || decimals > 0)
      )
        continue;
      const cause = `sum does not hold: columns add up to ${round(sum)}, printed: ${round(printed.value)}`;
      broken.push({severity: 'error', cause, sheet: read.table.sheet.name, row, column: column.column});
    }
    if (broken.length * 2 < whole) broken.forEach(refuse);
  }
}

function toOptions(
  read: ReadTable,
  column: LaidColumn,
  values: readonly (ParsedValue | undefined)[],
  parts: readonly Parts[],
): SumOptions {
  const words = `${read.title} ${read.table.titles.map(({text}) => text).join(' ')} ${column.words}`;
  const stated = parseSumRule(column.layout?.sums ?? '');
  const isShare = parts.some(({total}) => values[total]?.value === 100 || values[total]?.swapped === 100);
  const hasDecimals = values.some((value) => value && value.decimals > 0);
  const isRate = NOT_ADDITIVE.test(words) || (!isShare && PERCENTAGE.test(words));
  return {
    rule: stated ?? (isRate ? {kind: 'none'} : {kind: 'exact'}),
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
