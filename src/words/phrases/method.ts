import type {Phrases} from './phrase.js';

// prettier-ignore
/** Phrases of the page of the method. */
export const METHOD = {
  'method.key': ['نشانه‌ها در همهٔ نمودارها یک معنا دارند.', 'A mark means the same on every chart.'],
  'method.concepts': ['واژه‌هایی که متن‌ها با آن می‌شمارند', 'Nouns that texts count with'],
  'method.stages': ['مرحله‌ها و آنچه مرحله نیست', 'Stages, and what is no stage'],
  'method.dates': ['تاریخ‌هایی که دلیل بیرون از متن دارند', 'Dates that rest on premises from outside the text'],
  'method.refused': ['قاعده‌های کنارگذاشتن و شمار هر یک', 'Rules of refusal and how often each was used'],
  'method.premises': ['دلیل‌ها', 'Premises'],
  'method.word': ['واژه', 'Word'],
  'method.meaning': ['معنا', 'Meaning'],
  'method.not': ['با چه اشتباه نشود', 'Not to be confused with'],
  'method.times': ['بار', 'Times'],
  'method.example': ['نمونه', 'Example'],
  'method.evaluation-caption': ['نمره‌های خواننده بر هر مجموعه', 'Scores of the reader on each corpus'],
  'method.evaluation-corpus': ['مجموعه', 'Corpus'],
  'method.evaluation-articles': ['پنج مقالهٔ اصلی', 'The five source articles'],
  'method.evaluation-seed-briefs': ['چکیدهٔ همان پنج مقاله', 'Briefs of those five'],
  'method.evaluation-briefs': ['چکیده‌های دیگر', 'The other briefs'],
  'method.evaluation-briefs2': ['چکیده‌های بعدی', 'The later briefs'],
  'method.evaluation-taken': ['سنجیده در {day}؛ متن آن‌ها همراه این سایت نیست', 'scored on {day}; these texts are not shipped'],
  'method.evaluation-texts': ['{n} متن', '{n} {n?text:texts}'],
  'method.evaluation-what': ['چه چیزی', 'What'],
  'method.evaluation-claims': ['عددها', 'Numbers'],
  'method.evaluation-stages': ['مرحلهٔ خوشه‌ها', 'Stages of clusters'],
  'method.evaluation-labelled': ['برچسب‌خورده', 'Labelled'],
  'method.evaluation-found': ['یافته', 'Found'],
  'method.evaluation-right': ['درست', 'Right'],
  'method.evaluation-rejected': ['از {labelled} عددی که گفتهٔ آماری نیست (تاریخ، کد خبر، ترتیب)، شمار آن‌ها که به اشتباه گفته دانسته شده {claimed} و شمار بی‌دلیل‌مانده‌ها {unexplained} است.', 'Of {labelled} numbers that are no statement (dates, codes, ordinals) {claimed} were taken for one, and {unexplained} were left without a reason.'],
  'method.evaluation-precision': ['دقت', 'Precision'],
  'method.evaluation-recall': ['پوشش', 'Recall'],
} as const satisfies Phrases;
