import {endingAt, startingAt} from '../reading/spans.js';
import type {TextReading} from '../reading/reading.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import type {Item, NameFound} from './item.js';
import type {ItemFrame} from './item-frame.js';
import {countBefore, isPluralNoun, wholeCount} from './triggered.js';
import {isStop} from './name-ends.js';
import {
  BOTH,
  EVERY,
  ITS,
  ITS_ENGLISH,
  MENTIONED,
  OF_THEM,
  ORDINALS,
  POINTED,
  POINTING,
  PROGRAMMES,
  SUBJECT_HEADS,
} from './name-lexicon.js';

/** What points at clusters named before: the range that is said, and which of the names. */
interface Pointer {
  from: number;
  to: number;
  names: NameFound[];
}

/** «این خوشه», «خوشه یادشده», «برنامه توسعه آن», «اولی», «هر سه»: an item with the names that are meant. */
export function readPointer(frame: ItemFrame, at: number): Item | undefined {
  const found = toOne(frame, at) ?? toOrdinal(frame, at) ?? toAll(frame, at);
  if (!found?.names.length) return undefined;
  const {from, to, names} = found;
  return {from, to, sentence: frame.index, names, isTriggered: true, said: {from, to}};
}

/** The one cluster that was named last. */
function toOne({reading, index, items}: ItemFrame, at: number): Pointer | undefined {
  const names = items.at(-1)?.names;
  if (names?.length !== 1) return undefined;
  const range = rangeOfOne(reading, at, items.at(-1)!.sentence === index);
  return range && {...range, names};
}

function rangeOfOne(
  reading: TextReading,
  at: number,
  isSameSentence: boolean,
): {from: number; to: number} | undefined {
  const {tokens} = reading;
  const {text} = tokens[at]!;
  const noun = reading.termAt('noun', at);
  if (noun && isClusterNoun(noun) && !isPluralNoun(reading, noun) && !countBefore(reading, at)) {
    const next = tokens[noun.to]?.text ?? '';
    if (POINTED.has(next)) return {from: at, to: noun.to + 1};
    if (next === MENTIONED) return {from: at, to: noun.to + 2};
    if (POINTING.has(tokens[at - 1]?.text ?? '')) return {from: at - 1, to: noun.to};
    const isSubject = tokens[at]!.before === 'line' || SUBJECT_HEADS.has(tokens[at - 1]?.text ?? '');
    return isSubject && !noun.suffix && noun.to < tokens.length && isStop(reading, noun.to)
      ? {from: at, to: noun.to}
      : undefined;
  }
  if (POINTING.has(text) && PROGRAMMES.has(tokens[at + 1]?.text ?? '')) return {from: at, to: at + 2};
  // in the sentence itself the clauses lead back to the name
  if (isSameSentence) return undefined;
  if (ITS_ENGLISH.has(text)) return {from: at, to: at + 1};
  return ITS.has(text) && GENITIVE.some((kind) => endingAt(reading.of(kind), at))
    ? {from: at, to: at + 1}
    : undefined;
}

const GENITIVE = ['process', 'act'];

/** «اولی و دومی»: by their order among the names said last. */
function toOrdinal(frame: ItemFrame, at: number): Pointer | undefined {
  const order = ORDINALS.get(frame.reading.tokens[at]!.text);
  const name = order === undefined ? undefined : frame.lastNames[order];
  return name && {from: at, to: at + 1, names: [name]};
}

/** «هر دو», «هر سه خوشه», «این سه خوشه»: as many of the names said last as the number says. */
function toAll({reading, lastNames}: ItemFrame, at: number): Pointer | undefined {
  const {tokens} = reading;
  const joined = BOTH.get(tokens[at]!.text);
  const number = startingAt(reading.numbers, at + 1);
  if (!joined && (!EVERY.has(tokens[at]!.text) || !number)) return undefined;
  const many = joined ?? wholeCount(number!);
  let to = joined ? at + 1 : number!.to;
  while (OF_THEM.has(tokens[to]?.text ?? '') || reading.termAt('noun', to)?.means.startsWith('cluster')) to++;
  const isAlone = to >= tokens.length || (isStop(reading, to) && !reading.termAt('noun', to));
  return many && isAlone && lastNames.length >= many
    ? {from: at, to, names: lastNames.slice(-many)}
    : undefined;
}
