import {parseTime} from '../../../src/dates/intervals.js';
import type {Cell} from '../../../src/io/duckdb.js';
import type {CellType} from '../warehouse/column-types.js';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const FLAGS: Record<string, boolean> = {true: true, yes: true, false: false, no: false};

/** What a type is called where a value is none of it. */
export const TYPE_WORDS: Record<CellType['type'], string> = {
  VARCHAR: 'text',
  DOUBLE: 'a number',
  INTEGER: 'a whole number',
  DATE: 'a day such as 2014-08-30',
  BOOLEAN: 'true or false',
};

/** Reads a cell as its column's type: «423.0» is 423 in a column of numbers, and no text is null. Undefined where it cannot be. */
export function castCell(cell: Cell | undefined, {type, isNullable}: CellType): Cell | undefined {
  const text = String(cell ?? '').trim();
  if (text === '') return isNullable ? null : undefined;
  if (type === 'VARCHAR') return String(cell);
  if (type === 'BOOLEAN') return FLAGS[text.toLowerCase()];
  if (type === 'DATE') {
    const parts = /^\d{4}-\d\d-\d\d$/.test(text) ? parseTime(text) : undefined;
    return parts?.calendar === 'gregorian' ? text : undefined;
  }
  const number = NUMBER.test(text) ? Number(text) : NaN;
  const isRight = type === 'INTEGER' ? Number.isSafeInteger(number) : Number.isFinite(number);
  return isRight ? number : undefined;
}
