import {type DateContext, type DateFound, textAt} from './date-found.js';
import {AND} from '../text/particle-lexicon.js';
import {HOUR, MINUTE} from './date-lexicon.js';
import {isNext} from './read-numeric-date.js';

/** Reads a time of day: ۱۰:۲۰, 8:15:30, «ساعت ۱۰», «ساعت ۹:۵۴». */
export function readClock(context: DateContext, at: number): DateFound | undefined {
  const {tokens, numbers} = context;
  const hasNoun = tokens[at]!.text === HOUR;
  const head = hasNoun ? at + 1 : at;
  if (tokens[head]?.kind === 'digits') {
    const to = readFigures(tokens, head);
    if (to) return toTime(to, 'hours and minutes with a colon');
  }
  const hour = hasNoun && head < tokens.length ? numbers.get(head) : undefined;
  if (!hour || hour.value > 24 || !Number.isInteger(hour.value) || textAt(context, head) === '')
    return undefined;
  return toTime(readMinutes(context, hour.to), `hour after «${HOUR}»`);
}

function toTime(to: number, premise: string): DateFound {
  return {to, kind: 'time', calendar: 'jalali', premise};
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
function readMinutes(context: DateContext, at: number): number {
  const minutes = textAt(context, at) === AND ? context.numbers.get(at + 1) : undefined;
  return minutes && minutes.value < 60 && textAt(context, minutes.to) === MINUTE ? minutes.to + 1 : at;
}
