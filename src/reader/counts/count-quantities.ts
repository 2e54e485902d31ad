import {sentenceAt, type Clauses} from '../clauses/read-clauses.js';
import {clauseAround, findLastFrom, toCount, type CountFrame} from './count-frame.js';
import {judgeDuration} from './durations.js';
import {isSentAbroad, measureBySense, senseAt} from './measures.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import {within} from '../reading/spans.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import type {CountFound, Measured} from './count.js';
import {GLUED_SPANS, TIMES, WORTH, YEARLY} from './count-lexicon.js';

export function spanUnit(reading: TextReading, {to, suffix, isGlued}: NumberSpan): Annotation | undefined {
  const unit = reading.tokens[to]?.before === 'line' ? undefined : reading.termAt('span', to);
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

/** «دو برابر»: a change told as a multiple. */
export function countOfTimes(frame: CountFrame): CountFound | undefined {
  if (frame.reading.tokens[frame.number.to]?.text !== TIMES) return undefined;
  return toCount(frame, frame.number.to + 1, {
    measure: 'growth',
    unit: 'times',
    concept: null,
    nature: 'flow',
    modality: 'fact',
    rule: 'times:growth',
  });
}

/** «۱۵۰ میلیون تومان», $4bn. */
export function countOfMoney(frame: CountFrame): CountFound | undefined {
  const {reading, number} = frame;
  const unit = reading.termAt('money', number.to) ?? ownMoney(number);
  const isDollar = reading.tokens[number.from - 1]?.text === '$';
  if (!unit && !isDollar) return undefined;
  const measure = measureMoney(frame, unit?.to ?? number.to);
  const nature = isYearly(frame) ? 'flow' : reading.grammar.toNature(measure);
  return toCount(frame, unit?.to ?? number.to, {
    measure,
    unit: unit?.means ?? 'usd',
    concept: null,
    nature,
    modality: 'fact',
    rule: `money:${measure}`,
  });
}

/** By the word that stands nearest; a sum beside another of its sentence, without a word of its own, is of the same. */
function measureMoney(frame: CountFrame, end: number): string {
  const {reading, number, before, latest, whole} = frame;
  const clause = clauseAround(frame);
  const near = {
    from: Math.max(clause.from, number.from - NEAR_WORD),
    to: Math.min(clause.to, end + NEAR_WORD),
  };
  const own = senseAt(reading, 'money', number, near) ?? (isSentAbroad(frame) ? 'exports' : undefined);
  if (own) return own;
  const last = findLastFrom(before, whole.from);
  const isWorth = reading.tokens.slice(near.from, number.from).some(({text}) => WORTH.has(text));
  if (last && (last.rule.startsWith('money:') || (isWorth && VALUED.has(last.measure)))) return last.measure;
  const told = senseAt(reading, 'money', number, clause) ?? senseAt(reading, 'money', number, whole);
  return told ?? latest.money?.measure ?? 'funding';
}

const NEAR_WORD = 5;
const VALUED: ReadonlySet<string> = new Set(['output', 'exports']);

/** «۱۲ همت»: the unit is in the number's own word. */
function ownMoney({money, to}: NumberSpan): Pick<Annotation, 'means' | 'to'> | undefined {
  return money ? {means: money, to} : undefined;
}

/** «۱۵۰ هزار تن», «۲۵ هزار هکتار». */
export function countOfQuantity(frame: CountFrame): CountFound | undefined {
  const {reading, number} = frame;
  const unit = reading.termAt('quantity', number.to);
  // «۵۵ قطعه‌ساز» are people
  if (!unit || reading.tokens[unit.to]?.before === 'zwnj') return undefined;
  const [name] = unit.means.split(' ');
  if (name === 'tonne' && arePersons(frame, unit.to)) return toCount(frame, unit.to, PERSONS);
  const measure =
    UNTRADED.has(name!) || isOfWater(reading, name!, unit.to)
      ? 'other'
      : measureQuantity(frame, name!, unit.to);
  return toCount(frame, unit.to, {
    measure,
    unit: name!,
    concept: null,
    nature: reading.grammar.toNature(measure),
    modality: 'fact',
    rule: `quantity:${measure}`,
  });
}

const OF_PEOPLE = /^(person|employment|artisans)/;

const PERSONS: Measured = {
  measure: 'employment',
  unit: 'person',
  concept: null,
  nature: 'stock',
  modality: 'fact',
  rule: 'quantity:persons',
};

/** «سه هزار و دویست تن در آن‌ها مشغول‌اند»: «تن» of people, where no product follows and the clause speaks of work or of people. */
function arePersons(frame: CountFrame, at: number): boolean {
  const {reading, number} = frame;
  if (reading.termAt('product', at)) return false;
  const clause = clauseAround(frame);
  return (
    senseAt(reading, 'person', number, clause) === 'employment' ||
    within(reading.of('noun'), clause.from, number.from).some(({means}) => OF_PEOPLE.test(means))
  );
}

/** «هفت هزار متر مربع فرش», «۱۵۰ هزار تن در سال»: a quantity of a product is made, unless it is sold abroad or only could be made. */
function measureQuantity(frame: CountFrame, unit: string, at: number): string {
  const {reading, number} = frame;
  const clause = clauseAround(frame);
  if (within(reading.of('sense'), clause.from, clause.to).some(({means}) => means === 'capacity'))
    return 'other';
  const sensed = measureBySense(reading, 'quantity', number, clause, clause);
  if (isSentAbroad(frame) && (sensed === 'other' || sensed === 'output')) return 'exports';
  if (sensed !== 'other' || !WEIGHED.has(unit)) return sensed;
  return isYearly(frame) || reading.termAt('product', at) ? 'output' : 'other';
}

/** «۲ هزار متر مکعب فاضلاب»: water, unless a product follows. */
function isOfWater({termAt}: TextReading, unit: string, at: number): boolean {
  return unit === 'cubic_metre' && !termAt('product', at);
}

const UNTRADED = new Set(['hectare', 'metre', 'megawatt', 'kilometre', 'plot']);

const WEIGHED = new Set(['tonne', 'kilogram', 'litre', 'square_metre', 'piece', 'pair', 'set']);
function isYearly({reading, whole}: CountFrame): boolean {
  return reading.tokens.slice(whole.from, whole.to).some(({text}) => YEARLY.has(text));
}
