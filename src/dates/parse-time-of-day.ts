import {foldText} from '../text/fold.js';
import {tokenise} from '../text/tokenise.js';
import type {Token} from '../text/token.js';
import {readDates, type DateSpan} from './read-dates.js';

/** Reads the first time of day in a text, by twenty-four hours: `2014-08-30T14:20`, «ساعت ۰۳:۲۰ ب.ظ» is `15:20`. */
export function parseTimeOfDay(text: string): string | undefined {
  const spans = readDates(tokenise(text.replace(/(?<=\d)t(?=\d)/i, ' ')));
  return formatTimeOfDay(spans.find(isTime)) ?? findGlued(text);
}

/** The time of day that stands on the line of a date; undefined where there is none. */
export function findTimeBeside(
  tokens: readonly Token[],
  dates: readonly DateSpan[],
  {from, to}: DateSpan,
): string | undefined {
  const beginsLine = ({before}: Token) => before === 'line';
  const first = Math.max(tokens.slice(0, from + 1).findLastIndex(beginsLine), 0);
  const length = tokens.slice(to).findIndex(beginsLine);
  const last = length < 0 ? tokens.length : to + length;
  return formatTimeOfDay(dates.find((date) => isTime(date) && date.from >= first && date.from < last));
}

/** «۱۱:۰۵28 December»: the next date was printed without a space. */
function findGlued(text: string): string | undefined {
  const [, hour, minute] = /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)/.exec(foldText(text)) ?? [];
  return hour && `${hour.padStart(2, '0')}:${minute}`;
}

function isTime({kind}: DateSpan): boolean {
  return kind === 'time';
}

function formatTimeOfDay(time: DateSpan | undefined): string | undefined {
  if (time?.hour === undefined || time.hour > 23) return undefined;
  const pad = (part = 0) => String(part).padStart(2, '0');
  return `${pad(time.hour)}:${pad(time.minute)}`;
}
