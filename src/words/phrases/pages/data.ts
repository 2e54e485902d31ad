import type {Phrases} from '../phrase.js';

/** Phrases of the page of the data. */
export const DATA = {
  'data.table': ['جدول', 'Table'],
  'data.what': ['چه دارد', 'What it holds'],
  'data.files': ['فایل', 'Files'],
  'data.caption': ['جدول‌ها با اندازهٔ هر فایل', 'Tables with the size of each file'],
  'data.beside': ['آنچه جدول‌ها را شرح می‌دهد', 'What describes the tables'],
  'data.size': ['{size} کیلوبایت', '{size} KB'],
  'data.column': ['ستون', 'Column'],
  'data.type': ['نوع', 'Type'],
} as const satisfies Phrases;
