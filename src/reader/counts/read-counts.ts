import {covering, firstFrom, inside, startingAt, within, type TokenRange} from '../spans.js';
import type {DateSpan} from '../../dates/read-dates.js';
import {clauseAt, sentenceAt, type Clause, type Clauses} from '../clauses/read-clauses.js';
import {isPlannedBefore} from '../clauses/telling.js';
import type {Force} from '../clauses/force.js';
import {countOfClusters} from './count-clusters.js';
import type {CountFrame} from './count-frame.js';
import {countOfNoun, whyNot} from './count-nouns.js';
import {countOfMoney, countOfQuantity, countOfTimes, decideSpan, spanUnit} from './count-quantities.js';
import {countOfShare} from './count-shares.js';
import {countOfLabel} from './count-labels.js';
import {countAfterNoun, countInSeries, countOfPart, readPair} from './count-series.js';
import {countOfStandIn, isEnglishPlan} from './english-parts.js';
import {findReason} from './reject.js';
import {findAboveItems} from '../heads.js';
import {isFarFromMatter, isOtherSense} from '../gate.js';
import {isClusterNoun} from '../names/item.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {TextReading} from '../reading.js';
import type {Modality} from '../../rows.js';
import type {CountFound} from './count.js';
import type {Item} from '../names/item.js';
import {DECADE, FIRST_PERSON, YEARLY} from './count-lexicon.js';
import {COMMA, FROM, ONE_OF, WITH} from '../../text/particle-lexicon.js';
import {LOST_ONE, TWO} from './reject-lexicon.js';

export interface CountReading {
  counts: CountFound[];
  rejected: {from: number; to: number; why: string}[];
}

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
  const context: CountContext = {reading, clauses, forces, items, positions};
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

type CountContext = Pick<CountFrame, 'reading' | 'clauses' | 'forces' | 'items' | 'positions'>;

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
  {reading, clauses, forces, items, positions}: CountContext,
  number: NumberSpan,
  before: readonly CountFound[],
): CountFound | string {
  const sentence = sentenceAt(clauses, number.from);
  if (clauses.headlines.has(sentence)) return 'headline: the body says it';
  const why = findReason(reading, number) ?? whyOffTopic(reading, clauses, number);
  if (why && !isLabelled(reading, number)) return why;
  const span = spanUnit(reading, number);
  if (span) return decideSpan(reading, clauses, number, span);
  const frame: CountFrame = {
    reading,
    clauses,
    forces,
    items,
    positions,
    number,
    before,
    sentence,
    whole: clauses.sentences[sentence]!,
  };
  const count = countOfPair(frame) ?? countWithNoun(frame) ?? whyNot(frame);
  return typeof count === 'string' || count.unit === 'cluster' ? count : withForce(frame, count);
}

/** A number alone below its label: «گیلان⏎۷». */
function isLabelled({lines, tokens, matter}: TextReading, {from}: NumberSpan): boolean {
  const line = lines[firstFrom(lines, from + 1) - 1];
  return matter !== 'none' && line?.kind === 'item' && from > line.from && tokens[from]!.before === 'line';
}

/** A text that is not about clusters or industry has no numbers of ours; nor has a part of one that is about something else. */
function whyOffTopic(reading: TextReading, {sentences}: Clauses, number: NumberSpan): string | undefined {
  if (reading.matter === 'none') return 'off topic: the text is not about industry';
  const noun = startingAt(reading.of('noun'), number.to);
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
  return !['percent', 'money', 'quantity', 'noun', 'span'].some((kind) =>
    startingAt(reading.of(kind), number.to),
  );
}

// What comes of other things is forecast; what people do is planned.
const OUTCOMES: ReadonlySet<string> = new Set(['employment', 'exports', 'output', 'growth']);

/** Gives a count the modality of its clause, or says why the clause makes no fact of it. */
function withForce(frame: CountFrame, count: CountFound): CountFound | string {
  const {clauses, forces, number} = frame;
  const index = clauseAt(clauses, number.from);
  const force = forces[index]!;
  const isApart = () =>
    count.isWhole === true ||
    isStateOfCounted(clauses.all[index]!, frame) ||
    isAttendant(clauses.all[index]!, frame);
  if (force.unreal && !(force.unreal === 'negated' && isApart())) return force.unreal;
  const told = modalityOf(frame, count, force, clauses.all[index]!);
  const isOutcome = OUTCOMES.has(count.measure);
  // what a programme foresees of things to be built is its plan
  const modality =
    told === 'plan' && isOutcome
      ? 'forecast'
      : told === 'forecast' && BUILT.has(count.measure) && isPast(clauses.all[index]!)
        ? 'plan'
        : told;
  return {...count, modality};
}

const BUILT: ReadonlySet<string> = new Set(['industrial_estates', 'establishments', 'courses', 'funding']);

function isPast({verb}: Clause): boolean {
  return (
    verb?.form?.tense === 'perfect' || verb?.form?.tense === 'past' || verb?.form?.tense === 'participle'
  );
}

