import {splitMarks, toLabelSkeleton} from './tidy-text.js';

const TOTALS = ['جمع', 'جمع کل', 'کل', 'مجموع', 'مجموع کل', 'کل استان', 'جمع استان', 'کل شهرستان', 'جمع شهرستان', 'کل کشور', 'جمع کشور', 'مرد و زن', 'شهری و روستایی', 'total', 'all', 'grand total']; // prettier-ignore
const TOTAL_SKELETONS = new Set(TOTALS.map(toLabelSkeleton));

/** Says whether a label is a total («جمع», «کل استان», “Total”) and no member. */
export function isTotalLabel(label: string): boolean {
  if (label.length > 60 || !TOTAL_START.test(label)) return false;
  const {text} = splitMarks(label);
  return TOTAL_SKELETONS.has(toLabelSkeleton(text)) || /^(?:جمع|مجموع)\s/.test(text);
}

/** Says whether a header is of a rank column. */
export function isRankHeader(header: string): boolean {
  return /(?:^|\s)(?:رتبه|رتبهٔ|مرتبه|rank)/i.test(header) && header.length < 40;
}

/** Says whether a header is of a running number, which says nothing. */
export function isIndexHeader(header: string): boolean {
  return findHeaderWord(header) === 'index';
}

/** Says whether a header is of a code. */
export function isCodeHeader(header: string): boolean {
  return findHeaderWord(header) === 'code';
}

/** Says whether a header is of the places. */
export function isPlaceHeader(header: string): boolean {
  return findHeaderWord(header) === 'place';
}

/** Says whether a header is of years. */
export function isYearHeader(header: string): boolean {
  return findHeaderWord(header) === 'year';
}

const HEADER_WORDS = new Map<string, 'index' | 'code' | 'place' | 'year'>();
for (const [kind, words] of Object.entries({
  index: ['ردیف', 'شماره', 'شماره ردیف', 'ش', 'row', 'no', 'no.'],
  code: ['کد', 'کد استان', 'کد شهرستان', 'کد آمار', 'شناسه', 'code', 'province code'],
  place: [
    'استان',
    'استان‌ها',
    'نام استان',
    'شهرستان',
    'شهرستان‌ها',
    'نام شهرستان',
    'استان و شهرستان',
    'استان / شهرستان',
    'نام استان / شهرستان',
    'منطقه',
    'محل',
    'province',
    'provinces',
    'county',
    'place',
    'ostan',
  ],
  year: ['سال', 'سال‌ها', 'سال مالی', 'دوره', 'سال آماری', 'year'],
}))
  for (const word of words) HEADER_WORDS.set(toLabelSkeleton(word), kind as 'index');

// Rules out nearly every label before it is folded.
const HEADER_START =
  /^[\s*]*(?:نام |كد |کد |شماره )?(?:[اﺍ]ست|شهرس|منطق|محل|سال|دوره|رد[یي]ف|شمار|[کك]د|ش$|شناسه|prov|county|place|ostan|code|row|no|year)/i;
const TOTAL_START = /^[\s*]*(?:جمع|[کك]ل|مجموع|مرد|شهر|total|all|grand)/i;

/** Finds what a header of one or two words heads: places, years, codes, running numbers. */
export function findHeaderWord(header: string): 'index' | 'code' | 'place' | 'year' | undefined {
  return header.length > 30 || !HEADER_START.test(header) || /[0-9۰-۹]\s*$/.test(header)
    ? undefined
    : HEADER_WORDS.get(toLabelSkeleton(splitMarks(header).text));
}

/** Says whether a text is a note under a table: «مأخذ: …», «(1) …», «* …», “Source: …”. */
export function isNote(text: string): boolean {
  return NOTE.test(text.trim());
}

/** Says whether a text is numbered as a table's title: «جدول ۸-۹», «۲- سهم …». */
export function isNumberedTitle(text: string): boolean {
  return /^(?:جدول|table)\b|^جدول|^[0-9۰-۹]{1,2}\s*[-–.ـ]\s*\S/i.test(text.trim());
}

const NOTE =
  /^(?:م[أا]خذ|منبع|یادداشت|يادداشت|توضیح|توضيح|تذکر|\*+\s*\S|\(\s*[0-9۰-۹]{1,2}\s*\)\s*\S|[0-9۰-۹]{1,2}\s*\)\s*\S|source|note)/i;

// Members of a country or a province that are no place: extra-regional output, what nobody stated.
const NOWHERE = ['فرامنطقه‌ای', 'فرا منطقه‌ای', 'فرااستانی', 'سایر', 'سایر استان‌ها', 'نامشخص', 'اظهار نشده', 'خارج از کشور', 'مناطق آزاد', 'غیرساکن', 'مناطق نفت‌خیز', 'استان‌های دیگر', 'extra-regional', 'other', 'not stated']; // prettier-ignore
const NOWHERE_SKELETONS = new Set(NOWHERE.map(toLabelSkeleton));

/** Says whether a label stands among places and is none: «فرامنطقه‌ای», «اظهار نشده». */
export function isNowhere(label: string): boolean {
  return NOWHERE_SKELETONS.has(toLabelSkeleton(splitMarks(label).text));
}

/** A unit as tables print it, the id of our own, and by how much to multiply. */
export interface UnitWord {
  unit: string;
  scale: number;
}

const MONEY: readonly [RegExp, number][] = [
  [/هزار\s*میلیارد/, 1e12],
  [/میلیارد|billion/i, 1e9],
  [/میلیون|million/i, 1e6],
  [/هزار|thousand/i, 1e3],
];
const UNITS: readonly [RegExp, string][] = [
  [/درصد|percent|%|٪/i, 'percent'],
  [/ریال|rial/i, 'irr'],
  [/تومان|toman/i, 'toman'],
  [/دلار|dollar|usd/i, 'usd'],
  [/نفر|person/i, 'person'],
  [/کارگاه|واحد صنعتی|establishment/i, 'establishment'],
  [/هکتار|hectare/i, 'hectare'],
  [/(?:^|[\s(])تن(?:[\s)]|$)|tonne/i, 'tonne'],
  [/کیلوگرم/, 'kilogram'],
  [/متر مربع|مترمربع/, 'square_metre'],
];

/** Finds the unit that a title or header states: «(میلیون ریال)» is rials times a million. */
export function findUnit(text: string): UnitWord | undefined {
  const {text: tidy} = splitMarks(text);
  const stated = /واحد\s*:\s*([^)،؛]+)|[([]([^)\]]+)[)\]]/.exec(tidy);
  // «کارگاه‌های دارای ده نفر کارکن» and «۱۰-۴۹ نفر» name no unit: without brackets only a few words alone are one.
  const said = (
    stated?.[1] ??
    stated?.[2] ??
    (tidy.split(' ').length <= 3 && !/[۰-۹]/.test(tidy) ? tidy : '')
  ).trim();
  const unit = UNITS.find(([pattern]) => pattern.test(said))?.[1];
  if (!unit) return undefined;
  return {unit, scale: MONEY.find(([pattern]) => pattern.test(said))?.[1] ?? 1};
}
