import type {Phrases} from './phrase.js';

// prettier-ignore
/** Phrases of places where nothing stands yet. */
export const EMPTY = {
  'empty.refused': ['در متن‌های کنونی عددی کنار گذاشته نشده است.', 'No number of the present texts was refused.'],
  'empty.how': ['چگونه می‌توان کامل کرد', 'How to fill it'],
  'empty.measure': ['هیچ متنی این را برای کل کشور نگفته است.', 'No text states this for the whole country.'],
  'empty.province': ['هیچ متنی نگفته است که {name} چند خوشه دارد؛ این صفر نیست.', 'No text states how many clusters {name} has; that is not zero.'],
  'empty.clusters': ['هیچ متنی خوشه‌ای از {name} را به نام نیاورده است.', 'No text names a cluster of {name}.'],
  'empty.cluster': ['متن‌های کنونی سرگذشتی برای این خوشه ندارند.', 'Present texts hold no story of this cluster.'],
  'empty.sector': ['هیچ متنی خوشه‌ای از این رشته را نام نبرده است.', 'No text names a cluster of this sector.'],
  'empty.document': ['از این سند عددی خوانده نشده است.', 'No number was read from this document.'],
  'empty.conflicts': ['هنوز ناسازگاری‌ای در دفتر نیست.', 'The ledger holds no disagreement yet.'],
  'empty.official': ['آمار رسمی این صفحه هنوز نیامده است.', 'There are no official figures for this page yet.'],
  'empty.coverage': ['هنوز چیزی از وب گرد نیامده است.', 'Nothing has been gathered from the web yet.'],
  'empty.evaluation': ['هنوز نمره‌ای ثبت نشده است.', 'No scores have been recorded yet.'],
  'empty.exports': ['هنوز فایلی برای دریافت نیست.', 'There are no files to download yet.'],
} as const satisfies Phrases;
