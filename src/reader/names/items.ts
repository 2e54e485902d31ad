import {readNames} from './read-names.js';
import {type Clauses, lastUpTo} from '../clauses.js';
import {readEnglishNames} from './english-items.js';
import {
  listOpenedAt,
  readApposed,
  readBracketed,
  readNamesBefore,
  startsName,
  readProgramme,
} from './item-lists.js';
import {ending, endingAt, startingAt, within, type TokenRange} from '../spans.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {Annotation, TextReading} from '../reading.js';
import {isClusterNoun, type Item} from './item.js';
import {AND, THIS} from '../../text/particle-lexicon.js';
import {PLURAL_FORM, SUBJECT_ENDS, SUBJECT_HEADS, TURN} from './name-lexicon.js';

/** Finds counts of clusters and lists of cluster names, in the order of the text. */
export function readItems(reading: TextReading, clauses: Clauses): Item[] {
  const items: Item[] = [];
  clauses.sentences.forEach((sentence, index) => {
    if (clauses.headlines.has(index)) return;
    items.push(...readSentenceItems(reading, clauses, sentence, index, items));
    if (reading.language === 'en') items.push(...readEnglishNames(reading, sentence, index));
  });
  return reading.language === 'en' ? items.sort((a, b) => a.from - b.from) : items;
}

function readSentenceItems(
  reading: TextReading,
  clauses: Clauses,
  sentence: TokenRange,
  index: number,
  before: readonly Item[],
): Item[] {
  const items: Item[] = [];
  const last = () => items.at(-1) ?? before.at(-1);
  for (let at = sentence.from; at < sentence.to;) {
    const item =
      readTriggered(reading, at, sentence, index) ??
      readPointer(reading, at, index, last()) ??
      readListed(reading, clauses, at, sentence, index, last()) ??
      readBare(reading, clauses, at, sentence, index, last());
    if (item) items.push(item);
    at = item && item.to > at ? item.to : at + 1;
  }
  return items;
}

/** «۷ خوشه کسب و کار کفش، فرش و سوهان», «خوشه‌های صنعتی چرم و فرش», «۱۲ خوشه». */
function readTriggered(
  reading: TextReading,
  at: number,
  sentence: TokenRange,
  index: number,
): Item | undefined {
  const noun = startingAt(reading.of('noun'), at);
  if (!noun || !isClusterNoun(noun)) return undefined;
  const number = countBefore(reading, at);
  const count = number && number.from >= sentence.from ? {number, noun} : undefined;
  const afterModifiers = skipModifiers(reading, noun.to, sentence.to);
  const isPlural = isPluralNoun(reading, noun);
  const frame = {
    isSingular: !isPlural && !count,
    count: count && wholeCount(count.number),
    mayBeUnknown: !count && !isPlural,
  };
  const found = readNames(reading, afterModifiers, sentence.to, frame);
  const isKind = isPlural && startingAt(reading.of('kind_list'), noun.to);
  if ((!found.names.length && !count) || isKind || (reading.language === 'en' && !count)) return undefined;
  const named =
    count && !found.names.length ? readNamesBefore(reading, count.number.from, sentence, frame) : undefined;
  if (named)
    return {from: named.from, to: noun.to, sentence: index, count, names: named.names, isTriggered: true};
  const listed =
    count && !found.names.length && reading.language !== 'en'
      ? (readBracketed(reading, afterModifiers, sentence.to, frame) ??
        readApposed(reading, afterModifiers, sentence.to, frame))
      : undefined;
  if (listed)
    return {
      from: count!.number.from,
      to: listed.to,
      sentence: index,
      count,
      names: listed.names,
      isTriggered: true,
    };
  const to = found.names.length ? found.to : noun.to;
  return {
    from: count ? count.number.from : at,
    to,
    sentence: index,
    count,
    names: found.names,
    isTriggered: true,
  };
}

/** «این خوشه», or «خوشه» alone as a subject («و خوشه پروانه اتمام گرفت»), is the one cluster that was named last. */
function readPointer(
  reading: TextReading,
  at: number,
  index: number,
  last: Item | undefined,
): Item | undefined {
  const {tokens} = reading;
  const noun = startingAt(reading.of('noun'), at);
  if (!noun || !isClusterNoun(noun) || noun.suffix || last?.names.length !== 1) return undefined;
  const isPointed = tokens[at - 1]?.text === THIS;
  const isSubject =
    last.sentence === index &&
    SUBJECT_HEADS.has(tokens[at - 1]?.text ?? '') &&
    SUBJECT_ENDS.has(tokens[noun.to]?.text ?? '');
  if (!isPointed && !isSubject) return undefined;
  const from = isPointed ? at - 1 : at;
  return {
    from,
    to: noun.to,
    sentence: index,
    names: last.names,
    isTriggered: true,
    said: {from, to: noun.to},
  };
}

