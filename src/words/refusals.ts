/** A rule by which the reader refuses numbers: its name in Persian, and why it refuses them, as docs/method.md prints it. */
export interface RefusalRule {
  fa: string;
  /** In English, where pages say it in other words than the reader. */
  en?: string;
  reason: string;
}

/** The rules of refusal, by their English names, which the reader gives; `…` stands for every kind of a date. */
// prettier-ignore
export const REFUSAL_RULES: Record<string, RefusalRule> = {
  'date: …': {fa: 'تاریخ', reason: 'it belongs to a date; its kinds are day, month, year, month-day, decade, season, part, relative, interval, time and weekday'},
  ordinal: {fa: 'عددِ ترتیبی', reason: 'it gives a place in an order: «برنامه هفتم», «پنجمین»'},
  'code or address': {fa: 'کد یا نشانی', reason: 'it is a news code, a telephone number or a clock'},
  'code or mark': {fa: 'کد یا نشانه', reason: 'it is part of a code or a mark'},
  'list bullet': {fa: 'شمارهٔ فهرست', reason: 'it only numbers a list'},
  'label: the number of an article, a table or an issue': {fa: 'شمارهٔ ماده، جدول یا نشریه', reason: 'it is a name and no count: «ماده ۵», «جدول ۳»'},
  'definition: one or several': {fa: 'تعریف: «یک یا چند»', reason: 'it says what something is: «یک یا چند محصول»'},
  'approximate: one or two': {fa: 'تقریب: «یکی دو»', reason: 'it says that there are few: «یکی دو»'},
  'indefinite one': {fa: '«یک» نکره، نه شمارش', reason: '«یک» is an article here, not a count'},
  'repetition of a number said before': {fa: 'تکرارِ عددی که پیش‌تر آمده', reason: 'it points back: «این سه», «سه خوشه یادشده»'},
  'bounds of a size class': {fa: 'مرزِ یک ردهٔ اندازه', reason: 'it says how large the members of a class are: «۱۰ تا ۴۹ نفر کارکن»'},
  'mark of a note': {fa: 'نشانهٔ پانوشت', reason: 'it points to a note'},
  'name: the number is part of it': {fa: 'بخشی از یک نام', reason: 'it stands in a name: «میدان هفت تیر», «شهرک صنعتی شماره ۲»'},
  'rank, level or score': {fa: 'رتبه، سطح یا نتیجه', reason: 'it places something: «سطح سه», «رتبه ۱۲»'},
  'part of one thing: half a coin or half a season': {fa: 'پاره‌ای از یک چیز: نیم‌سکه، نیم‌فصل', reason: 'it is a part of one thing and no share: «نیم سکه», «یک‌چهارم نهایی»'},
  'age or length of something else': {fa: 'سن یا درازای چیزی دیگر', reason: 'it is how old a person or how long a plan is: «مرد ۳۵ ساله»'},
  'degree of progress or use of single works': {fa: 'درصد پیشرفت یا ظرفیتِ یک طرح', reason: 'it says how far one work is: «۶۰ درصد پیشرفت»'},
  'relative period: it only dates something else': {fa: 'دورهٔ نسبی که تنها زمانِ چیز دیگری را می‌گوید', reason: '«سه سال گذشته»'},
  'time window: it only dates something else': {fa: 'بازهٔ زمانی که تنها زمانِ چیز دیگری را می‌گوید', reason: '«طی شش ماه»'},
  'time span: it only dates something else': {fa: 'مدتی که تنها زمانِ چیز دیگری را می‌گوید', reason: 'it is any other length of time'},
  'headline: the body says it': {fa: 'تیتر: متن همان را می‌گوید', reason: 'it stands in a headline'},
  'page furniture: a number alone on its line': {fa: 'زائدهٔ صفحه: عددی تنها در یک سطر', reason: 'it is left over from the page'},
  'page furniture: a counter': {fa: 'زائدهٔ صفحه: شمارنده', reason: 'it counts visits, comments or guests'},
  'time out of bounds': {fa: 'زمانی بیرون از مرز', reason: 'its time is before 1200, more than five years after the day on which we read it, or, of a fact, after that day at all'},
  'value out of bounds': {fa: 'عددی بیرون از مرز', reason: 'it is below zero and no per cent, or above 10^18: no number of our subject is'},
  negated: {fa: 'نفی شده', reason: 'its sentence says that it is not so: «۱۲ خوشه فعال نیستند»'},
  denied: {fa: 'تکذیب شده', reason: 'somebody says that it is not true: «تکذیب کرد که …»'},
  asked: {fa: 'پرسیده شده', reason: 'its sentence asks: «آیا …؟»'},
  conditional: {fa: 'شرطی', reason: 'it would be so if something else were: «اگر … شود»'},
  'promised, not said to be': {fa: 'وعده‌ای که گفته نشده انجام شده', reason: 'it tells how many there would be in all, and nobody says that they are there'},
  'another sense of the word': {fa: 'معنای دیگری از واژه', reason: '«خوشه» is of grapes, stars, a disease, a gang here'},
  'off topic: the text is not about industry': {fa: 'متن دربارهٔ صنعت نیست', reason: 'the gate finds in the text no clusters, no estates and no firms of a trade'},
  'off topic: far from anything of industry': {fa: 'دور از هر سخنی دربارهٔ صنعت', reason: 'the sentences around it speak of something else'},
  'no counted noun that is known beside it': {fa: 'نامی شناخته از آنچه شمرده شده در کنارش نیست', en: 'nothing beside it that we know says what it counts', reason: 'nothing that the tables know says what it counts'},
};

/** Finds a rule of refusal; a kind of date has a name of its own and the reason of all dates. */
export function findRefusalRule(rule: string): RefusalRule | undefined {
  const fa = DATE_KINDS[rule];
  return fa ? {...REFUSAL_RULES['date: …']!, fa} : REFUSAL_RULES[rule];
}

const DATE_KINDS: Record<string, string> = {
  'date: year': 'تاریخ: سال',
  'date: month': 'تاریخ: ماه',
  'date: month-day': 'تاریخ: روز و ماه',
  'date: day': 'تاریخ: روز',
  'date: interval': 'تاریخ: بازه',
  'date: decade': 'تاریخ: دهه',
  'date: relative': 'تاریخِ نسبی',
  'date: season': 'تاریخ: فصل',
  'date: part': 'تاریخ: بخشی از سال',
  'date: weekday': 'تاریخ: روز هفته',
  'date: time': 'ساعت',
};
