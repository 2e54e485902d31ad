import type {Phrases} from './phrase.js';

// prettier-ignore
/** Phrases of the page of what was read of each source. */
export const COVERAGE = {
  'coverage.title': ['پوشش منبع‌ها', 'Coverage of sources'],
  'coverage.lead': ['{n} منبع را می‌توان از وب خواند؛ {covered} منبع تا کنون خوانده شده است. از {addresses} نشانی، {untried} نشانی هنوز بر وب زنده آزموده نشده است.', 'Sources that can be read from the web: {n}, of which {covered} read so far. Of {addresses} addresses, {untried} were never tried against the live web.'],
  'coverage.days': ['روز به روز', 'Day by day'],
  'coverage.days-caption': ['روزهای هر منبع', 'Days of each source'],
  'coverage.complete': ['کامل', 'complete'],
  'coverage.partial': ['ناتمام', 'partial'],
  'coverage.outage': ['بی‌پاسخ', 'no answer'],
  'coverage.not tried': ['نپرسیده', 'not asked'],
  'coverage.source': ['منبع', 'Source'],
  'coverage.stored': ['صفحه‌های نگه‌داشته', 'Pages stored'],
  'coverage.last': ['واپسین روز', 'Last day'],
  'coverage.cause': ['واپسین علت', 'Last cause'],
  'coverage.strip': ['{name}، {from} تا {to}: {complete} روز کامل، {gaps} روز بی‌پاسخ یا نپرسیده', '{name}, {from} to {to}: {complete} {complete?day:days} complete, {gaps} {gaps?day:days} without an answer or not asked'],
  'coverage.sources': ['منبع‌ها و نشانی‌ها', 'Sources and addresses'],
  'coverage.sources-lead': ['روزی که کسی نپرسیده یا کسی پاسخ نداده، جای خالی است، نه صفر.', 'A day on which nobody asked or nobody answered is a gap, not a zero.'],
  'coverage.sources-caption': ['نشانی‌هایی که مقاله‌ها در آن‌ها جست‌وجو می‌شود', 'Addresses at which articles are looked for'],
  'coverage.ways': ['راه‌ها', 'Ways'],
  'coverage.addresses': ['نشانی', 'Addresses'],
  'coverage.untried': ['نیازموده', 'Never tried'],
  'coverage.way.feed': ['خوراک', 'feed'],
  'coverage.way.sitemap': ['نقشهٔ سایت', 'sitemap'],
  'coverage.way.robots': ['نقشه‌های سایت به گفتهٔ robots.txt', 'sitemaps that robots.txt names'],
  'coverage.way.listing': ['فهرست', 'listing'],
  'coverage.way.list': ['نشانی‌های شناخته', 'known pages'],
} as const satisfies Phrases;
