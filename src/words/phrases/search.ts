import type {Phrases} from './phrase.js';

// prettier-ignore
/** Phrases of the page of search. */
export const SEARCH = {
  'search.go': ['بگردید', 'Search'],
  'search.none': ['چیزی پیدا نشد. واژه‌ای کوتاه‌تر یا نام استان را بیازمایید.', 'Nothing found. Try a shorter word, or the name of a province.'],
  'search.some': ['% صفحه', 'Pages found: %'],
  'search.most': ['% صفحه؛ ۴۰ صفحهٔ نخست اینجاست', 'Pages found: %; here are the first 40'],
  'search.waiting': ['نمایه می‌رسد…', 'Loading the index…'],
  'search.noscript': ['جست‌وجو به اسکریپت نیاز دارد. بی‌آن، فهرست سندها، خوشه‌ها و استان‌ها همه‌چیز را دارد.', 'Search needs scripts. Without them, the lists of documents, clusters and provinces hold everything.'],
} as const satisfies Phrases;
