import {covering, endingAt, within} from '../reading/spans.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import {AGED, AGES, REPORTED, WITHIN} from './count-lexicon.js';
import {IS, THAT} from '../../text/particle-lexicon.js';

/**
 * Judges a span of time: «سه سال اجرای برنامه» tells how long something ran and is a claim, «طی سه سال گذشته» only dates
 * something else and is none. The age of the cluster model itself («دو دهه گذشته این مدل …») is a claim.
 */
export function judgeDuration(
  reading: TextReading,
  number: NumberSpan,
  unit: Annotation,
): {isClaim: true} | {isClaim: false; why: string} {
  const {from} = number;
  const start = hedgeStart(reading, from);
  if (isHistory(reading, start, unit.to) || isAge(reading, start, unit) || isModelAge(reading, start, unit))
    return {isClaim: true};
  if (runsFor(reading, unit.to) && !WITHIN.has(reading.tokens[start - 1]?.text ?? '')) return {isClaim: true};
  if (reading.termAt('window_after', unit.to)) return reject('relative period: it only dates something else');
  if (endingAt(reading.of('window'), start)) return reject('time window: it only dates something else');
  if (takesTime(reading, unit.to)) return {isClaim: true};
  return reject('time span: it only dates something else');
}

function reject(why: string) {
  return {isClaim: false, why} as const;
}

function hedgeStart(reading: TextReading, from: number): number {
  return endingAt(reading.of('hedge'), from)?.from ?? from;
}

/** «سابقه خوشه گیوه به نیم قرن می‌رسد», «هشت سال از تولدش می‌گذرد»: how old a thing is. */
function isHistory({tokens}: TextReading, start: number, to: number): boolean {
  const isAged = ({text}: {text: string}) => AGES.has(text);
  const near = tokens.slice(Math.max(0, start - FAR), start);
  const phrase = near.slice(near.findLastIndex(({kind}) => kind === 'mark') + 1);
  return phrase.some(isAged) || tokens.slice(to, to + 3).some(isAged);
}

const FAR = 8;

/** «سه‌ساله», «یک ساله است»; «بیش از یک دهه است که». «یک سال است که بسته است» only says since when. */
function isAge({tokens}: TextReading, start: number, unit: Annotation): boolean {
  const before = tokens[start - 1]?.text ?? '';
  if (unit.name?.endsWith(AGED)) return !WITHIN.has(before) && !REPORTED.has(before);
  const isSince = tokens[unit.to + 1]?.text === THAT && !unit.means.endsWith(' 10');
  return (tokens[unit.to]?.text === IS && !isSince) || tokens[unit.to]?.text === 'old';
}

/** «طی دو دهه گذشته این مدل بومی شده», «از حدود سه دهه پیش این الگو …». */
function isModelAge(reading: TextReading, start: number, unit: Annotation): boolean {
  if (!reading.termAt('window_after', unit.to) && !endingAt(reading.of('window'), start)) return false;
  const near = within(reading.of('model'), unit.to, unit.to + 5);
  if (near.length) return true;
  const behind = within(reading.of('model'), Math.max(0, start - 24), start);
  return unit.means.endsWith(' 10') && behind.length > 0;
}

/** «سه سال کار», «سه سال اجرای برنامه», «سه سال تلاش». */
function runsFor(reading: TextReading, at: number): boolean {
  const noun = reading.termAt('duration', at);
  return noun !== undefined && !covering(reading.dates, at);
}

/** «سه تا پنج سال زمان می‌برد». */
function takesTime(reading: TextReading, at: number): boolean {
  return Boolean(reading.termAt('duration_after', at));
}
