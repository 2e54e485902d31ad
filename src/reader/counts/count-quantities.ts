import {sentenceAt, type Clauses} from '../clauses.js';
import {clauseAround, findHedge, measuredOf, modalityOf, toCount, type CountFrame} from './count-frame.js';
import {judgeDuration} from './durations.js';
import {measureBySense} from './measures.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import {startingAt, within, type TokenRange} from '../spans.js';
import type {Annotation, TextReading} from '../reading.js';
import type {CountFound} from './count.js';
import {measureNoun} from './measure-noun.js';
import {isClusterNoun} from '../names/item.js';
import {ASIDES, GLUED_SPANS, OF_WHOLE, TIMES, YEARLY} from './count-lexicon.js';
import {FROM} from '../../text/particle-lexicon.js';
import {YEAR_NOUN} from '../../dates/date-lexicon.js';

export function spanUnit(reading: TextReading, {to, suffix, isGlued}: NumberSpan): Annotation | undefined {
  const unit = startingAt(reading.of('span'), to);
  if (unit) return unit;
  const means = suffix && isGlued ? GLUED_SPANS.get(suffix) : undefined;
  return means ? {kind: 'span', means, name: suffix, from: to - 1, to, suffix: ''} : undefined;
}

export function decideSpan(
  reading: TextReading,
  clauses: Clauses,
  number: NumberSpan,
  unit: Annotation,
): CountFound | string {
  const verdict = judgeDuration(reading, number, unit);
  if (!verdict.isClaim) return verdict.why;
  const [name, factor] = unit.means.split(' ');
  const sentence = sentenceAt(clauses, number.from);
  const count = toCount({reading, number, sentence}, unit.to, {
    measure: 'other',
    unit: name!,
    concept: null,
    nature: 'cumulative',
    modality: 'fact',
    rule: 'duration',
  });
  return {
    ...count,
    value: number.value * Number(factor),
    ...(number.high === undefined ? {} : {high: number.high * Number(factor)}),
  };
}

/** «۹۷ درصد», with growth or share told by the clause; «(۱۰.۴ درصد)» behind a count is a share of that count. */
export function countOfPercent(frame: CountFrame): CountFound | undefined {
  const {reading, number} = frame;
  const unit =
    number.kind === 'fraction' ? fractionUnit(frame) : startingAt(reading.of('percent'), number.to);
  if (!unit) return undefined;
  if (number.kind === 'fraction') return toPercent(countOfShare(frame, unit));
  return countOfShare(frame, unit);
}

/** «نیمی از», «یک‌پنجم»: a share without the word for per cent. */
function fractionUnit({reading, number}: CountFrame): TokenRange | undefined {
  const next = reading.tokens[number.to]?.text;
  const isMeasured = ['money', 'quantity', 'span'].some((kind) => startingAt(reading.of(kind), number.to));
  return number.value < 1 && !isMeasured && next !== YEAR_NOUN ? {from: number.to, to: number.to} : undefined;
}

function toPercent(count: CountFound): CountFound {
  return {...count, value: Math.round(count.value * 1000) / 10};
}

function countOfShare(frame: CountFrame, unit: TokenRange): CountFound {
  const {reading, number, before} = frame;
  const last = before.at(-1);
  const hedged = findHedge(reading, number)?.from ?? number.from;
  const isSame =
    ASIDES.has(reading.tokens[hedged - 1]?.text ?? '') &&
    last !== undefined &&
    hedged - last.range.to < 10 &&
    last.unit !== 'percent';
  const base = nounOfShare(frame, unit.to);
  if (base && measureNoun(frame, base).measure !== 'other' && !growthNear(frame))
    return toCount(frame, base.to, {...measureNoun(frame, base), unit: 'percent', rule: 'percent:of-noun'});
  const series = before.at(-1);
  if (
    series?.rule === 'percent:of-noun' &&
    series.range.from >= frame.whole.from &&
    reading.language === 'en'
  )
    return toCount(frame, unit.to, measuredOf(series));
  if (isShareOfClusters(frame))
    return toCount(frame, unit.to, {
      measure: 'clusters_identified',
      unit: 'percent',
      concept: null,
      nature: 'stock',
      modality: 'fact',
      rule: 'percent:share-of-clusters',
    });
  if (isSame)
    return toCount(frame, unit.to, {...measuredOf(last!), unit: 'percent', rule: 'percent:of-count'});
  const measure = isShareOfOutput(frame, unit.to)
    ? 'output'
    : measureBySense(reading, 'percent', number, clauseAround(frame), frame.whole);
  return toCount(frame, unit.to, {
    measure,
    unit: 'percent',
    concept: null,
    nature: reading.programme.toNature(measure),
    modality: 'fact',
    rule: `percent:${measure}`,
  });
}