function modalityOf(frame: CountFrame, count: CountFound, force: Force, clause: Clause): Modality {
  const {reading, number, before, whole} = frame;
  // “exported 11,200 tons and hopes for 15,000”: English marks what follows
  const isBehind = reading.language === 'en' && force.markedAt !== undefined && force.markedAt > number.from;
  if (force.modality !== 'fact' && !isBehind && !isBaseline(frame)) return force.modality;
  const isToCome =
    (force.isToCome && !isBaseline(frame)) || (count.unit !== 'percent' && isYetToCome(frame, clause));
  if (isToCome || isPlannedBefore(frame, number.from) || isUnderPlan(frame) || isEnglishPlan(frame))
    return 'plan';
  const last = before.at(-1);
  const isCarried = !clause.verb && last && last.measure === count.measure && last.range.from >= whole.from;
  return isCarried && reading.language === 'fa' ? last.modality : 'fact';
}

/** “up from the $9 million it sold”: what it was before. */
function isBaseline({reading: {tokens, language}, number}: CountFrame): boolean {
  return (
    language === 'en' &&
    tokens.slice(Math.max(0, number.from - 3), number.from).some(({text}) => text === 'from')
  );
}

/** «مصوبه‌ها: الف) ساخت دو ناحیه …»: an entry of a list whose heading plans. */
function isUnderPlan({reading, number}: CountFrame): boolean {
  const {lines} = reading;
  const at = firstFrom(lines, number.from + 1) - 1;
  if (lines[at]?.kind !== 'item') return false;
  const heading = lines[findAboveItems(reading, at)];
  if (!heading) return false;
  const predicates = ['act', 'element', 'phrase'].flatMap((kind) =>
    within(reading.of(kind), heading.from, heading.to),
  );
  return predicates.some(({means}) => means === 'approve' || means === 'plan' || means === 'propose');
}

/** «سه‌چهارم شهرک‌ها تصفیه‌خانه ندارند», «۱۲۰ واحد کار نمی‌کنند»: what is not so of them, they are there. */
function isStateOfCounted({from, to, verb}: Clause, {reading, number}: CountFrame): boolean {
  if (!verb?.form?.isNegated || verb.form.tense === 'future' || verb.form.tense === 'subjunctive')
    return false;
  if (within(reading.of('marker'), from, to).some(({means}) => means === 'negation' || means === 'plan'))
    return false;
  const nouns = within(reading.of('noun'), number.to, verb.from);
  // «۶۰ واحد فعال ندارد»: what is not had stands right before the verb
  if (verb.means === 'have' && nouns.length === 1 && verb.from - nouns[0]!.to < NEAR_OBJECT) return false;
  const isFirstPerson = FIRST_PERSON.test(reading.tokens[verb.to - 1]!.text);
  const acts = ['act', 'element'].flatMap((kind) => within(reading.of(kind), number.to, to));
  return !isFirstPerson && !acts.some(({means}) => reading.grammar.meanings.get(means)?.isTelic);
}

/** «البرز با ۱۱ شهرک صنعتی، جای چندانی ندارد»: what a phrase before a comma says along the way is not what is negated. */
function isAttendant({from, to}: Clause, {reading: {tokens, of}, number}: CountFrame): boolean {
  const opens = tokens
    .slice(from, number.from)
    .findLastIndex(({text, kind}) => text === WITH || kind === 'mark');
  if (opens < 0 || tokens[from + opens]!.text !== WITH) return false;
  const comma = tokens.findIndex(({text}, at) => at >= number.to && at < to && text === COMMA);
  return comma > 0 && !within(of('verb'), number.to, comma).length;
}

/** «۱۴ واحد صنعتی افتتاح می‌شود»: the present of what has an end, unless it is so every year. */
function isYetToCome({reading, number, whole}: CountFrame, {to, verb}: Clause): boolean {
  if (
    verb?.form?.tense !== 'present' ||
    reading.language === 'en' ||
    verb.means === 'have' ||
    verb.name === 'copula'
  )
    return false;
  if (reading.tokens.slice(whole.from, to).some(({text}) => YEARLY.has(text))) return false;
  const acts = ['act', 'element'].flatMap((kind) => inside(reading.of(kind), number.to, to));
  return acts.some((one) => to - one.to < NEAR_VERB && COMING.has(one.means)) || COMING.has(verb.means);
}

const NEAR_VERB = 4;
const NEAR_OBJECT = 3;
const COMING: ReadonlySet<string> = new Set(['begin', 'build', 'open', 'operate', 'approve']);

function countWithNoun(frame: CountFrame): CountFound | string | undefined {
  return (
    countOfLabel(frame) ??
    countOfClusters(frame) ??
    countOfTimes(frame) ??
    countOfShare(frame) ??
    countOfMoney(frame) ??
    countOfQuantity(frame) ??
    countOfNoun(frame) ??
    countOfStandIn(frame) ??
    countInSeries(frame) ??
    countOfPart(frame) ??
    countAfterNoun(frame)
  );
}
