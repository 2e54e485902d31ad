import {words} from './words.js';

/** Endings of Persian nouns and verbs, folded. */

/** What a noun takes without becoming another word; «ست» and «اند» are the copula of «اجراست» and «شاغل‌اند». */
export const NOUN_SUFFIXES = words('هایی هایشان های ها یی ای ی ست اند ند شان اش ایم');

/** Plurals, longest first. */
export const PLURALS = [...words('هایشان هایمان هایتان هایی هایش هایم هایت های هاست ها')];
/** Letters behind which the ezafe is written «ی»: «خرمای بوشهر». */
export const EZAFE_CARRIERS = words('ا و');
/** Comparatives, longest first, and those that only stand apart from their adjective. */
export const COMPARATIVES = [...words('ترینهای ترینها ترهای ترین ترند ترها تری تر')];
export const LOOSE_COMPARATIVES = words('تر ترین تری ترند ترها ترینها ترینهای');
/** Personal endings of a participle: «شده‌اند», and those that stand apart from any word. */
export const PARTICIPLE_ENDINGS = words('اند ایم اید ام');
export const LOOSE_PARTICIPLE_ENDINGS = words('ایم اید');
export const LOOSE_COPULA = words('اند');
/** What follows a silent heh with a half-space: «خوشه‌ای», «برنامه‌اش». */
export const HEH_ENDINGS = words('ای ایی ام اش ات ایم اید اند شان مان تان');
export const LOOSE_HEH_ENDINGS = words('ای ام شان مان تان');
/** The copula, written onto what it says of somebody. */
export const COPULA = 'اند';
/** «ام», which makes thirty an ordinal. */
export const ORDINAL = 'ام';
/** Possessives that are no words of their own, behind a vowel: «خانه‌اش», «وزیری‌اش». */
export const LOOSE_POSSESSIVES = words('اش ات');
/** The ezafe behind a silent heh: «هفته‌ی آینده». */
export const HEH_EZAFE = 'ی';
/** Letters that a word in a vowel ends in. */
export const VOWELS = words('ا و ه ی');

/** Endings of nouns in the lexicon, longest first; the last is none. */
export const COMPOUND_ENDINGS = [...words('هایشان هایی هایش های ها ترین تری تر ای اند اش ام ات ان ی'), ''];
/** Endings that take the place of a silent heh: «تصمیم‌گیرنده», «تصمیم‌گیرندگان». */
export const HEH_CHANGES = words('گان گی گانی');
/** Those of them that are written onto the word. */
export const JOINED_ENDINGS = words('ان ی').add('');

/** Prefixes of the present. */
export const PRESENT_PREFIXES = words('می نمی برمی برنمی درمی درنمی بازمی بازنمی فرامی فرومی وامی');
/** Endings of the present and of the past. */
export const PRESENT_ENDINGS = [...words('م ی د یم ید ند یند ست')];
export const PAST_ENDINGS = ['', ...words('م ی یم ید ند ه')];

/** The silent heh that nouns and participles end in. */
export const HEH = 'ه';
/** The ending «ای». */
export const ADJECTIVE_ENDING = 'ای';
/** The «ن» that negates a participle. */
export const NEGATION = 'ن';
/** What may stand before the stem of a participle: «دریافته», «بازنگشته». */
export const VERB_PREFIXES = words('بر در باز فرا فرو وا');
/** Alef with madda, which begins a member wherever it stands inside a word. */
export const MADDA = 'آ';

/** What a search does not tell apart: endings after a half-space, after a space, or glued to the word. */
export const LOOSE_ENDINGS = [...words('ها های هایی هایش ای ی یی اند ام ات اش مان تان شان تر ترین')];
/** Those of them that are dropped where they are glued to a word of two letters or more. */
export const GLUED_ENDINGS = [...words('های هایی ها')];
