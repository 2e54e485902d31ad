import type {Phrases} from '../phrase.js';

// prettier-ignore
/** Phrases of the page that compares provinces. */
export const COMPARE = {
  'compare.title': ['مقایسهٔ استان‌ها', 'Compare provinces'],
  'compare.menu': ['مقایسه', 'Compare'],
  'compare.small': ['شمار اندک', 'small number'],
  'compare.lead': ['استان‌ها پرسش به پرسش کنار هم. تا شش استان را برگزینید؛ نشانی صفحه انتخاب شما را نگه می‌دارد.', 'Provinces side by side, question by question. Choose up to six; the address keeps your choice.'],
  'compare.all': ['نمایش همهٔ استان‌ها', 'Show all provinces'],
  'compare.choose': ['گزینش استان‌ها', 'Choose provinces'],
  'compare.more': ['استان دیگری هم برگزینید تا با هم سنجیده شوند.', 'Choose one more province to compare with.'],
  'compare.opening': ['پیش از گزینش، نخستین‌های چارچوبِ «{frame}» آمده‌اند: {names}. {n} استان دیگر زیر هر پرسش باز می‌شوند.', 'Before you choose, the first provinces of one frame are shown (“{frame}”): {names}. The other {n} unfold under each question.'],
  'compare.opening-any': ['پیش از گزینش این استان‌ها آمده‌اند: {names}. {n} استان دیگر زیر هر پرسش باز می‌شوند.', 'Before you choose, these provinces are shown: {names}. The other {n} unfold under each question.'],
  'compare.others': ['{n} استان دیگر', '{n} other {n?province:provinces}'],
  'compare.sets': ['برای نمونه:', 'For example:'],
  'compare.most-named': ['شش استان با بیشترین خوشهٔ نام‌برده', 'the six with most clusters named'],
  'compare.most-output': ['شش استان با بیشترین تولید', 'the six with most output'],
  'compare.most-industry': ['شش استانِ متمرکزتر در صنعت', 'the six most concentrated in industry'],
  'compare.gap': ['{n} سال فاصله', '{n} {n?year:years} apart'],
  'compare.gap-unknown': ['فاصله نامعلوم', 'gap unknown'],
  'compare.axis': ['محور از صفر تا {greatest}', 'axis from zero to {greatest}'],
  'compare.rate-frame': ['تنها استان‌های همین چارچوب', 'Provinces of this frame only'],
  'compare.other-frame': ['بیرون از این چارچوب', 'outside this frame'],
  'compare.size': ['{n} عدد، {mentions} نام‌بردن؛ از خوشه‌ها در {documents} متن', '{n} {n?number:numbers}, {mentions} {mentions?naming:namings}; of clusters in {documents} {documents?text:texts}'],
  'compare.all-counts': ['هر شمارش گفته‌شده، در زمان', 'Every count stated, over time'],
  'compare.panel': ['از {from} تا {to}، و از صفر تا {greatest}؛ رنگ واژه را می‌گوید و خطی در میان نیست. شمارشِ بی‌تاریخ تنها به واژه آمده است.', 'From {from} to {to}, and from zero to {greatest}; colour tells the term, and no line joins them. An undated count stands in words alone.'],
  'compare.no-count': ['متنی شمارش نکرده است', 'no text counts them'],
  'compare.no-name': ['متنی خوشه‌ای نام نمی‌برد', 'no text names a cluster'],
  'compare.sectors': ['رشته‌های خوشه‌های نام‌برده', 'Sectors of the clusters named'],
  'compare.share': ['درصد از کشور، {period}؛ محور از صفر تا {greatest}', 'per cent of the country, {period}; axis from zero to {greatest}'],
  'compare.quotient': ['{period}؛ خط عمودی: یک، سهم برابر با سهم از تولید؛ محور از صفر تا {greatest}. میله: آنچه گردکردن باز می‌گذارد.', '{period}; the upright line is one, as large a share as of output; axis from zero to {greatest}. A bar is what rounding leaves open.'],
} as const satisfies Phrases;
