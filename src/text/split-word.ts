import {
  ADJECTIVES, COMPOUNDS, JOINED_COMPARATIVES, NEVER_JOINS, NO_PLURALS, PAST_STEMS, PRESENT_STEMS, SECONDS,
  SURE_SECONDS, SILENT_HEH,
} from './half-space-lexicon.js'; // prettier-ignore

const ZWNJ = '\u200c';

/** Endings that may stand as a word of their own, and what they follow. */
export const SUFFIX_WORDS = new Map<string, 'plural' | 'comparative' | 'verb' | 'heh' | 'second'>();
for (const ending of ['ها', 'های', 'هایی', 'هایش', 'هایشان', 'هایم', 'هایمان', 'هایت', 'هایتان', 'هاست'])
  SUFFIX_WORDS.set(ending, 'plural');
for (const ending of ['تر', 'ترین', 'تری', 'ترند', 'ترها', 'ترینها', 'ترینهای'])
  SUFFIX_WORDS.set(ending, 'comparative');
for (const ending of ['اند', 'ایم', 'اید']) SUFFIX_WORDS.set(ending, 'verb');
for (const ending of ['ای', 'ام', 'اش']) SUFFIX_WORDS.set(ending, 'heh');
for (const second of SECONDS) if (!LONE_SECONDS().has(second)) SUFFIX_WORDS.set(second, 'second');

/** Second members that are ordinary words too, so that a space before them proves nothing. */
function LONE_SECONDS(): Set<string> {
  return new Set(['گیر', 'ساز', 'دهنده', 'بین', 'نامه', 'کار', 'کاری', 'داری', 'دار', 'خانه', 'گاه', 'باف', 'باز', 'شده', 'شدن', 'کردن', 'نگار', 'خواه', 'خوان', 'محور', 'طلب', 'مدار', 'آور', 'آوری', 'پرداز', 'پرور', 'سوز', 'دوز', 'نشین', 'بردار', 'گذار', 'بافی', 'دوزی', 'فروش', 'ور', 'وری', 'زا', 'گردان', 'فرنگی', 'یافته', 'سازنده', 'گیرنده', 'شناس', 'بری', 'آفرین', 'یابی', 'کاران', 'سازان', 'رسان', 'گردانی', 'نگاران', 'ستیز', 'خواهی', 'خوانی', 'آموز', 'ریزی', 'داران', 'اور', 'اوری', 'افرین', 'اموز', 'نویس', 'نویسان']); // prettier-ignore
}

export interface Split {
  text: string;
  rule: 'compound' | 'verb' | 'suffix' | 'joined';
}

/** Finds the seams of a word that lost its half-spaces; `key` is the same word folded letter for letter. */
export function splitWord(word: string, key: string): Split | undefined {
  if (key.length < 4) return undefined;
  return (
    splitCompound(word, key) ?? splitVerb(word, key) ?? splitParticiple(word, key) ?? splitPlural(word, key) ??
    splitAdjective(word, key) ?? splitComparative(word, key) ?? splitSecond(word, key) ??
    splitMadda(word, key) ?? splitSure(word, key)
  ); // prettier-ignore
}

/** Puts the half-spaces of one spelling into another of the same letters: «رئیس‌جمهور» keeps its hamza. */
export function overlay(form: string, word: string): string {
  let index = 0;
  return [...form].map((unit) => (unit === ZWNJ ? unit : word[index++])).join('');
}

/** Takes away half-spaces that cannot be seen and are not written: «کارآفرینی», «حصیربافی», «اعتمادسازی». */
export function dropUnseen(text: string): string {
  return text.replace(/([ادذرزژوآأإؤ])\u200c/g, '$1');
}

/** Endings, longest first, of nouns in the lexicon. */
const NOUN_ENDINGS = ['هایشان', 'هایی', 'هایش', 'های', 'ها', 'ترین', 'تر', 'ای', 'اند', 'ان', 'ی', ''];
const LOOSE_ENDINGS = new Set(['ی', 'ان', '']);

function splitCompound(word: string, key: string): Split | undefined {
  for (const ending of NOUN_ENDINGS) {
    if (!key.endsWith(ending)) continue;
    const compound = COMPOUNDS.get(key.slice(0, key.length - ending.length));
    if (!compound) continue;
    const seam = LOOSE_ENDINGS.has(ending) || (ending === 'ای' && !compound.endsWith('ه')) ? '' : ZWNJ;
    return {text: overlay(compound + seam + ending, word), rule: 'compound'};
  }
  return undefined;
}

const PRESENT_ENDINGS = ['', 'م', 'ی', 'د', 'یم', 'ید', 'ند', 'یند', 'ید', 'ست'];
const PAST_ENDINGS = ['', 'م', 'ی', 'یم', 'ید', 'ند', 'ه'];

/** Whether the word is what stands behind «می»: شود, کنند, رفت, توان. */
export function isVerbForm(key: string): boolean {
  if (key === 'توان' || key === 'بایست' || key === 'بایستی' || key === 'باید') return true;
  return (
    PRESENT_ENDINGS.some(
      (ending) => ending !== '' && key.endsWith(ending) && PRESENT_STEMS.has(key.slice(0, -ending.length)),
    ) ||
    PAST_ENDINGS.some(
      (ending) => key.endsWith(ending) && PAST_STEMS.has(key.slice(0, key.length - ending.length)),
    )
  );
}

/** «میشود», «نمیتوان», «برمیگردد». */
function splitVerb(word: string, key: string): Split | undefined {
  for (const prefix of ['می', 'نمی', 'برمی', 'درمی', 'بازمی', 'فرامی', 'وامی']) {
    if (!key.startsWith(prefix)) continue;
    const rest = key.slice(prefix.length);
    if (!isVerbForm(rest) || NOT_VERBS.has(key)) continue;
    return {text: `${word.slice(0, prefix.length)}${ZWNJ}${word.slice(prefix.length)}`, rule: 'verb'};
  }
  return undefined;
}

