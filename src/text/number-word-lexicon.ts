import {words} from './words.js';

/** Number words, folded as `fold` folds them («ئ» is «ی», no madda). */

/** 1 to 19. */
export const UNITS = [
  ...words(`یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده`),
];
/** 20 to 90 by tens. */
export const TENS = [...words('بیست سی چهل پنجاه شصت هفتاد هشتاد نود')];
/** 100 to 900 by hundreds. */
export const HUNDREDS = [...words('صد دویست سیصد چهارصد پانصد ششصد هفتصد هشتصد نهصد')];
/** 10³ to 10¹⁸ by thousands. */
export const MAGNITUDES = [...words('هزار میلیون میلیارد تریلیون کوادریلیون کوینتیلیون')];
/** «یکصد», a hundred. */
const ONE_HUNDRED = 'یکصد';

/** Words of numbers that stand for themselves: a line that ends in one goes on. */
export const NUMBER_WORDS = new Set([...UNITS, ...TENS, ...HUNDREDS, ...MAGNITUDES, ONE_HUNDRED]);

/** What is written onto a number word: «هزارتومان», «شش هزارنفر», «سهساله». */
const COUNTED_BEHIND = words(`
تومان تومن ریال دلار یورو همت نفر درصد سال ساله ماه ماهه روز روزه هفته ساعت تن متر کیلومتر هکتار خوشه واحد شهرک شغل مورد طرح شرکت
کارگاه پروژه
`);

/** Words that spaces were lost in, and where they are to be cut: «وهفت», «هزارتومان». */
export const JOINED_NUMBERS = new Map<string, number>();
for (const head of NUMBER_WORDS) {
  JOINED_NUMBERS.set(`و${head}`, 1);
  for (const noun of COUNTED_BEHIND) JOINED_NUMBERS.set(head + noun, head.length);
}
// «یکتا» is unique, and «سیتا» a name
for (const head of UNITS.slice(1))
  for (const end of ['تا', 'تای']) JOINED_NUMBERS.set(head + end, head.length);
