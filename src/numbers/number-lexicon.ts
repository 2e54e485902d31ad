import type {NumberPart} from './number-part.js';
/** Number words, folded as `fold` folds them («ئ» is «ی», no madda). */

/** 1 to 9, which may stand before «صد» and after a ten. */
const UNITS_FA: Record<string, number> = {
  یک: 1, دو: 2, سه: 3, چهار: 4, چار: 4, پنج: 5, شش: 6, شیش: 6, هفت: 7, هشت: 8, نه: 9,
}; // prettier-ignore
const TEENS_FA: Record<string, number> = {
  صفر: 0, ده: 10, یازده: 11, دوازده: 12, سیزده: 13, چهارده: 14, چارده: 14, پانزده: 15, پونزده: 15, شانزده: 16, شونزده: 16,
  هفده: 17, هیفده: 17, هجده: 18, هیجده: 18, هژده: 18, نوزده: 19,
}; // prettier-ignore
const TENS_FA: Record<string, number> = {
  بیست: 20, سی: 30, چهل: 40, پنجاه: 50, شصت: 60, هفتاد: 70, هشتاد: 80, نود: 90,
}; // prettier-ignore
const HUNDREDS_FA: Record<string, number> = {
  صد: 100, یکصد: 100, دویست: 200, سیصد: 300, چهارصد: 400, چارصد: 400, پانصد: 500, پونصد: 500, ششصد: 600, شیشصد: 600, هفتصد: 700,
  هشتصد: 800, نهصد: 900,
}; // prettier-ignore
const MAGNITUDES_FA: Record<string, number> = {
  هزار: 1e3, میلیون: 1e6, ملیون: 1e6, میلون: 1e6, میلیارد: 1e9, ملیارد: 1e9, بیلیون: 1e12, تریلیون: 1e12, بیلیارد: 1e15, تریلیارد: 1e21,
  کوادریلیون: 1e15, کادریلیون: 1e15, کوادریلیارد: 1e18, کوینتیلیون: 1e18, کوانتینیوم: 1e18,
}; // prettier-ignore
const UNITS_EN: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
}; // prettier-ignore
const TEENS_EN: Record<string, number> = {
  zero: 0, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19,
}; // prettier-ignore
const TENS_EN: Record<string, number> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const MAGNITUDES_EN: Record<string, number> = {
  thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, mn: 1e6, mln: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12,
}; // prettier-ignore
const ORDINALS_EN: Record<string, number> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11,
  twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18,
  nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, hundredth: 100, thousandth: 1000,
}; // prettier-ignore
/** Ordinals that are not «cardinal + م». */
const ORDINALS_FA: Record<string, number> = {
  اول: 1, اولین: 1, نخست: 1, نخستین: 1, سوم: 3, سومین: 3, سیم: NaN, سیمین: NaN,
}; // prettier-ignore

export const PARTS = new Map<string, NumberPart>();

function add(
  words: Record<string, number>,
  type: NumberPart['type'],
  toBelow: (value: number) => number,
  latin: boolean,
): void {
  for (const [word, value] of Object.entries(words))
    PARTS.set(word, {type, value, below: toBelow(value), latin});
}

add(UNITS_FA, 'value', () => 1, false);
add(TEENS_FA, 'value', () => 0, false);
add(TENS_FA, 'value', () => 10, false);
add(HUNDREDS_FA, 'value', () => 100, false);
add(MAGNITUDES_FA, 'magnitude', (value) => value, false);
add(UNITS_EN, 'value', () => 1, true);
add(TEENS_EN, 'value', () => 0, true);
add(TENS_EN, 'value', () => 10, true);
add(MAGNITUDES_EN, 'magnitude', (value) => value, true);
PARTS.set('hundred', {type: 'hundred', value: 100, below: 100, latin: true});
PARTS.set('و', {type: 'and', value: 0, below: 0});
PARTS.set('and', {type: 'and', value: 0, below: 0, latin: true});
// «یکی از …»: whether it counts is for the reader of claims to say.
PARTS.set('یکی', {type: 'value', value: 1, below: 0});
PARTS.set('نیم', {type: 'half', value: 0.5, below: 0});
PARTS.set('نیمی', {type: 'half', value: 0.5, below: 0});
PARTS.set('ممیز', {type: 'point', value: 0, below: 0});
PARTS.set('منفی', {type: 'minus', value: 0, below: 0});
PARTS.set('minus', {type: 'minus', value: 0, below: 0, latin: true});

