import * as zlib from 'node:zlib';
import * as codepages from '@e965/xlsx/dist/cpexcel.full.mjs';
import * as spreadsheets from '@e965/xlsx';
import type {CellObject as Stored} from '@e965/xlsx';
import type {SheetCell, Range, Sheet} from '../../statistics/cells/sheet.js';
import {
  expectSoundCell,
  expectSoundSheet,
  isFilled,
  measureRows,
  SHEET_LIMITS,
  type DenseSheet,
} from './guard-sheet.js';
import type {SheetFacts} from './guard-workbook.js';

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

/** Reads the sheets of a spreadsheet's bytes; throws where it is empty, broken, encrypted, or holds a formula error. */
export function parseSpreadsheet(bytes: Buffer, facts = new Map<string, SheetFacts>()): Sheet[] {
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

function toReadSheet(name: string, stored: DenseSheet): Sheet {
  const data: (Stored[] | undefined)[] = stored['!data'] ?? [];
  const rowCount = measureRows(name, data, stored['!fullref'] ?? stored['!ref']);
  let columnCount = 0;
  const rows: (SheetCell | undefined)[][] = [];
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

function toCell(stored: Stored | undefined): SheetCell | undefined {
  if (!isFilled(stored)) return undefined;
  const {t, v, z} = stored!;
  if (t === 'n')
    return {value: v as number, format: typeof z === 'string' && z !== 'General' ? z : undefined};
  if (t === 'd') return {value: (v as Date).toISOString().slice(0, 10)};
  return {value: t === 'b' ? (v ? 'TRUE' : 'FALSE') : String(v)};
}
