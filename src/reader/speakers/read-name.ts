import type {Annotation, TextReading} from '../reading/reading.js';
import {covering, type TokenRange} from '../reading/spans.js';
import {DAYS, NO_NAMES} from './speaker-lexicon.js';
import {findKnown, textOf, type SpeakerScene} from './voice.js';
import {AND, COMMA, PLURAL} from '../../text/particle-lexicon.js';

const LONGEST_NAME = 5;

/** «موفق افزود»: the full name or the surname of somebody met before. */
export function readKnown(scene: SpeakerScene, from: number, limit: number): TokenRange | undefined {
  if (!scene.known.length) return undefined;
  for (let to = Math.min(limit, from + LONGEST_NAME); to > from; to--)
    if (scene.reading.tokens[to]?.before !== 'zwnj' && findKnown(scene, textOf(scene.reading, {from, to})))
      return {from, to};
  return undefined;
}

/** The words of a name: words that stand for nothing else, or a surname that does. */
export function readName(reading: TextReading, from: number, limit: number): TokenRange | undefined {
  const {tokens} = reading;
  let to = from;
  while (
    to < limit &&
    countWords(reading, {from, to}) <= LONGEST_NAME &&
    isNameWord(reading, to, to === from)
  )
    to++;
  const isPlural = tokens.slice(from, to).some(({text}) => text.startsWith(PLURAL));
  return to === from || isPlural || countWords(reading, {from, to}) > LONGEST_NAME ? undefined : {from, to};
}

/** «صالحی‌نیا» is one word. */
export function countWords({tokens}: TextReading, {from, to}: TokenRange): number {
  return tokens.slice(from, to).filter(({before}, index) => index === 0 || before !== 'zwnj').length;
}

function isNameWord(reading: TextReading, at: number, isFirst: boolean): boolean {
  const {tokens, termAt, hasTermAt} = reading;
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.text === AND || (!isFirst && token.before === 'line')) return false;
  if (!isFirst && token.before === 'zwnj') return true;
  if (
    DAYS.has(token.text) ||
    NO_NAMES.has(token.text) ||
    covering(reading.numbers, at) ||
    covering(reading.dates, at) ||
    hasTermAt(NEVER_IN_NAMES, at)
  )
    return false;
  if (!isWordAt(reading, at)) return !LOOSE.some((kind) => isTerm(termAt(kind, at)));
  return isFirst ? !termAt('stop', at) : isSurname(reading, at + 1);
}

const LOOSE = ['stop', 'list_open'];

/** «بهنام» is a name, though «به نام» is not. */
function isTerm(term: Annotation | undefined): boolean {
  return term !== undefined && !(term.to === term.from + 1 && term.name?.includes(' '));
}

/** True where a word of the programme or of a trade stands. */
export function isWordAt({hasTermAt}: TextReading, at: number): boolean {
  return hasTermAt(WORDS, at);
}

const NEVER_IN_NAMES = [
  'post',
  'say',
  'said_by',
  'speech',
  'pronoun',
  'nation',
  'verb',
  'province_word',
  'hedge',
  'money',
  'span',
];
const WORDS = [
  'noun',
  'state',
  'sense',
  'product',
  'process',
  'act',
  'element',
  'phrase',
  'modifier',
  'infinitive',
];

/** «ایرج موفق بیان داشت», «شهریار کشاورز، معاون …»: a word of the programme before the verb or the post is a surname. */
function isSurname(reading: TextReading, to: number): boolean {
  return (
    isSaidAt(reading, to) || reading.termAt('post', to) !== undefined || reading.tokens[to]?.text === COMMA
  );
}

/** True where a verb or a noun of speech begins. */
export function isSaidAt({termAt}: TextReading, at: number): boolean {
  return termAt('say', at) !== undefined || termAt('speech', at) !== undefined;
}
