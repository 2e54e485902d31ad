import type {Phrases} from '../phrase.js';

// prettier-ignore
/** Phrases of the index of measures and the page of one. */
export const MEASURES = {
  'measures.title': ['سنجه‌ها: چه چیزی شمرده شده است', 'Measures: what is counted'],
  'measures.lead': ['«۱۹۷ خوشه» و «۱۳۰ طرح» دو چیز جداست. هر عدد در متن‌ها یک سنجه دارد و هیچ دو سنجه‌ای در یک خط کشیده نمی‌شود.', '“197 clusters” and “130 projects” are two things. Each number in a text has one measure, and no line joins two measures.'],
  'measures.counts': ['آنچه خوشه، طرح یا شهرک می‌شمارد', 'What counts clusters, projects or estates'],
  'measures.others': ['کمیت‌های دیگری که متن‌ها دربارهٔ خوشه‌ها گفته‌اند', 'Other quantities that texts state of clusters'],
  'measures.what': ['چه می‌شمارد', 'What it counts'],
  'measures.national': ['گفته‌های کشوری', 'National'],
  'measures.local': ['استانی و خوشه‌ای', 'Provincial and of one cluster'],
  'measure.national': ['گفته‌های مربوط به کل کشور', 'Statements for the whole country'],
  'measure.local': ['گفته‌های مربوط به یک استان، یک رشته یا یک خوشه، و عددهایی که پاره‌ای از عددی دیگرند', 'Statements for a province, a sector or one cluster, and parts of another number'],
  'measure.not': ['با این‌ها اشتباه نشود:', 'Not to be confused with:'],
  'measure.description': ['هر گفته‌ای دربارهٔ {name}، با گوینده، تاریخ و جمله.', 'Every statement of {name}, with speaker, date and sentence.'],
} as const satisfies Phrases;
