import {readFileSync, statSync} from 'node:fs';
import {parse} from 'csv-parse/sync';
import {greatest} from 'd3-array';
import {toSheet, type Sheet} from '../../statistics/cells/sheet.js';
import {parseHtmlTables} from '../../statistics/parse-html-tables.js';
import {decodeText} from '../decode-text.js';
import {expectSoundCompound, expectSoundZip, WORKBOOK_LIMITS} from './guard-workbook.js';
import {SHEET_LIMITS} from './guard-sheet.js';
import {parseSpreadsheet} from './parse-spreadsheet.js';

/** What a file of tables turned out to be, with its sheets, or its text where it is one of another shape. */
export interface Workbook {
  format: 'xls' | 'xlsx' | 'html' | 'csv' | 'json';
  sheets: Sheet[];
  /** Text of a CSV or JSON file, for the readers of international shapes. */
  text?: string;
}

/**
 * Reads a spreadsheet of any kind by what its bytes are, not by its name; throws one line where it is empty, broken,
 * encrypted, gigantic, or holds a formula error, naming sheet and cell.
 */
export function readWorkbook(path: string): Workbook {
  const {size} = statSync(path);
  if (size === 0) throw new Error(`empty file: ${path}`);
  const {bytes: allowed} = WORKBOOK_LIMITS;
  if (size > allowed)
    throw new Error(`gigantic file: ${path}: ${Math.round(size / 1e6)} MB; allowed: ${allowed / 1e6} MB`);
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
  try {
    const rows = parseDelimited(text, findDelimiter(text));
    if (rows.length > SHEET_LIMITS.rows)
      throw new Error(`too many rows: ${rows.length}; allowed: ${SHEET_LIMITS.rows}`);
    return toSheet('csv', rows);
  } catch (error) {
    throw new Error(`unreadable table: ${(error as Error).message}`, {cause: error});
  }
}

/** Parses delimited text as it stands: blank lines and rows of other lengths are kept. */
export function parseDelimited(text: string, delimiter: string): string[][] {
  return parse(text, {bom: true, delimiter, relax_column_count: true, skip_empty_lines: false});
}

function findDelimiter(text: string): string {
  const lines = text.split(/\r?\n/).slice(0, 50);
  const count = (mark: string) => lines.filter((line) => line.includes(mark)).length;
  return greatest([',', '\t', ';', '؛', '|'], count)!;
}
