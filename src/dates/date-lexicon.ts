import {RANGE_WORDS} from '../numbers/number-lexicon.js';
import {
  GREGORIAN_MONTHS,
  JALALI_MONTHS,
  LATIN_JALALI_MONTHS,
  MORDAD,
  OTHER_MORDAD,
} from '../numbers/month-lexicon.js';
import {AND} from '../text/particle-lexicon.js';
import {lookup, words} from '../text/words.js';

/** Words of dates, folded as `fold` folds them. */

export interface Month {
  month: number;
  calendar: 'jalali' | 'gregorian' | 'lunar';
  /** True where the word is hardly anything but a month, so that it needs no number beside it. */
  isSafe: boolean;
}

/** An arrow, affection (and a news agency), fire, yesterday, an avalanche; with a day or a year beside them, months. */
const DOUBTFUL = words('تیر مهر اذر دی بهمن اسفند می مه may march صفر مارس');
const LUNAR = words('محرم صفر رجب شعبان رمضان شوال ذیقعده ذیحجه');

/** «ماه», which may be written onto a month. */
export const MONTH_NOUN = 'ماه';

/** Names of months in three calendars; a lunar one has no number. */
export const MONTHS = new Map<string, Month>();
JALALI_MONTHS.forEach((name, index) => {
  for (const one of name === MORDAD ? [name, OTHER_MORDAD] : [name]) {
    MONTHS.set(one, {month: index + 1, calendar: 'jalali', isSafe: !DOUBTFUL.has(one)});
    MONTHS.set(one + MONTH_NOUN, {month: index + 1, calendar: 'jalali', isSafe: true});
  }
});
GREGORIAN_MONTHS.forEach((names, index) => {
  for (const name of names)
    MONTHS.set(name, {
      month: index + 1,
      calendar: 'gregorian',
      isSafe: !DOUBTFUL.has(name) && name.length > 4,
    });
});
LATIN_JALALI_MONTHS.forEach((names, index) => {
  for (const name of names) MONTHS.set(name, {month: index + 1, calendar: 'jalali', isSafe: name.length > 5});
});
for (const name of LUNAR) MONTHS.set(name, {month: 0, calendar: 'lunar', isSafe: false});

/** The month that a season begins in. */
export const SEASONS = lookup([
  ['بهار', 1],
  ['تابستان', 4],
  ['پاییز', 7],
  ['زمستان', 10],
]);

export const WEEKDAYS = words('شنبه یکشنبه دوشنبه سهشنبه سشنبه چهارشنبه چارشنبه پنجشنبه پنشنبه جمعه ادینه');
export const WEEKDAY_HEADS = words('یک دو سه چهار پنج');
export const SATURDAY = 'شنبه';
/** Before and behind a day of the week these make another thing of it: «نماز جمعه», «امام جمعه», «جمعه بازار». */
export const FRIDAY_HEADS = words('نماز امام');
export const MARKET = 'بازار';
/** Marks between a day of the week and its date. */
export const WEEKDAY_MARKS = words('، , -');

/** Edges: where in a time something stands. `part` is a stretch of it rather than its first or last day. */
export const EDGES = lookup<{edge: 'start' | 'end' | 'middle'; isPart: boolean}>([
  ['ابتدای ابتدا اغاز شروع beginning', {edge: 'start', isPart: false}],
  ['پایان اخر انتهای انتها end', {edge: 'end', isPart: false}],
  ['اوایل early', {edge: 'start', isPart: true}],
  ['اواسط میانه mid', {edge: 'middle', isPart: true}],
  ['اواخر late', {edge: 'end', isPart: true}],
]);

/** What stands after «سال», «ماه», «هفته», «روز» and gives the distance. */
export const DISTANCES = lookup([
  ['جاری حاضر', 0],
  ['گذشته قبل پیش پیشین', -1],
  ['اینده اتی', 1],
]);
/** Distances that, after a count, mean the whole stretch up to now rather than its far end. */
export const STRETCHES = lookup([
  ['گذشته اخیر', -1],
  ['اینده اتی', 1],
]);
/** Distances that need a count: «۵ سال دیگر», two years ago. */
export const COUNTED_DISTANCES = lookup([
  ['دیگر', 1],
  ['ago', -1],
]);
export const ENGLISH_DISTANCES = lookup([
  ['last previous past', -1],
  ['this current', 0],
  ['next coming', 1],
]);
/** «اخیر»: a stretch also without a count. */
export const RECENT = 'اخیر';
/** «پیش از» and «قبل از» are “before”, no distance. */
export const BEFORE = words('پیش قبل');

export const UNITS = lookup<'year' | 'month' | 'week' | 'day' | 'decade'>([
  ['سال year years', 'year'],
  ['ماه month months', 'month'],
  ['هفته week weeks', 'week'],
  ['روز day days', 'day'],
  ['دهه decade decades', 'decade'],
]);
/** Their plurals with an ezafe, written as one word. */
export const GLUED_PLURALS = words('دهههای سالهای ماههای هفتههای روزهای');

