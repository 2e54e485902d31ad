import {
  ADJECTIVE_ENDING,
  COPULA,
  HEH,
  NEGATION,
  PARTICIPLE_ENDINGS,
  PAST_ENDINGS,
  PRESENT_ENDINGS,
  PRESENT_PREFIXES,
  VERB_PREFIXES,
} from '../ending-lexicon.js';
import {ZWNJ} from '../fold.js';
import {
  BARE_VERBS,
  INDEFINITE_PARTICIPLES,
  NOT_VERBS,
  NO_COPULA,
  PAST_STEMS,
  PREDICATES,
  PRESENT_STEMS,
} from './half-space-lexicon.js';
import {YE} from '../particle-lexicon.js';
import {cutAt, cutBefore, loss, type Split} from './split.js';

/** Whether the word is what stands behind «می»: شود, کنند, رفت, توان. */
export function isVerbForm(key: string): boolean {
  const isOf = (stems: ReadonlySet<string>) => (ending: string) =>
    key.endsWith(ending) && stems.has(key.slice(0, key.length - ending.length));
  return (
    BARE_VERBS.has(key) || PRESENT_ENDINGS.some(isOf(PRESENT_STEMS)) || PAST_ENDINGS.some(isOf(PAST_STEMS))
  );
}

/** «میشود», «نمیتوان», «برمیگردد», «میکردهاند». */
export function splitVerb(word: string, key: string): Split | undefined {
  if (NOT_VERBS.has(key)) return undefined;
  for (const prefix of PRESENT_PREFIXES) {
    if (!key.startsWith(prefix)) continue;
    const verb = key.slice(prefix.length);
    if (isVerbForm(verb)) return {text: cutAt(word, prefix.length), rule: 'verb', glued: 'by loss'};
    const perfect = splitParticiple(word.slice(prefix.length), verb);
    if (perfect)
      return {text: `${word.slice(0, prefix.length)}${ZWNJ}${perfect.text}`, rule: 'verb', glued: 'by loss'};
  }
  return undefined;
}

/** Past participle in ه: شده, نیافته, دررسیده. */
export function isParticiple(key: string): boolean {
  if (!key.endsWith(HEH)) return false;
  const stem = key.slice(0, -1);
  if (isPastStem(stem)) return true;
  for (const prefix of VERB_PREFIXES)
    if (stem.startsWith(prefix) && isPastStem(stem.slice(prefix.length))) return true;
  return false;
}

function isPastStem(stem: string): boolean {
  return PAST_STEMS.has(stem) || (stem.startsWith(NEGATION) && PAST_STEMS.has(stem.slice(1)));
}

/** «شدهاند», «کردهایم», «شاغلاند». */
export function splitParticiple(word: string, key: string): Split | undefined {
  if (key.endsWith(ADJECTIVE_ENDING) && INDEFINITE_PARTICIPLES.has(key.slice(0, -ADJECTIVE_ENDING.length)))
    return loss(cutBefore(word, ADJECTIVE_ENDING));
  for (const ending of PARTICIPLE_ENDINGS)
    if (key.endsWith(ending) && isParticiple(key.slice(0, -ending.length)))
      return loss(cutBefore(word, ending));
  return key.endsWith(COPULA) && isPredicate(key.slice(0, -COPULA.length))
    ? loss(cutBefore(word, COPULA))
    : undefined;
}

/** «شاغل», and what ends in ی: «ایرانی», «قدیمی». */
function isPredicate(stem: string): boolean {
  return PREDICATES.has(stem) || (stem.length > 3 && stem.endsWith(YE) && !NO_COPULA.test(stem));
}
