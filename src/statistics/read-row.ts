import {pairs} from 'd3-array';
import {isYear, parseYear} from './cells/parse-year.js';
import {parseValue} from './cells/parse-value.js';
import type {PlaceResolver} from './cells/resolve-place.js';
import type {SheetCell, Sheet} from './cells/sheet.js';
import {findHeaderKind, isNote, isTotalLabel} from './cells/labels.js';
import {YEAR_WORD} from './cells/year-lexicon.js';

/** A row of a sheet with what it is. */
export interface ReadRow {
  row: number;
  cells: {column: number; cell: SheetCell}[];
  kind: 'blank' | 'data' | 'text';
  /** True where all its numbers are years, as in a header. */
  hasYears: boolean;
}

/** What stands around a row, which tells a value from a header. */
export interface RowSurroundings {
  places: PlaceResolver;
  isAfterData: boolean;
  isUnderYears: boolean;
}

/** Reads a row of a sheet and says whether it holds values, only text, or nothing. */
export function readRow(sheet: Sheet, row: number, around: RowSurroundings): ReadRow {
  const cells: ReadRow['cells'] = [];
  for (let column = 0; column < sheet.columnCount; column++) {
    const cell = sheet.read(row, column);
    if (cell) cells.push({column, cell});
  }
  const counts = countKinds(cells);
  const kind = cells.length === 0 ? 'blank' : isData(cells, counts, around) ? 'data' : 'text';
  return {row, cells, kind, hasYears: counts.years > 0 && counts.values === 0};
}

interface CellKinds {
  values: number;
  years: number;
  labels: string[];
}

function countKinds(cells: ReadRow['cells']): CellKinds {
  const kinds: CellKinds = {values: 0, years: 0, labels: []};
  const short: number[] = [];
  for (const {cell} of cells) {
    const year = isPlainNumber(cell.value) ? undefined : parseYear(cell);
    if (isYear(year) && year.doubt === 'two-digit' && !String(cell.value).includes(YEAR_WORD))
      short.push(Number(year.period));
    else if (isYear(year)) kinds.years++;
    else if (typeof cell.value === 'number' || parseValue(cell)) kinds.values++;
    else kinds.labels.push(cell.value);
  }
  // 45 may be a year or a number: «۹۵ ۹۶ ۹۷» in a row are years.
  const isRun = short.length > 1 && pairs(short).every(([one, other]) => Math.abs(one - other) === 1);
  const isHeader = kinds.values === 0 && (isRun || kinds.labels.some(isHeaderWord));
  kinds[isHeader ? 'years' : 'values'] += short.length;
  return kinds;
}

function isPlainNumber(value: string | number): boolean {
  return typeof value === 'number' && !(Number.isInteger(value) && value >= 35 && value <= 9999);
}

// A row of values has a number that is no year. Years alone are a header, unless a place or a total stands beside them.
function isData(
  cells: ReadRow['cells'],
  {values, years, labels}: CellKinds,
  {places, isAfterData, isUnderYears}: RowSurroundings,
): boolean {
  if (labels.some(isHeaderWord) || (labels.length === 1 && cells.length > 1 && isNote(labels[0]!)))
    return false;
  const isNamed = () => labels.some((label) => isTotalLabel(label) || places.resolve(label) !== undefined);
  // A place with something beside it among rows of values is one of them, even where that is no number.
  if (values === 0 && years === 0) return isAfterData && cells.length > 1 && isNamed();
  if (cells.length === 2 && isMark(cells[0]!.cell) && labels.length === 1 && !places.resolve(labels[0]!))
    return false;
  if (labels.length === 0 && isNumbering(cells)) return false;
  if (values > 0) return labels.length > 0 || years > 0 || cells.length > (isAfterData ? 1 : 2);
  return labels.length > 0 && (isAfterData || isUnderYears || isNamed());
}

// «(1)» in a cell of its own, before the text of a note.
function isMark({value}: SheetCell): boolean {
  return typeof value === 'string' && /^\s*(?:\([0-9\u06f0-\u06f9]{1,2}\)|\*+)\s*$/.test(value);
}

/** Says whether a text heads places, years, codes or running numbers. */
export function isHeaderWord(label: string): boolean {
  return findHeaderKind(label) !== undefined;
}

/** Says whether cells only number the columns: «(1) (2) (3)» under a header. */
export function isNumbering(cells: ReadRow['cells']): boolean {
  const numbers = cells.map(
    ({cell}) =>
      parseValue(typeof cell.value === 'string' ? {value: cell.value.replace(/[()]/g, '')} : cell)?.value,
  );
  return cells.length > 2 && numbers.every((number, index) => number === index + (numbers[0] === 0 ? 0 : 1));
}
