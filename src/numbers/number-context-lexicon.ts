import {GREGORIAN_MONTHS, JALALI_MONTHS, LATIN_JALALI_MONTHS, OTHER_MORDAD} from './month-lexicon.js';
import {words} from '../text/words.js';

/** Words around a number that say what it is, folded as `fold` folds them. */

/** Behind these a number is a year, and no part of what follows: «سال ۱۳۹۵ هزار و ۲۰۰ نفر». */
export const YEAR_NOUNS = new Set([
  ...words('سال سالهای مالی نوروز دهه year'),
  ...JALALI_MONTHS,
  OTHER_MORDAD,
  ...GREGORIAN_MONTHS.flat(),
  ...LATIN_JALALI_MONTHS.flat(),
]);
/** A number right behind one of these is its own label. */
export const NUMBERED = words(`
ماده تبصره بند فصل شماره جدول شکل نمودار ردیف منطقه فاز قسمت نسخه صفحه پلاک no issue phase article table figure page number
`);
export const MONEY = words('ریال تومان تومن دلار یورو rial rials toman tomans dollar dollars euro euros');
/** «هزار», a thousand. */
export const THOUSAND = 'هزار';
/** «همت», short for a thousand billion toman. */
export const HEMMAT = 'همت';
/** «نیم», which halves one thing; «نیمی» and «نصف» are of many. */
export const HALF_OF_ONE = 'نیم';
/** Behind a fraction these are measured: «یک دهم درصد», «یک سوم قرن». */
export const WHOLE_UNITS = words(`
% درصد percent درصدی قرن سده دهه سال ماه هفته روز ساعت دقیقه کیلو کیلوگرم تن متر هکتار لیتر میلیون میلیارد هزار نهایی
`);
/** Between numbers of one label: «سطح سه و چهار». */
export const LISTING = words('و ، , یا تا and or');
/** What “from 6 to 9” behind these tells is a change, and no range. */
export const CHANGES = words(
  'rose risen rise grew grown increased increase fell fallen dropped declined climbed jumped went gone up down expanded',
);
