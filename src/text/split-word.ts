import {
  ADJECTIVE_ENDING,
  COMPARATIVES,
  COMPOUND_ENDINGS,
  HEH,
  HEH_ENDINGS,
  JOINED_ENDINGS,
  LOOSE_COMPARATIVES,
  LOOSE_HEH_ENDINGS,
  LOOSE_PARTICIPLE_ENDINGS,
  MADDA,
  NEGATION,
  PARTICIPLE_ENDINGS,
  PAST_ENDINGS,
  PLURALS,
  PRESENT_ENDINGS,
  PRESENT_PREFIXES,
} from './ending-lexicon.js';
import {ZWNJ} from './fold.js';
import {
  ADJECTIVES,
  BARE_VERBS,
  COMPOUNDS,
  INDEFINITE_PARTICIPLES,
  JOINED_COMPARATIVES,
  LONE_SECONDS,
  NEVER_JOINS,
  NOT_VERBS,
  NO_PLURALS,
  PAST_STEMS,
  PRESENT_STEMS,
  SECONDS,
  SILENT_HEH,
  SURE_SECONDS,
  UNSEEN,
  WHOLE_WITH_MADDA,
} from './half-space-lexicon.js';

type SuffixKind = 'plural' | 'comparative' | 'verb' | 'heh' | 'second';

/** Endings that may stand as a word of their own, and what they follow. */
export const SUFFIX_WORDS = new Map<string, SuffixKind>([
  ...toEntries(PLURALS, 'plural'),
  ...toEntries(LOOSE_COMPARATIVES, 'comparative'),
  ...toEntries(LOOSE_PARTICIPLE_ENDINGS, 'verb'),
  ...toEntries(LOOSE_HEH_ENDINGS, 'heh'),
  ...toEntries(
    [...SECONDS].filter((second) => !LONE_SECONDS.has(second)),
    'second',
  ),
]);

function toEntries(endings: Iterable<string>, kind: SuffixKind): [string, SuffixKind][] {
  return [...endings].map((ending) => [ending, kind]);
}

export interface Split {
  text: string;
  rule: 'compound' | 'verb' | 'suffix' | 'joined';
}

/** Finds the seams of a word that lost its half-spaces; `key` is the same word folded letter for letter. */
export function splitWord(word: string, key: string): Split | undefined {
  if (key.length < 4) return undefined;
  return (
    splitCompound(word, key) ??
    splitVerb(word, key) ??
    splitParticiple(word, key) ??
    splitPlural(word, key) ??
    splitComparative(word, key) ??
    splitSecond(word, key) ??
    splitMadda(word, key) ??
    splitSure(word, key)
  );
}

/** Puts the half-spaces of one spelling into another of the same letters: «رئیس‌جمهور» keeps its hamza. */
export function overlay(form: string, word: string): string {
  let index = 0;
  return [...form].map((unit) => (unit === ZWNJ ? unit : word[index++])).join('');
}

/** Takes away half-spaces that cannot be seen and are not written: «کارآفرینی», «حصیربافی», «اعتمادسازی». */
export function dropUnseen(text: string): string {
  return text.replace(UNSEEN, '$1');
}

function splitCompound(word: string, key: string): Split | undefined {
  for (const ending of COMPOUND_ENDINGS) {
    if (!key.endsWith(ending)) continue;
    const compound = COMPOUNDS.get(key.slice(0, key.length - ending.length));
    if (!compound) continue;
    const isJoined = JOINED_ENDINGS.has(ending) || (ending === ADJECTIVE_ENDING && !compound.endsWith(HEH));
    return {text: overlay(compound + (isJoined ? '' : ZWNJ) + ending, word), rule: 'compound'};
  }
  return undefined;
}

/** Whether the word is what stands behind «می»: شود, کنند, رفت, توان. */
export function isVerbForm(key: string): boolean {
  const isOf = (stems: ReadonlySet<string>) => (ending: string) =>
    key.endsWith(ending) && stems.has(key.slice(0, key.length - ending.length));
  return (
    BARE_VERBS.has(key) || PRESENT_ENDINGS.some(isOf(PRESENT_STEMS)) || PAST_ENDINGS.some(isOf(PAST_STEMS))
  );
}

