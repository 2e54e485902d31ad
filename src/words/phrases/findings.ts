import type {Phrases} from './phrase.js';

// prettier-ignore
/** Titles that find: the span of what was said under any term, how old the newest figure is, and what each kind of chart shows. */
export const FINDINGS = {
  'span.title': ['خوشه‌های شناسایی‌شدهٔ {name}، با هر واژه‌ای: {clauses}', 'Clusters identified in {name}, whatever the term: {clauses}'],
  'span.title-none': ['هیچ گفتهٔ تاریخ‌داری خوشه‌های شناسایی‌شدهٔ {name} را نمی‌شمارد', 'No dated statement counts the clusters identified in {name}'],
  'span.clause': ['{range} در {years}', '{range} in {years}'],
  'span.range': ['{low} تا {high}', '{low}–{high}'],
  'span.range-hedged': ['از {low} تا {high}', 'from {low} to {high}'],
  'span.face': ['کمترین تا بیشترین گفتهٔ هر سال، با هر واژه‌ای: نه خط، نه رشد', 'Lowest to highest said in each year, whatever the term: no line, no growth'],
  'span.terms': ['سهم هر واژه در گفته‌های سال (عدد: شمار گفته‌ها)', 'Share of each term among the year’s statements (number: statements)'],
  'span.measure': ['کمترین و بیشترین گفته در هر سال؛ سال بی‌گفته خالی است', 'Lowest and highest statement of each year; a year without one stays empty'],
  'span.undated': ['{n} گفتهٔ بی‌تاریخ در هیچ سالی نیست.', '{n} undated {n?statement stands:statements stand} in no year.'],
  'span.why': ['هر واژه چیز دیگری می‌شمارد؛ بلندی نوار می‌گوید گفته‌ها چقدر از هم دورند، نه اینکه خوشه‌ها چقدر زیاد شده‌اند.', 'Each term counts another thing: the band shows how far apart statements lie, not how clusters grew.'],
  'span.told-year': ['{year}: {range} ({terms})', '{year}: {range} ({terms})'],
  'span.told-term': ['{n} گفته با «{term}»', '{n} with “{term}”'],
  'span.heading': ['روند: دامنهٔ آنچه گفته شده است', 'The trend: the span of what was said'],
  'span.year': ['سال', 'Year'],
  'span.low': ['کمترین', 'Lowest'],
  'span.high': ['بیشترین', 'Highest'],
  'span.terms-head': ['واژه‌ها', 'Terms'],
  'span.caption': ['دامنهٔ گفته‌ها دربارهٔ خوشه‌های شناسایی‌شدهٔ {name}، سال به سال', 'The span of statements of clusters identified in {name}, year by year'],
  'span.age': ['تازه‌ترین عدد تاریخ‌دار، {value}، از {when} است: {age} پیش از {day}، روزی که متن‌ها تا آن گرد آمده‌اند.', 'The newest dated figure, {value}, is of {when}: {age} before {day}, up to which texts were gathered.'],
  'age.years': ['{n} سال', '{n} {n?year:years}'],
  'age.months': ['{n} ماه', '{n} {n?month:months}'],
  'age.young': ['کمتر از یک ماه', 'less than a month'],
} as const satisfies Phrases;
