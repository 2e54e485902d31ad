import {sentenceAt, type Clauses} from '../clauses/read-clauses.js';
import {inside, type TokenRange} from '../reading/spans.js';
import type {TextReading} from '../reading/reading.js';
import type {Nature} from '../../rows.js';
import type {CountFound} from './count.js';
import type {CountFrame} from './count-frame.js';
import {BOUNDED, HAPPENING} from './nature-lexicon.js';

/** What is there at a moment, unless so many came or went within a time. */
const COME_AND_GO: ReadonlySet<string> = new Set(['employment', 'establishments']);
const BEFORE = 16;
const BEHIND = 24;

/**
 * What kind of number a count is: of firms and jobs, those that came or went within a bounded time are a flow («در نه ماه امسال ۳۱
 * واحد راه افتاد»), those that there are a stock; of all else what its measure says.
 */
export function readNature(frame: CountFrame, count: CountFound): Nature {
  const {measure, unit, nature} = count;
  if (nature !== 'stock' || unit === 'percent' || !COME_AND_GO.has(measure)) return nature;
  const {reading, clauses, whole} = frame;
  if (!HAPPENING.test(toWords(reading, around(frame, count)))) return nature;
  return [whole, previous(clauses, whole)].some((range) => range && BOUNDED.test(toWords(reading, range)))
    ? 'flow'
    : nature;
}

/** The words about a count, without those of the next and of a neighbouring part of the sentence. */
function around({reading, whole}: CountFrame, {range, number}: CountFound): TokenRange {
  const {tokens, numbers} = reading;
  let {from} = range;
  while (from > Math.max(whole.from, range.from - BEFORE) && !PARTS.has(tokens[from - 1]!.text)) from--;
  const last = Math.min(whole.to, range.to + BEHIND);
  const next = inside(numbers, range.to, last).find((one) => reading.termAt('noun', one.to));
  const end = next?.from ?? last;
  let to = Math.max(range.to, number.to);
  while (to < end && !PARTS.has(tokens[to]!.text)) to++;
  return {from, to};
}

const PARTS: ReadonlySet<string> = new Set(['؛', ';']);

function previous(clauses: Clauses, {from}: TokenRange): TokenRange | undefined {
  return from > 0 ? clauses.sentences[sentenceAt(clauses, from - 1)] : undefined;
}

function toWords({tokens}: TextReading, {from, to}: TokenRange): string {
  return tokens
    .slice(from, to)
    .map(({text}) => text)
    .join(' ');
}
