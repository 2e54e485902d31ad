import type {Phrases} from './phrase.js';

// prettier-ignore
/** Phrases of the page that compares provinces. */
export const COMPARE = {
  'compare.title': ['مقایسهٔ استان‌ها', 'Compare provinces'],
  'compare.menu': ['مقایسه', 'Compare'],
  'compare.small': ['شمار اندک', 'small number'],
  'compare.lead': ['گفته‌ها و آمار رسمی هر استان کنار هم. تا شش استان را نشان کنید تا تنها آن‌ها بمانند؛ نشانی صفحه انتخاب شما را نگه می‌دارد.', 'Statements and official figures of each province side by side. Mark up to six to keep only those; the address holds your choice.'],
  'compare.caption': ['استان‌ها: آخرین شمارش گفته‌شده، نسبت آن به جمعیت و کارگاه‌ها، و سهم از اقتصاد کشور (درصد)', 'Provinces: the last count stated, its rate to people and establishments, and shares of the country’s economy (per cent)'],
  'compare.all': ['نمایش همهٔ استان‌ها', 'Show all provinces'],
  'compare.chosen': ['تنها استان‌های نشان‌شده', 'Only those marked'],
  'compare.choose': ['نشان‌کردن', 'Mark'],
  'compare.sets': ['برای نمونه، شش استان:', 'For example, six provinces:'],
  'compare.most-named': ['با بیشترین خوشهٔ نام‌برده', 'with most clusters named'],
  'compare.most-output': ['با بیشترین تولید', 'with most output'],
  'compare.most-industry': ['متمرکزترین در صنعت', 'most concentrated in industry'],
  'compare.gap': ['{n} سال فاصله', '{n} {n?year:years} apart'],
  'compare.gap-unknown': ['فاصله نامعلوم', 'gap unknown'],
} as const satisfies Phrases;
