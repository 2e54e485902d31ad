import {startingAt, ending, endingAt, type TokenRange} from '../reading/spans.js';
import {clauseAt, type Clause, type Clauses} from '../clauses/read-clauses.js';
import type {Force} from '../clauses/force.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {TextReading} from '../reading/reading.js';
import type {Item} from '../names/item.js';
import type {CountFound, Measured} from './count.js';
import type {Operator} from '../../rows.js';
import {BEFORE_NUMBERS, PASSING} from './count-lexicon.js';
import {FROM, UNTIL} from '../../text/particle-lexicon.js';

export interface CountFrame {
  reading: TextReading;
  clauses: Clauses;
  forces: readonly Force[];
  items: readonly Item[];
  /** Where the item of a counted number stands among the items. */
  positions: ReadonlyMap<NumberSpan, number>;
  number: NumberSpan;
  before: readonly CountFound[];
  latest: Latest;
  sentence: number;
  whole: TokenRange;
}

/** The last counts of three kinds before a number. */
export interface Latest {
  /** Of clusters. */
  clusters?: CountFound;
  /** Of money, by its rule. */
  money?: CountFound;
  /** Of things: neither a share nor a sum. */
  things?: CountFound;
}

/** Takes in a count that was read. */
export function enterLatest(latest: Latest, count: CountFound): void {
  if (count.unit === 'cluster') latest.clusters = count;
  if (count.rule.startsWith('money:')) latest.money = count;
  if (count.unit !== 'percent' && !MONEY.has(count.unit)) latest.things = count;
}

export const MONEY: ReadonlySet<string> = new Set(['toman', 'irr', 'usd', 'eur']);

/** The last count that is sought, of those that begin at a token or behind it; no quote begins behind its number. */
export function findLastFrom(
  before: readonly CountFound[],
  from: number,
  isSought: (count: CountFound) => boolean = () => true,
): CountFound | undefined {
  for (let index = before.length - 1; index >= 0 && before[index]!.number.from >= from; index--)
    if (before[index]!.range.from >= from && isSought(before[index]!)) return before[index];
  return undefined;
}

/** The clause that a number stands in. */
export function clauseAround({clauses, number}: Pick<CountFrame, 'clauses' | 'number'>): Clause {
  return clauses.all[clauseAt(clauses, number.from)]!;
}

export function measuredOf({
  measure,
  unit,
  concept,
  nature,
  modality,
  rule,
  did,
  isUnknown,
}: CountFound): Measured {
  return {measure, unit, concept, nature, modality, rule, did, isUnknown};
}

export function isBareYear({dates, tokens}: TextReading, {from, to, value, written}: NumberSpan): boolean {
  if (startingAt(dates, from)?.bare === true) return true;
  return (
    written === 'digits' &&
    to === from + 1 &&
    tokens[from]!.text.length === 4 &&
    value >= 1300 &&
    value < 1450
  );
}

export function toCount(
  {reading, number, sentence}: Pick<CountFrame, 'reading' | 'number' | 'sentence'>,
  to: number,
  measured: Measured,
): CountFound {
  const hedge = findHedge(reading, number);
  const from =
    hedge && hedge.to === number.from
      ? hedge.from
      : reading.tokens[number.from - 1]?.text === '$'
        ? (hedge?.from ?? number.from - 1)
        : number.from;
  return {
    ...measured,
    number,
    operator: hedge?.operator ?? '=',
    hedge: hedge?.words,
    value: number.value,
    ...(number.high === undefined ? {} : {high: number.high}),
    sentence,
    range: {from, to},
  };
}

/** “hand over 27 hectares”: the word belongs to its verb. */
const PHRASAL: ReadonlySet<string> = new Set(
  'hand handed handing turn turned take took taken taking carried carry'.split(' '),
);

/** What hedges a number, and where: `from` to `to` is what the quote takes in before the number. */
interface Hedge extends TokenRange {
  operator: Operator;
  words: TokenRange;
}

/** The hedge before a number («بیش از ۸۷۰») or behind it («از سه هزار می‌گذرد»). */
export function findHedge(reading: TextReading, {from, to}: NumberSpan): Hedge | undefined {
  const {tokens} = reading;
  let before = from;
  while (BEFORE_NUMBERS.has(tokens[before - 1]?.text ?? '')) before--;
  const hedge = endingAt(reading.of('hedge'), before);
  if (
    hedge &&
    !PHRASAL.has(tokens[hedge.from - 1]?.text ?? '') &&
    !(hedge.name === UNTIL && isUntil(reading, hedge.from))
  )
    return {from: hedge.from, to: from, operator: hedge.means as Operator, words: hedge};
  const after = reading.termAt('hedge_after', to);
  if (after) return {from, to: from, operator: after.means as Operator, words: after};
  const passing = findPassing(reading, from, to);
  return passing && {from, to: from, operator: '>', words: passing};
}

const LONGEST_PASSING = 4;

/** «از سه هزار می‌گذرد», «از ۵۰ فراتر رفت»: the word that lifts the count beyond the number. */
function findPassing({tokens}: TextReading, from: number, to: number): TokenRange | undefined {
  if (tokens[from - 1]?.text !== FROM) return undefined;
  const near = tokens.slice(to, to + LONGEST_PASSING);
  const at = to + near.findIndex(({text}) => PASSING.test(text));
  if (at < to) return undefined;
  return {from: at > to && tokens[at]!.before === 'zwnj' ? at - 1 : at, to: at + 1};
}

/** «از ۳ تا ۵»: the second number of a range is no bound. */
function isUntil(reading: TextReading, at: number): boolean {
  return ending(reading.numbers, at) !== undefined || reading.tokens[at - 1]?.kind === 'digits';
}
