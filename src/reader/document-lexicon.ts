import {words} from '../text/words.js';

/** Words that date a document, folded. */

/** Before a full date at the head of a text these make it the text's own. */
export const PUBLISHED = words('تاریخ انتشار date published شنبه ایرنا');
/** Before a day without a year: «امروز، پنجم شهریور». */
export const TODAY = words('امروز today');
/** «بودجه سال ۹۲»: the coming year, named by its number. */
export const BUDGET = words('بودجه budget');
