/** Labels of rows and columns that say «total» and name no member. */
export const TOTALS = [
  'جمع', 'جمع کل', 'کل', 'مجموع', 'مجموع کل', 'کل استان', 'جمع استان', 'کل شهرستان', 'جمع شهرستان', 'کل کشور', 'جمع کشور',
  'مرد و زن', 'شهری و روستایی', 'total', 'all', 'grand total',
]; // prettier-ignore

/** How a total may begin: rules out nearly every label before it is folded. */
export const TOTAL_START = /^[\s*]*(?:جمع|[کك]ل|مجموع|مرد|شهر|total|all|grand)/i;

/** A sum that says of what: «جمع صنایع». */
export const SUM_OF = /^(?:جمع|مجموع)\s/;

/** Labels of the country that add up what is listed, and of nothing beyond. */
export const LISTED_SUM = /^(?:جمع|مجموع|کل$|total$)(?!.*کشور)/i;

/** How the last of several labels begins where it tells a total from its members. */
export const GROUP_TOTAL = /^(?:جمع|کل|مجموع|مرد و زن|total|all|grand total)/i;

/** Headers of a column of ranks. */
export const RANK = /(?:^|\s)(?:رتبه|رتبهٔ|مرتبه|rank)/i;

/** What a column holds by its header: a running number, a code, places or years. */
export type HeaderKind = 'index' | 'code' | 'place' | 'year';

/** Headers of one or two words that say what their column holds. */
export const HEADERS: Record<HeaderKind, readonly string[]> = {
  index: ['ردیف', 'شماره', 'شماره ردیف', 'ش', 'row', 'no', 'no.'],
  code: ['کد', 'کد استان', 'کد شهرستان', 'کد آمار', 'شناسه', 'code', 'province code'],
  place: [
    'استان', 'استان‌ها', 'نام استان', 'شهرستان', 'شهرستان‌ها', 'نام شهرستان', 'استان و شهرستان', 'استان / شهرستان',
    'نام استان / شهرستان', 'منطقه', 'محل', 'province', 'provinces', 'county', 'place', 'ostan',
  ],
  year: ['سال', 'سال‌ها', 'سال مالی', 'دوره', 'سال آماری', 'year'],
}; // prettier-ignore

/** How such a header may begin: rules out nearly every label before it is folded. */
export const HEADER_START =
  /^[\s*]*(?:نام |كد |کد |شماره )?(?:[اﺍ]ست|شهرس|منطق|محل|سال|دوره|رد[یي]ف|شمار|[کك]د|ش$|شناسه|prov|county|place|ostan|code|row|no|year)/i;

/** Headers that every table has and that say nothing of what is counted. */
export const PLAIN_HEADER = /^(?:مقدار|ارزش عددی|عدد|value|amount|شرح)$/i;

/** How a note under a table begins: «مأخذ: …», «(1) …», «* …», “Source: …”. */
export const NOTE_START =
  /^(?:م[أا]خذ|منبع|یادداشت|يادداشت|توضیح|توضيح|تذکر|\*+\s*\S|\(\s*[0-9\u06f0-\u06f9]{1,2}\s*\)\s*\S|[0-9\u06f0-\u06f9]{1,2}\s*\)\s*\S|source|note)/i;

/** A footnote's mark and its text: «(۱) …», «۱- …», «* …». */
export const FOOTNOTE =
  /^(?:\(\s*([\u06f0-\u06f9]{1,2})\s*\)|([\u06f0-\u06f9]{1,2})\s*[-–).:ـ]|(\*+))\s*(\S.*)$/;

/** Footnotes that give a star its meaning: a provisional or an estimated number. */
export const PROVISIONAL = /مقدماتی|برآورد/;
export const ESTIMATED = /برآورد/;

/** How a title with a number begins: «جدول ۸-۹», «۲- سهم …». */
export const NUMBERED_TITLE = /^(?:جدول|table)\b|^جدول|^[0-9\u06f0-\u06f9]{1,2}\s*[-–.ـ]\s*\S/i;

/** The number of a title, with the word for a table before it, without it, and that word alone. */
export const NAMED_NUMBER =
  /^جدول\s*(?:شماره\s*)?\(?([\u06f0-\u06f9]{1,3}(?:\s*[-–.ـ]\s*[\u06f0-\u06f9]{1,3})*)\)?\s*[-–.:ـ]*\s*/;
export const PLAIN_NUMBER = /^([\u06f0-\u06f9]{1,3}(?:[-–.][\u06f0-\u06f9]{1,3})*)\s*[-–.:ـ]+\s*/;
export const TABLE_WORD = /^جدول\s*[-–:.]*\s*/;

/** Marks at the end of a label, one or several of which the word «and» joins: «کل کشور(2)», «یزد (۱ و ۲)». */
export const MARK_AT_END = /\s*(\(\s*\d{1,2}(?:\s*(?:و|,|،)\s*\d{1,2})*\s*\)|\[\d{1,2}\]|\*+|†+)\s*$/;

/** A label of plain Persian words, which needs no tidying. */
export const PLAIN_LABEL = /^[اآب-غفقکگلم-وهیپچژأؤئء\u200c]+(?: [اآب-غفقکگلم-وهیپچژأؤئء\u200c]+)*$/;

/** Letters of an Arabic keyboard and ours. */
export const ARABIC_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[يى]/g, 'ی'],
  [/ك/g, 'ک'],
];

/** Words that may stand in a cell of numbers. */
export const VALUE_WORDS = /درصد|ناچیز|محرمانه/;
