import {HUNDREDS, MAGNITUDES, TENS, UNITS} from '../text/number-word-lexicon.js';
import {AND, ONE_OF} from '../text/particle-lexicon.js';
import {words} from '../text/words.js';
import {HEMMAT} from './number-context-lexicon.js';
import type {NumberPart} from './number-part.js';

/** Number words, folded as `fold` folds them («ئ» is «ی», no madda). */

/** The parts that one to nine decimal digits are counted in. */
export const FRACTIONS =
  'دهم، صدم، هزارم، ده هزارم، صد هزارم، میلیونم، ده میلیونم، صد میلیونم، میلیاردم'.split('، ');
/** «صفر», nought. */
export const ZERO = 'صفر';
/** «منفی», below nought. */
export const MINUS = 'منفی';
/** «سی», thirty, which is C as well: its ordinal is written with «ام» apart. */
export const THIRTY = 'سی';

/** Further words that are read and never written. */
// prettier-ignore
const READ_ONLY: Record<string, number> = {
  صفر: 0, چار: 4, شیش: 6, چارده: 14, پونزده: 15, شونزده: 16, هیفده: 17, هیجده: 18, هژده: 18, یکصد: 100, چارصد: 400, پونصد: 500,
  شیشصد: 600, ملیون: 1e6, میلون: 1e6, ملیارد: 1e9, بیلیون: 1e12, بیلیارد: 1e15, کادریلیون: 1e15, کوادریلیارد: 1e18,
  کوانتینیوم: 1e18, تریلیارد: 1e15,
};
// prettier-ignore
const ENGLISH: Record<string, number> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, thousand: 1e3, million: 1e6, mn: 1e6, mln: 1e6,
  billion: 1e9, bn: 1e9, bln: 1e9, trillion: 1e12, tn: 1e12, trn: 1e12,
  quadrillion: 1e15, quintillion: 1e18,
};
// prettier-ignore
const ENGLISH_ORDINALS: Record<string, number> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11,
  twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18,
  nineteenth: 19, twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, hundredth: 100, thousandth: 1000,
  seventieth: 70, eightieth: 80, ninetieth: 90, millionth: 1e6, billionth: 1e9, trillionth: 1e12, quadrillionth: 1e15,
};
/** Ordinals that are not «cardinal + م». */
const OWN_ORDINALS: Record<string, number> = {اول: 1, اولین: 1, نخست: 1, نخستین: 1, سوم: 3, سومین: 3};
/** «سیم» is wire, «سیمین» a name. */
const NO_ORDINALS = words('سیم سیمین');
/** «دوام» is durability: thirty alone takes «ام». */
const ORDINAL_ENDINGS: Record<string, Set<string>> = {
  سه: new Set(),
  سی: words('ام امین یم'),
  میلیون: words('م مین یم'),
};

/** The pieces that numbers are told in, by their words. */
export const PARTS = new Map<string, NumberPart>([
  ...[...UNITS.entries()].map(([index, word]) => toEntry(word, index + 1)),
  ...[...TENS.entries()].map(([index, word]) => toEntry(word, (index + 2) * 10)),
  ...[...HUNDREDS.entries()].map(([index, word]) => toEntry(word, (index + 1) * 100)),
  ...[...MAGNITUDES.entries()].map(([index, word]) => toEntry(word, 1000 ** (index + 1))),
  ...Object.entries(READ_ONLY).map(([word, value]) => toEntry(word, value)),
  ...Object.entries(ENGLISH).map(([word, value]) => toEntry(word, value, true)),
  ['hundred', {type: 'hundred', value: 100, below: 100, latin: true}],
  ['dozen', {type: 'hundred', value: 12, below: 12, latin: true}],
  [AND, {type: 'and', value: 0, below: 0}],
  ['and', {type: 'and', value: 0, below: 0, latin: true}],
  // «یکی از …»: whether it counts is for the reader of claims to say
  [ONE_OF, {type: 'value', value: 1, below: 0}],
  ['نیم', {type: 'half', value: 0.5, below: 0}],
  ['نیمی', {type: 'half', value: 0.5, below: 0}],
  ['نصف', {type: 'half', value: 0.5, below: 0}],
  ['ممیز', {type: 'point', value: 0, below: 0}],
  ['point', {type: 'point', value: 0, below: 0, latin: true}],
  [MINUS, {type: 'minus', value: 0, below: 0}],
  ['minus', {type: 'minus', value: 0, below: 0, latin: true}],
]);

function toEntry(word: string, value: number, latin = false): [string, NumberPart] {
  return [word, {type: value < 1000 ? 'value' : 'magnitude', value, below: toBelow(value), latin}];
}

function toBelow(value: number): number {
  if (value === 0 || (value >= 10 && value < 20)) return 0;
  return value < 10 ? 1 : value < 100 ? 10 : value < 1000 ? 100 : value;
}

