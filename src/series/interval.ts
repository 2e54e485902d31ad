import {ascending} from 'd3-array';
import {gregorianToJalali, toDayNumber} from '../dates/jalali.js';
import type {SeriesPointClock} from '../rows.js';
import type {Voiced} from './claim.js';

/** Days from and to, both included, as `YYYY-MM-DD`. A null end is open: no day is known there. */
export interface DayInterval {
  from: string | null;
  to: string | null;
}

/**
 * The widest interval, in days, that still dates a statement: one year of either calendar, since texts often say no
 * more than the year («سال ۹۱»). Whatever is wider is undated: it keeps its interval, but carries no line.
 */
export const DATED_WITHIN_DAYS = 366;

/** The two clocks of a statement: when it was true, and when it was said. */
export type Clocks = Pick<Voiced, 'valid_from' | 'valid_to' | 'said_from' | 'said_to'>;

/** When a claim held, by the clock it is drawn by; undefined where neither gives both days. */
export function findInterval(row: Clocks): {from: string; to: string} | undefined {
  const {from, to, clock} = toInterval(row);
  return clock !== 'none' && from && to ? {from, to} : undefined;
}

/** The same where it is narrow enough to date the claim; what may lie anywhere within years is no newest and no first. */
export function findDatedInterval(row: Clocks): {from: string; to: string} | undefined {
  const interval = findInterval(row);
  return interval && isDated(interval) ? interval : undefined;
}

/** When a claim held: the time it speaks of, else the time it was said, else open. */
export function toInterval(row: Clocks): DayInterval & {clock: SeriesPointClock} {
  if (row.valid_from && row.valid_to) return {from: row.valid_from, to: row.valid_to, clock: 'valid'};
  if (row.said_from && row.said_to) return {from: row.said_from, to: row.said_to, clock: 'said'};
  return {from: row.valid_from ?? row.said_from, to: row.valid_to ?? row.said_to, clock: 'none'};
}

/**
 * A key by which statements sort by how recent they are: those dated to a year or less by their last day, then those of a wider interval,
 * then those without any, whose key is empty.
 */
export function toRecency(row: Clocks): string {
  const interval = findInterval(row);
  if (!interval) return '';
  return `${isDated(interval) ? 1 : 0} ${interval.to} ${interval.from}`;
}

/** Counts the days of an interval, both ends included; an open one is infinite. */
export function countDays({from, to}: DayInterval): number {
  return from && to ? toDayNumber(to) - toDayNumber(from) + 1 : Infinity;
}

/** Says whether an interval is narrow enough to date a statement. */
export function isDated(interval: DayInterval): boolean {
  return countDays(interval) <= DATED_WITHIN_DAYS;
}

/** The one Jalali year in which a dated interval lies; null where it is too wide or lies in two. */
export function findYear(interval: DayInterval): number | null {
  if (!isDated(interval)) return null;
  const [first, last] = [interval.from!, interval.to!].map((day) => gregorianToJalali(day.slice(0, 10)).year);
  return first === last ? first! : null;
}

/** Says whether two intervals may share a day. */
export function mayOverlap(one: DayInterval, other: DayInterval): boolean {
  return !isBefore(one, other) && !isBefore(other, one);
}

/** Says whether one interval certainly ends before the other begins. */
export function isBefore(one: DayInterval, other: DayInterval): boolean {
  return one.to !== null && other.from !== null && one.to.slice(0, 10) < other.from.slice(0, 10);
}

/** Counts the days between two intervals; zero where they may overlap. */
export function countGapDays(one: DayInterval, other: DayInterval): number {
  if (isBefore(one, other)) return toDayNumber(other.from!) - toDayNumber(one.to!) - 1;
  if (isBefore(other, one)) return toDayNumber(one.from!) - toDayNumber(other.to!) - 1;
  return 0;
}

/** Orders intervals by beginning, then end; an open end comes last. */
export function compareIntervals(one: DayInterval, other: DayInterval): number {
  return (
    ascending(one.from ?? '9999', other.from ?? '9999') || ascending(one.to ?? '9999', other.to ?? '9999')
  );
}
