import {findTimeFault, type StatedTimes} from '../../../src/dates/time-bounds.js';
import type {Row} from '../../../src/io/duckdb.js';

/** What is wrong with a row, and whether a value of it is outside its bounds. */
export interface Fault {
  cause: string;
  /** The rule by which the number is refused, where the row is one that says too much and is otherwise sound. */
  rule?: 'time out of bounds' | 'value out of bounds';
}

/** More than all rials there are, or will be for long: no count, sum or quantity of our subject comes near it. */
export const LARGEST_VALUE = 1e18;

/** Finds what is wrong with a claim, mention or rejected number by itself, beside the text it stands in; `read` is the day on which that was read. */
export function findFault(row: Row, text: string[], read: string): Fault | undefined {
  const cause = findMisplaced(row, text) ?? findContradiction(row);
  if (cause) return {cause};
  const value = findValueFault(row);
  if (value) return {cause: value, rule: 'value out of bounds'};
  const time = 'modality' in row ? findTimeFault(row as unknown as StatedTimes, read) : undefined;
  return time === undefined ? undefined : {cause: time, rule: 'time out of bounds'};
}

function findMisplaced(row: Row, text: string[]): string | undefined {
  const {quote, quote_start, quote_end, sentence_start, sentence_end, part_of_start, part_of_end} = row;
  const spans = [
    ['quote', quote_start, quote_end],
    ['sentence', sentence_start, sentence_end],
    ['whole', part_of_start, part_of_end],
  ] as const;
  const outside = spans.find(([, start, end]) => (start ?? null) !== null && !isInside(start, end, text));
  if (outside) return `${outside[0]} outside the text: ${outside[1]}–${outside[2]} of ${text.length}`;
  const found = text.slice(Number(quote_start), Number(quote_end)).join('');
  if (found !== quote) return `quote not at its offsets: ${quote_start}–${quote_end}: «${found}»`;
  const isAround =
    sentence_start === undefined || (sentence_start! <= quote_start! && quote_end! <= sentence_end!);
  return isAround ? undefined : `quote outside its sentence: ${sentence_start}–${sentence_end}`;
}

function isInside(start: Row[string] | undefined, end: Row[string] | undefined, text: string[]): boolean {
  const [from, to] = [Number(start), Number(end)];
  return Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= text.length;
}

function findContradiction(row: Row): string | undefined {
  if (typeof row.high === 'number' && row.high < Number(row.value))
    return `range upside down: ${row.value} to ${row.high}`;
  if ((row.place_id ?? null) === null && row.place_basis) return `ground without a place: ${row.place_basis}`;
  if (row.place_id && !row.place_basis) return `place without a ground: ${row.place_id}`;
  return undefined;
}

function findValueFault({value, high, unit}: Row): string | undefined {
  for (const number of [value, high ?? 0]) {
    if (number === undefined) return undefined;
    if (!Number.isFinite(number)) return `not a number: ${number}`;
    if (Math.abs(Number(number)) > LARGEST_VALUE) return `value out of bounds: ${number}`;
  }
  return Number(value) < 0 && unit !== 'percent' ? `negative count: ${value}` : undefined;
}
