import {words} from '../../text/words.js';

/** Endings, prefixes and auxiliaries of Persian verbs, folded. News has no second person: its forms are ordinary words («شناختی», «روی»). */

export const PRESENT_ENDINGS = [...words('م د یم ند')];
export const PAST_ENDINGS = ['م', '', 'یم', 'ند'];
/** Spoken endings of the third person: «می‌کنه», «می‌کنن». */
export const SPOKEN_ENDINGS = [...words('ه ن')];
/** The copula behind a participle: «شده‌ام», «شده است»; the last is left out: «شده». */
export const PERFECT_ENDINGS = [...words('ام است ایم اند')];
export const WAS = [...words('بودم بود بودیم بودند')];
export const BE = [...words('باشم باشد باشیم باشند')];
export const WILL = [...words('خواهم خواهد خواهیم خواهند')];
/** The prefix of the present and the imperfect, and those of the subjunctive and of negation. */
export const PRESENT_PREFIX = 'می';
export const SUBJUNCTIVE_PREFIX = 'ب';
export const NEGATION_PREFIX = 'ن';
export const PARTICIPLE_ENDING = 'ه';
export const INFINITIVE_ENDING = 'ن';
/** «افت» → «بیفتد»: an alef behind a prefix of one letter becomes «ی», «آی» → «بیاید». */
export const ALEF = 'ا';
export const YE = 'ی';
/** Prefixes that stay before the verb's own: «در می‌آید», «برمی‌گردد». */
export const PREVERBS = /^(در|بر|باز|فرا|فرو|وا)(?=.{2})/u;
/** Verbs that begin like one of them. */
export const NO_PREVERBS = words('برد بر بردن');
/** The verb «بودن» has a present of its own. */
export const TO_BE = 'بودن';
export const PRESENT_OF_BE = [...words('هستم هست هستیم هستند')];
export const COPULA = 'است';
export const NOT_BE = [...words('نیستم نیست نیستیم نیستند')];
/** Stems whose subjunctive is met without its prefix: «شود», «گیرد». */
export const BARE_STEMS = words('شو کن گرد گیر یاب ده باش نمای پذیر ساز شناس برگزین درای');
/** «داشتن» takes no prefix in the present. */
export const TO_HAVE = 'داشتن';
