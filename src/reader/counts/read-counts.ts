import {covering, inside, startingAt, type TokenRange} from '../spans.js';
import type {DateSpan} from '../../dates/read-dates.js';
import {sentenceAt, type Clauses} from '../clauses.js';
import {countOfClusters} from './count-clusters.js';
import type {CountFrame} from './count-frame.js';
import {countOfNoun, countOfUnknown, whyNot} from './count-nouns.js';
import {
  countOfMoney,
  countOfPercent,
  countOfQuantity,
  countOfTimes,
  decideSpan,
  spanUnit,
} from './count-quantities.js';
import {countAfterNoun, countInSeries, readPair} from './count-series.js';
import {findReason} from './reject.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {TextReading} from '../reading.js';
import type {CountFound} from './count.js';
import type {Item} from '../names/item.js';
import {DECADE} from './count-lexicon.js';
import {FROM, ONE_OF} from '../../text/particle-lexicon.js';
import {LOST_ONE, TWO} from './reject-lexicon.js';

export interface CountReading {
  counts: CountFound[];
  rejected: {from: number; to: number; why: string}[];
}

/** Decides every number of a text: a count with its measure, or a rejection with its rule. */
export function readCounts(reading: TextReading, clauses: Clauses, items: readonly Item[]): CountReading {
  const counts: CountFound[] = [];
  const rejected: CountReading['rejected'] = [];
  const positions = new Map(
    items.flatMap(({count}, index) => (count ? [[count.number, index] as const] : [])),
  );
  const context: CountContext = {reading, clauses, items, positions};
  for (const span of reading.dates)
    if (hasNumber(reading, span) && !isOpenDate(span))
      rejected.push({...toRange(span), why: `date: ${span.kind}`});
  for (const number of reading.numbers) {
    if (isDated(reading, number)) continue;
    if (counts.slice(-NEIGHBOURS).some(({range}) => number.from >= range.from && number.from < range.to))
      continue;
    const count = decide(context, number, counts);
    if (typeof count === 'string')
      rejected.push({from: number.from, to: rejectionEnd(reading, number), why: count});
    else counts.push(count);
  }
  return {counts, rejected: outsideCounts(reading, counts, withLeftovers(reading, counts, rejected))};
}

type CountContext = Pick<CountFrame, 'reading' | 'clauses' | 'items' | 'positions'>;

// A quote may take in a later number only among its closest neighbours.
const NEIGHBOURS = 4;

function isDated({dates}: TextReading, {from}: NumberSpan): boolean {
  const date = covering(dates, from);
  return date !== undefined && !isOpenDate(date);
}

/** A bare four-digit number may be a count, and a stretch of time («دو دهه گذشته») an age: both are judged as numbers. */
function isOpenDate({bare, offset}: DateSpan): boolean {
  return (
    bare === true ||
    offset?.isStretch === true ||
    offset?.unit === 'decade' ||
    (offset?.unit === 'year' && Math.abs(offset.value) > 1)
  );
}

function toRange({from, to}: TokenRange): TokenRange {
  return {from, to};
}

function hasNumber(reading: TextReading, {from, to}: TokenRange): boolean {
  for (let at = from; at < to; at++) if (reading.tokens[at]!.kind === 'digits') return true;
  return inside(reading.numbers, from, to).length > 0;
}

/** A rejected number is shown with the word it stands at. */
function rejectionEnd({tokens}: TextReading, {to}: NumberSpan): number {
  return tokens[to]?.kind === 'word' && tokens[to]!.before !== 'line' ? to + 1 : to;
}

/** Digits that no reader took (codes, clock times, marks), and articles that lost a letter. */
function withLeftovers(
  reading: TextReading,
  counts: CountFound[],
  rejected: CountReading['rejected'],
): CountReading['rejected'] {
  const taken = new Uint8Array(reading.tokens.length);
  for (const {from, to} of [...counts.map(({range}) => range), ...rejected]) taken.fill(1, from, to);
  const isTaken = (at: number) => taken[at] === 1;
  reading.tokens.forEach((token, at) => {
    if (token.kind === 'digits' && !isTaken(at)) rejected.push({from: at, to: at + 1, why: 'code or mark'});
    if (isBareOne(reading, at) && !isTaken(at)) rejected.push({from: at, to: at + 2, why: 'indefinite one'});
    if (token.text === DECADE && !isTaken(at) && startingAt(reading.of('window_after'), at + 1))
      rejected.push({from: at, to: at + 2, why: 'relative period: it only dates something else'});
  });
  return rejected.sort((a, b) => a.from - b.from);
}

/** No rejected line reaches into the quote of a claim. */
function outsideCounts(
  {tokens}: TextReading,
  counts: readonly CountFound[],
  rejected: CountReading['rejected'],
): CountReading['rejected'] {
  const claimed = new Uint8Array(tokens.length);
  for (const {range} of counts) claimed.fill(1, range.from, range.to);
  return rejected.flatMap(({from, to, why}) => {
    while (to > from && claimed[to - 1]) to--;
    while (from < to && claimed[from]) from++;
    return from < to ? [{from, to, why}] : [];
  });
}

/** «یکی از», and «ک خوشه» for «یک خوشه». */
function isBareOne(reading: TextReading, at: number): boolean {
  const {tokens} = reading;
  const next = tokens[at + 1];
  if (tokens[at]!.text === ONE_OF) return next?.text === FROM || next?.text === TWO;
  return (
    tokens[at]!.text === LOST_ONE &&
    tokens[at]!.before !== 'none' &&
    tokens[at]!.before !== 'zwnj' &&
    Boolean(startingAt(reading.of('noun'), at + 1))
  );
}

function decide(
  {reading, clauses, items, positions}: CountContext,
  number: NumberSpan,
  before: readonly CountFound[],
): CountFound | string {
  const why = findReason(reading, number);
  if (why) return why;
  const span = spanUnit(reading, number);
  const sentence = sentenceAt(clauses, number.from);
  if (clauses.headlines.has(sentence)) return 'headline: the body says it';
  if (span) return decideSpan(reading, clauses, number, span);
  const frame: CountFrame = {
    reading,
    clauses,
    items,
    positions,
    number,
    before,
    sentence,
    whole: clauses.sentences[sentence]!,
  };
  return countOfPair(frame) ?? countWithNoun(frame) ?? whyNot(frame);
}

/** The first number of «از … به …», measured as the second. */
function countOfPair(frame: CountFrame): CountFound | undefined {
  const pair = readPair(frame);
  if (!pair || !isUnitless(frame)) return undefined;
  const {number} = frame;
  const count = countWithNoun({...frame, number: {...pair.partner, from: number.from, value: pair.value}});
  if (!count) return undefined;
  const {high: _, ...first} = count;
  return {...first, number, range: {from: number.from, to: number.to}};
}

function isUnitless({reading, number}: CountFrame): boolean {
  return !['percent', 'money', 'quantity', 'noun', 'span'].some((kind) =>
    startingAt(reading.of(kind), number.to),
  );
}

function countWithNoun(frame: CountFrame): CountFound | undefined {
  return (
    countOfClusters(frame) ??
    countOfTimes(frame) ??
    countOfPercent(frame) ??
    countOfMoney(frame) ??
    countOfQuantity(frame) ??
    countOfNoun(frame) ??
    countAfterNoun(frame) ??
    countInSeries(frame) ??
    countOfUnknown(frame)
  );
}