/** Words that are a relative time by themselves. */
export const RELATIVE_WORDS = lookup<{unit: 'year' | 'day'; distance: number}>([
  ['امسال سالجاری', {unit: 'year', distance: 0}],
  ['پارسال سالگذشته', {unit: 'year', distance: -1}],
  ['پیرارسال', {unit: 'year', distance: -2}],
  ['امروز امشب today', {unit: 'day', distance: 0}],
  ['دیروز دیشب yesterday', {unit: 'day', distance: -1}],
  ['پریروز', {unit: 'day', distance: -2}],
  ['فردا tomorrow', {unit: 'day', distance: 1}],
]);

/** After a year: which calendar. */
export const ERAS = lookup<'jalali' | 'gregorian' | 'lunar'>([
  ['شمسی خورشیدی', 'jalali'],
  ['میلادی', 'gregorian'],
  ['قمری', 'lunar'],
]);
/** The same by its letter, behind «ه.»: «ه.ش», «ه.ق». */
export const ERA_LETTERS = lookup<'jalali' | 'lunar'>([
  ['ش', 'jalali'],
  ['ق', 'lunar'],
]);
/** «نوروز», the new year. */
export const NOWRUZ = 'نوروز';
/** Times of every year that a year may stand behind: «دهه فجر ۹۸», «هفته دولت ۱۴۰۰». */
export const EVENTS = lookup([
  ['دهه', 'فجر'],
  ['هفته', 'دولت'],
]);
/** What a year is the year of: «۸۷ سال آغاز کار خوشه بود». */
export const YEAR_EVENTS = words('اغاز شروع پایان تاسیس راه تشکیل تولد ایجاد جهش رونق حمایت اقتصاد تولید');
/** A plan or law is named by its year, whatever follows: «برنامه ۱۴۰۱ شرکت». */
export const NAMED_BY_YEAR = words('برنامه قانون لایحه بودجه سالنامه سرشماری تقویم');
/** Behind two digits that end a stretch («تا پایان 95 را»): nothing here is counted. */
export const NOT_COUNTED = words(
  'را به در از تا و که با بود است شد رسید حدود تعداد شمار این ان هم نیز بیش کمتر',
);
/** Halves of the day: what is added to the hour before noon and after. */
export const DAY_HALVES = lookup<'morning' | 'afternoon' | 'night'>([
  ['صبح بامداد am', 'morning'],
  ['عصر بعدازظهر غروب pm', 'afternoon'],
  ['شب', 'night'],
]);
/** «بعد از ظهر», «ب.ظ», «ق.ظ», a.m. and p.m., as their tokens follow each other. */
export const SPELLED_DAY_HALVES = new Map<string, 'morning' | 'afternoon'>([
  ['بعد از ظهر', 'afternoon'],
  ['قبل از ظهر', 'morning'],
  ['ب . ظ', 'afternoon'],
  ['ق . ظ', 'morning'],
  ['p . m', 'afternoon'],
  ['a . m', 'morning'],
]);
export const HIJRI = 'هجری';
export const HIJRI_LETTER = 'ه';

export const YEAR_NOUN = 'سال';
/** «سال‌های» written as one word. */
export const YEARS_OF = 'سالهای';
/** What may stand between «سال» and its number. */
export const AFTER_YEAR = words('های مالی زراعی تحصیلی');
/** Words before four digits that make them a year: "in 2014", «سالنامه آماری ۱۳۹۴», «مصوب ۱۳۸۳». */
export const YEAR_HEADS = words(`
in since during until early late year سالنامه اماری سرشماری مصوب نوروز بودجه تابستان پاییز زمستان بهار
`);
export const PERCENT = words('% درصد');
export const DAY_NOUN = 'روز';
export const DECADES = words('دهه دهههای');
/** «نیمه»: half of a year, or the middle of a month. */
export const HALF = 'نیمه';
/** «ماهه» behind a number: so many months of a year. */
export const MONTHLY = 'ماهه';
export const HOUR = 'ساعت';
export const MINUTE = 'دقیقه';
/** Plural endings, written apart. */
export const PLURAL_ENDINGS = words('های ها');
/** The ezafe of a noun, written apart. */
export const EZAFE = words('های ی');

/** Between two years of a list. */
export const LIST_MARKS = words('و ، , and');
/** Between the ends of an interval, and between two days of one month. */
export const DATE_RANGES = new Set([...RANGE_WORDS, '-', '–', '—', 'until']);
export const DAY_RANGES = new Set([...RANGE_WORDS, '-', '–', '—', AND]);

/** Before a day and month these make a name: «میدان ۱۷ شهریور». */
export const NAMED_AFTER_DATES = words(
  'میدان خیابان ورزشگاه بلوار بزرگراه پل کوچه چهارراه بیمارستان نیروگاه',
);
