import {isYear, parseYear} from './cells/parse-year.js';
import type {PlaceResolver} from './cells/resolve-place.js';
import type {Located, Sheet} from './cells/sheet.js';
import {isHeaderWord, isNumbering, readRow, type ReadRow} from './read-row.js';
import {parseValue} from './cells/parse-value.js';
import {findUnit} from './cells/find-unit.js';
import {isNote, isNumberedTitle} from './cells/labels.js';
import {UNIT_CELL} from './cells/unit-lexicon.js';

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
    else tables.push(startTable(sheet, {pending, before: table, stub: findLabelColumns(read)}));
    tables.at(-1)!.rows.push(row);
    pending = [];
  }
  tables.at(-1)?.notes.push(...toTexts(pending));
  return tables;
}

function findLabelColumns({cells}: ReadRow): number[] {
  return cells.filter(({cell}) => !parseValue(cell)).map(({column}) => column);
}

// Blank rows and a single line of text inside a body head a group; a title or a row of several headers begins a new table.
function continues(pending: readonly ReadRow[]): boolean {
  const [line, ...others] = pending.filter(({kind}) => kind === 'text');
  if (!line) return true;
  return others.length === 0 && line.cells.length === 1 && isGroupLine(String(line.cells[0]!.cell.value));
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
  const headerEnd = findHeaderEnd(pending, stub);
  const headerStart = findHeaderStart(sheet, pending.slice(0, headerEnd), stub);
  const titleStart = findTitleStart(pending, headerStart);
  const ownTitles = toTexts(pending.slice(before ? titleStart : 0, headerStart));
  before?.notes.push(...toTexts(pending.slice(0, titleStart)));
  const headerRows = pending
    .slice(headerStart, headerEnd)
    .filter(({kind, cells}) => kind === 'text' && !isNumbering(cells))
    .map(({row}) => row);
  // A table that goes on under a repeated header has the title of the one above.
  const titles = ownTitles.length > 0 ? ownTitles : (before?.titles ?? []);
  const table: Table = {sheet, titles, headerRows, rows: [], groups: new Map(), notes: []};
  addGroups(table, pending.slice(headerEnd));
  return table;
}

// A line between header and values heads the first group of rows: «تهران» above «مرد» and «زن».
function findHeaderEnd(pending: readonly ReadRow[], stub: number[]): number {
  const texts = pending.map((read, place) => ({read, place})).filter(({read}) => read.kind === 'text');
  const [header, line] = texts.slice(-2);
  if (!header || !line || line.read.cells.length !== 1 || header.read.cells.length < 2) return pending.length;
  const {column, cell} = line.read.cells[0]!;
  const text = String(cell.value);
  return stub.includes(column) && isGroupLine(text) && !isHeaderWord(text) ? line.place : pending.length;
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
  if (cells.length === 2 && texts.filter(isUnitCell).length === 1)
    return texts.every(({length}) => length <= 15);
  if (cells.length > 1) return true;
  const [text, {column, cell}] = [texts[0]!, cells[0]!];
  // A year alone over the labels is the table's; over the values it is their header.
  if (isYear(parseYear(cell))) return !stub.includes(column);
  if (isHeaderWord(text)) return true;
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
  return UNIT_CELL.test(text) && findUnit(text) !== undefined;
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
