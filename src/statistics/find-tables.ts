import {isYear, parseYear} from './parse-year.js';
import {parseValue} from './parse-value.js';
import type {PlaceResolver} from './resolve-place.js';
import type {Cell, Sheet} from './sheet.js';
import {findHeaderWord, findUnit, isNote, isNumberedTitle, isTotalLabel} from './words.js';

/** A text with where it stands. */
export interface Located {
  text: string;
  row: number;
  column: number;
}

/** One table of a sheet: what stands above it, its header, its rows, and the notes under it. */
export interface Table {
  sheet: Sheet;
  titles: Located[];
  headerRows: number[];
  /** Rows of values, in order. */
  rows: number[];
  /** Lines inside the body that head a group of rows: row → text. */
  groups: Map<number, Located>;
  notes: Located[];
}

interface ReadRow {
  row: number;
  cells: {column: number; cell: Cell}[];
  kind: 'blank' | 'data' | 'text';
  /** True where all its numbers are years, as in a header. */
  hasYears: boolean;
}

/** Finds the tables of a sheet by what their rows hold, never by row numbers; several may stand one under the other. */
export function findTables(sheet: Sheet, places: PlaceResolver): Table[] {
  const tables: Table[] = [];
  let pending: ReadRow[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    const isAfterData = tables.at(-1)?.rows.at(-1) === row - 1;
    const isUnderYears = pending.some(({hasYears}) => hasYears);
    const read = readRow(sheet, row, {places, isAfterData, isUnderYears});
    if (read.kind !== 'data') {
      if (read.kind === 'text' || pending.length > 0 || tables.length > 0) pending.push(read);
      continue;
    }
    const table = tables.at(-1);
    if (table && (pending.length === 0 || continues(pending))) addGroups(table, pending);
    else tables.push(startTable(sheet, {pending, before: table, stub: findLabelColumns(sheet, row)}));
    tables.at(-1)!.rows.push(row);
    pending = [];
  }
  const last = tables.at(-1);
  if (last) last.notes.push(...toTexts(pending));
  return tables;
}

interface Surroundings {
  places: PlaceResolver;
  isAfterData: boolean;
  isUnderYears: boolean;
}

function readRow(sheet: Sheet, row: number, around: Surroundings): ReadRow {
  const counts = countKinds(sheet, row);
  const cells = counts.filled === 0 ? [] : listCells(sheet, row, counts);
  const kind = counts.filled === 0 ? 'blank' : isData(cells, counts, around) ? 'data' : 'text';
  return {row, cells, kind, hasYears: counts.years > 0 && counts.values === 0};
}

interface Kinds {
  filled: number;
  values: number;
  years: number;
  labels: string[];
}

// Most rows of a long sheet are plain numbers beside a label, and nobody asks for their cells one by one.
function listCells(sheet: Sheet, row: number, {values, labels, filled}: Kinds): ReadRow['cells'] {
  if (values > 2 && labels.length > 0 && filled > 3) return [];
  const cells: ReadRow['cells'] = [];
  for (let column = 0; column < sheet.columnCount; column++) {
    const cell = sheet.read(row, column);
    if (cell) cells.push({column, cell});
  }
  return cells;
}

function countKinds(sheet: Sheet, row: number): Kinds {
  const kinds: Kinds = {filled: 0, values: 0, years: 0, labels: []};
  const short: number[] = [];
  for (let column = 0; column < sheet.columnCount; column++) {
    const cell = sheet.read(row, column);
    if (!cell) continue;
    kinds.filled++;
    const year = isPlainNumber(cell.value) ? undefined : parseYear(cell);
    if (isYear(year) && year.doubt === 'two-digit' && !/سال/.test(String(cell.value)))
      short.push(Number(year.period));
    else if (isYear(year)) kinds.years++;
    else if (typeof cell.value === 'number' || parseValue(cell)) kinds.values++;
    else kinds.labels.push(cell.value);
  }
  // 45 may be a year or a number: «۹۵ ۹۶ ۹۷» in a row are years.
  const isRun =
    short.length > 1 && short.every((year, index) => index === 0 || Math.abs(year - short[index - 1]!) === 1);
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
  {filled, values, years, labels}: Kinds,
  {places, isAfterData, isUnderYears}: Surroundings,
): boolean {
  if (labels.some(isHeaderWord) || (labels.length === 1 && filled > 1 && isNote(labels[0]!))) return false;
  const isNamed = () => labels.some((label) => isTotalLabel(label) || places.resolve(label) !== undefined);
  // A place with something beside it among rows of values is one of them, even where that is no number.
  if (values === 0 && years === 0) return isAfterData && filled > 1 && isNamed();
  if (filled === 2 && isMark(cells[0]!.cell) && labels.length === 1 && !places.resolve(labels[0]!))
    return false;
  if (labels.length === 0 && isNumbering(cells)) return false;
  if (values > 0) return labels.length > 0 || years > 0 || filled > (isAfterData ? 1 : 2);
  return labels.length > 0 && (isAfterData || isUnderYears || isNamed());
}