/** Ordinals as whole words, both languages. */
export const ORDINALS = new Map<string, NumberPart>();
for (const [word, part] of PARTS) {
  if (part.latin || (part.type !== 'value' && part.type !== 'magnitude') || word === 'سه') continue;
  // «سیم» is wire, «سیمین» a name, «دوام» durability: thirty alone takes «ام».
  const endings =
    word === 'سی' ? ['ام', 'امین', 'یم'] : word === 'میلیون' ? ['م', 'مین', 'یم'] : ['م', 'مین'];
  for (const ending of endings)
    ORDINALS.set(word + ending, {...part, ordinal: true, ...(ending.endsWith('ین') ? {isPlace: true} : {})});
}
for (const [word, value] of Object.entries(ORDINALS_FA))
  if (Number.isNaN(value)) ORDINALS.delete(word);
  else ORDINALS.set(word, {type: 'value', value, below: 0, ordinal: true});
for (const [word, value] of Object.entries(ORDINALS_EN))
  ORDINALS.set(word, {type: 'value', value, below: 0, ordinal: true, latin: true});

/** Words that are written onto a number: «سه‌ساله», «پنج‌گانه». */
export const SUFFIXES = new Set([
  'ساله', 'سالگی', 'سال', 'ماهه', 'ماه', 'روزه', 'روز', 'هفته', 'ساعته', 'دقیقه', 'نفره', 'نفری', 'نفر', 'درصد', 'درصدی', 'گانه',
  'برابر', 'برابری', 'تومانی', 'ریالی', 'دلاری', 'تنی', 'هکتاری', 'کیلومتری', 'متری', 'مرحله', 'ستاره', 'خوشه', 'طرح', 'شرکت',
  'واحد', 'استان', 'پروژه', 'شهرک',
]); // prettier-ignore

/** Ends that make digits an ordinal: «۵م», «۲۲ امین», 5th. */
export const ORDINAL_ENDS = new Set(['ام', 'امین', 'مین', 'م', 'st', 'nd', 'rd', 'th']);

/** What follows a number word that is no number: «سه شنبه», «چهار محال», «صد ها», «سی دی», «دو چرخه». */
export const BLOCKING_FOLLOWERS = new Set([
  'شنبه', 'محال', 'محالی', 'قلعه', 'دانگه', 'راه', 'تپه', 'سخت', 'ستون', 'سین', 'چرخه', 'قلو',  'باغ', 'ها', 'های', 'هایی', 'سیم', 'پارچه',
  'سان', 'سو', 'سویه', 'جانبه', 'دیگر', 'نواخت', 'رنگ', 'فاصله', 'رخ', 'کره', 'نگاه', 'سوز', 'باره', 'چنارلی', 'گنبدان', 'برادران',
]); // prettier-ignore

/** Words that are a number only with ground: «نه» no, «ده» village, «سی» C. */
export const HOMOGRAPHS = new Set(['نه', 'ده', 'سی']);

/** What can be counted: ground enough to read «ده» as ten. */
export const COUNTED = new Set([
  'نفر', 'سال', 'ساله', 'ماه', 'ماهه', 'روز', 'روزه', 'هفته', 'ساعت', 'دقیقه', 'ثانیه', 'دهه', 'قرن', 'درصد', 'درصدی', 'خوشه', 'شهرک', 'ناحیه',
  'منطقه', 'واحد', 'طرح', 'پروژه', 'شرکت', 'بنگاه', 'کارگاه', 'کارخانه', 'مورد', 'استان', 'شهرستان', 'شهر', 'روستا', 'کشور', 'دستگاه', 'عضو', 'دوره',
  'کتاب', 'عنوان', 'برنامه', 'شبکه', 'عامل', 'گروه', 'نوع', 'بار', 'برابر', 'تن', 'کیلو', 'کیلوگرم', 'کیلومتر', 'متر', 'هکتار', 'دلار', 'یورو', 'ریال',
  'تومان', 'شغل', 'فرصت', 'محصول', 'مرحله', 'بند', 'ماده', 'صنعت', 'صنف', 'نمایشگاه', 'کمیته', 'قلم', 'رشته', 'کنسرسیوم', 'تعاونی', 'انجمن',
  'مرکز', 'فقره', 'جلد', 'کاراموز', 'متخصص', 'نشست', 'جلسه', 'سفر', 'تور', 'تفاهم', 'قرارداد', 'میلیون', 'میلیارد', 'هزار', 'تا',
  'صنعتگر', 'تولیدکننده', 'فعالیت', 'خانوار', 'خانواده', 'زن', 'مرد', 'نقطه', 'شاخص', 'پله', 'رتبه', 'نمونه', 'بخش', 'فاز', 'نیروگاه', 'پایگاه', 'گانه', 'فروردین',
  'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'ابان', 'اذر', 'بهمن', 'اسفند',
]); // prettier-ignore

/** Words before a homograph that make it a number. */
export const HEDGES = new Set([
  'حدود', 'حدودا', 'نزدیک', 'تقریبا', 'بالغ', 'تعداد', 'قریب', 'دستکم', 'حداقل', 'حداکثر', 'بیش', 'کمتر', 'بیشتر',
]); // prettier-ignore

/** Words between the ends of a range. */
export const RANGE_WORDS = new Set(['تا', 'الی', 'لغایت', 'to']);
