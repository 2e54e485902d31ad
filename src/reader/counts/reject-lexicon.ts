import {words} from '../../text/words.js';

/** Words beside a number that is no claim, folded. */

/** «نه», not: «نه بیست خوشه، بلکه …». */
export const NOT = words('نه not');
/** What parts a number from a negation before it. */
export const PREPOSITIONS = words('در به با برای از که و');
/** «دو», two. */
export const TWO = 'دو';
/** What is left of «یک» where the text lost a letter. */
export const LOST_ONE = 'ک';

/** Words before «یک خوشه» that state the number rather than name one of many. */
export const STATING = words('تنها فقط سهم پروژه است');
/** Marks that end what «نه … و نه …» reaches over. */
export const ENDS = words('. ! ؟ ؛');
/** Before a number that was said before: «این ۱۲۷ خوشه». */
export const POINTING = words('این همین ان همان');
