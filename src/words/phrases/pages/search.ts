import type {Phrases} from '../phrase.js';

// prettier-ignore
/** Phrases of the page of search. */
export const SEARCH = {
  'search.go': ['بگردید', 'Search'],
  'search.none': ['چیزی پیدا نشد. واژه‌ای کوتاه‌تر یا نام استان را بیازمایید.', 'Nothing found. Try a shorter word, or the name of a province.'],
  'search.hint': ['خوشه، استان، سال…', 'A cluster, a province, a year…'],
  'search.some': ['% یافته', 'Found: %'],
  'search.most': ['% یافته؛ ۴۰ تای نخست اینجاست', 'Found: %; here are the first 40'],
  'search.waiting': ['نمایه می‌رسد…', 'Loading the index…'],
  'search.noscript': ['جست‌وجو به اسکریپت نیاز دارد. بی‌آن، فهرست‌های زیر همه‌چیز را دارند.', 'Search needs scripts. Without them, the lists below hold everything.'],
} as const satisfies Phrases;
