import {type DateContext, type DateFound, textAt} from './date-found.js';
import {AND} from '../text/particle-lexicon.js';
import type {NumberSpan} from '../numbers/number-span.js';
import {DAY_HALVES, HOUR, MINUTE, SPELLED_DAY_HALVES} from './date-lexicon.js';
import {isNext} from './read-numeric-date.js';

/** Reads a time of day: ۱۰:۲۰, 8:15:30, «ساعت ۱۰», «ساعت ۹:۵۴». */
export function readClock(context: DateContext, at: number): DateFound | undefined {
  const {tokens, numbers} = context;
  const hasNoun = tokens[at]!.text === HOUR;
  const head = hasNoun ? at + 1 : at;
  if (tokens[head]?.kind === 'digits') {
    const to = readFigures(tokens, head);
    const minute = Number(tokens[head + 2]?.text);
    if (to)
      return toTime(
        context,
        to,
        {hour: Number(tokens[head]!.text), minute},
        'hours and minutes with a colon',
      );
  }
  const hour = hasNoun && head < tokens.length ? numbers.get(head) : undefined;
  if (!hour || hour.value > 24 || !Number.isInteger(hour.value) || textAt(context, head) === '')
    return undefined;
  const minutes = readMinutes(context, hour.to);
  const time = {hour: hour.value, minute: minutes?.value ?? 0};
  return toTime(context, minutes ? minutes.to + 1 : hour.to, time, `hour after «${HOUR}»`);
}

type Time = Required<Pick<DateFound, 'hour' | 'minute'>>;

type DayHalf = 'morning' | 'afternoon' | 'night';

/** Takes in «ب.ظ», «صبح», PM and the like, and counts the hour by twenty-four. */
function toTime(context: DateContext, to: number, time: Time, premise: string): DateFound {
  const half = readDayHalf(context, to);
  const hour = toHour(time.hour, half?.half);
  return {to: half?.to ?? to, kind: 'time', calendar: 'jalali', ...time, hour, premise};
}

/** «ساعت ۱۲ شب» is midnight, «ساعت ۲ شب» two hours later. */
function toHour(hour: number, half: DayHalf | undefined): number {
  if (half === undefined || hour > 12) return hour;
  const isEarly = half === 'morning' || (half === 'night' && (hour < 6 || hour === 12));
  return (hour % 12) + (isEarly ? 0 : 12);
}

function readDayHalf(context: DateContext, at: number): {half: DayHalf; to: number} | undefined {
  const word = DAY_HALVES.get(textAt(context, at));
  if (word) return {half: word, to: at + 1};
  const next = [at, at + 1, at + 2].map((index) => textAt(context, index)).join(' ');
  const spelled = SPELLED_DAY_HALVES.get(next);
  return spelled && {half: spelled, to: at + 3};
}

function readFigures(tokens: DateContext['tokens'], at: number): number | undefined {
  let to = at + 1;
  for (let count = 0; count < 2; count++) {
    if (!isNext(tokens, to, ':')) break;
    const {text, before} = tokens[to + 1]!;
    if (text.length > 2 || Number(text) > 59 || (before !== 'none' && text.length !== 2)) break;
    to += 2;
  }
  return to > at + 1 && tokens[at]!.text.length <= 2 && Number(tokens[at]!.text) <= 24 ? to : undefined;
}

/** «ساعت ۱۰ و ۵۸ دقیقه». */
function readMinutes(context: DateContext, at: number): NumberSpan | undefined {
  const minutes = textAt(context, at) === AND ? context.numbers.get(at + 1) : undefined;
  return minutes && minutes.value < 60 && textAt(context, minutes.to) === MINUTE ? minutes : undefined;
}
