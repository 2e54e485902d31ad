import {startingAt, within} from '../spans.js';
import {isBareYear, modalityOf, toCount, type CountFrame} from './count-frame.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {Annotation, TextReading} from '../reading.js';
import type {CountFound} from './count.js';
import {measureNoun} from './measure-noun.js';
import {AND, FROM} from '../../text/particle-lexicon.js';

/** A number before any other counted noun. */
export function countOfNoun(frame: CountFrame): CountFound | undefined {
  const {reading, number} = frame;
  const classifier = startingAt(reading.of('classifier'), number.to);
  const noun =
    startingAt(reading.of('noun'), number.to) ??
    nounOfNumber(reading, number) ??
    (classifier && startingAt(reading.of('noun'), classifier.to)) ??
    nounBehindAdjective(frame);
  if (isBareYear(reading, number) && !noun?.means.match(COUNTED_BY_THOUSANDS)) return undefined;
  return noun && toCount(frame, endOfPartOf(reading, noun), measureNoun(frame, noun));
}

// «۱۳۹۴ مرکز آمار» is a year; «۱۳۹۴ کارگاه» may be a count.
const COUNTED_BY_THOUSANDS = /^(establishments|person|employment|artisans|courses)/;

/** «یک بند از ۹ بند» is one claim: the whole it is a part of belongs to its quote. */
function endOfPartOf(reading: TextReading, noun: Annotation): number {
  if (reading.tokens[noun.to]?.text !== FROM || !noun.means.startsWith('other')) return noun.to;
  const whole = startingAt(reading.numbers, noun.to + 1);
  const again = whole && startingAt(reading.of('noun'), whole.to);
  return again && again.name === noun.name ? again.to : noun.to;
}

/** “983 as the number of industrial areas”. */
function nounOfNumber(reading: TextReading, {to}: NumberSpan): Annotation | undefined {
  const words = reading.tokens.slice(to, to + 4).map(({text}) => text);
  return words.join(' ') === 'as the number of' ? startingAt(reading.of('noun'), to + 4) : undefined;
}

/** English puts words between number and noun: “60 small industrial units”. */
function nounBehindAdjective({reading, number, whole}: CountFrame): Annotation | undefined {
  if (reading.language !== 'en') return undefined;
  return within(reading.of('noun'), number.to, Math.min(whole.to, number.to + 4)).at(0);
}

/** A quantity of something that the lexicon does not know. */
export function countOfUnknown(frame: CountFrame): CountFound | undefined {
  const {reading, number} = frame;
  const next = reading.tokens[number.to];
  if (!next || next.kind !== 'word' || next.before === 'line' || next.before === 'none') return undefined;
  if (
    ['verb', 'participle', 'cue', 'say', 'stop', 'window_after', 'sense'].some((kind) =>
      startingAt(reading.of(kind), number.to),
    )
  )
    return undefined;
  if (next.text === AND || next.text === 'as' || isBareYear(reading, number)) return undefined;
  return toCount(frame, number.to + 1, {
    measure: 'other',
    unit: 'item',
    concept: null,
    nature: 'stock',
    modality: modalityOf(frame),
    rule: 'noun:unknown',
  });
}

export function whyNot({reading, number}: CountFrame): string {
  return isBareYear(reading, number) ? 'date: year' : 'no counted noun beside it';
}
