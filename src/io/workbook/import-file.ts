import {basename} from 'node:path';
import {greatest} from 'd3-array';
import type {Exchanged} from '../../statistics/exchange/exchange.js';
import {fromComtrade} from '../../statistics/exchange/from-comtrade.js';
import {fromSdmxCsv, isSdmxCsv} from '../../statistics/exchange/from-sdmx-csv.js';
import {findWorldBankHeader, fromWorldBank} from '../../statistics/exchange/from-world-bank.js';
import {importSheets, type ImportedFile, type ImportOptions} from '../../statistics/import-sheets.js';
import {parseDelimited, readWorkbook, type Workbook} from './read-workbook.js';

/** Reads a file of official figures, whatever its shape: a publisher's workbook, SDMX-CSV, World Bank, UN Comtrade. */
export function importFile(
  path: string,
  options: Omit<ImportOptions, 'fileName'>,
): ImportedFile & {format: string} {
  const workbook = readWorkbook(path);
  const exchanged = readExchanged(workbook);
  if (exchanged) return {...exchanged, layout: null, tables: []};
  if (workbook.format === 'json') throw new Error(`no table and no UN Comtrade answer: ${path}`);
  return {format: workbook.format, ...importSheets(workbook.sheets, {...options, fileName: basename(path)})};
}

function readExchanged({format, text = ''}: Workbook) {
  if (format === 'json') return withRows('UN Comtrade', fromComtrade(parseJson(text)));
  if (format !== 'csv') return undefined;
  const [first = '', ...more] = text.replace(/^\ufeff/, '').split(/\r?\n/, 10);
  if (!/DATAFLOW|STRUCTURE/.test(first) && ![first, ...more].some((line) => line.includes('Country Code')))
    return undefined;
  const delimiter = greatest([',', ';', '\t'], (mark) => first.split(mark).length)!;
  const records = parseDelimited(text, delimiter);
  if (isSdmxCsv(records[0] ?? [])) return withRows('SDMX-CSV', fromSdmxCsv(records));
  const header = findWorldBankHeader(records);
  return header === undefined ? undefined : withRows('World Bank CSV', fromWorldBank(records, header));
}

function withRows(format: string, {rows, refusals}: Exchanged) {
  return {format, refusals, rows: () => rows.values()};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Error(`unreadable JSON: ${(error as Error).message}`, {cause: error});
  }
}
