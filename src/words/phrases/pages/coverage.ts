import type {Phrases} from '../phrase.js';

// prettier-ignore
/** Phrases of the page of what was read of each source. */
export const COVERAGE = {
  'coverage.title': ['پوشش منبع‌ها', 'Coverage of sources'],
  'coverage.lead': ['{n} منبع را می‌توان از وب خواند؛ {covered} منبع تا کنون گرد آمده است. از {addresses} نشانی که فهرست مقاله‌ها را دارند، {untried} نشانی هنوز خوانده نشده است.', '{n} {n?source:sources} can be read from the web; {covered} {covered?has:have} been gathered so far. Of {addresses} {addresses?address:addresses} where their articles are listed, {untried} {untried?is:are} not yet gathered.'],
  'coverage.lead-none': ['{n} منبع را می‌توان از وب خواند؛ هنوز هیچ‌کدام گرد نیامده است. {addresses} نشانی فهرست مقاله‌ها را دارند.', '{n} {n?source:sources} can be read from the web; none has been gathered yet. Their articles are listed at {addresses} {addresses?address:addresses}.'],
  'coverage.days': ['روز به روز', 'Day by day'],
  'coverage.days-caption': ['روزهای هر منبع', 'Days of each source'],
  'coverage.complete': ['کامل', 'complete'],
  'coverage.partial': ['ناتمام', 'partial'],
  'coverage.outage': ['بی‌پاسخ', 'no answer'],
  'coverage.not tried': ['گردنیامده', 'not gathered'],
  'coverage.source': ['منبع', 'Source'],
  'coverage.stored': ['صفحه‌های گردآمده', 'Pages gathered'],
  'coverage.last': ['واپسین روز', 'Last day'],
  'coverage.cause': ['علت توقف', 'Why it stopped'],
  'coverage.strip': ['{name}، {from} تا {to}: {complete} روز کامل، {gaps} روز بی‌پاسخ یا گردنیامده', '{name}, {from} to {to}: {complete} {complete?day:days} complete, {gaps} {gaps?day:days} without an answer or not gathered'],
  'coverage.sources': ['منبع‌ها و نشانی‌ها', 'Sources and addresses'],
  'coverage.sources-lead': ['روزی که گرد نیامده یا منبع پاسخ نداده، جای خالی است، نه صفر.', 'A day that was not gathered, or on which the source did not answer, is a gap, not a zero.'],
  'coverage.sources-caption': ['نشانی‌هایی که مقاله‌ها در آن‌ها جست‌وجو می‌شود', 'Addresses where articles are looked for'],
  'coverage.ways': ['راه‌ها', 'Ways'],
  'coverage.addresses': ['نشانی', 'Addresses'],
  'coverage.untried': ['هنوز گردنیامده', 'Not yet gathered'],
  'coverage.way.feed': ['خوراک', 'feed'],
  'coverage.way.sitemap': ['نقشهٔ سایت', 'sitemap'],
  'coverage.way.robots': ['نقشه‌های سایت به گفتهٔ robots.txt', 'sitemaps that robots.txt names'],
  'coverage.way.listing': ['فهرست', 'listing'],
  'coverage.way.list': ['نشانی‌های شناخته', 'known pages'],
} as const satisfies Phrases;
