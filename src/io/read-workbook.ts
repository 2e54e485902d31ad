import {readFileSync, statSync} from 'node:fs';
import * as zlib from 'node:zlib';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import * as spreadsheets from '@e965/xlsx';
import type {CellObject as Stored, WorkSheet} from '@e965/xlsx';
import {parse as parseDelimited} from 'csv-parse/sync';
import {parseHtmlTables} from '../statistics/parse-html-tables.js';
import {formatPlaceInFile, toSheet, type Cell, type Range, type Sheet} from '../statistics/cells/sheet.js';
import {decodeText} from './decode-text.js';
import {expectSoundCompound, expectSoundZip, WORKBOOK_LIMITS, type SheetFacts} from './guard-workbook.js';

spreadsheets.set_cptable(codepages);
// The reader's own unpacking is slow, and given node:zlib whole it reads a deprecated property.
spreadsheets.CFB.utils.use_zlib({
  InflateRaw: class {
    bytesRead = 0;
    _processChunk(packed: Uint8Array): Buffer {
      const {buffer, engine} = zlib.inflateRawSync(packed, {info: true}) as unknown as {buffer: Buffer; engine: {bytesWritten: number}}; // prettier-ignore
      this.bytesRead = engine.bytesWritten;
      return buffer;
    }
  },
  deflateRawSync: zlib.deflateRawSync,
});

/** What a file of tables turned out to be, with its sheets, or its text where it is one of another shape. */
export interface Workbook {
  format: 'xls' | 'xlsx' | 'html' | 'csv' | 'json';
  sheets: Sheet[];
  /** Text of a CSV or JSON file, for the readers of international shapes. */
  text?: string;
}

/** A sheet may have so many rows, and so many blank ones between two that hold something. */
export const SHEET_LIMITS = {rows: 500_000, blankRows: 50_000} as const;

/**
 * Reads a spreadsheet of any kind by what its bytes are, not by its name; throws one line where it is empty, broken,
 * encrypted, gigantic, or holds a formula error, naming sheet and cell.
 */
export function readWorkbook(path: string): Workbook {
  const {size} = statSync(path);
  if (size === 0) throw new Error(`empty file: ${path}`);
  if (size > WORKBOOK_LIMITS.bytes)
    throw new Error(
      `gigantic file: ${path}: ${Math.round(size / 1e6)} MB; allowed: ${WORKBOOK_LIMITS.bytes / 1e6} MB`,
    );
  try {
    return parseWorkbook(readFileSync(path));
  } catch (error) {
    throw new Error(`${(error as Error).message}; file: ${path}`, {cause: error});
  }
}

/** Reads a spreadsheet's bytes as `readWorkbook` reads a file. */
export function parseWorkbook(bytes: Buffer): Workbook {
  if (bytes.length === 0) throw new Error('empty file');
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    return {format: 'xlsx', sheets: parseSpreadsheet(bytes, expectSoundZip(bytes))};
  }
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') {
    expectSoundCompound(bytes);
    return {format: 'xls', sheets: parseSpreadsheet(bytes)};
  }
  const decoded = decodeText(bytes);
  if (decoded.refusal !== undefined) throw new Error(decoded.refusal);
  return parseText(decoded.text);
}

