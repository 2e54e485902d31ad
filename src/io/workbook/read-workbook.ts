import {readFileSync, statSync} from 'node:fs';
import {parse as parseDelimited} from 'csv-parse/sync';
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
