import {
  BROKEN_WORDS,
  COMPOUNDS,
  LOOSE_FIRSTS,
  NEVER_ADJECTIVE,
  NEVER_COMPARED,
  NEVER_JOINS,
  NEVER_LACKED,
  NEVER_PLURAL,
  TOWN_FIRSTS,
  VERB_HEADS,
  WITHOUT,
} from './half-space-lexicon.js';
import {ZWNJ} from './fold.js';
import {dropUnseen, isParticiple, isVerbForm, overlay, splitWord, SUFFIX_WORDS} from './split-word.js';
import {HEH} from './ending-lexicon.js';
import {TOWN_SECOND, YE} from './particle-lexicon.js';
import {toKey, toPersianLetters} from './replace-letters.js';

/** One repair, in UTF-16 indices of the text before it. */
export interface HalfSpaceChange {
  start: number;
  end: number;
  from: string;
  to: string;
  /** `suffix`, `verb`, `compound`, `joined` or `split`: which rule made it. */
  rule: string;
}

export interface Restored {
  text: string;
  changes: HalfSpaceChange[];
}

/**
 * Puts back the half-spaces that a text lost, for reading: «خوشههای» → «خوشه‌های», «خوشه هاي» → «خوشه‌های»,
 * «شهر كهاي» → «شهرک‌های». Words that it changes get Persian ya and kaf; all else stays as it was.
 */
export function restoreHalfSpaces(text: string): Restored {
  const words = toWords(text);
  const changes: HalfSpaceChange[] = [];
  for (let at = 0; at < words.length;) {
    const {to, count, rule} = repair(text, words, at);
    const start = words[at]!.start;
    const end = words[at + count - 1]!.end;
    const from = text.slice(start, end);
    if (rule !== '' && to !== from) changes.push({start, end, from, to, rule});
    at += count;
  }
  return {text: apply(text, changes), changes};
}

interface TextWord {
  /** As it will be printed: Persian ya and kaf. */
  text: string;
  key: string;
  start: number;
  end: number;
}

interface Repair {
  to: string;
  /** How many words it takes. */
  count: number;
  rule: string;
}

function toWords(text: string): TextWord[] {
  return [...text.matchAll(/[\u0620-\u065f\u066e-\u06d3\u200c]+/g)].map(({0: raw, index}) => {
    const shown = toPersianLetters(raw);
    return {text: shown, key: toKey(shown), start: index, end: index + raw.length};
  });
}

function repair(text: string, words: TextWord[], at: number): Repair {
  const first =
    joinCompound(text, words, at) ??
    joinSplit(text, words, at) ??
    joinPrefix(text, words, at) ??
    single(words[at]!);
  return joinSuffixes(text, words, at, first);
}

function single(word: TextWord): Repair {
  const split = word.key.includes(ZWNJ) ? undefined : splitWord(word.text, word.key);
  const to = split ? dropUnseen(split.text) : word.text;
  return {to, count: 1, rule: to === word.text ? '' : split!.rule};
}

/** Whether the word at `at` follows its neighbour on the same line with spaces alone between them. */
function isBeside(text: string, words: TextWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && at > 0 && /^ +$/.test(text.slice(words[at - 1]!.end, word.start));
}

/** «کسب و کار», «گوجه فرنگی», «به عنوان» where the lexicon knows the whole. */
function joinCompound(text: string, words: TextWord[], at: number): Repair | undefined {
  let key = words[at]!.key;
  if (LOOSE_FIRSTS.has(key)) return undefined;
  for (let count = 2; count <= 3 && isBeside(text, words, at + count - 1); count++) {
    key += words[at + count - 1]!.key;
    const found = key.length < 24 ? findCompound(key.replaceAll(ZWNJ, '')) : undefined;
    if (found && isSeam(found, words, at, count)) {
      const letters = words.slice(at, at + count).map((word) => word.text.replaceAll(ZWNJ, ''));
      return {to: dropUnseen(overlay(found, letters.join(''))), count, rule: 'compound'};
    }
  }
  return undefined;
}

/** A compound of the lexicon, bare or with an ending. */
function findCompound(key: string): string | undefined {
  const whole = COMPOUNDS.get(key);
  if (whole) return whole;
  const split = splitWord(key, key);
  return split?.rule === 'compound' ? split.text : undefined;
}

/** The spaces must stand where the compound's own seams are. */
function isSeam(found: string, words: TextWord[], at: number, count: number): boolean {
  const parts = toKey(found).split(ZWNJ);
  const first = words[at]!.key;
  return count === 2 ? parts.some((_, index) => parts.slice(0, index + 1).join('') === first) : true;
}

/** «شهر كهاي»: a word of ours with a space inside it. */
function joinSplit(text: string, words: TextWord[], at: number): Repair | undefined {
  if (!isBeside(text, words, at + 1)) return undefined;
  const key = words[at]!.key + words[at + 1]!.key;
  const match = BROKEN_WORDS.exec(key);
  if (!match || match[1]!.length === words[at]!.key.length || SUFFIX_WORDS.has(words[at + 1]!.key))
    return undefined;
  const to = match[2] ? `${match[1]}${ZWNJ}${match[2]}` : match[1]!;
  return {to, count: 2, rule: 'split'};
}

/** «می شود», «نمی توان», «بی ثبات», «خرم آباد». */
function joinPrefix(text: string, words: TextWord[], at: number): Repair | undefined {
  const {key} = words[at]!;
  if (!isBeside(text, words, at + 1)) return undefined;
  const next = words[at + 1]!;
  const to = `${words[at]!.text}${ZWNJ}${next.text}`;
  if (VERB_HEADS.has(key) && isVerbForm(next.key)) return {to, count: 2, rule: 'verb'};
  if (key === WITHOUT && next.key.length > 2 && !NEVER_LACKED.test(next.key))
    return {to, count: 2, rule: 'compound'};
  const isTown =
    next.key === TOWN_SECOND &&
    !NEVER_JOINS.has(words[at]!.text.at(-1)!) &&
    (!key.endsWith(YE) || TOWN_FIRSTS.has(key));
  return isTown ? {to, count: 2, rule: 'compound'} : undefined;
}

/** «خوشه ها», «شده اند», «بزرگ تر», «برنامه ای». */
function joinSuffixes(text: string, words: TextWord[], at: number, first: Repair): Repair {
  let {to, count, rule} = first;
  for (; isBeside(text, words, at + count); count++) {
    const before = words[at + count - 1]!;
    const next = words[at + count]!;
    if (!belongs(toKey(to.split(ZWNJ).at(-1)!), before, next, toKey(to))) break;
    to = `${to}${ZWNJ}${next.text}`;
    rule ||= 'suffix';
  }
  return {to, count, rule};
}

function belongs(last: string, before: TextWord, next: TextWord, whole: string): boolean {
  const kind = SUFFIX_WORDS.get(next.key);
  if (kind === undefined || whole.length < 2) return false;
  if (kind === 'plural') return !NEVER_PLURAL.has(whole);
  if (kind === 'comparative') return !NEVER_COMPARED.has(whole) && whole.length > 2;
  if (kind === 'verb') return isParticiple(last);
  if (kind === 'heh')
    return last.endsWith(HEH) && last.length > 2 && !NEVER_ADJECTIVE.has(last) && before.key !== '';
  return last.length > 1;
}

function apply(text: string, changes: HalfSpaceChange[]): string {
  let out = '';
  let at = 0;
  for (const change of changes) {
    out += text.slice(at, change.start) + change.to;
    at = change.end;
  }
  return out + text.slice(at);
}