/** A list behind a colon, a bracket, «شامل» or «را», after a count or a plural of clusters. */
function readListed(
  reading: TextReading,
  clauses: Clauses,
  at: number,
  sentence: TokenRange,
  index: number,
  last: Item | undefined,
): Item | undefined {
  const programme = readProgramme(reading, at, sentence, last?.sentence === index && last.names.length > 0);
  if (programme)
    return {from: at + 1, to: programme.to, sentence: index, names: programme.names, isTriggered: true};
  const opened = listOpenedAt(reading, at, sentence);
  if (opened === undefined) return undefined;
  const count =
    last?.count && !last.names.length && last.sentence >= index - 1
      ? wholeCount(last.count.number)
      : undefined;
  const hasPlural = within(reading.of('noun'), sentence.from, at).some(isClusterNoun);
  if (!count && !hasPlural) return undefined;
  const from = skipModifiers(reading, opened, sentence.to);
  const {names, to} = readNames(reading, from, sentence.to, {isSingular: false, count, mayBeUnknown: false});
  if (!names.length || (names.length < 2 && count !== 1 && !names[0]!.places.length)) return undefined;
  const isAside =
    reading.tokens[opened - 1]!.text === '(' &&
    last !== undefined &&
    lastUpTo(clauses.ends, opened - 2, 0) > last.to;
  const listOf = last?.count && last.sentence >= index - 1 && !isAside ? last : undefined;
  if (isAside) return undefined;
  return {from, to, sentence: index, names, isTriggered: false, isListOf: listOf};
}

/** Names without «خوشه» at the head of a clause («خرمای جهرم و انجیر استهبان هم شناسایی شده‌اند»), where clusters were listed just before. */
function readBare(
  reading: TextReading,
  clauses: Clauses,
  at: number,
  sentence: TokenRange,
  index: number,
  last: Item | undefined,
): Item | undefined {
  if (!last || last.sentence < index - 1 || !startsName(reading, at)) return undefined;
  const head = lastUpTo(clauses.ends, at, sentence.from);
  const isHead = at === head || (at === head + 1 && reading.tokens[head]!.text === AND);
  const isTurn = at > sentence.from + 1 && [1, 2].some((back) => reading.tokens[at - back]!.text === TURN);
  if (!isHead && !isTurn) return undefined;
  const {names, to} = readNames(reading, at, sentence.to, {isSingular: false, mayBeUnknown: false});
  const isPlaced = names.every(({places}) => places.length);
  const isList = isPlaced || (names.length > 1 && last.names.length > 0);
  return names.length && (isList || isTurn)
    ? {from: at, to, sentence: index, names, isTriggered: false}
    : undefined;
}

// “15 new industrial clusters”
const QUALIFIERS = new Set(['new', 'further', 'additional', 'other', 'more', 'such', 'different']);

/** The number that counts the noun at a token: right before it, or with «عدد», «مورد», «تعداد» between. */
export function countBefore(reading: TextReading, at: number): NumberSpan | undefined {
  const classifier = endingAt(reading.of('classifier'), at);
  let before = classifier ? classifier.from : at;
  while (reading.language === 'en' && QUALIFIERS.has(reading.tokens[before - 1]?.text ?? '')) before--;
  const number = ending(reading.numbers, before);
  return number?.kind === 'ordinal' ? undefined : number;
}

function wholeCount({value, high}: NumberSpan): number | undefined {
  return high === undefined && Number.isInteger(value) && value < 60 ? value : undefined;
}

function isPluralNoun({tokens}: TextReading, {from, to}: Annotation): boolean {
  for (let at = from; at < to; at++) if (PLURAL_FORM.test(tokens[at]!.text)) return true;
  return false;
}

function skipModifiers(reading: TextReading, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const modifier = startingAt(reading.of('modifier'), at);
    if (!modifier || modifier.to > limit) break;
    at = modifier.to;
  }
  return at;
}