const NOT_VERBS = new Set(['میاید', 'میزند', 'میمند', 'میدانی', 'میان', 'میرید', 'میبدی', 'میرم', 'میری', 'میرد', 'میرند', 'میخوش']); // prettier-ignore

/** Past participle in ه: شده, یافته, رسیده. */
export function isParticiple(key: string): boolean {
  const stem = key.endsWith('ه') ? key.slice(0, -1) : '';
  return PAST_STEMS.has(stem) || (stem.startsWith('ن') && PAST_STEMS.has(stem.slice(1)));
}

/** Participles whose «ای» is no plural; «نهادهای» and «خریدهای» are. */
const INDEFINITE_PARTICIPLES = new Set([
  'شده',
  'کرده',
  'گرفته',
  'رسیده',
  'گفته',
  'دیده',
  'یافته',
  'نوشته',
  'افکنده',
  'مانده',
]);

/** «شدهاند», «کردهایم». */
function splitParticiple(word: string, key: string): Split | undefined {
  if (key.endsWith('ای') && INDEFINITE_PARTICIPLES.has(key.slice(0, -2)))
    return {text: cutBefore(word, 'ای'), rule: 'suffix'};
  for (const ending of ['اند', 'ایم', 'اید', 'ام']) {
    if (!key.endsWith(ending) || !isParticiple(key.slice(0, -ending.length))) continue;
    return {text: cutBefore(word, ending), rule: 'suffix'};
  }
  return undefined;
}

const PLURALS = ['هایشان', 'هایمان', 'هایتان', 'هایی', 'هایش', 'هایم', 'هایت', 'های', 'هاست', 'ها'];

/** «خوشههای», «شرکتها»; but «خوشهای» is the adjective «خوشه‌ای». */
function splitPlural(word: string, key: string): Split | undefined {
  if (NO_PLURALS.has(key)) return undefined;
  if (key.endsWith('های') && SILENT_HEH.has(key.slice(0, -2)))
    return {text: cutBefore(word, 'ای'), rule: 'suffix'};
  if (key.endsWith('هایی') && SILENT_HEH.has(key.slice(0, -3)))
    return {text: cutBefore(word, 'ایی'), rule: 'suffix'};
  const ending = PLURALS.find((one) => key.endsWith(one));
  if (!ending) return undefined;
  const stem = word.slice(0, -ending.length);
  if (stem.length < 2 || NEVER_JOINS.has(stem.at(-1)!)) return undefined;
  const inner = splitWord(stem, key.slice(0, -ending.length));
  return {text: `${inner?.text ?? stem}${ZWNJ}${ending}`, rule: 'suffix'};
}

/** «برنامهای», «منطقهای» without «ه» before: «توسعهای» is caught above; here the article «عدهای» and «حرفهای». */
function splitAdjective(word: string, key: string): Split | undefined {
  if (!key.endsWith('هام') && !key.endsWith('هاش')) return undefined;
  return SILENT_HEH.has(key.slice(0, -2))
    ? {text: cutBefore(word, word.slice(-2)), rule: 'suffix'}
    : undefined;
}

/** «اثربخشترین», «مهمتر». */
function splitComparative(word: string, key: string): Split | undefined {
  if (JOINED_COMPARATIVES.has(key)) return undefined;
  const heh = /ه(ترین|تری|تر)$/.exec(key);
  if (heh && key.length - heh[0].length >= 3) return {text: cutBefore(word, heh[1]!), rule: 'suffix'};
  for (const ending of ['ترین', 'تری', 'تر']) {
    const stem = key.slice(0, -ending.length);
    if (key.endsWith(ending) && ADJECTIVES.has(stem) && !NEVER_JOINS.has(word.at(-ending.length - 1)!))
      return {text: cutBefore(word, ending), rule: 'suffix'};
  }
  return undefined;
}

/** «مسالمتآمیز»: madda begins a member wherever it stands inside a Persian word. */
function splitMadda(word: string, key: string): Split | undefined {
  const seam = word.indexOf('آ', 2);
  if (seam < 0 || NEVER_JOINS.has(word[seam - 1]!) || /^ال|قران|ماخذ|مال|الان/.test(key)) return undefined;
  return {text: `${word.slice(0, seam)}${ZWNJ}${word.slice(seam)}`, rule: 'joined'};
}

/** «شفافسازی»: a plain second member behind a first one of three letters or more. */
function splitSure(word: string, key: string): Split | undefined {
  const second = SURE_SECONDS.find((one) => key.endsWith(one));
  const seam = second === undefined ? 0 : word.length - second.length;
  return seam >= 3 && !NEVER_JOINS.has(word[seam - 1]!)
    ? {text: cutBefore(word, second!), rule: 'joined'}
    : undefined;
}

/** «سرمایهگذاران», «رقابتپذیری»: behind a silent ه any second member shows the seam. */
function splitSecond(word: string, key: string): Split | undefined {
  const seam = key.indexOf('ه', 3);
  if (seam < 0 || seam === key.length - 1) return undefined;
  const rest = key.slice(seam + 1);
  if (!SECONDS.has(rest) || !SILENT_HEH.has(key.slice(0, seam + 1))) return undefined;
  return {text: `${word.slice(0, seam + 1)}${ZWNJ}${word.slice(seam + 1)}`, rule: 'joined'};
}

function cutBefore(word: string, ending: string): string {
  return `${word.slice(0, -ending.length)}${ZWNJ}${word.slice(-ending.length)}`;
}
