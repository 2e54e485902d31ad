import {
  HEH_EZAFE,
  LOOSE_COMPARATIVES,
  LOOSE_COPULA,
  LOOSE_HEH_ENDINGS,
  LOOSE_PARTICIPLE_ENDINGS,
  LOOSE_POSSESSIVES,
  MADDA,
  PLURALS,
} from '../ending-lexicon.js';
import {ZWNJ} from '../fold.js';
import {
  ARTICLE_HEADS,
  BROKEN_WORDS,
  COMPOUND_HEADS,
  JOINING_PREFIXES,
  LONE_SECONDS,
  LOOSE_FIRSTS,
  SECONDS,
  SURE_SECONDS,
  SURNAMES,
  VERB_HEADS,
  WITHOUT,
} from './half-space-lexicon.js';
import {SON, TOWN_SECOND} from '../particle-lexicon.js';
import {toKey, toPersianLetters} from '../replace-letters.js';
import type {Split} from './split.js';
import {dropUnseen, splitIndefinite, splitWord} from './split-word.js';

/** What a word that stands alone may be to the word before it. */
export type EndingKind =
  | 'plural'
  | 'comparative'
  | 'participle'
  | 'copula'
  | 'heh'
  | 'ezafe'
  | 'possessive'
  | 'second'
  | 'surname'
  | 'town';

/** All that is known of a word wherever it stands. */
export interface WordForm {
  /** As it will be printed: Persian ya and kaf. */
  text: string;
  /** Folded letter for letter. */
  key: string;
  /** With half-spaces where it lost them; undefined where it lost none. */
  split: Split | undefined;
  /** What it is where no ezafe can follow, if that is another word: «گوشه‌ای» for «گوشهای». */
  indefinite: string | undefined;
  /** Whether it may be joined to the word behind it. */
  opens: boolean;
  /** What it may be to the word before it. */
  ending: EndingKind | undefined;
  /** Whether a half-space stands in it. */
  isParted: boolean;
}

/** What is known of a word as written; remembered, because texts repeat their words. */
export function toWordForm(raw: string): WordForm {
  const known = remembered.get(raw);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_WORDS_KEPT) remembered.clear();
  const text = toPersianLetters(raw);
  const key = toKey(text);
  const form: WordForm = {
    text,
    key,
    split: toSplit(text, key),
    indefinite: splitIndefinite(text, key),
    opens: isOpener(key),
    ending: toEnding(text, key),
    isParted: key.includes(ZWNJ),
  };
  remembered.set(raw, form);
  return form;
}

const remembered = new Map<string, WordForm>();
// a hostile text must not fill the memory with words of its own
const MOST_WORDS_KEPT = 50_000;

function toSplit(word: string, key: string): Split | undefined {
  const end = key.length - (MARK.test(key) ? 1 : 0);
  const split = key.includes(ZWNJ) ? undefined : splitWord(word.slice(0, end), key.slice(0, end));
  if (!split) return undefined;
  const text = dropUnseen(split.text) + word.slice(end);
  return text === word ? undefined : {...split, text};
}

// Of an ezafe or a vowel, behind the last letter: «سالهٔ», «دارِ».
const MARK = /[\u064b-\u0655]$/;

function isOpener(key: string): boolean {
  const plain = key.replaceAll(ZWNJ, '');
  return (
    COMPOUND_HEADS.has(plain) ||
    LOOSE_FIRSTS.has(key) ||
    VERB_HEADS.has(key) ||
    JOINING_PREFIXES.has(key) ||
    ARTICLE_HEADS.has(key) ||
    BROKEN_WORDS.some((word) => word.startsWith(plain)) ||
    key === WITHOUT ||
    key.endsWith(SON)
  );
}

const ENDINGS = new Map<string, EndingKind>([
  ...toEntries(PLURALS, 'plural'),
  ...toEntries(LOOSE_COMPARATIVES, 'comparative'),
  ...toEntries(LOOSE_PARTICIPLE_ENDINGS, 'participle'),
  ...toEntries(LOOSE_COPULA, 'copula'),
  ...toEntries(LOOSE_HEH_ENDINGS, 'heh'),
  ...toEntries(LOOSE_POSSESSIVES, 'possessive'),
  [HEH_EZAFE, 'ezafe'],
  ...toEntries(
    [...SECONDS, ...SURE_SECONDS].filter((second) => !LONE_SECONDS.has(second)),
    'second',
  ),
  ...toEntries(SURNAMES, 'surname'),
  [TOWN_SECOND, 'town'],
]);

function toEntries(endings: Iterable<string>, kind: EndingKind): [string, EndingKind][] {
  return [...endings].map((ending) => [ending, kind]);
}

function toEnding(text: string, key: string): EndingKind | undefined {
  const kind = ENDINGS.get(key);
  // «آش» is a soup, «آت» a letter
  return kind !== 'second' && kind !== 'town' && text.startsWith(MADDA) ? undefined : kind;
}
