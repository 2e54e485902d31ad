import type {Phrases} from '../phrase.js';

/** Phrases of provinces. */
export const PROVINCES = {
  'provinces.title': ['استان‌ها', 'Provinces'],
  'provinces.lead': [
    'از سی‌ویک استان، متن‌های ما برای {speaking} استان شمار خوشه‌های شناسایی‌شده را گفته‌اند و برای {silent} استان نه. نبودِ گفته به معنای نبودِ خوشه نیست.',
    'Of thirty-one provinces our texts state the number of clusters identified for {speaking}, and for {silent} they do not. No statement does not mean no cluster.',
  ],
  'provinces.all': ['همهٔ استان‌ها', 'All provinces'],
  'provinces.caption': [
    'آخرین شمارش گفته‌شده، خوشه‌های نام‌برده و شمار گفته‌ها در هر استان',
    'The last stated count, the clusters named and the number of statements in each province',
  ],
  'provinces.latest': ['آخرین شمارش', 'Last count stated'],
  'provinces.named': ['خوشه‌های نام‌برده', 'Clusters named'],
  'provinces.statements': ['گفته‌ها', 'Statements'],
  'province.title': ['{name}', '{name}'],
  'province.lead': [
    'آخرین عددی که برای خوشه‌های شناسایی‌شدهٔ {name} گفته شده {value} است ({when}). از این استان {n} عدد در {documents} سند داریم و {clusters} خوشه به نام.',
    'The last number stated for clusters identified in {name} is {value}, {when}. We hold {n} {n?number:numbers} from {documents} {documents?document:documents}, and {clusters} {clusters?cluster:clusters} by name.',
  ],
  'province.lead-uncounted': [
    'هیچ متنی نگفته است {name} روی هم چند خوشهٔ شناسایی‌شده دارد. آنچه داریم {n} عدد دیگر و {clusters} خوشه به نام است.',
    'No text says how many clusters have been identified in {name} altogether. What we hold is {n} other {n?number:numbers} and {clusters} {clusters?cluster:clusters} by name.',
  ],
  'province.lead-silent': [
    'دربارهٔ خوشه‌های {name} هنوز هیچ گفته‌ای در متن‌های ما نیست. این سکوت است، نه صفر.',
    'Our texts say nothing yet of clusters in {name}. That is silence, not zero.',
  ],
  'province.counts': ['شمار خوشه‌ها، چنان‌که گفته شده', 'The count of clusters, as stated'],
  'province.counts-caption': [
    'گفته‌هایی که خوشه‌های {name} را می‌شمارند',
    'Statements that count clusters in {name}',
  ],
  'province.clusters': ['خوشه‌هایی که نامشان آمده است', 'Clusters named'],
  'province.clusters-caption': [
    'خوشه‌های {name} و مرحله‌ای که متن‌ها به هر یک داده‌اند',
    'Clusters of {name} and the stages that texts give them',
  ],
  'province.others': ['عددهای دیگر', 'Other numbers'],
  'province.others-caption': [
    'عددهای دیگری که متن‌ها دربارهٔ {name} و خوشه‌هایش گفته‌اند',
    'Other numbers that texts state of {name} and its clusters',
  ],
} as const satisfies Phrases;