/** «میشود», «نمیتوان», «برمیگردد». */
function splitVerb(word: string, key: string): Split | undefined {
  if (NOT_VERBS.has(key)) return undefined;
  for (const prefix of PRESENT_PREFIXES)
    if (key.startsWith(prefix) && isVerbForm(key.slice(prefix.length)))
      return {text: cutAt(word, prefix.length), rule: 'verb'};
  return undefined;
}

/** Past participle in ه: شده, یافته, رسیده. */
export function isParticiple(key: string): boolean {
  const stem = key.endsWith(HEH) ? key.slice(0, -1) : '';
  return PAST_STEMS.has(stem) || (stem.startsWith(NEGATION) && PAST_STEMS.has(stem.slice(1)));
}

/** «شدهاند», «کردهایم». */
function splitParticiple(word: string, key: string): Split | undefined {
  if (key.endsWith(ADJECTIVE_ENDING) && INDEFINITE_PARTICIPLES.has(key.slice(0, -ADJECTIVE_ENDING.length)))
    return {text: cutBefore(word, ADJECTIVE_ENDING), rule: 'suffix'};
  for (const ending of PARTICIPLE_ENDINGS)
    if (key.endsWith(ending) && isParticiple(key.slice(0, -ending.length)))
      return {text: cutBefore(word, ending), rule: 'suffix'};
  return undefined;
}

/** «خوشههای», «شرکتها»; but «خوشهای» is the adjective «خوشه‌ای», and «عدهای» has the article. */
function splitPlural(word: string, key: string): Split | undefined {
  if (NO_PLURALS.has(key)) return undefined;
  for (const ending of HEH_ENDINGS)
    if (key.endsWith(HEH + ending) && SILENT_HEH.has(key.slice(0, -ending.length)))
      return {text: cutBefore(word, ending), rule: 'suffix'};
  const ending = PLURALS.find((one) => key.endsWith(one));
  if (!ending) return undefined;
  const stem = word.slice(0, -ending.length);
  if (stem.length < 2 || NEVER_JOINS.has(stem.at(-1)!)) return undefined;
  const inner = splitWord(stem, key.slice(0, -ending.length));
  return {text: `${inner?.text ?? stem}${ZWNJ}${ending}`, rule: 'suffix'};
}

/** «اثربخشترین», «مهمتر». */
function splitComparative(word: string, key: string): Split | undefined {
  const ending = COMPARATIVES.find((one) => key.endsWith(one));
  if (!ending || JOINED_COMPARATIVES.has(key)) return undefined;
  const stem = key.slice(0, -ending.length);
  const isSure = stem.endsWith(HEH) && stem.length > 3;
  const isKnown = ADJECTIVES.has(stem) && !NEVER_JOINS.has(word.at(-ending.length - 1)!);
  return isSure || isKnown ? {text: cutBefore(word, ending), rule: 'suffix'} : undefined;
}

/** «سرمایهگذاران», «رقابتپذیری»: behind a silent ه any second member shows the seam. */
function splitSecond(word: string, key: string): Split | undefined {
  const seam = key.indexOf(HEH, 3) + 1;
  const isSeam = seam > 0 && SECONDS.has(key.slice(seam)) && SILENT_HEH.has(key.slice(0, seam));
  return isSeam ? {text: cutAt(word, seam), rule: 'joined'} : undefined;
}

/** «مسالمتآمیز»: madda begins a member wherever it stands inside a Persian word. */
function splitMadda(word: string, key: string): Split | undefined {
  const seam = word.indexOf(MADDA, 2);
  if (seam < 0 || NEVER_JOINS.has(word[seam - 1]!) || WHOLE_WITH_MADDA.test(key)) return undefined;
  return {text: cutAt(word, seam), rule: 'joined'};
}

/** «شفافسازی»: a plain second member behind a first one of three letters or more. */
function splitSure(word: string, key: string): Split | undefined {
  const second = SURE_SECONDS.find((one) => key.endsWith(one));
  const seam = second === undefined ? 0 : word.length - second.length;
  return seam >= 3 && !NEVER_JOINS.has(word[seam - 1]!)
    ? {text: cutAt(word, seam), rule: 'joined'}
    : undefined;
}

function cutBefore(word: string, ending: string): string {
  return cutAt(word, word.length - ending.length);
}

function cutAt(word: string, seam: number): string {
  return `${word.slice(0, seam)}${ZWNJ}${word.slice(seam)}`;
}
