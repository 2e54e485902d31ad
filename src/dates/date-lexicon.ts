/** Words of dates, folded as `fold` folds them. */

export interface Month {
  month: number;
  calendar: 'jalali' | 'gregorian' | 'lunar';
  /** True where the word is hardly anything but a month, so that it needs no number beside it. */
  isSafe: boolean;
}

const JALALI = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'ابان',
  'اذر',
  'دی',
  'بهمن',
  'اسفند',
];
/** An arrow, affection (and a news agency), fire, yesterday, an avalanche; with a day or a year beside them, months. */
const DOUBTFUL = new Set([
  'تیر',
  'مهر',
  'اذر',
  'دی',
  'بهمن',
  'اسفند',
  'می',
  'مه',
  'may',
  'march',
  'صفر',
  'مارس',
]);
const GREGORIAN: [number, string[]][] = [
  [1, ['ژانویه', 'january', 'jan']], [2, ['فوریه', 'february', 'feb']], [3, ['مارس', 'march', 'mar']],
  [4, ['اوریل', 'april', 'apr']], [5, ['مه', 'می', 'may']], [6, ['ژوین', 'ژون', 'june', 'jun']],
  [7, ['ژوییه', 'جولای', 'july', 'jul']], [8, ['اوت', 'اگوست', 'august', 'aug']],
  [9, ['سپتامبر', 'september', 'sept', 'sep']], [10, ['اکتبر', 'october', 'oct']],
  [11, ['نوامبر', 'november', 'nov']], [12, ['دسامبر', 'december', 'dec']],
]; // prettier-ignore
const LATIN_JALALI: [number, string[]][] = [
  [1, ['farvardin']], [2, ['ordibehesht']], [3, ['khordad']], [4, ['tir']], [5, ['mordad', 'amordad']], [6, ['shahrivar']],
  [7, ['mehr']], [8, ['aban']], [9, ['azar']], [10, ['dey', 'dei']], [11, ['bahman']], [12, ['esfand']],
]; // prettier-ignore
const LUNAR = ['محرم', 'صفر', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذیقعده', 'ذیحجه'];

export const MONTHS = new Map<string, Month>();
JALALI.forEach((name, index) => {
  MONTHS.set(name, {month: index + 1, calendar: 'jalali', isSafe: !DOUBTFUL.has(name)});
  MONTHS.set(`${name}ماه`, {month: index + 1, calendar: 'jalali', isSafe: true});
});
for (const [month, names] of GREGORIAN)
  for (const name of names)
    MONTHS.set(name, {month, calendar: 'gregorian', isSafe: !DOUBTFUL.has(name) && name.length > 4});
for (const [month, names] of LATIN_JALALI)
  for (const name of names) MONTHS.set(name, {month, calendar: 'jalali', isSafe: name.length > 5});
for (const name of LUNAR) MONTHS.set(name, {month: 0, calendar: 'lunar', isSafe: false});

export const SEASONS = new Map([['بهار', 1], ['تابستان', 4], ['پاییز', 7], ['زمستان', 10]]); // prettier-ignore

export const WEEKDAYS = new Set([
  'شنبه',
  'یکشنبه',
  'دوشنبه',
  'سهشنبه',
  'سشنبه',
  'چهارشنبه',
  'چارشنبه',
  'پنجشنبه',
  'پنشنبه',
  'جمعه',
  'ادینه',
]);
export const WEEKDAY_HEADS = new Set(['یک', 'دو', 'سه', 'چهار', 'پنج']);

/** Edges: where in a time something stands. `part` is a stretch of it rather than its first or last day. */
export const EDGES = new Map<string, {edge: 'start' | 'end' | 'middle'; isPart: boolean}>([
  ['ابتدای', {edge: 'start', isPart: false}], ['ابتدا', {edge: 'start', isPart: false}], ['اغاز', {edge: 'start', isPart: false}],
  ['شروع', {edge: 'start', isPart: false}], ['پایان', {edge: 'end', isPart: false}], ['اخر', {edge: 'end', isPart: false}],
  ['انتهای', {edge: 'end', isPart: false}], ['انتها', {edge: 'end', isPart: false}],
  ['اوایل', {edge: 'start', isPart: true}], ['اواسط', {edge: 'middle', isPart: true}], ['میانه', {edge: 'middle', isPart: true}],
  ['اواخر', {edge: 'end', isPart: true}], ['early', {edge: 'start', isPart: true}], ['late', {edge: 'end', isPart: true}],
  ['mid', {edge: 'middle', isPart: true}], ['end', {edge: 'end', isPart: false}], ['beginning', {edge: 'start', isPart: false}],
]); // prettier-ignore

/** What stands after «سال», «ماه», «هفته», «روز» and gives the distance. */
export const DISTANCES = new Map<string, number>([
  ['جاری', 0], ['حاضر', 0], ['گذشته', -1], ['قبل', -1], ['پیش', -1], ['پیشین', -1], ['اینده', 1], ['اتی', 1],
]); // prettier-ignore
/** Distances that, after a count, mean the whole stretch up to now rather than its far end. */
export const STRETCHES = new Map<string, number>([['گذشته', -1], ['اخیر', -1], ['اینده', 1], ['اتی', 1]]); // prettier-ignore

export const UNITS = new Map<string, 'year' | 'month' | 'week' | 'day' | 'decade'>([
  ['سال', 'year'], ['ماه', 'month'], ['هفته', 'week'], ['روز', 'day'], ['دهه', 'decade'], ['year', 'year'],
  ['years', 'year'], ['month', 'month'], ['months', 'month'], ['week', 'week'], ['weeks', 'week'], ['day', 'day'],
  ['days', 'day'], ['decade', 'decade'], ['decades', 'decade'],
]); // prettier-ignore

/** Words that are a relative time by themselves. */
export const RELATIVE_WORDS = new Map<string, {unit: 'year' | 'day'; distance: number}>([
  ['امسال', {unit: 'year', distance: 0}], ['پارسال', {unit: 'year', distance: -1}], ['پیرارسال', {unit: 'year', distance: -2}],
  ['امروز', {unit: 'day', distance: 0}], ['دیروز', {unit: 'day', distance: -1}], ['پریروز', {unit: 'day', distance: -2}],
  ['فردا', {unit: 'day', distance: 1}], ['دیشب', {unit: 'day', distance: -1}], ['امشب', {unit: 'day', distance: 0}],
  ['سالجاری', {unit: 'year', distance: 0}], ['سالگذشته', {unit: 'year', distance: -1}],
  ['today', {unit: 'day', distance: 0}], ['yesterday', {unit: 'day', distance: -1}], ['tomorrow', {unit: 'day', distance: 1}],
]); // prettier-ignore
export const ENGLISH_DISTANCES = new Map([['last', -1], ['previous', -1], ['past', -1], ['this', 0], ['current', 0], ['next', 1], ['coming', 1]]); // prettier-ignore

/** After a year: which calendar. */
export const ERAS = new Map<string, 'jalali' | 'gregorian' | 'lunar'>([
  ['شمسی', 'jalali'], ['خورشیدی', 'jalali'], ['میلادی', 'gregorian'], ['قمری', 'lunar'],
]); // prettier-ignore

/** Before a day and month these make a name: «میدان ۱۷ شهریور». */
export const NAMED_AFTER_DATES = new Set([
  'میدان',
  'خیابان',
  'ورزشگاه',
  'بلوار',
  'بزرگراه',
  'پل',
  'کوچه',
  'چهارراه',
  'بیمارستان',
  'نیروگاه',
]);
