import {firstFrom, inside, within} from '../reading/spans.js';
import {clauseAround, findLastFrom, MONEY, type CountFrame} from './count-frame.js';
import type {CountFound} from './count.js';
import {AMONG, COMPARING, COUNTING, OF_THEM, SPLITTING, THIS} from './count-lexicon.js';

// Wholes stand in the sentence, or at the end of the one before: as far as a count without a noun goes back for its own.
const REACH = 45;
const NEAR = 2;

/**
 * The count that another of the same things is said to be a part of: «که ۷ واحد از آن‌ها …», «از این شمار ۴۱ واحد», “split into 561 towns
 * and 412 parks”, «۱۲۷۸۵ کارگاه (۸۴۷۴ کارگاه …)»; undefined where the text does not say so.
 */
export function findWhole(frame: CountFrame, count: CountFound): CountFound | undefined {
  if (count.unit === 'percent' || MONEY.has(count.unit)) return undefined;
  const {before, whole} = frame;
  const larger = findLastFrom(before, whole.from - REACH, (other) => isLarger(other, count));
  if (!larger) return undefined;
  const isSaid = isOfThem(frame, count) || isBracketed(frame, count, larger) || isSplit(frame, count, larger);
  return isSaid ? larger : undefined;
}

function isLarger(other: CountFound, {measure, unit, modality, value}: CountFound): boolean {
  return (
    !other.partOf &&
    other.measure === measure &&
    other.unit === unit &&
    other.modality === modality &&
    other.value > value
  );
}

/** «۷ واحد از آن‌ها», «از این شمار، ۴۱ واحد», “110 of them”, “of which 30 plants”. */
function isOfThem(frame: CountFrame, {range}: CountFound): boolean {
  const {tokens} = frame.reading;
  const clause = clauseAround(frame);
  if (namesPlace(frame, clause.from, clause.to)) return false;
  const points = (at: number) => isPointer(tokens, at);
  for (let at = range.to; at < range.to + NEAR; at++) if (points(at)) return true;
  const {from} = clause;
  for (let at = range.from - 1; at >= Math.max(from - NEAR, range.from - 2 * NEAR); at--)
    if (points(at)) return true;
  return false;
}

/** «سهم گیلان از این شمار ۶ خوشه است»: what a province has of them is all that it has. */
function namesPlace({reading}: CountFrame, from: number, to: number): boolean {
  return PLACES.some((kind) => within(reading.of(kind), from, to).length > 0);
}

const PLACES = ['province', 'province_word'];

function isPointer(tokens: CountFrame['reading']['tokens'], at: number): boolean {
  const [among, them, next] = [at, at + 1, at + 2].map((one) => tokens[one]?.text ?? '');
  // «سال پیش از آن ۱۹ واحد بود»
  if (COMPARING.has(tokens[at - 1]?.text ?? '')) return false;
  if (!AMONG.has(among!) || !OF_THEM.has(them!)) return false;
  // «از این شمار», «از این میان», against «از این استان» and «از این ۴۰ واحد»
  return them !== THIS || COUNTING.has(next!) || AMONG.has(next!);
}

/** A count that opens a bracket right behind its whole. */
function isBracketed(frame: CountFrame, {range}: CountFound, larger: CountFound): boolean {
  const {tokens} = frame.reading;
  if (tokens[range.from - 1]?.text !== '(' || range.from - larger.range.to > NEAR + 1) return false;
  let end = range.to;
  while (end < frame.whole.to && tokens[end]!.text !== ')') end++;
  return !namesPlace(frame, range.from, end);
}

/** “split into”, «شامل», with nothing but the parts from there on. */
function isSplit({reading}: CountFrame, {range}: CountFound, {range: {to}}: CountFound): boolean {
  const {tokens, numbers, of} = reading;
  const words = tokens.slice(to, range.from).map(({text}) => text);
  const at = words.findIndex((word, index) => SPLITTING.test(`${word} ${words[index + 1] ?? ''} `));
  if (at < 0 || words.includes('.') || words.includes('؛') || words.includes(';')) return false;
  const opened = to + at;
  const next = numbers[firstFrom(numbers, opened)];
  const isFirst = next !== undefined && next.from - opened <= 2 * NEAR;
  return isFirst && inside(of('verb'), opened + 2, range.from).length === 0;
}
