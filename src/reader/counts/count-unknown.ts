import {covering, startingAt} from '../reading/spans.js';
import type {TextReading} from '../reading/reading.js';
import {AND, FROM, UNTIL} from '../../text/particle-lexicon.js';
import {isBareYear, toCount, type CountFrame} from './count-frame.js';
import type {CountFound} from './count.js';
import {PEOPLE} from './count-lexicon.js';

/** A number before a noun that no table knows: «۲۷ پرونده», “five more cold stores”. What it is of stays open. */
export function countOfUnknownNoun(frame: CountFrame): CountFound | undefined {
  const {reading, number} = frame;
  if (isBareYear(reading, number) || (number.written === 'words' && isSmall(frame))) return undefined;
  const to = reading.language === 'en' ? endOfEnglishNoun(reading, number.to) : endOfNoun(reading, number.to);
  if (to === undefined) return undefined;
  const unit = PEOPLE.test(reading.tokens[to - 1]!.text) ? 'person' : 'item';
  return toCount(frame, to, {
    measure: 'other',
    unit,
    concept: null,
    nature: reading.grammar.toNature('other'),
    modality: 'fact',
    rule: 'noun:unknown',
  });
}

/** «میان دو استان», «در دو فاز»: a few in words mostly point at things. */
function isSmall({reading, number: {value}}: CountFrame): boolean {
  return value <= (reading.language === 'en' ? FEW_ENGLISH : FEW);
}

const FEW = 9;
const FEW_ENGLISH = 1;

function endOfNoun(reading: TextReading, at: number): number | undefined {
  if (!isNounLike(reading, at)) return undefined;
  let to = at + 1;
  while (reading.tokens[to]?.before === 'zwnj') to++;
  return to;
}

/** “five more cold stores”: up to the plural. */
function endOfEnglishNoun(reading: TextReading, number: number): number | undefined {
  const from = reading.tokens[number]?.text === 'more' ? number + 1 : number;
  for (let at = from; at < from + LONGEST && isNounLike(reading, at); at++)
    if (PLURAL.test(reading.tokens[at]!.text)) return at + 1;
  return undefined;
}

const LONGEST = 3;
const PLURAL = /[^su]s$/;

function isNounLike(reading: TextReading, at: number): boolean {
  const token = reading.tokens[at];
  return (
    token?.kind === 'word' &&
    token.before === 'space' &&
    !PARTICLES.has(token.text) &&
    !reading.hasTermAt(BLOCKING, at) &&
    !startingAt(reading.numbers, at) &&
    !covering(reading.dates, at) &&
    !reading.termAt('place', at)
  );
}

const PARTICLES: ReadonlySet<string> = new Set([AND, FROM, UNTIL]);

// What is no noun, or what other readers of counts have looked at.
const BLOCKING = [
  'stop',
  'verb',
  'pronoun',
  'window',
  'window_after',
  'hedge_after',
  'percent',
  'money',
  'quantity',
  'span',
  'noun',
];