/** Ordinals as whole words, both languages. */
export const ORDINALS = new Map<string, NumberPart>();
for (const [word, part] of PARTS) {
  if (part.latin || (part.type !== 'value' && part.type !== 'magnitude')) continue;
  for (const ending of ORDINAL_ENDINGS[word] ?? words('م مین'))
    ORDINALS.set(word + ending, {...part, ordinal: true, ...(ending.endsWith('ین') ? {isPlace: true} : {})});
}
for (const word of NO_ORDINALS) ORDINALS.delete(word);
for (const [word, value] of Object.entries(OWN_ORDINALS))
  ORDINALS.set(word, {type: 'value', value, below: 0, ordinal: true});
for (const [word, value] of Object.entries(ENGLISH_ORDINALS))
  ORDINALS.set(word, {type: 'value', value, below: 0, ordinal: true, latin: true});

PARTS.set(HEMMAT, {type: 'magnitude', value: 1e12, below: 1e12, money: 'toman'});

/** Words that are written onto a number: «سه‌ساله», «پنج‌گانه». */
export const SUFFIXES = words(`
ساله سالگی سال ماهه ماه روزه روز هفته ساعته دقیقه نفره نفری نفر درصد درصدی گانه برابر برابری تومانی ریالی
دلاری تنی هکتاری کیلومتری متری مرحله ستاره خوشه طرح شرکت واحد استان پروژه شهرک
`);

/** Ends that make digits an ordinal: «۵م», «۲۲ امین», 5th. */
export const ORDINAL_ENDS = words('ام امین مین م st nd rd th');

/** What follows a number word that is no number: «سه شنبه», «چهار محال», «صد ها», «سی دی», «دو چرخه». */
export const BLOCKING_FOLLOWERS = words(`
شنبه محال محالی قلعه دانگه راه تپه سخت ستون سین چرخه قلو باغ ها های هایی سیم پارچه سان سو سویه جانبه دیگر
نواخت رنگ فاصله رخ کره نگاه سوز باره چنارلی گنبدان برادران
`);

/** Words that are a number only with ground: «نه» no, «ده» village, «سی» C. */
export const HOMOGRAPHS = words('نه ده سی');

/** What can be counted: ground enough to read «ده» as ten. */
export const COUNTED = words(`
نفر سال ساله ماه ماهه روز روزه هفته ساعت دقیقه ثانیه دهه قرن درصد درصدی خوشه شهرک ناحیه منطقه واحد طرح پروژه
شرکت بنگاه کارگاه کارخانه مورد استان شهرستان شهر روستا کشور دستگاه عضو دوره کتاب عنوان برنامه شبکه عامل گروه
نوع بار برابر تن کیلو کیلوگرم کیلومتر متر هکتار دلار یورو ریال تومان شغل فرصت محصول مرحله بند ماده صنعت صنف
نمایشگاه کمیته قلم رشته کنسرسیوم تعاونی انجمن مرکز فقره جلد کاراموز متخصص نشست جلسه سفر تور تفاهم قرارداد
میلیون میلیارد هزار تا صنعتگر تولیدکننده فعالیت خانوار خانواده زن مرد نقطه شاخص پله رتبه نمونه بخش فاز
نیروگاه پایگاه گانه فروردین اردیبهشت خرداد تیر مرداد شهریور مهر ابان اذر بهمن اسفند
`);

/** Words before a homograph that make it a number. */
export const HEDGES = words('حدود حدودا نزدیک تقریبا بالغ تعداد قریب دستکم حداقل حداکثر بیش کمتر بیشتر');

/** Words between the ends of a range. */
export const RANGE_WORDS = words('تا الی لغایت to');
/** Words before a range whose ends «و» joins: «بین ۳۰ و ۴۰ خوشه». */
export const BETWEEN_WORDS = words('بین مابین میان between');
export const AND_WORDS = words('و and');

/** Units that are measured rather than counted: before them «۱٫۲۵۰» is a decimal, before «نفر» it is 1,250. */
export const MEASURED = words(`
% درصد درصدی هزار میلیون میلیارد تریلیون کیلوگرم کیلو گرم متر کیلومتر سانتیمتر میلیمتر سانتی میلی لیتر
برابر واحد million billion trillion percent kg km m bn times per
`);
/** Marks that may stand inside a number in digits. */
export const INNER_MARKS = words(`, ، . / : ' ’`);
/** What makes thirty an ordinal, and digits too though a space parts them. */
export const LOOSE_ORDINAL_ENDS = words('ام امین');
/** Prefixes of verbs: «می‌دهم» holds no ten. */
export const VERB_PREFIXES = words('می نمی برمی');
/** Some, not counted. */
export const SEVERAL = words('چند چندین');
/** Before a magnitude these say no number: «چند هزار», «ده‌ها هزار». */
export const VAGUE = new Set([...SEVERAL, 'ها']);
/** Thirty as the last word of an ordinal, which some write in one; a wire elsewhere. */
export const LAST_THIRTIETH = /سیم$/;
export const THIRTIETH = 'سی ام';
/** A currency and the marks behind a number in words. */
export const CURRENCY = /\s*(تومان|تومن|ریال)?\s*[.،,؛]*$/;
/** English parts the thousands of a number in words: “one thousand, four hundred”. */
export const ENGLISH_COMMA = /(?<=[a-z]),(?= [a-z])/g;
/** A sign, and digits with the marks that part or point them. */
export const FIGURES = /^([+-]?)([\d.,/،]*\d[\d.,/،]*)$/;
