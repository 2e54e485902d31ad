import {
  ADJECTIVE_ENDING,
  COMPARATIVES,
  COMPOUND_ENDINGS,
  HEH,
  HEH_CHANGES,
  HEH_EZAFE,
  HEH_ENDINGS,
  JOINED_ENDINGS,
  MADDA,
  PLURALS,
} from '../ending-lexicon.js';
import {ZWNJ} from '../fold.js';
import {
  ARTICLE_HEADS,
  COMPOUNDS,
  NEVER_GLUED,
  NEVER_JOINS,
  NO_ARTICLE,
  NO_COMPARATIVES,
  NO_HEH_EZAFE,
  NO_PLURALS,
  OFTEN_GLUED,
  PLURAL_FIRST,
  SECONDS,
  SHORT_ADJECTIVES,
  SILENT_HEH,
  SONS,
  SURE_SECONDS,
  SURNAMES,
  UNSEEN,
  WHOLE_SECONDS,
  WHOLE_WITH_MADDA,
} from './half-space-lexicon.js';
import {ARTICLE, SON, YE} from '../particle-lexicon.js';
import {cutAt, cutBefore, loss, type Split} from './split.js';
import {isParticiple, splitParticiple, splitVerb} from './split-verb.js';

/** Finds the seams of a word that lost its half-spaces; `key` is the same word folded letter for letter. */
export function splitWord(word: string, key: string): Split | undefined {
  if (key.length < 4 || key.length > LONGEST) return undefined;
  return (
    splitCompound(word, key) ??
    splitVerb(word, key) ??
    splitParticiple(word, key) ??
    splitHeh(word, key) ??
    splitPlural(word, key) ??
    splitSecond(word, key) ??
    splitMadda(word, key) ??
    splitArabic(word, key) ??
    splitSure(word, key) ??
    splitComparative(word, key) ??
    splitSurname(word, key)
  );
}

// No word is longer; what is, is no word.
const LONGEST = 40;

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
  const form = findCompound(key);
  if (form === undefined) return undefined;
  return {text: overlay(form, word), rule: 'compound', glued: NEVER_GLUED.has(key) ? 'either' : 'by choice'};
}

/** A compound of the lexicon with its half-spaces, bare or with an ending. */
export function findCompound(key: string): string | undefined {
  for (const ending of COMPOUND_ENDINGS) {
    if (!key.endsWith(ending)) continue;
    const compound = COMPOUNDS.get(key.slice(0, key.length - ending.length));
    if (!compound) continue;
    const isJoined = JOINED_ENDINGS.has(ending) || (ending === ADJECTIVE_ENDING && !compound.endsWith(HEH));
    return compound + (isJoined ? '' : ZWNJ) + ending;
  }
  for (const ending of HEH_CHANGES) {
    if (!key.endsWith(ending)) continue;
    const compound = COMPOUNDS.get(key.slice(0, key.length - ending.length) + HEH);
    if (compound) return compound.slice(0, -1) + ending;
  }
  return undefined;
}

/** «خوشهای» is the adjective «خوشه‌ای», «عدهای» has the article, «هفتهی» the ezafe. */
function splitHeh(word: string, key: string): Split | undefined {
  if (NO_PLURALS.has(key)) return undefined;
  for (const ending of HEH_ENDINGS) {
    if (!key.endsWith(HEH + ending)) continue;
    const stem = key.slice(0, -ending.length);
    if (PLURALS.includes(HEH + ending) ? SILENT_HEH.has(stem) && !PLURAL_FIRST.has(stem) : isSilent(stem))
      return loss(cutBefore(word, ending));
  }
  const stem = key.slice(0, -HEH_EZAFE.length);
  const isEzafe = key.endsWith(HEH + HEH_EZAFE) && (isSilent(stem) || isParticiple(stem));
  return isEzafe && !NO_HEH_EZAFE.has(key) ? loss(cutBefore(word, HEH_EZAFE)) : undefined;
}

function isSilent(stem: string): boolean {
  return SILENT_HEH.has(stem) || PLURAL_FIRST.has(stem);
}

/** «گوشهای» as «گوشه‌ای», which it is only where nothing follows that an ezafe could lead to. */
export function splitIndefinite(word: string, key: string): string | undefined {
  const stem = key.slice(0, -ADJECTIVE_ENDING.length);
  return key.endsWith(HEH + ADJECTIVE_ENDING) && PLURAL_FIRST.has(stem)
    ? cutBefore(word, ADJECTIVE_ENDING)
    : undefined;
}

