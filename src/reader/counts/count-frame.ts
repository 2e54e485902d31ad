import {beginning, ending} from '../spans.js';
import {endingAt, startingAt, within, type Reading} from '../annotate.js';
import {lastUpTo, nextFrom, type Clauses, type Range} from '../clauses.js';
import type {Item} from '../names/items.js';
import type {Measured} from './measures.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {Operator} from '../../rows.js';

/** A claim before its place, time and speaker are known: what is counted, and where it stands. */
export interface Count extends Measured {
  number: NumberSpan;
  operator: Operator;
  /** Token range of the words that say the operator. */
  hedge?: Range | undefined;
  value: number;
  high?: number;
  /** Token range of the quote. */
  range: Range;
  sentence: number;
  /** The list of names that belongs to the number, or the cluster named beside it. */
  item?: Item | undefined;
}

export interface Frame {
  reading: Reading;
  clauses: Clauses;
  items: readonly Item[];
  /** Where the item of a counted number stands among the items. */
  positions: ReadonlyMap<NumberSpan, number>;
  number: NumberSpan;
  before: readonly Count[];
  sentence: number;
  whole: Range;
}

export function clauseAround({clauses, number, whole}: Frame): Range {
  const from = Math.max(whole.from, lastUpTo(clauses.ends, number.from, whole.from));
  const to = nextFrom(clauses.ends, Math.max(number.to, from + 1)) ?? whole.to;
  return {from, to: Math.min(to, whole.to)};
}

export function measuredOf({measure, unit, concept, nature, modality, rule}: Count): Measured {
  return {measure, unit, concept, nature, modality, rule};
}

export function modalityOf(frame: Frame): Measured['modality'] {
  const cues = new Set(
    within(frame.reading.of('cue'), frame.number.to, clauseAround(frame).to).map(({means}) => means),
  );
  return cues.has('hope')
    ? 'hope'
    : cues.has('future') || cues.has('approved') || cues.has('forecast')
      ? 'forecast'
      : 'fact';
}

export function isBareYear({dates, tokens}: Reading, {from, to, value, written}: NumberSpan): boolean {
  if (beginning(dates, from)?.bare === true) return true;
  return (
    written === 'digits' &&
    to === from + 1 &&
    tokens[from]!.text.length === 4 &&
    value >= 1300 &&
    value < 1450
  );
}

export function toCount(
  {reading, number, sentence}: Pick<Frame, 'reading' | 'number' | 'sentence'>,
  to: number,
  measured: Measured,
): Count {
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

/** What hedges a number, and where: `from` to `to` is what the quote takes in before the number. */
interface Hedge extends Range {
  operator: Operator;
  words: Range;
}

/** The hedge before a number («بیش از ۸۷۰») or behind it («از سه هزار می‌گذرد»). */
export function findHedge(reading: Reading, {from, to}: NumberSpan): Hedge | undefined {
  const {tokens} = reading;
  let before = from;
  while (['$', 'تعداد', 'یک'].includes(tokens[before - 1]?.text ?? '') && before > 0) before--;
  const hedge = endingAt(reading.of('hedge'), before);
  if (hedge && !(hedge.name === 'تا' && isUntil(reading, hedge.from)))
    return {from: hedge.from, to: from, operator: hedge.means as Operator, words: hedge};
  const after = startingAt(reading.of('hedge_after'), to);
  if (after) return {from, to: from, operator: after.means as Operator, words: after};
  const passing = findPassing(reading, from, to);
  return passing && {from, to: from, operator: '>', words: passing};
}

const LONGEST_PASSING = 4;

/** «از سه هزار می‌گذرد», «از ۵۰ فراتر رفت»: the word that lifts the count beyond the number. */
function findPassing({tokens}: Reading, from: number, to: number): Range | undefined {
  if (tokens[from - 1]?.text !== 'از') return undefined;
  const near = tokens.slice(to, to + LONGEST_PASSING);
  const at = to + near.findIndex(({text}) => /(گذرد|گذرند|گذشت|گذشته|گذشتند|فراتر)$/.test(text));
  if (at < to) return undefined;
  return {from: at > to && tokens[at]!.before === 'zwnj' ? at - 1 : at, to: at + 1};
}

/** «از ۳ تا ۵»: the second number of a range is no bound. */
function isUntil(reading: Reading, at: number): boolean {
  return ending(reading.numbers, at) !== undefined || reading.tokens[at - 1]?.kind === 'digits';
}