function parseText(text: string): Workbook {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (/^[[{]/.test(start)) return {format: 'json', sheets: [], text};
  if (/^<\?xml[^>]*>\s*(?:<\?mso[^>]*>\s*)?<(?:\w+:)?Workbook/i.test(start))
    return {format: 'xls', sheets: parseSpreadsheet(Buffer.from(text))};
  if (start.startsWith('<') && /<table[\s>]/i.test(text)) {
    const sheets = parseHtmlTables(text);
    if (sheets.length === 0) throw new Error('no table in this page');
    return {format: 'html', sheets};
  }
  if (start.startsWith('<')) throw new Error('no table in this page');
  return {format: 'csv', sheets: [parseCsvSheet(text)], text};
}

function parseCsvSheet(text: string): Sheet {
  const delimiter = findDelimiter(text);
  try {
    const rows = parseDelimited(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
    });
    if (rows.length > SHEET_LIMITS.rows)
      throw new Error(`too many rows: ${rows.length}; allowed: ${SHEET_LIMITS.rows}`);
    return toSheet('csv', rows as string[][]);
  } catch (error) {
    throw new Error(`unreadable table: ${(error as Error).message}`, {cause: error});
  }
}

function findDelimiter(text: string): string {
  const lines = text.split(/\r?\n/).slice(0, 50);
  const counts = [',', '\t', ';', '؛', '|'].map((mark) => ({
    mark,
    count: lines.filter((line) => line.includes(mark)).length,
  }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

function parseSpreadsheet(bytes: Buffer, facts = new Map<string, SheetFacts>()): Sheet[] {
  const book = readBook(bytes);
  for (const [name, fact] of facts) expectSoundSheet(name, fact, book.Sheets[name] ?? {});
  const visible = book.SheetNames.filter(
    (name) => book.Sheets[name]?.['!ref'] || book.Sheets[name]?.['!data']?.length,
  );
  const sheets = visible
    .map((name) => toReadSheet(name, book.Sheets[name]!))
    .filter(({rowCount}) => rowCount > 0);
  if (sheets.length === 0)
    throw new Error(`empty workbook: no cell in ${book.SheetNames.map((name) => `«${name}»`).join('، ')}`);
  return sheets;
}

function readBook(bytes: Buffer) {
  try {
    return spreadsheets.read(bytes, {
      type: 'buffer',
      dense: true,
      cellText: false,
      cellHTML: false,
      cellNF: true,
      cellFormula: true,
      sheetRows: SHEET_LIMITS.rows + 1,
    });
  } catch (error) {
    const message = (error as Error).message;
    if (/password|encrypt/i.test(message)) throw new Error('encrypted workbook', {cause: error});
    throw new Error(`broken workbook: ${message.split('\n')[0]}`, {cause: error});
  }
}

type DenseSheet = WorkSheet & {
  '!data'?: (Stored[] | undefined)[];
  '!fullref'?: string;
};

function toReadSheet(name: string, stored: DenseSheet): Sheet {
  const data: (Stored[] | undefined)[] = stored['!data'] ?? [];
  const rowCount = measureRows(name, data, stored['!fullref'] ?? stored['!ref']);
  let columnCount = 0;
  const rows: (Cell | undefined)[][] = [];
  for (let row = 0; row < rowCount; row++) {
    const cells = data[row] ?? [];
    cells.forEach((cell, column) => expectSoundCell(cell, {name, row, column}));
    rows.push(cells.map(toCell));
    // The reader's own cells are let go row by row: a long sheet would stand in memory twice.
    data[row] = undefined;
    columnCount = Math.max(
      columnCount,
      cells.findLastIndex((_, column) => rows[row]![column] !== undefined) + 1,
    );
  }
  return {
    name,
    rowCount,
    columnCount,
    merges: (stored['!merges'] ?? []).map(({s, e}): Range => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    })),
    read: (row, column) => rows[row]?.[column],
  };
}

// Formats painted down to the last row make a million rows of nothing; values after such a gap were left by accident.
function measureRows(name: string, data: (Stored[] | undefined)[], declared: string | undefined): number {
  let last = -1;
  for (let row = 0; row < data.length; row++) {
    if (!data[row]?.some(isFilled)) continue;
    if (row - last - 1 > SHEET_LIMITS.blankRows)
      throw new Error(
        `too many blank rows: ${row - last - 1}, after row ${last + 1}; allowed: ${SHEET_LIMITS.blankRows}; ${formatPlaceInFile(name, row, 0)}`,
      );
    last = row;
  }
  const declaredRows = declared ? spreadsheets.utils.decode_range(declared).e.r + 1 : 0;
  const blank = Math.max(declaredRows, data.length) - last - 1;
  if (blank > SHEET_LIMITS.blankRows)
    throw new Error(
      `too many blank rows: ${blank}, after row ${last + 1}; allowed: ${SHEET_LIMITS.blankRows}; ${formatPlaceInFile(name, last + 1, 0)}`,
    );
  if (last >= SHEET_LIMITS.rows)
    throw new Error(
      `too many rows: more than ${SHEET_LIMITS.rows}; ${formatPlaceInFile(name, SHEET_LIMITS.rows, 0)}`,
    );
  return last + 1;
}

function expectSoundSheet(
  name: string,
  {lastRow, bareFormula}: SheetFacts,
  {'!data': data = []}: DenseSheet,
): void {
  if (bareFormula) throw new Error(`formula without a result; sheet «${name}», cell ${bareFormula}`);
  if (lastRow - data.length > SHEET_LIMITS.blankRows)
    throw new Error(
      `too many blank rows: ${lastRow - data.length}, after row ${data.length}; allowed: ${SHEET_LIMITS.blankRows}; ${formatPlaceInFile(name, data.length, 0)}`,
    );
  if (lastRow > SHEET_LIMITS.rows)
    throw new Error(
      `too many rows: ${lastRow}; allowed: ${SHEET_LIMITS.rows}; ${formatPlaceInFile(name, SHEET_LIMITS.rows, 0)}`,
    );
}

function isFilled(cell: Stored | undefined): boolean {
  if (cell?.t === 'n') return cell.v !== undefined;
  if (!cell || cell.t === 'z') return cell?.f !== undefined;
  return cell.t === 'e' || (cell.v !== undefined && String(cell.v).trim() !== '');
}

function expectSoundCell(
  cell: Stored | undefined,
  {name, row, column}: {name: string; row: number; column: number},
): void {
  if (!cell) return;
  const where = formatPlaceInFile(name, row, column);
  if (cell.t === 'e') throw new Error(`formula error: ${formatError(cell)}; ${where}`);
  if (cell.f !== undefined && cell.v === undefined)
    throw new Error(`formula without a result: =${cell.f}; ${where}`);
}

const ERRORS: Record<number, string> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

function formatError({v, w}: Stored): string {
  return w ?? ERRORS[Number(v)] ?? String(v);
}

function toCell(stored: Stored | undefined): Cell | undefined {
  if (!isFilled(stored)) return undefined;
  const {t, v, z} = stored!;
  if (t === 'n')
    return {value: v as number, format: typeof z === 'string' && z !== 'General' ? z : undefined};
  if (t === 'd') return {value: (v as Date).toISOString().slice(0, 10)};
  return {value: t === 'b' ? (v ? 'TRUE' : 'FALSE') : String(v)};
}
