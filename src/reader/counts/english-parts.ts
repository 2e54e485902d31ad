import {ending, endingAt, firstFrom, startingAt, within} from '../reading/spans.js';
import {ENGLISH_BE} from '../clauses/clause-lexicon.js';
import {clauseAround, findHedge, measuredOf, toCount, type CountFrame} from './count-frame.js';
import {measureNoun} from './measure-noun.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import type {CountFound} from './count.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import {COUNTING, ENGLISH_PARTS} from './count-lexicon.js';

/**
 * Where an English number ends that counts what the count before it counts (“11 of them”, “three more”, “796 in private ones”,
 * “issued two.”); undefined where it does not.
 */
export function endOfEnglishPart({reading, number}: CountFrame, {unit}: CountFound): number | undefined {
  const {tokens, termAt} = reading;
  const {to} = number;
  const next = tokens[to];
  if (next?.text === 'of' && ENGLISH_PARTS.has(tokens[to + 1]?.text ?? '')) return to + 2;
  if (next && ENGLISH_PARTS.has(next.text)) return to + 1;
  if (isOfPointed(reading, number.from)) return to;
  const verb = termAt('verb', to);
  if (verb && verb.name !== 'say') return to;
  if (UNCOUNTED.has(unit) || number.kind !== 'cardinal' || !isOpened(reading, number.from)) return undefined;
  if (next === undefined || next.kind === 'mark') return next && GLUING.has(next.text) ? undefined : to;
  return FOLLOWING.has(next.text) || ENGLISH_BE.has(next.text) ? to : undefined;
}

/** “of which only 34 belong to men”. */
function isOfPointed({tokens}: TextReading, from: number): boolean {
  const at = LIMITING.has(tokens[from - 1]?.text ?? '') ? from - 1 : from;
  return tokens[at - 2]?.text === 'of' && ENGLISH_PARTS.has(tokens[at - 1]?.text ?? '');
}

const LIMITING: ReadonlySet<string> = new Set(['only', 'just', 'barely', 'about']);

/** Units of which a bare number is never one. */
const UNCOUNTED: ReadonlySet<string> = new Set([
  'year',
  'month',
  'day',
  'week',
  'hour',
  'tonne',
  'hectare',
  'square_metre',
  'kilometre',
  'megawatt',
]);
/** Marks that bind a number to what follows. */
const GLUING: ReadonlySet<string> = new Set(['-', '/', '%', '‑']);
/** What may follow a number without a noun. */
const FOLLOWING: ReadonlySet<string> = new Set(
  'in at and or but while under across on by through already still now also as where'.split(' '),
);
/** What may stand before one. */
const OPENING: ReadonlySet<string> = new Set(
  'and which but only that of runs already to with at for second first just other has have had while where are were'.split(
    ' ',
  ),
);

/** “stands at twelve”, against “returned at six”. */
const LEVELS: ReadonlySet<string> = new Set([
  'stands',
  'stood',
  'stand',
  'figure',
  'number',
  'remains',
  'put',
]);

/** A number without a noun stands behind a mark, a link, a verb or a place. */
function isOpened(reading: TextReading, from: number): boolean {
  const at = findHedge(reading, {from, to: from} as CountFrame['number'])?.from ?? from;
  const last = reading.tokens[at - 1];
  if (!last) return true;
  if (last.kind === 'mark') return !['$', '-', '/', '(', '#'].includes(last.text);
  if (last.text === 'at') return LEVELS.has(reading.tokens[at - 2]?.text ?? '');
  if (OPENING.has(last.text)) return true;
  if (/(ed|has|have|counts?|houses?|employs?|lodges?)$/.test(last.text)) return true;
  return ['verb', 'province', 'town'].some((kind) => endingAt(reading.of(kind), at) !== undefined);
}

/** “22 of the country's 83 clusters”, “three of its eight estates”: the noun stands with the whole. */
export function nounOfWhole({reading, number}: CountFrame): Annotation | undefined {
  const {tokens, numbers, termAt, language} = reading;
  if (language !== 'en' || tokens[number.to]?.text !== 'of') return undefined;
  for (let at = number.to + 1; at < number.to + LONGEST_OWNER; at++) {
    const whole = startingAt(numbers, at);
    if (whole)
      return [0, 1, 2].map((gap) => termAt('noun', whole.to + gap)).find((noun) => noun !== undefined);
    const {kind, text} = tokens[at] ?? {};
    if (kind !== 'word' && text !== "'" && text !== '’') return undefined;
  }
  return undefined;
}

const LONGEST_OWNER = 6;

/** True for the whole of such a part. */
export function isEnglishWhole({tokens, numbers}: TextReading, from: number): boolean {
  for (let at = from - 1; at > from - LONGEST_OWNER; at--) {
    const {kind, text} = tokens[at] ?? {};
    // “of the province's eight clusters he spoke only about one”
    if (text === 'of')
      return ending(numbers, at) !== undefined || at === 0 || tokens[at - 1]!.kind === 'mark';
    if (kind !== 'word' && text !== "'" && text !== '’') return false;
  }
  return false;
}

