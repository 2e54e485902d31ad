import {toInterval} from '../dates/intervals.js';

/** What the cells of a column may hold, where that is not any text. */
export interface CellKind<Value extends string = string> {
  /** Said in errors: `expected <says>`. */
  says: string;
  holds(cell: string): boolean;
  /** The words, where the kind is a list of them. */
  words?: readonly Value[];
}

/** One of some words. */
export function oneOf<const Value extends string>(...words: Value[]): CellKind<Value> {
  return {says: words.join(', '), holds: (cell) => (words as string[]).includes(cell), words};
}

/** Some of some words, parted by `|`. */
export function someOf(...words: string[]): CellKind {
  return {says: words.join('|'), holds: (cell) => cell.split('|').every((one) => words.includes(one))};
}

/** Text of a form, which `says` shows. */
export function like(form: RegExp, says: string): CellKind {
  return {says, holds: (cell) => form.test(cell)};
}

/** A number between two bounds, both of them in. */
export function between(least: number, greatest: number): CellKind {
  const holds = (cell: string) => isNumber(cell) && Number(cell) >= least && Number(cell) <= greatest;
  return {says: `a number from ${least} to ${greatest}`, holds};
}

export const NUMBER: CellKind = {says: 'a number', holds: isNumber};
export const YES_OR_NO = oneOf('yes', 'no');
/** A Gregorian day that the calendar has. */
export const DAY: CellKind = {
  says: 'a day such as 2026-11-22',
  holds: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell) && isDay(cell),
};
/** A Jalali year, month or day. */
export const PERIOD: CellKind = {
  says: 'a Jalali year, month or day such as 1404-05',
  holds: (cell) => toInterval(cell) !== undefined,
};
export const ADDRESS = like(/^https?:\/\/[^\s/]+/, 'an address that begins with https://');

function isNumber(cell: string): boolean {
  return /^[+-]?\d+(\.\d+)?$/.test(cell);
}

function isDay(cell: string): boolean {
  const day = new Date(`${cell}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(cell);
}