/** «خوشههای», «شرکتها». */
function splitPlural(word: string, key: string): Split | undefined {
  const ending = PLURALS.find((one) => key.endsWith(one));
  if (!ending || NO_PLURALS.has(key)) return undefined;
  const last = key.at(-ending.length - 1)!;
  const glued = last === HEH ? 'by loss' : OFTEN_GLUED.has(last) ? 'by habit' : 'by choice';
  return splitEnding(word, key, ending, glued);
}

/** «اثربخشترین», «مهمتر». */
function splitComparative(word: string, key: string): Split | undefined {
  const ending = COMPARATIVES.find((one) => key.endsWith(one));
  const stem = key.slice(0, -(ending?.length ?? 0));
  return ending && !NO_COMPARATIVES.has(stem) && (stem.length > 3 || SHORT_ADJECTIVES.has(stem))
    ? splitEnding(word, key, ending, 'either')
    : undefined;
}

/** Parts an ending from its stem, which may have seams of its own. */
function splitEnding(word: string, key: string, ending: string, glued: Split['glued']): Split | undefined {
  const stem = word.slice(0, -ending.length);
  if (stem.length < 2 || NEVER_JOINS.has(stem.at(-1)!)) return undefined;
  const inner = splitWord(stem, key.slice(0, -ending.length));
  const text = `${inner?.text ?? stem}${ZWNJ}${ending}`;
  return {text, rule: 'suffix', glued: inner?.glued === 'by loss' ? 'by loss' : glued};
}

/** «سرمایهگذاران», «رقابتپذیری»: behind a silent ه any second member shows the seam. */
function splitSecond(word: string, key: string): Split | undefined {
  const seam = key.indexOf(HEH, 3) + 1;
  const isSeam = seam > 0 && SECONDS.has(key.slice(seam)) && SILENT_HEH.has(key.slice(0, seam));
  return isSeam ? joined(cutAt(word, seam)) : undefined;
}

/** «مسالمتآمیز»: madda begins a member wherever it stands inside a Persian word. */
function splitMadda(word: string, key: string): Split | undefined {
  const seam = word.indexOf(MADDA, 2);
  if (seam < 0 || NEVER_JOINS.has(word[seam - 1]!) || WHOLE_WITH_MADDA.test(key)) return undefined;
  return joined(cutAt(word, seam));
}

/** «حجتالاسلام», «عبداللهبنزبیر». */
function splitArabic(word: string, key: string): Split | undefined {
  const son = key.indexOf(SON, 3);
  const isSon = son > 0 && key.length - son > 4 && SONS.has(key.slice(0, son));
  if (isSon) return joined(cutAt(cutAt(word, son + SON.length), son));
  const article = key.indexOf(ARTICLE, 2);
  const isArabic = article > 0 && hasArticle(key.slice(0, article), key.slice(article));
  return isArabic ? joined(cutAt(word, article)) : undefined;
}

/** «سلطانیپور»; but «ویرجینیا» is one word. */
function splitSurname(word: string, key: string): Split | undefined {
  const seam = key.lastIndexOf(YE) + 1;
  const isSurname = seam > 3 && key.length - seam > 2 && SURNAMES.has(key.slice(seam));
  return isSurname ? joined(cutAt(word, seam)) : undefined;
}

/** Whether two members are joined by the Arabic article: «فوق‌العاده». */
export function hasArticle(first: string, second: string): boolean {
  return (
    second.startsWith(ARTICLE) && second.length > 3 && ARTICLE_HEADS.has(first) && !NO_ARTICLE.test(second)
  );
}

/** «شفافسازی»: a plain second member behind a first one of two letters or more. */
function splitSure(word: string, key: string): Split | undefined {
  if (WHOLE_SECONDS.has(key)) return undefined;
  const second = SURE_SECONDS.find((one) => key.endsWith(one));
  const seam = second === undefined ? 0 : word.length - second.length;
  if (seam < 2 || NEVER_JOINS.has(word[seam - 1]!)) return undefined;
  const first = word.slice(0, seam);
  const inner = splitWord(first, key.slice(0, seam));
  return joined(`${inner?.text ?? first}${ZWNJ}${word.slice(seam)}`);
}

function joined(text: string): Split {
  return {text, rule: 'joined', glued: 'by choice'};
}
