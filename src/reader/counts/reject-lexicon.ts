import {words} from '../../text/words.js';

/** Words beside a number that is no claim, folded. */

/** A number right behind one of these is its own label. */
export const NUMBERED = words(`
ماده تبصره بند فصل شماره جدول شکل نمودار ردیف منطقه فاز قسمت نسخه no issue
`);
/** Marks behind which a list's number may stand. */
export const OPENING_MARKS = words(': ، , ؛');
/** «دو», two. */
export const TWO = 'دو';
/** «چند», several. */
export const SEVERAL = 'چند';
/** What is left of «یک» where the text lost a letter. */
export const LOST_ONE = 'ک';

/** Words before «یک خوشه» that state the number rather than name one of many. */
export const STATING = words('تنها فقط سهم پروژه است');
/** Words that point at a number said before: «این سه», «هر دو». */
export const POINTERS = words('این هر همین همان these those');
/** «هر», each. */
export const EACH = 'هر';
/** What says, behind the noun, that its number was said before. */
export const SAID_BEFORE = /^\p{L}{0,9}(یادشده|مذکور|نامبرده|فوق)/u;

/** Words that bound a size class: «زیر ۵۰ نفر», «بین ۱۰ تا ۴۹ نفر». */
export const CLASS_BOUNDS = words('زیر بین بالای کمتر');
/** «زیر», under. */
export const UNDER = 'زیر';
/** What leaves a size class open, written without spaces: «ده نفر کارکن و بیشتر». */
export const OPEN_CLASS = /^(وبیشتر|بهبالا|وبالاتر|کارکن)/;
/** Of these a share of single works is told: «بیش از ۶۰ درصد پیشرفت». */
export const DEGREES = words('پیشرفت ظرفیت');
/** What a page counts of itself: «تعداد بازدید : 12». */
export const COUNTERS = words('بازدید نظر نظرات دیدگاه سایت مهمانان امروز جاری کاربران');
