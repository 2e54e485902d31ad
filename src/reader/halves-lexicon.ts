import {words} from '../text/words.js';

/** Halves that are numbers to a coder, folded: «نیمی از آن‌ها», “half of them”. */
export const HALVES = words('نیمی نصف half');
/** «نصف», which needs no «از» behind it. */
export const PLAIN_HALF = 'نصف';
/** What follows a half that is a share. */
export const OF = words('از of');