/** “…, and that of workshops at 1,900”, “the number was 71”, “puts the figure at 31”: a word stands for what was counted. */
export function countOfStandIn(frame: CountFrame): CountFound | undefined {
  const {reading, number, before} = frame;
  const {tokens, of, termAt} = reading;
  if (reading.language !== 'en' || termAt('noun', number.to)) return undefined;
  const held = nounBefore(frame);
  if (held) return toCount(frame, number.to, measureNoun(frame, held));
  const {from} = clauseAround(frame);
  const at = tokens.slice(from, number.from).findLastIndex(({text}) => COUNTING.has(text) || text === 'that');
  if (at < 0 || number.from - from - at > LONGEST_STAND_IN) return undefined;
  const noun = within(of('noun'), from + at, number.from)[0];
  const isThat = tokens[from + at]!.text === 'that';
  if (isThat) {
    if (!noun || tokens[from + at + 1]?.text !== 'of' || isClusterNoun(noun)) return undefined;
    return toCount(frame, number.to, measureNoun(frame, noun));
  }
  const isNamed = noun !== undefined || tokens[from + at + 1]?.text === 'of';
  const source = isNamed ? undefined : subjectBefore(before);
  return (
    source &&
    toCount(frame, number.to, {...measuredOf(source), modality: 'fact', rule: `stand-in:${source.measure}`})
  );
}

/** “a workforce of more than 44,000”, “agents, who together number 44”. */
function nounBefore({reading, number}: CountFrame): Annotation | undefined {
  const {tokens, of} = reading;
  const at = findHedge(reading, number)?.from ?? number.from;
  const link = tokens[at - 1]?.text ?? '';
  if (link === 'of') {
    const noun = endingAt(of('noun'), at - 1);
    return noun && COLLECTIVE.has(noun.name ?? '') ? noun : undefined;
  }
  if (link !== 'number' || COUNTING.has(tokens[at]?.text ?? '')) return undefined;
  const noun = within(of('noun'), Math.max(0, at - LONGEST_STAND_IN), at).at(-1);
  return noun && !isClusterNoun(noun) ? noun : undefined;
}

const COLLECTIVE: ReadonlySet<string> = new Set(['workforce', 'staff', 'personnel', 'labour force']);

const LONGEST_STAND_IN = 6;

/** The first count of the last sentence that has one: what it was about. */
function subjectBefore(before: readonly CountFound[]): CountFound | undefined {
  const own = before.slice(before.findLastIndex(({sentence}) => sentence !== before.at(-1)!.sentence) + 1);
  return own.find(({unit}) => unit !== 'percent');
}

/** “three more on the agenda”, “construction of seven parks was approved”: a plan told right behind, or done to what is built. */
export function isEnglishPlan(frame: CountFrame): boolean {
  const {reading, number} = frame;
  if (reading.language !== 'en') return false;
  const isBehind = within(reading.of('phrase'), number.to, number.to + NEAR_PLAN).some(
    ({means}) => means === 'plan',
  );
  const isBuilt =
    reading.tokens[number.from - 1]?.text === 'of' &&
    BUILDING.has(reading.tokens[number.from - 2]?.text ?? '');
  const {from, to} = clauseAround(frame);
  return isBehind || (isBuilt && within(reading.of('verb'), from, to).some(({means}) => means === 'approve'));
}

const NEAR_PLAN = 5;
const BUILDING: ReadonlySet<string> = new Set([
  'construction',
  'establishment',
  'creation',
  'building',
  'launch',
]);

/** “31 clusters are active under 44 agents; eighteen others …”: other than what the sentence began with. */
export function otherThan({reading, number, before}: CountFrame): CountFound | undefined {
  const isOther = reading.language === 'en' && reading.tokens[number.to]?.text === 'others';
  return isOther ? subjectBefore(before) : undefined;
}

/** “does not host 50 estates but 40”: a number that is not said to be still names what the next one counts. */
export function unrealBefore(frame: CountFrame): CountFound | undefined {
  const {reading, number} = frame;
  if (reading.language !== 'en') return undefined;
  const {numbers} = reading;
  let index = firstFrom(numbers, number.from) - 1;
  while (index >= 0 && (numbers[index]!.to > number.from || numbers[index]!.kind !== 'cardinal')) index--;
  const last = numbers[index];
  const noun =
    last && [0, 1, 2].map((gap) => reading.termAt('noun', last.to + gap)).find((one) => one !== undefined);
  if (!noun) return undefined;
  const measured = isClusterNoun(noun)
    ? {...measureNoun(frame, noun), unit: 'cluster', concept: null, rule: 'clusters:exist'}
    : measureNoun(frame, noun);
  return toCount({...frame, number: last!}, noun.to, measured);
}
