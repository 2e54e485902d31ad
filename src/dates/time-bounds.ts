import {toDays} from './intervals.js';
import {gregorianToJalali, jalaliToGregorian} from './jalali.js';
import type {ClaimRow, Day} from '../rows.js';

/** 1 Farvardin 1200: no text of ours speaks of anything before. */
export const FIRST_DAY: Day = jalaliToGregorian({year: 1200, month: 1, day: 1});

/** So many Jalali years ahead a statement may look; what looks further is refused by name. */
const YEARS_AHEAD = 5;

/** The last day that a plan, forecast or hope may speak of: the end of the fifth Jalali year after a day. */
export function toHorizon(day: Day): Day {
  return toDays({calendar: 'jalali', year: gregorianToJalali(day).year + YEARS_AHEAD})[1];
}

/** What a statement says of its time, and when it was said. */
export type StatedTimes = Pick<
  ClaimRow,
  'modality' | 'as_of' | 'valid_from' | 'valid_to' | 'said_from' | 'said_to'
>;

/**
 * Says what is wrong with the clocks of a statement that was read on a day, undefined where nothing is: nothing is before 1200,
 * nothing was said after the day, no fact begins after it, and nothing ends more than five years later.
 */
export function findTimeFault(times: StatedTimes, fetched: Day): string | undefined {
  const {modality, as_of, valid_from, valid_to, said_from, said_to} = times;
  const days = [valid_from, valid_to, said_from, said_to].filter((day) => day !== null);
  const [stranger] = days.filter((day) => !ISO_DAY.test(day));
  if (stranger !== undefined) return `no such day: ${stranger}`;
  if (as_of && !(valid_from && valid_to)) return `no such time: ${as_of}`;
  if (days.some((day) => day < FIRST_DAY)) return `time before the year 1200: ${as_of ?? said_from}`;
  if (said_from && said_from > fetched) return `said after it was read: ${said_from}; read: ${fetched}`;
  if (valid_from && valid_to && valid_from > valid_to)
    return `time upside down: ${valid_from} to ${valid_to}`;
  if (modality === 'fact' && valid_from && valid_from > fetched)
    return `fact of a time after it was read: ${as_of}; read: ${fetched}`;
  if (valid_to && valid_to > toHorizon(fetched))
    return `time more than ${YEARS_AHEAD} years ahead: ${as_of}; read: ${fetched}`;
  return undefined;
}

const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** The earlier of a day and the day of reading: what was read by then had been said, and a fact had come true, by then. */
export function endBy(day: Day | null, read: Day | null | undefined): Day | null {
  return day !== null && read && day > read ? read : day;
}
