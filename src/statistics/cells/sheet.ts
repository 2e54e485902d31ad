/** A cell as the file holds it; a formula stands by its stored result. */
export interface SheetCell {
  value: string | number;
  /** Number format, such as `0.00` or `000`; it says what a reader sees. */
  format?: string | undefined;
}

/** A text with where it stands. */
export interface Located {
  text: string;
  row: number;
  column: number;
}

/** Rows and columns from 0, both ends included. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet of cells; where they come from (old binary, XML, HTML, CSV) does not show. */
export interface Sheet {
  name: string;
  rowCount: number;
  columnCount: number;
  merges: readonly Range[];
  /** Undefined where the cell is blank. */
  read(row: number, column: number): SheetCell | undefined;
}

/** Makes a sheet of rows held in memory; null and blank text are blank cells. */
export function toSheet(
  name: string,
  rows: readonly (readonly (string | number | null | undefined)[])[],
  merges: readonly Range[] = [],
): Sheet {
  return {
    name,
    rowCount: rows.length,
    columnCount: rows.reduce((most, row) => Math.max(most, row.length), 0),
    merges,
    read: (row, column) => toCell(rows[row]?.[column]),
  };
}

/** Reads the text of a cell; undefined where it is blank. */
export function readText(sheet: Sheet, row: number, column: number): Located | undefined {
  const cell = sheet.read(row, column);
  return cell && {text: String(cell.value).trim(), row, column};
}

/** Writes an address as spreadsheets do: row 0, column 0 is `A1`. */
export function formatAddress(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** Reads an address such as `C12` or `$C$12`; undefined where it is none. */
export function parseAddress(address: string): {row: number; column: number} | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address.trim().toUpperCase());
  if (!match) return undefined;
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {row: Number(match[2]) - 1, column};
}

/** Writes where something stands, for a person: `sheet «استان‌ها», cell C12`. */
export function formatPlaceInFile(sheet: string, row: number, column: number): string {
  return `sheet «${sheet}», cell ${formatAddress(row, column)}`;
}

function toCell(value: string | number | null | undefined): SheetCell | undefined {
  if (value === null || value === undefined) return undefined;
  return typeof value === 'string' && value.trim() === '' ? undefined : {value};
}
