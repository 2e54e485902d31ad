import type {Phrases} from './phrase.js';

/** Phrases of the index of provinces and the page of one. */
export const PROVINCES = {
  'provinces.title': ['استان‌ها', 'Provinces'],
  'province.official-chart-title': [
    'سهم {name} از ارزش افزودهٔ کشور در چهار بخش',
    'Share of {name} in the country’s value added, four parts of the economy',
  ],
  'province.weights-chart-title': [
    'وزن {name} در کشور، سال‌به‌سال',
    'What {name} weighs in the country, year by year',
  ],
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
  'province.profile-caption': [
    'آخرین رقم رسمی {name} در هر سری، رتبه میان استان‌ها و رقم کشور',
    'Last official figure of {name} in each series, rank among provinces and the country',
  ],
  'province.profile-last': ['آخرین رقم', 'Last figure'],
  'province.profile-rank': ['رتبه', 'Rank'],
  'province.profile-rank-of': ['{rank} از {count}', '{rank} of {count}'],
  'province.profile-country': ['کشور', 'Country'],
  'province.profile-change': ['از نخستین سال همان ویرایش', 'Since the first year of that edition'],
  'province.profile-since': ['{change} از {period}', '{change} since {period}'],
  'province.profile-nominal': ['به قیمت جاری', 'current prices'],
  'province.profile-no-change': ['سنجیدنی نیست: {reason}', 'not comparable: {reason}'],
  'province.weights-chart-measure': [
    'درصد از رقم کشور در همان سال',
    'per cent of the country’s figure of the same year',
  ],
  'province.weights-per-head': [
    'محصول سرانه بدون نفت، کشور = ۱۰۰',
    'Product a head without oil, country = 100',
  ],
  'province.rates-heading': ['خوشه به نسبت جمعیت و کارگاه', 'Clusters against people and establishments'],
  'province.rates-lead': [
    'شمارِ گفته‌شده و شمارِ نام‌ها دو چیز است و جدا آمده. هیچ متنی همهٔ خوشه‌ها را نام نمی‌برد، پس شمار نام‌ها «دست‌کم» است.',
    'The count stated and the names met are two things and stand apart. No text names all clusters, so names are counted as “at least”.',
  ],
  'province.rates-none': [
    'شماری نیست که بشود بر جمعیت یا کارگاه‌ها بخش کرد.',
    'There is no count to set over people or establishments.',
  ],
  'province.rates-rate': ['نسبت', 'Rate'],
  'province.rates-stated': ['شمار گفته‌شده', 'count stated'],
  'province.rates-named': ['نام‌ها', 'names met'],
  'province.rates-count': ['صورت', 'Numerator'],
  'province.rates-named-count': ['دست‌کم {n} خوشه', 'at least {n} {n?cluster:clusters}'],
  'province.rates-base': ['مخرج', 'Denominator'],
  'province.rates-doubt': ['فاصله و تردید', 'Gap and doubt'],
  'province.rates-gap': ['میان صورت و مخرج {n} سال فاصله است', 'the two are {n} years apart'],
  'province.rates-no-gap': ['صورت و مخرج هم‌زمان‌اند', 'both are of one time'],
  'province.rates-gap-unknown': [
    'فاصلهٔ زمانی صورت و مخرج روشن نیست',
    'how far apart the two are in time is not known',
  ],
  'province.rates-small': [
    'عدد کوچک: یک خوشه کم یا بیش {step} درصد آن است',
    'small number: one cluster more or less is {step} per cent of it',
  ],
  'province.quotients-heading': ['کجا متمرکز است', 'Where it is concentrated'],
  'province.quotients-made-of': ['از چه ساخته شده', 'What it is made of'],
  'province.quotients-of': [
    '{share} درصد از این فعالیت، بخش بر {whole} ({name}، {period})',
    '{share} per cent of the activity over {whole} ({name}, {period})',
  ],
  'province.quotients-small': ['سهم کوچک: گردکردن در آن دیده می‌شود', 'small share: rounding shows in it'],
  'province.compare-with': ['{name} را با استان‌های دیگر مقایسه کنید', 'Compare {name} with other provinces'],
} as const satisfies Phrases;
