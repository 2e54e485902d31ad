import {tokenise} from './tokenise.js';
import type {Token} from './token.js';
import {NOUN_SUFFIXES} from './ending-lexicon.js';

/** A known term met in a text: token range (end exclusive) and what the lexicon holds for it. */
export interface Match<T> {
  from: number;
  to: number;
  meaning: T;
  /** Plural, indefinite or ezafe ending that was read past, if any. */
  suffix: string;
}

export interface Lexicon<T> {
  /** All terms that begin at a token, longest first; within one length in the order they were entered. */
  matchAt(tokens: readonly Token[], from: number): Match<T>[];
}

interface TermNode<T> {
  /** By the next word of the term. */
  next: Map<string, TermNode<T>>;
  meanings: T[];
}

/** A word as it stands, or with an ending taken off. */
type Stem = readonly [stem: string, suffix: string];

/**
 * Builds a lexicon that matches whole words, and reads past how they are joined: «کسب و کار», «کسب‌وکار» and «کسبوکار» are one
 * term, and so are «شهرک‌های صنعتی» and «شهرکهای صنعتی». A word never runs over a space: «آن کار» is no «انکار».
 */
export function createLexicon<T>(entries: Iterable<readonly [term: string, meaning: T]>): Lexicon<T> {
  const root = createTermNode<T>();
  for (const [term, meaning] of entries) enter(root, term, meaning);
  const stemsOf = keepByWord(toStems);
  const mayBegin = keepByWord((text) => stemsOf(text).some(([stem]) => root.next.has(stem)));
  return {
    matchAt(tokens, from) {
      // most words of a text begin no term
      const next = tokens[from + 1];
      const {text} = tokens[from]!;
      if (!mayBegin(text) && !(next?.before === 'zwnj' && mayBegin(text + next.text))) return [];
      const found: Match<T>[] = [];
      walk({root, tokens, from, stemsOf, found}, root, from, '');
      return found;
    },
  };
}

function createTermNode<T>(): TermNode<T> {
  return {next: new Map(), meanings: []};
}

// Of longer terms only the ways of writing that join two words are entered.
const LONGEST_JOINED = 4;

function enter<T>(root: TermNode<T>, term: string, meaning: T): void {
  const words = tokenise(term).map(({text}) => text);
  for (const written of listJoined(words)) {
    let node = root;
    for (const word of written) {
      let next = node.next.get(word);
      if (!next) node.next.set(word, (next = createTermNode()));
      node = next;
    }
    node.meanings.push(meaning);
  }
}

/** The ways to write words apart and together: «کسب و کار», «کسبو کار», «کسب وکار», «کسبوکار». */
function listJoined(words: readonly string[]): string[][] {
  if (words.length > LONGEST_JOINED)
    return [[...words], ...words.slice(1).map((word, at) => words.toSpliced(at, 2, words[at]! + word))];
  const [first, ...rest] = words;
  if (first === undefined) return [];
  if (!rest.length) return [[first]];
  return listJoined(rest).flatMap(([next, ...others]) => [
    [first, next!, ...others],
    [first + next!, ...others],
  ]);
}

interface Walk<T> {
  root: TermNode<T>;
  tokens: readonly Token[];
  from: number;
  stemsOf: (text: string) => readonly Stem[];
  found: Match<T>[];
}

function walk<T>(state: Walk<T>, node: TermNode<T>, at: number, suffix: string): void {
  const {tokens, from, stemsOf, found} = state;
  if (at > from) for (const meaning of node.meanings) put(found, {from, to: at, meaning, suffix});
  if (!node.next.size) return;
  const token = tokens[at];
  if (!token || (at > from && token.before === 'line')) return;
  for (const [stem, ending] of stemsOf(token.text)) {
    const next = node.next.get(stem);
    if (next) step(state, next, at + 1, ending);
  }
  const joined = tokens[at + 1];
  if (joined?.before !== 'zwnj') return;
  // «کار‌آفرین»: a half-space inside a word that has none
  for (const [stem, ending] of stemsOf(token.text + joined.text)) {
    const next = node.next.get(stem);
    if (next) step(state, next, at + 2, ending);
  }
}

/** Puts a match behind those that are longer, or as long with no longer ending. */
function put<T>(found: Match<T>[], match: Match<T>): void {
  let index = found.length;
  for (; index > 0 && isAhead(match, found[index - 1]!); index--) found[index] = found[index - 1]!;
  found[index] = match;
}

function isAhead<T>(one: Match<T>, other: Match<T>): boolean {
  return one.to > other.to || (one.to === other.to && one.suffix.length < other.suffix.length);
}

/** Goes on behind a word, and behind an ending that stands apart: «خوشه های صنعتی». */
function step<T>(state: Walk<T>, node: TermNode<T>, at: number, suffix: string): void {
  walk(state, node, at, suffix);
  const following = state.tokens[at];
  if (!suffix && following?.kind === 'word' && following.before !== 'line' && isLooseSuffix(following))
    walk(state, node, at + 1, following.text);
}

function isLooseSuffix({text, before}: Token): boolean {
  return NOUN_SUFFIXES.has(text) && (before !== 'none' || text.length > 1);
}

const PLURAL_S = new Set(['s', 'es']);
const LONGEST_SUFFIX = 6;
const SHORTEST_STEM = 2;
const MOST_WORDS_KEPT = 50_000;

/** What is known of words, kept; a hostile text must not fill the memory with words of its own. */
function keepByWord<Known>(find: (text: string) => Known): (text: string) => Known {
  const known = new Map<string, Known>();
  return (text) => {
    let kept = known.get(text);
    if (kept === undefined) {
      if (known.size > MOST_WORDS_KEPT) known.clear();
      known.set(text, (kept = find(text)));
    }
    return kept;
  };
}

function toStems(text: string): Stem[] {
  const stems: Stem[] = [[text, '']];
  for (let length = 1; length <= LONGEST_SUFFIX && text.length - length >= SHORTEST_STEM; length++) {
    const suffix = text.slice(-length);
    if (NOUN_SUFFIXES.has(suffix) || PLURAL_S.has(suffix)) stems.push([text.slice(0, -length), suffix]);
  }
  return stems;
}
