import type {Phrases} from './phrase.js';

// prettier-ignore
/** What citations say besides what is cited. Addresses and codes are isolated in a Persian line. */
export const CITATIONS = {
  'citation.dataset': ['خوشه: دیدبان آزاد خوشه‌های صنعتی و کسب‌وکار ایران', 'Khoosheh: an open observatory of Iran’s industrial and business clusters'],

  'citation.own-voice': ['گفتهٔ خود متن', 'the text’s own voice'],
  'citation.title': ['«{title}»', '“{title}”'],
  'citation.dates': ['زمان گفته‌ها {date}', 'dates of the statements: {date}'],
  'citation.published': ['انتشار {date}', 'published {date}'],
  'citation.published-inferred': ['انتشار {date} (استنباطی)', 'published {date} (inferred)'],
  'citation.address': ['نشانی \u2068{url}\u2069', '{url}'],
  'citation.no-address': ['نشانی ناشر دانسته نیست', 'address at the publisher unknown'],
  'citation.retrieved': ['بازیابی {day}', 'retrieved {day}'],
  'citation.brief': ['از روی بازنویسی خوشه، نه متن کامل', 'read from Khoosheh’s restatement, not the full text'],
  'citation.licence': ['پروانهٔ \u2068{licence}\u2069', '{licence}'],
  'citation.page': ['\u2068{page}\u2069', '{page}'],
  'citation.version': ['نسخهٔ \u2068{version}\u2069', 'version {version}'],

  'citation.from': ['بر پایهٔ {statements} گفته در {documents} متن', 'from {statements} {statements?statement:statements} in {documents} {documents?text:texts}'],
  'citation.time-unknown': ['با تاریخ نامعلوم، {date}', 'undated, {date}'],
  'citation.time-inferred': ['{date} (تاریخ استنباطی)', '{date} (date inferred)'],
} as const satisfies Phrases;
