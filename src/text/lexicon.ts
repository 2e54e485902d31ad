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
  const openings = new Map<string, Step<T> | null>();
  const open = (text: string): Step<T> | null => {
    let step = openings.get(text);
    if (step !== undefined) return step;
    // a hostile text must not fill the memory with words of its own
    if (openings.size > MOST_WORDS_KEPT) openings.clear();
    step = readWord(root, text);
    openings.set(text, step);
    return step;
  };
  const matchFrom = (tokens: readonly Token[], from: number): Match<T>[] => {
    const {text} = tokens[from]!;
    const step = firsts[text.charCodeAt(0)] === 1 ? open(text) : null;
    return step ? matchAt(step, tokens, from) : NONE;
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

function matchAt<T>(step: Step<T>, tokens: readonly Token[], from: number): Match<T>[] {
  const found: Match<T>[] = [];
  take(step, tokens, {from, at: from}, found);
  return found.length > 1 ? found.sort((a, b) => b.to - a.to || a.suffix.length - b.suffix.length) : found;
}

const MOST_WORDS_KEPT = 50_000;
const NONE: never[] = [];

/** Where one token leads from a node: as a whole, and without the endings that it may bear. */
interface Step<T> {
  whole: TermNode<T> | undefined;
  ended: {node: TermNode<T>; suffix: string}[];
}

/** Null where the token leads nowhere, as most do. */
function readWord<T>(start: TermNode<T>, text: string): Step<T> | null {
  let node: TermNode<T> | undefined = start;
  const ended: Step<T>['ended'] = [];
  for (let offset = 0; offset < text.length && node; offset++) {
    if (offset > 0 && node.isWordEnd) {
      const suffix = text.slice(offset);
      if (isSuffix(suffix)) ended.push({node, suffix});
    }
    node = node.next.get(text.charCodeAt(offset));
  }
  return node || ended.length > 0 ? {whole: node, ended} : null;
}

/** Enters what ends with the token at `at`, and reads on behind it. */
function take<T>(
  {whole, ended}: Step<T>,
  tokens: readonly Token[],
  {from, at}: {from: number; at: number},
  found: Match<T>[],
): void {
  for (const {node, suffix} of ended) {
    accept(node, from, at + 1, suffix, found);
    readOn(node, tokens, {from, at: at + 1}, found);
  }
  if (!whole) return;
  if (whole.isWordEnd) {
    const next = tokens[at + 1];
    if (next && next.kind === 'word' && next.before !== 'line' && isLooseSuffix(next)) {
      accept(whole, from, at + 2, next.text, found);
      readOn(whole, tokens, {from, at: at + 2}, found);
    }
    accept(whole, from, at + 1, '', found);
  }
  readOn(whole, tokens, {from, at: at + 1}, found);
}

function readOn<T>(
  node: TermNode<T>,
  tokens: readonly Token[],
  {from, at}: {from: number; at: number},
  found: Match<T>[],
): void {
  const token = tokens[at];
  if (!node.next.size || !token || token.before === 'line') return;
  const step = readWord(node, token.text);
  if (step) take(step, tokens, {from, at}, found);
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