// «(1)» in a cell of its own, before the text of a note.
function isMark({value}: Cell): boolean {
  return typeof value === 'string' && /^\s*(?:\([0-9۰-۹]{1,2}\)|\*+)\s*$/.test(value);
}

function findLabelColumns(sheet: Sheet, row: number): number[] {
  const columns = Array.from({length: sheet.columnCount}, (_, column) => column);
  return columns.filter((column) => {
    const cell = sheet.read(row, column);
    return cell !== undefined && !parseValue(cell);
  });
}

function isHeaderWord(label: string): boolean {
  return findHeaderWord(label) !== undefined;
}

// «(1) (2) (3)» under a header numbers its columns.
function isNumbering(cells: ReadRow['cells']): boolean {
  const numbers = cells.map(
    ({cell}) =>
      parseValue(typeof cell.value === 'string' ? {value: cell.value.replace(/[()]/g, '')} : cell)?.value,
  );
  return cells.length > 2 && numbers.every((number, index) => number === index + (numbers[0] === 0 ? 0 : 1));
}

// Blank rows and a single line of text inside a body head a group; a title or a row of several headers begins a new table.
function continues(pending: readonly ReadRow[]): boolean {
  const texts = pending.filter(({kind}) => kind === 'text');
  return (
    texts.length <= 1 &&
    texts.every(({cells}) => cells.length === 1 && isGroupLine(String(cells[0]!.cell.value)))
  );
}

function isGroupLine(text: string): boolean {
  return !isNumberedTitle(text) && !isNote(text) && !isYear(parseYear({value: text})) && text.length <= 60;
}

function addGroups(table: Table, pending: readonly ReadRow[]): void {
  for (const located of toTexts(pending)) table.groups.set(located.row, located);
}

function startTable(
  sheet: Sheet,
  {pending, before, stub}: {pending: readonly ReadRow[]; before: Table | undefined; stub: number[]},
): Table {
  const headerStart = findHeaderStart(sheet, pending, stub);
  const titleStart = findTitleStart(pending, headerStart);
  const ownTitles = toTexts(pending.slice(before ? titleStart : 0, headerStart));
  if (before) before.notes.push(...toTexts(pending.slice(0, titleStart)));
  const headerRows = pending
    .slice(headerStart)
    .filter(({kind, cells}) => kind === 'text' && !isNumbering(cells))
    .map(({row}) => row);
  // A table that goes on under a repeated header has the title of the one above.
  const titles = ownTitles.length > 0 ? ownTitles : (before?.titles ?? []);
  return {sheet, titles, headerRows, rows: [], groups: new Map(), notes: []};
}

// The header is what stands directly above the values: rows of several cells, or of one that spans some columns.
function findHeaderStart(sheet: Sheet, pending: readonly ReadRow[], stub: number[]): number {
  let start = pending.length;
  let blanks = 0;
  for (let index = pending.length - 1; index >= 0; index--) {
    const read = pending[index]!;
    if (read.kind === 'blank') {
      if (start < pending.length || ++blanks > 2) break;
      continue;
    }
    if (!isHeaderRow(sheet, read, stub)) break;
    start = index;
  }
  return start;
}

function isHeaderRow(sheet: Sheet, {row, cells}: ReadRow, stub: number[]): boolean {
  const texts = cells.map(({cell}) => String(cell.value).trim());
  // A title may have its unit at the far end of the row.
  if (
    cells.length === 2 &&
    texts.filter(isUnitCell).length === 1 &&
    Math.max(...texts.map(({length}) => length)) > 15
  )
    return false;
  if (cells.length > 1) return true;
  const [text, {column, cell}] = [texts[0]!, cells[0]!];
  if (isYear(parseYear(cell)) || isHeaderWord(text)) return true;
  if (isNumberedTitle(text) || isNote(text)) return false;
  // A title spans the whole table; a header of one cell spans some columns and leaves those of the labels free.
  const merge = sheet.merges.find(({top, left}) => top === row && left === column);
  return (
    merge !== undefined &&
    merge.right > merge.left &&
    !stub.some((one) => one >= merge.left && one <= merge.right)
  );
}

function isUnitCell(text: string): boolean {
  return /^[([].{2,30}[)\]]$|^واحد/.test(text) && findUnit(text) !== undefined;
}

function findTitleStart(pending: readonly ReadRow[], headerStart: number): number {
  let start = headerStart;
  for (let index = headerStart - 1; index >= 0; index--) {
    const {kind, cells} = pending[index]!;
    if (kind === 'blank') {
      if (start < headerStart) break;
      continue;
    }
    const text = String(cells[0]!.cell.value);
    if (isNote(text) && !isNumberedTitle(text)) break;
    start = index;
    if (isNumberedTitle(text)) break;
  }
  return start;
}

function toTexts(rows: readonly ReadRow[]): Located[] {
  return rows
    .filter(({kind}) => kind !== 'blank')
    .map(({row, cells}) => ({
      text: cells.map(({cell}) => String(cell.value).trim()).join(' '),
      row,
      column: cells[0]!.column,
    }));
}
