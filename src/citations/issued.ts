import type {DayInterval} from '../series/interval.js';

/** The years of an interval, joined by a mark where there are two; undefined where an end is open. */
export function toIssuedYears({from, to}: DayInterval, join: string): string | undefined {
  if (!from || !to) return undefined;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return first === last ? first : `${first}${join}${last}`;
}

/** The date of a CSL item: a day, a range of days, or words where there is no date. */
export function toCslDate({from, to}: DayInterval, isInferred: boolean): object {
  if (!from || !to) return {literal: 'undated'};
  const parts = from.slice(0, 10) === to.slice(0, 10) ? [toParts(from)] : [toParts(from), toParts(to)];
  return {'date-parts': parts, ...(isInferred ? {circa: true} : {})};
}

/** Year, month and day as CSL wants them. */
export function toParts(day: string): number[] {
  return day.slice(0, 10).split('-').map(Number);
}
