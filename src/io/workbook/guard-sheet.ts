import * as spreadsheets from '@e965/xlsx';
import type {CellObject as Stored, WorkSheet} from '@e965/xlsx';
import {formatPlaceInFile} from '../../statistics/cells/sheet.js';
import type {SheetFacts} from './guard-workbook.js';

/** A sheet may have so many rows, and so many blank ones between two that hold something. */
export const SHEET_LIMITS = {rows: 500_000, blankRows: 50_000} as const;

/** A sheet as the library gives it, its rows in lists. */
export type DenseSheet = WorkSheet & {
  '!data'?: (Stored[] | undefined)[];
  '!fullref'?: string;
};

/**
 * Counts the rows of a sheet down to the last that holds something. Formats painted down to the last row make a million rows of
 * nothing, and values after such a gap were left by accident: both are refused.
 */
export function measureRows(
  name: string,
  data: (Stored[] | undefined)[],
  declared: string | undefined,
): number {
  let last = -1;
  for (let row = 0; row < data.length; row++) {
    if (!data[row]?.some(isFilled)) continue;
    expectFewBlankRows(row - last - 1, name, {after: last + 1, row});
    last = row;
  }
  const declaredRows = declared ? spreadsheets.utils.decode_range(declared).e.r + 1 : 0;
  expectFewBlankRows(Math.max(declaredRows, data.length) - last - 1, name, {after: last + 1, row: last + 1});
  if (last >= SHEET_LIMITS.rows)
    throw new Error(
      `too many rows: more than ${SHEET_LIMITS.rows}; ${formatPlaceInFile(name, SHEET_LIMITS.rows, 0)}`,
    );
  return last + 1;
}

function expectFewBlankRows(blank: number, name: string, {after, row}: {after: number; row: number}): void {
  if (blank <= SHEET_LIMITS.blankRows) return;
  const cause = `too many blank rows: ${blank}, after row ${after}; allowed: ${SHEET_LIMITS.blankRows}`;
  throw new Error(`${cause}; ${formatPlaceInFile(name, row, 0)}`);
}

/** Throws where a sheet's own file says that it holds more than was read, or a formula that was saved without its result. */
export function expectSoundSheet(
  name: string,
  {lastRow, bareFormula}: SheetFacts,
  {'!data': data = []}: DenseSheet,
): void {
  if (bareFormula) throw new Error(`formula without a result; sheet «${name}», cell ${bareFormula}`);
  expectFewBlankRows(lastRow - data.length, name, {after: data.length, row: data.length});
  if (lastRow > SHEET_LIMITS.rows)
    throw new Error(
      `too many rows: ${lastRow}; allowed: ${SHEET_LIMITS.rows}; ${formatPlaceInFile(name, SHEET_LIMITS.rows, 0)}`,
    );
}

/** Says whether a cell holds something; formats alone are nothing. */
export function isFilled(cell: Stored | undefined): boolean {
  if (cell?.t === 'n') return cell.v !== undefined;
  if (!cell || cell.t === 'z') return cell?.f !== undefined;
  return cell.t === 'e' || (cell.v !== undefined && String(cell.v).trim() !== '');
}

/** Throws where a cell holds an error or a formula without its result, with sheet and cell. */
export function expectSoundCell(
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
