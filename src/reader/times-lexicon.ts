import {words} from '../text/words.js';

/** Before a date these tell when something began: «از سال ۱۳۸۵». */
export const SINCE = words('از since');
