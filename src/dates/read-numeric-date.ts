import type {DateContext, DateFound} from './date-found.js';
import {toCalendar, toLength} from './intervals.js';

/** Reads a date in digits and marks: 1393/06/08, 93/6/8, 1403-05-12, 2025-12-28, 24/05/1965, 1403/05. */
export function readNumericDate({tokens}: DateContext, at: number): DateFound | undefined {
  const groups = [tokens[at]!.text];
  const mark = tokens[at + 1]?.text;
  if (mark === undefined || !'/-.'.includes(mark) || isInsideNumber(tokens, at)) return undefined;
  let to = at + 1;
  while (groups.length < 4 && isNext(tokens, to, mark)) {
    groups.push(tokens[to + 1]!.text);
    to += 2;
  }
  const isSpaced = tokens[at + 1]!.before !== 'none';
  if (groups.length === 3) return readThree(groups, mark, to, isSpaced);
  return groups.length === 2 && !isSpaced ? readTwo(groups, mark, to) : undefined;
}

/** Whether a mark and digits come next, with spaces at both sides of the mark or at neither. */
export function isNext(tokens: DateContext['tokens'], at: number, mark: string): boolean {
  const sign = tokens[at];
  const digits = tokens[at + 1];
  return (
    sign?.text === mark &&
    digits?.kind === 'digits' &&
    sign.before === digits.before &&
    sign.before !== 'line'
  );
}

function isInsideNumber(tokens: DateContext['tokens'], at: number): boolean {
  const mark = tokens[at - 1];
  return (
    tokens[at]!.before === 'none' &&
    mark?.kind === 'mark' &&
    mark.before === 'none' &&
    tokens[at - 2]?.kind === 'digits'
  );
}

function readThree(groups: string[], mark: string, to: number, isSpaced: boolean): DateFound | undefined {
  const [first, second, third] = groups as [string, string, string];
  if (first.length === 4) return toDay(first, second, third, to, 'day written in figures');
  if (third.length === 4) {
    const swapped = Number(second) > 12;
    return toDay(third, swapped ? first : second, swapped ? second : first, to, 'day written in figures');
  }
  if (mark === '-' || isSpaced || first.length !== 2 || groups.some((group) => group.length > 2))
    return undefined;
  const isLast = Number(third) > 31 && Number(first) <= 31;
  if (!isLast && Number(first) < 32) return undefined;
  const [year, month, day] = isLast ? [third, second, first] : [first, second, third];
  return toDay(`13${year}`, month, day, to, 'two-digit year read as 13xx');
}

function toDay(year: string, month: string, day: string, to: number, premise: string): DateFound | undefined {
  const parts = {year: Number(year), month: Number(month), day: Number(day)};
  const calendar = toCalendar(parts.year);
  if (!calendar || month.length > 2 || day.length > 2 || parts.month < 1 || parts.month > 12 || parts.day < 1)
    return undefined;
  if (parts.day > toLength(calendar, parts.year, parts.month)) return undefined;
  return {to, kind: 'day', calendar, ...parts, premise};
}

/** 1403/05 is a month; 2017-18 and 1397-98 are two years. */
function readTwo(groups: string[], mark: string, to: number): DateFound | undefined {
  const [first, second] = groups as [string, string];
  const year = Number(first);
  const calendar = toCalendar(year);
  if (first.length !== 4 || !calendar || mark === '.') return undefined;
  const next = second.length === 4 ? Number(second) : Math.floor(year / 100) * 100 + Number(second);
  if (
    second.length !== 1 &&
    mark === '-' &&
    (next === year + 1 || (second.length === 4 && next > year && toCalendar(next)))
  ) {
    const premise = 'two years joined by a dash';
    const ends: [DateFound, DateFound] = [toYear(year, to), toYear(next, to)];
    return {to, kind: 'interval', calendar, ends, premise};
  }
  if (second.length === 4 && mark === '-' && next === year - 1) {
    const premise = 'two years joined by a dash, from the right';
    return {to, kind: 'interval', calendar, ends: [toYear(next, to), toYear(year, to)], premise};
  }
  const month = Number(second);
  if (second.length > 2 || month < 1 || month > 12 || (mark === '-' && second.length === 1)) return undefined;
  return {to, kind: 'month', calendar, year, month, premise: 'year and month written in figures'};
}

function toYear(year: number, to: number): DateFound {
  return {to, kind: 'year', calendar: toCalendar(year)!, year, premise: 'year written in figures'};
}
