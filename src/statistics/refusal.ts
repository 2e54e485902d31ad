import {formatPlaceInFile} from './cells/sheet.js';

/** Something in a file that keeps its rows from being taken, or that a person should look at. */
export interface ImportRefusal {
  severity: 'error' | 'warning';
  cause: string;
  sheet: string;
  row: number | null;
  column: number | null;
}

/** Refuses a cell of one sheet, or the sheet as a whole. */
export type Refuse = (
  severity: ImportRefusal['severity'],
  cause: string,
  at?: {row: number; column: number},
) => void;

/** Words a refusal in one line, with its sheet and cell. */
export function formatRefusal({cause, sheet, row, column}: ImportRefusal): string {
  if (row === null || column === null) return sheet ? `${cause}; sheet «${sheet}»` : cause;
  return `${cause}; ${formatPlaceInFile(sheet, row, column)}`;
}
