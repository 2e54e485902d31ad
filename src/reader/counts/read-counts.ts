import {covering, firstFrom, inside, type TokenRange} from '../reading/spans.js';
import type {DateSpan} from '../../dates/read-dates.js';
import {sentenceAt, type Clauses} from '../clauses/read-clauses.js';
import type {Force} from '../clauses/force.js';
import {countOfClusters} from './count-clusters.js';
import {enterLatest, measuredOf, type CountFrame, type Latest} from './count-frame.js';
import {countOfNoun, whyNot} from './count-nouns.js';
import {countOfMoney, countOfQuantity, countOfTimes, decideSpan, spanUnit} from './count-quantities.js';
import {countOfShare} from './count-shares.js';
import {countOfLabel} from './count-labels.js';
import {countAfterNoun, countInSeries, countOfPart, readPair} from './count-series.js';
import {countOfStandIn} from './english-parts.js';
import {countOfUnknownNoun} from './count-unknown.js';
import {findReason} from './reject.js';
import {isFarFromMatter, isOtherSense} from '../reading/gate.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import type {Item} from '../names/item.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {TextReading} from '../reading/reading.js';
import type {CountFound} from './count.js';
import {type CountReading, rejectionEnd, withLeftovers, outsideCounts} from './leftovers.js';
import {withForce} from './count-force.js';
import {findWhole} from './find-whole.js';
import {readDid} from './read-did.js';
import {readNature} from './read-nature.js';

/** Decides every number of a text: a count with its measure, or a rejection with its rule. */
export function readCounts(
  reading: TextReading,
  clauses: Clauses,
  forces: readonly Force[],
  items: readonly Item[],
): CountReading {
  const counts: CountFound[] = [];
  const rejected: CountReading['rejected'] = [];
  const positions = new Map(
    items.flatMap(({count}, index) => (count ? [[count.number, index] as const] : [])),
  );
  const latest: Latest = {};
  const context: CountContext = {reading, clauses, forces, items, positions, latest};
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
    else {
      counts.push(count);
      enterLatest(latest, count);
    }
  }
  return {counts, rejected: outsideCounts(reading, counts, withLeftovers(reading, counts, rejected))};
}

type CountContext = Pick<CountFrame, 'reading' | 'clauses' | 'forces' | 'items' | 'positions' | 'latest'>;

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

function decide(
  context: CountContext,
  number: NumberSpan,
  before: readonly CountFound[],
): CountFound | string {
  const {reading, clauses} = context;
  const sentence = sentenceAt(clauses, number.from);
  if (clauses.headlines.has(sentence)) return 'headline: the body says it';
  const why = findReason(reading, number) ?? whyOffTopic(reading, clauses, number);
  if (why && !isLabelled(reading, number)) return why;
  const span = spanUnit(reading, number);
  if (span) return decideSpan(reading, clauses, number, span);
  const whole = clauses.sentences[sentence]!;
  const frame: CountFrame = {...context, number, before, sentence, whole};
  const count = countOfPair(frame) ?? countWithNoun(frame) ?? whyNot(frame);
  if (typeof count === 'string') return count;
  const forced =
    count.unit === 'cluster'
      ? count
      : withForce(frame, {...count, nature: readNature(frame, count), did: readDid(frame, count)});
  return typeof forced === 'string' || forced.partOf ? forced : {...forced, partOf: findWhole(frame, forced)};
}

/** A number alone below its label: «گیلان⏎۷». */
function isLabelled({lines, tokens, matter}: TextReading, {from}: NumberSpan): boolean {
  const line = lines[firstFrom(lines, from + 1) - 1];
  return matter !== 'none' && line?.kind === 'item' && from > line.from && tokens[from]!.before === 'line';
}

/** A text that is not about clusters or industry has no numbers of ours; nor has a part of one that is about something else. */
function whyOffTopic(reading: TextReading, {sentences}: Clauses, number: NumberSpan): string | undefined {
  if (reading.matter === 'none') return 'off topic: the text is not about industry';
  const noun = reading.termAt('noun', number.to);
  if (noun && isClusterNoun(noun) && isOtherSense(reading, noun)) return 'another sense of the word';
  const sentence = sentenceAt({sentences}, number.from);
  return isFarFromMatter(reading, sentences, sentence)
    ? 'off topic: far from anything of industry'
    : undefined;
}

/** The first number of «از … به …», measured as the second. */
function countOfPair(frame: CountFrame): CountFound | undefined {
  const pair = readPair(frame);
  if (!pair || !isUnitless(frame)) return undefined;
  const {number} = frame;
  const count = countWithNoun({...frame, number: {...pair.partner, from: number.from, value: pair.value}});
  if (!count || typeof count === 'string') return undefined;
  const {high: _, ...first} = count;
  return {...first, number, range: {from: number.from, to: number.to}};
}

function isUnitless({reading, number}: CountFrame): boolean {
  return !reading.hasTermAt(['percent', 'money', 'quantity', 'noun', 'span'], number.to);
}

function countWithNoun(frame: CountFrame): CountFound | string | undefined {
  return (
    countOfLabel(frame) ??
    countOfKnownClusters(frame) ??
    countOfTimes(frame) ??
    countOfShare(frame) ??
    countOfMoney(frame) ??
    countOfQuantity(frame) ??
    countOfNoun(frame) ??
    countOfStandIn(frame) ??
    countInSeries(frame) ??
    countOfPart(frame) ??
    countAfterNoun(frame) ??
    countOfUnknownNoun(frame)
  );
}

/** «شمار خوشه‌های فعال از ۷ به ۱۲ خوشه رسید»: clusters of which nothing is told behind are what the number is said to be of before. */
function countOfKnownClusters(frame: CountFrame): CountFound | string | undefined {
  const count = countOfClusters(frame);
  if (!count || typeof count === 'string' || !count.isUnknown) return count;
  const named = countAfterNoun(frame);
  const isKnown = named?.unit === 'cluster' && !named.isUnknown;
  return isKnown ? {...count, ...measuredOf(named), concept: count.concept ?? named.concept} : count;
}