/** «۷۰ درصد عسل استان … تولید می‌شود»: a share of a product made, where nothing grows. */
function isShareOfOutput(frame: CountFrame, at: number): boolean {
  const {reading, number} = frame;
  const of = reading.tokens[at]?.text === FROM ? at + 1 : at;
  const {to} = clauseAround(frame);
  const isMade = within(reading.of('sense'), number.to, to).some(({means}) => means === 'output');
  return isMade && !growthNear(frame) && startingAt(reading.of('product'), of) !== undefined;
}

/** «۷۰ درصد واحدها», “17 percent of the units”. */
function nounOfShare({reading}: CountFrame, at: number): Annotation | undefined {
  let to = at;
  while (OF_WHOLE.has(reading.tokens[to]?.text ?? '')) to++;
  return startingAt(reading.of('noun'), to);
}

/** «دو برابر»: a change told as a multiple. */
export function countOfTimes(frame: CountFrame): CountFound | undefined {
  if (frame.reading.tokens[frame.number.to]?.text !== TIMES) return undefined;
  return toCount(frame, frame.number.to + 1, {
    measure: 'growth',
    unit: 'times',
    concept: null,
    nature: 'flow',
    modality: modalityOf(frame),
    rule: 'times:growth',
  });
}

/** «سهم گلستان از خوشه‌های کشور کمتر از ۳ درصد است». */
function isShareOfClusters(frame: CountFrame): boolean {
  const {from, to} = clauseAround(frame);
  const senses = within(frame.reading.of('sense'), from, to);
  const isShare = senses.some(({means}) => means === 'share') && !senses.some(({means}) => TRADED.has(means));
  return isShare && within(frame.reading.of('noun'), from, frame.number.from).some(isClusterNoun);
}

function growthNear(frame: CountFrame): boolean {
  return (
    measureBySense(frame.reading, 'percent', frame.number, clauseAround(frame), frame.whole) === 'growth'
  );
}

/** «۱۵۰ میلیون تومان», $4bn. */
export function countOfMoney(frame: CountFrame): CountFound | undefined {
  const {reading, number, before} = frame;
  const unit = startingAt(reading.of('money'), number.to);
  const isDollar = reading.tokens[number.from - 1]?.text === '$';
  if (!unit && !isDollar) return undefined;
  const sensed = measureBySense(reading, 'money', number, clauseAround(frame), frame.whole);
  const carried = isDollar ? before.findLast(({rule}) => rule.startsWith('money'))?.measure : undefined;
  const isFunded = within(reading.of('sense'), clauseAround(frame).from, clauseAround(frame).to).some(
    ({means}) => means === 'funding',
  );
  const measure = sensed === 'funding' && carried && !isFunded ? carried : sensed;
  const nature = isYearly(frame) ? 'flow' : reading.programme.toNature(measure);
  return toCount(frame, unit?.to ?? number.to, {
    measure,
    unit: unit?.means ?? 'usd',
    concept: null,
    nature,
    modality: 'fact',
    rule: `money:${measure}`,
  });
}

/** «۱۵۰ هزار تن», «۲۵ هزار هکتار». */
export function countOfQuantity(frame: CountFrame): CountFound | undefined {
  const {reading, number} = frame;
  const unit = startingAt(reading.of('quantity'), number.to);
  if (!unit) return undefined;
  const [name] = unit.means.split(' ');
  const sensed = UNTRADED.has(name!)
    ? 'other'
    : measureBySense(reading, 'quantity', number, clauseAround(frame), clauseAround(frame));
  const measure = sensed === 'other' && WEIGHED.has(name!) && isYearly(frame) ? 'output' : sensed;
  return toCount(frame, unit.to, {
    measure,
    unit: name!,
    concept: null,
    nature: reading.programme.toNature(measure),
    modality: 'fact',
    rule: `quantity:${measure}`,
  });
}

const TRADED = new Set(['exports', 'output', 'employment', 'funding']);
const UNTRADED = new Set(['hectare', 'metre', 'megawatt']);

const WEIGHED = new Set(['tonne', 'kilogram', 'litre', 'square_metre', 'piece']);
function isYearly({reading, whole}: CountFrame): boolean {
  return reading.tokens.slice(whole.from, whole.to).some(({text}) => YEARLY.has(text));
}
