import {COPULA, HEH, ORDINAL, VOWELS} from '../ending-lexicon.js';
import {ZWNJ} from '../fold.js';
import {
  ADVERBS,
  AND_SECONDS,
  AUXILIARIES,
  BROKEN_ENDINGS,
  BROKEN_WORDS,
  COMPOUND_STARTS,
  JOINING_PREFIXES,
  LOOSE_FIRSTS,
  NEVER_ADJECTIVE,
  NEVER_COMPARED,
  NEVER_FIRST,
  NEVER_JOINS,
  NEVER_LACKED,
  NEVER_PLURAL,
  SONS,
  TOWN_FIRSTS,
  VERB_ENDS,
  VERB_HEADS,
  WITHOUT,
} from './half-space-lexicon.js';
import {SON, THIRTY, YE} from '../particle-lexicon.js';
import {isParticiple, isVerbForm} from './split-verb.js';
import {dropUnseen, findCompound, hasArticle, overlay} from './split-word.js';
import type {WordForm} from './word-form.js';

export interface Join {
  to: string;
  /** How many words it takes. */
  count: number;
  rule: 'compound' | 'split' | 'verb' | 'suffix';
}

/** Joins the first of some words that stand side by side to those behind it, where they are one word. */
export function joinWords(words: readonly WordForm[]): Join | undefined {
  return words.length < 2
    ? undefined
    : (joinCompound(words) ?? joinBroken(words[0]!, words[1]!) ?? joinPair(words[0]!, words[1]!));
}

/** «کسب و کار», «گوجه فرنگی» where the lexicon knows the whole. */
function joinCompound(words: readonly WordForm[]): Join | undefined {
  let key = plain(words[0]!);
  if (!COMPOUND_STARTS.has(key + plain(words[1]!).slice(0, 2))) return undefined;
  // «گفت وگو», not «گفت و گو»
  const isLoose = LOOSE_FIRSTS.has(words[0]!.key) && !AND_SECONDS.test(words[1]!.key);
  for (let count = 2; count <= Math.min(3, words.length); count++) {
    key += plain(words[count - 1]!);
    if (key.length > LONGEST) return undefined;
    if (ADVERBS.has(key)) return {to: `${words[0]!.text}${ZWNJ}${words[1]!.text}`, count, rule: 'compound'};
    const form = isLoose ? undefined : findCompound(key);
    const to = form === undefined ? undefined : joinAtSeams(form, words.slice(0, count));
    if (to !== undefined) return isPerfect(words, count) ? undefined : {to, count, rule: 'compound'};
  }
  return undefined;
}

/** Whether the last of so many words is the participle of a verb: «آسیب دیده‌اند» is no compound. */
function isPerfect(words: readonly WordForm[], count: number): boolean {
  const last = plain(words[count - 1]!);
  if (isParticiple(last)) return AUXILIARIES.has(words[count]?.key ?? '');
  return last.endsWith(COPULA) && isParticiple(last.slice(0, -COPULA.length));
}

const LONGEST = 24;

function plain({key, isParted}: WordForm): string {
  return isParted ? key.replaceAll(ZWNJ, '') : key;
}

/** Words in the form of a compound; the first space must stand where the compound has a seam, and stays seen. */
function joinAtSeams(form: string, words: readonly WordForm[]): string | undefined {
  const letters = words.map(({text}) => text.replaceAll(ZWNJ, '')).join('');
  const first = plain(words[0]!).length;
  const whole = overlay(form, letters);
  const seam = toSeam(whole, first);
  if (whole[seam] !== ZWNJ) return undefined;
  return `${dropUnseen(whole.slice(0, seam))}${ZWNJ}${dropUnseen(whole.slice(seam + 1))}`;
}

/** Where a text stands behind so many letters. */
function toSeam(text: string, letters: number): number {
  let index = 0;
  for (let left = letters; left > 0; index++) if (text[index] !== ZWNJ) left--;
  return index;
}

/** «شهر كهاي»: a word of ours with a space inside it. */
function joinBroken(first: WordForm, next: WordForm): Join | undefined {
  if (next.ending !== undefined) return undefined;
  const text = first.text + next.text;
  const key = first.key + next.key;
  const whole = BROKEN_WORDS.find((word) => word.startsWith(first.key) && key.startsWith(word));
  if (whole === undefined || whole === first.key) return undefined;
  const ending = key.slice(whole.length);
  return BROKEN_ENDINGS.has(ending)
    ? {to: `${text.slice(0, whole.length)}${ZWNJ}${text.slice(whole.length)}`, count: 2, rule: 'split'}
    : undefined;
}

/** «می شود», «نمی توان», «بی ثبات», «خرم آباد», «آیت الله». */
function joinPair(first: WordForm, next: WordForm): Join | undefined {
  const rule = isVerb(first, next) ? 'verb' : isCompound(first, next) ? 'compound' : undefined;
  return rule && {to: `${first.text}${ZWNJ}${next.text}`, count: 2, rule};
}

function isVerb({key}: WordForm, next: WordForm): boolean {
  if (!VERB_HEADS.has(key)) return false;
  const [verb] = next.key.split(ZWNJ);
  return isVerbForm(verb!) || isParticiple(verb!) || VERB_ENDS.test(verb!);
}

function isCompound({key, text}: WordForm, next: WordForm): boolean {
  if (key === WITHOUT) return next.key.length > 2 && !NEVER_LACKED.test(next.key);
  if (JOINING_PREFIXES.has(key)) return next.key.length > 2 && next.ending === undefined;
  if (hasArticle(key, next.key)) return true;
  if (key.endsWith(SON) && SONS.has(key.slice(0, -SON.length))) return true;
  return (
    next.ending === 'town' && !NEVER_JOINS.has(text.at(-1)!) && (!key.endsWith(YE) || TOWN_FIRSTS.has(key))
  );
}

/** Whether a word is an ending of what stands before it, by its last part: «خوشه ها», «شده اند», «بزرگ تر». */
export function isEndingOf(last: string, isParted: boolean, next: WordForm): boolean {
  const follows = (never: ReadonlySet<string>) => isParted || (last.length > 1 && !never.has(last));
  switch (next.ending) {
    case 'plural':
      return follows(NEVER_PLURAL);
    case 'comparative':
      return follows(NEVER_COMPARED) && (isParted || last.length > 2);
    case 'participle':
      return isParticiple(last);
    case 'copula':
      return follows(NEVER_FIRST);
    case 'heh':
      return last === THIRTY
        ? next.key === ORDINAL
        : last.endsWith(HEH) && last.length > 2 && !NEVER_ADJECTIVE.has(last);
    case 'ezafe':
      return last.endsWith(HEH) && last.length > 2;
    case 'possessive':
      return VOWELS.has(last.at(-1)!) && last.length > 2;
    case 'surname':
      return last.endsWith(YE) && last.length > 3;
    case 'second':
      return follows(NEVER_FIRST) && (isParted || last.length > 2);
    default:
      return false;
  }
}
