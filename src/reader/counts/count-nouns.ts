import {startingAt, within} from '../reading/spans.js';
import {isBareYear, toCount, type CountFrame} from './count-frame.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import type {CountFound, Measured} from './count.js';
import {isBaseOfPart, isOneOf, measureClusters} from './count-clusters.js';
import {readTold} from '../clauses/telling.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import {measureNoun} from './measure-noun.js';
import {englishCraftsmen, hyphenedNoun} from './english-nouns.js';
import {nounOfWhole} from './english-parts.js';
import {FROM} from '../../text/particle-lexicon.js';
import {ADJECTIVAL, CRAFTSMEN, NOT_CRAFTSMEN, WORKPLACE} from './count-lexicon.js';

/** A number before any other counted noun. */
export function countOfNoun(frame: CountFrame): CountFound | string | undefined {
  const {reading, number} = frame;
  if (reading.tokens[number.to]?.before === 'line') return undefined;
  const classifier = reading.termAt('classifier', number.to);
  const noun =
    reading.termAt('noun', number.to) ??
    nounOfNumber(reading, number) ??
    (classifier &&
      [reading.termAt('noun', classifier.to)].find((one) => one && !ADJECTIVAL.test(one.suffix))) ??
    nounBehindAdjective(frame) ??
    nounOfWhole(frame) ??
    hyphenedNoun(reading, number.to) ??
    englishCraftsmen(reading, number.to) ??
    workplaceAt(reading, number.to) ??
    craftsmenAt(reading, number.to);
  if (isBareYear(reading, number) && !noun?.means.match(COUNTED_BY_THOUSANDS)) return undefined;
  if (!noun || isPairOfPlaces(number, noun)) return undefined;
  const isWhole = isBaseOfPart(reading, number, noun) || isOneOf(reading, number);
  const measured = isClusterNoun(noun) ? ofClusters(frame, noun, isWhole) : measureNoun(frame, noun);
  if (typeof measured === 'string') return measured;
  const isAhead = reading.language === 'en' && reading.tokens[number.to]?.text === 'of';
  return {...toCount(frame, isAhead ? number.to + 1 : endOfPartOf(reading, noun), measured), isWhole};
}

/** «۴۸ سنگ‌بری», «سه نانوایی»: the name of a trade counts its workplaces. */
function workplaceAt(reading: TextReading, at: number): Annotation | undefined {
  const product = reading.termAt('product', at);
  if (!product || !WORKPLACE.test(reading.tokens[product.to - 1]!.text)) return undefined;
  return {...product, kind: 'noun', means: 'establishments establishment'};
}

/** «۱۲ ملیله‌ساز», «سه هزار قالی‌باف»: people by what they make. */
function craftsmenAt({tokens}: TextReading, at: number): Annotation | undefined {
  let to = at + 1;
  while (tokens[to]?.before === 'zwnj') to++;
  const last = tokens[to - 1];
  if (
    tokens[at]?.kind !== 'word' ||
    !last ||
    !CRAFTSMEN.test(last.text) ||
    (to === at + 1 && NOT_CRAFTSMEN.has(last.text))
  )
    return undefined;
  return {kind: 'noun', means: 'employment person', name: last.text, from: at, to, suffix: ''};
}

/** “five textile clusters”: with words between the number and its noun. */
function ofClusters(frame: CountFrame, {to, means}: Annotation, isWhole: boolean): Measured | string {
  const told = readTold(frame, {
    from: frame.number.from,
    to,
    before: undefined,
    after: undefined,
    isCount: true,
  });
  return measureClusters(frame, told, means.split(' ')[2] ?? null, isWhole);
}

/** «میان بافندگان دو استان»: the two that were named. */
function isPairOfPlaces({value, written}: NumberSpan, {means}: Annotation): boolean {
  return value === 2 && written === 'words' && /^other (province|county|country|stage|phase)/.test(means);
}

// «۱۳۹۴ مرکز آمار» is a year; «۱۳۹۴ کارگاه» may be a count.
const COUNTED_BY_THOUSANDS = /^(establishments|person|employment|artisans|courses)/;

/** «یک بند از ۹ بند» is one claim: the whole it is a part of belongs to its quote. */
function endOfPartOf(reading: TextReading, noun: Annotation): number {
  if (reading.tokens[noun.to]?.text !== FROM || !noun.means.startsWith('other')) return noun.to;
  const whole = startingAt(reading.numbers, noun.to + 1);
  const again = whole && reading.termAt('noun', whole.to);
  return again && again.name === noun.name ? again.to : noun.to;
}

/** “983 as the number of industrial areas”. */
function nounOfNumber(reading: TextReading, {to}: NumberSpan): Annotation | undefined {
  const words = reading.tokens.slice(to, to + 4).map(({text}) => text);
  return words.join(' ') === 'as the number of' ? reading.termAt('noun', to + 4) : undefined;
}

/** English puts words between number and noun: “60 small industrial units”. */
function nounBehindAdjective({reading, number, whole}: CountFrame): Annotation | undefined {
  if (reading.language !== 'en') return undefined;
  const from = reading.tokens[number.to]?.text === 'more' ? number.to + 1 : number.to;
  const noun = within(reading.of('noun'), from, Math.min(whole.to, from + 4)).at(0);
  if (!noun) return undefined;
  for (let at = from; at < noun.from; at++)
    if (reading.tokens[at]!.kind !== 'word' || reading.termAt('stop', at) || isFinite(reading, at, noun))
      return undefined;
  return noun;
}

/** A verb before a noun, unless it is its adjective: “three completed clusters”. */
function isFinite({termAt}: TextReading, at: number, noun: Annotation): boolean {
  const verb = termAt('verb', at);
  return verb !== undefined && !(verb.form?.tense === 'past' && verb.to === noun.from);
}

export function whyNot({reading, number}: CountFrame): string {
  return isBareYear(reading, number) ? 'date: year' : 'no counted noun that is known beside it';
}
