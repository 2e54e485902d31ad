import {isStop} from './name-ends.js';
import {readNames} from './read-names.js';
import {countBefore, isPluralNoun, QUALIFIERS, wholeCount} from './triggered.js';
import {ending, endingAt} from '../reading/spans.js';
import type {TextReading} from '../reading/reading.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import type {Item} from './item.js';
import type {ItemFrame} from './item-frame.js';
import {ANDS, COMMAS, HYPHENS} from './name-lexicon.js';

/** “the Mashhad gold and jewellery cluster”, “the kiwi and rice clusters”, “two clusters, for crafts and trout”. */
export function readEnglishNames(frame: ItemFrame, at: number): Item | undefined {
  const {reading, sentence, index} = frame;
  const noun = findNounAhead(reading, at, sentence.to);
  if (!noun) return undefined;
  const number = countBefore(reading, noun.from) ?? countAt(reading, at);
  const count = number && number.from >= sentence.from ? {number, noun} : undefined;
  const frameOfNames = {
    isSingular: !isPluralNoun(reading, noun),
    count: count && wholeCount(count.number),
    mayBeUnknown: false,
  };
  const before = readNames(reading, at, noun.from, frameOfNames);
  const from = count ? count.number.from : at;
  const isTrade = before.names.length === 1 && (frameOfNames.count ?? 1) > 1;
  if (before.names.length && before.to === noun.from && !isTrade)
    return {from, to: noun.to, sentence: index, count, names: before.names, isTriggered: true};
  if (at !== noun.from) return undefined;
  const start = skipLinks(reading, noun.to);
  if (start === undefined) return undefined;
  const {names, to} = readNames(reading, start, sentence.to, frameOfNames);
  const isApposed = start === noun.to + 1 && reading.tokens[noun.to]!.text === ',';
  if (!names.length || (isApposed && !COMMAS.has(reading.tokens[to]?.text ?? ''))) return undefined;
  return {from, to, sentence: index, count, names, isTriggered: true};
}

const LONGEST_NAME = 14;

/** The noun of clusters that a name beginning at a token may stand before. */
function findNounAhead(reading: TextReading, at: number, limit: number) {
  const before = reading.tokens[at - 1]?.text ?? '';
  if (QUALIFIERS.has(reading.tokens[at]!.text) || HYPHENS.has(before)) return undefined;
  for (let end = at; end < Math.min(limit, at + LONGEST_NAME); end++) {
    const noun = reading.termAt('noun', end);
    if (noun && isClusterNoun(noun)) return noun;
    const {text} = reading.tokens[end]!;
    if (isStop(reading, end) && !ANDS.has(text) && !COMMAS.has(text)) return undefined;
  }
  return undefined;
}

function countAt(reading: TextReading, at: number) {
  const number = ending(reading.numbers, at);
  return number?.kind === 'ordinal' ? undefined : number;
}

const OPENERS = new Set([',', 'for', 'of', 'in', '(', ':', '—', '–', '-', 'the', 'including', 'namely']);

/** Where the names behind “clusters” begin: “, for …”, “of …”, “(…”. */
function skipLinks({tokens}: TextReading, from: number): number | undefined {
  let at = from;
  while (OPENERS.has(tokens[at]?.text ?? '')) at++;
  return at > from ? at : undefined;
}

/** The items of a list of amounts, “Tabriz leather $3.3m, Tabriz stone $64,000”, where the text speaks of clusters. */
export function readAmounts({reading, sentence, index}: ItemFrame, at: number): Item | undefined {
  if (!startsAmountName(reading, at) || !reading.hasClusters) return undefined;
  const {names, to} = readNames(reading, at, sentence.to, {isSingular: true, mayBeUnknown: false});
  let dollar = to;
  while (VERBS.has(reading.tokens[dollar]?.text ?? '')) dollar++;
  if (names.length !== 1 || reading.tokens[dollar]?.text !== '$' || endingAt(reading.of('noun'), dollar))
    return undefined;
  return {from: at, to, sentence: index, names, isTriggered: true};
}

const VERBS = new Set(['sold', 'exported', 'earned', 'around', 'about', 'nearly', 'worth', 'made']);

function startsAmountName(reading: TextReading, at: number): boolean {
  return reading.hasTermAt(['product', 'province', 'town'], at);
}
