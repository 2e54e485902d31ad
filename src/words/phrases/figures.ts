import type {Phrases} from './phrase.js';

// prettier-ignore
/** Phrases of official figures wherever they stand. */
export const FIGURES = {
  'official.heading': ['در آمار رسمی', 'In official statistics'],
  'official.lead': ['این ارقام از نشریه‌های آماری است و با گفته‌های بالا جمع یا مقایسهٔ مستقیم نمی‌شود؛ تنها زمینه را نشان می‌دهد.', 'These figures come from statistical publications; they give the setting and are not to be added to or set against the statements above.'],
  'official.indicator': ['شاخص', 'Indicator'],
  'official.edition': ['ویرایش', 'Edition'],
  'official.table': ['جدول ارقام', 'Table of figures'],
  'official.caption': ['{name}؛ منبع: {source}', '{name}; source: {source}'],
  'figure.source': ['منبع: {source}', 'Source: {source}'],
  'figure.as-of': ['تا {day}', 'as of {day}'],
  'figure.key': ['راهنمای نشانه‌ها', 'Key to the marks'],
  'figure.table': ['جدول', 'Table'],
  'figure.data': ['دادهٔ {format}', 'Data {format}'],
  'figure.image': ['تصویر {format}', 'Image {format}'],
  'figure.cite': ['ارجاع', 'Cite'],
  'figure.live': ['نمودار تعاملی', 'Interactive chart'],
  'figure.millions': ['به میلیون', 'in millions'],
  'figure.in-millions': ['{number} میلیون', '{number} million'],
  'figure.tables': ['{n?جدول:جدول‌های} {tables}', '{n?table:tables} {tables}'],
  'figure.edition': ['{n?ویرایش:ویرایش‌های} {edition}', '{n?edition:editions} {edition}'],
  'figure.table-below': ['جدول در ادامهٔ همین صفحه است.', 'Table below.'],
  'figure.own': ['نام‌هایی که در متن‌ها آمده است', 'names met in the texts'],
  'figure.uncharted': ['{n} گفتهٔ دیگر کشیده نشده است، چون چیزهای ناهمسان می‌شمارد؛ در جدول هست.', '{n} more {n?statement is:statements are} not drawn, since {n?it counts:they count} unlike things; the table has {n?it:them}.'],
  'figure.originals': ['{n} گفته از متن اصلی', '{n} {n?statement from an original text:statements from original texts}'],
  'figure.briefs': ['{n} گفته از چکیده', '{n} {n?statement from a brief:statements from briefs}'],
  'figure.sources-more': ['{shown} و {n} ناشر دیگر', '{shown} and {n} {n?other:others}'],
  'definition.heading': ['{name}: چه می‌گوید و چه نمی‌گوید', '{name}: what it says and does not'],
  'definition.source': ['از: {source}', 'Built from: {source}'],
  'definition.small': ['اعداد کوچک: {note}', 'Small numbers: {note}'],
} as const satisfies Phrases;
