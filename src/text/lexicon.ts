import {foldText} from './fold.js';
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
  next: Map<number, TermNode<T>>;
  meanings: T[];
  /** True where a word of the term ends, so that a plural or ezafe ending may stand here. */
  isWordEnd: boolean;
}

const PLURAL_S = new Set(['s', 'es']);

/**
 * Builds a lexicon that does not see spaces and half-spaces: «کسب و کار», «کسب‌وکار» and «کسبوکار» are one term, and so are
 * «شهرک‌های صنعتی», «شهر كهاي صنعتي» and «شهرکهای صنعتی». A term begins and ends where tokens do, but for the endings of nouns.
 */
export function createLexicon<T>(entries: Iterable<readonly [term: string, meaning: T]>): Lexicon<T> {
  const root = createTermNode<T>();
  for (const [term, meaning] of entries) enter(root, term, meaning);
  // most tokens begin with no letter of any term
  const firsts = new Uint8Array(0x10000);
  for (const code of root.next.keys()) firsts[code] = 1;
  const openers = new Map<string, boolean>();
  const opens = (text: string) => {
    const known = openers.get(text);
    if (known !== undefined) return known;
    // a hostile text must not fill the memory with words of its own
    if (openers.size > MOST_WORDS_KEPT) openers.clear();
    const isOpener = mayOpen(root, text);
    openers.set(text, isOpener);
    return isOpener;
  };
  const matchFrom = (tokens: readonly Token[], from: number): Match<T>[] => {
    const {text} = tokens[from]!;
    return firsts[text.charCodeAt(0)] === 1 && opens(text) ? matchAt(root, tokens, from) : NONE;
  };
  return {matchAt: matchFrom};
}

function createTermNode<T>(): TermNode<T> {
  return {next: new Map(), meanings: [], isWordEnd: false};
}

function enter<T>(root: TermNode<T>, term: string, meaning: T): void {
  let node = root;
  for (const unit of foldText(term)) {
    if (unit === ' ' || unit === '\u200c' || unit === '-') {
      node.isWordEnd = true;
      continue;
    }
    const code = unit.codePointAt(0)!;
    let next = node.next.get(code);
    if (!next) node.next.set(code, (next = createTermNode()));
    node = next;
  }
  node.isWordEnd = true;
  node.meanings.push(meaning);
}

function matchAt<T>(root: TermNode<T>, tokens: readonly Token[], from: number): Match<T>[] {
  const found: Match<T>[] = [];
  walk(root, tokens, from, from, 0, '', found);
  return found.length > 1 ? found.sort((a, b) => b.to - a.to || a.suffix.length - b.suffix.length) : found;
}

const MOST_WORDS_KEPT = 50_000;
const NONE: never[] = [];

/** Most words begin no term, whatever follows them: false where the word itself leads nowhere. */
function mayOpen<T>(root: TermNode<T>, text: string): boolean {
  let node = root;
  for (let offset = 0; offset < text.length; offset++) {
    if (node.isWordEnd && offset > 0 && isSuffix(text.slice(offset))) return true;
    const next = node.next.get(text.charCodeAt(offset));
    if (!next) return false;
    node = next;
  }
  return true;
}

function walk<T>(
  node: TermNode<T>,
  tokens: readonly Token[],
  from: number,
  at: number,
  offset: number,
  suffix: string,
  found: Match<T>[],
): void {
  for (;;) {
    const token = tokens[at];
    if (!token || (at > from && offset === 0 && token.before === 'line')) return;
    const text = token.text;
    while (offset < text.length) {
      if (node.isWordEnd && offset > 0 && isSuffix(text.slice(offset))) {
        accept(node, from, at + 1, text.slice(offset), found);
        if (node.next.size) walk(node, tokens, from, at + 1, 0, '', found);
      }
      const next = node.next.get(text.charCodeAt(offset));
      if (!next) return;
      node = next;
      offset++;
    }
    at++;
    offset = 0;
    if (node.isWordEnd) {
      const following = tokens[at];
      if (following && following.kind === 'word' && following.before !== 'line' && isLooseSuffix(following)) {
        accept(node, from, at + 1, following.text, found);
        if (node.next.size) walk(node, tokens, from, at + 1, 0, '', found);
      }
      accept(node, from, at, suffix, found);
    }
    if (!node.next.size) return;
  }
}

function accept<T>(node: TermNode<T>, from: number, to: number, suffix: string, found: Match<T>[]): void {
  for (const meaning of node.meanings) found.push({from, to, meaning, suffix});
}

function isSuffix(rest: string): boolean {
  return NOUN_SUFFIXES.has(rest) || PLURAL_S.has(rest);
}

function isLooseSuffix(token: Token): boolean {
  return NOUN_SUFFIXES.has(token.text) && (token.before !== 'none' || token.text.length > 1);
}
