import type {Phrases} from './phrase.js';

// prettier-ignore
/** Phrases of frames: what is held fixed where provinces are compared, and what lies outside. */
export const FRAMES = {
  'frame.no-noun': ['بی‌واژهٔ خوشه', 'no term for clusters'],
  'frame.flow': ['در یک دوره', 'within a period'],
  'frame.text': ['یک متن، {when}', 'one text, {when}'],
  'frame.text-undated': ['یک متن، بی‌تاریخ', 'one text, undated'],
  'frame.year': ['سال {when}', 'year {when}'],
  'frame.shown': ['{shown} از {n} استان', '{shown} of {n} provinces'],
  'frame.finding': ['از {n} استانی که با هم سنجیدنی‌اند، {place} بیشترین {measure} را دارد: {value}؛ سپس {rest}', 'Of the {n} provinces that compare, {place} has the most {measure}, {value}; then {rest}'],
  'frame.finding-open': ['{measure} در {n} استانی که با هم سنجیدنی‌اند: {all}', '{measure} in the {n} provinces that compare: {all}'],
  'frame.more': ['{shown} و {n} استان دیگر', '{shown} and {n} more'],
  'frame.none': ['هیچ دو استانی با یک واژه و در یک سال یا یک متن شمرده نشده‌اند', 'No two provinces are counted under one term in one year or one text'],
  'frame.what': ['تنها استان‌هایی با هم سنجیده و رنگ می‌شوند که با یک واژه، با یک سنجه و در یک متن یا یک سال شمرده شده‌اند. این را «چارچوب» می‌نامیم؛ عددِ استان‌های دیگر در جدول به واژه آمده است.', 'Only provinces counted under one term, by one measure and in one text or one year are shaded and ranked together. That is a frame; the numbers of the others stand in words in the table.'],
  'frame.heading': ['چارچوب‌های مقایسه', 'Frames of comparison'],
  'frame.choose': ['چارچوب مقایسه', 'Frame of comparison'],
  'frame.other': ['در چارچوبی دیگر: {value} · {noun} · {when}', 'in another frame: {value} · {noun} · {when}'],
  'frame.in': ['در این چارچوب', 'In this frame'],
  'frame.outside': ['بیرون از آن', 'Outside it'],
  'frame.others-link': ['چارچوب‌های دیگر', 'Other frames'],
  'state.heading': ['چهار واژه', 'Four words'],
  'state.lead': ['هر جا در این سایت از سکوت و شمارش استان‌ها سخن می‌رود، یکی از این چهار واژه در کار است، با همین معنا و همین شمار. هر استان زیر دورترین واژه‌ای می‌آید که دربارهٔ آن درست است.', 'Wherever this site speaks of silence and of counts of provinces, it uses one of these four words, with this meaning and this number. Each province stands under the furthest word that is true of it.'],
  'state.told': ['از {n} استان: {list}. سکوت صفر نیست.', 'Of {n} provinces, {list}. Silence is not zero.'],
  'state.item': ['{n} استان {word}', '{n} {n?is:are} {word}'],
  'state.item-more': ['{n} استان دیگر تنها {word}', '{n} more {n?is:are} only {word}'],
  'state.count': ['{n} استان', '{n} {n?province:provinces}'],
  'state.no-province': ['هیچ استانی', 'no province'],
  'state.column': ['گفتهٔ متن‌ها', 'What texts say'],
} as const satisfies Phrases;
