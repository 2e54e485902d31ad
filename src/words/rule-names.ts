/** The reader names its rules of refusal in English, as its output does; their Persian names. */
export const RULE_NAMES: Record<string, string> = {
  ordinal: 'عددِ ترتیبی',
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
  'time window: it only dates something else': 'بازهٔ زمانی که تنها زمانِ چیز دیگری را می‌گوید',
  'relative period: it only dates something else': 'دورهٔ نسبی که تنها زمانِ چیز دیگری را می‌گوید',
  'time span: it only dates something else': 'مدتی که تنها زمانِ چیز دیگری را می‌گوید',
  'approximate: one or two': 'تقریب: «یکی دو»',
  'indefinite one': '«یک» نکره، نه شمارش',
  'bounds of a size class': 'مرزِ یک ردهٔ اندازه',
  'repetition of a number said before': 'تکرارِ عددی که پیش‌تر آمده',
  'page furniture: a number alone on its line': 'زائدهٔ صفحه: عددی تنها در یک سطر',
  'page furniture: a counter': 'زائدهٔ صفحه: شمارنده',
  'list bullet': 'شمارهٔ فهرست',
  'code or address': 'کد یا نشانی',
  'code or mark': 'کد یا نشانه',
  'label: the number of an article, a table or an issue': 'شمارهٔ ماده، جدول یا نشریه',
  'headline: the body says it': 'تیتر: متن همان را می‌گوید',
  'no counted noun beside it': 'نامی از آنچه شمرده شده در کنارش نیست',
  'definition: one or several': 'تعریف: «یک یا چند»',
  'degree of progress or use of single works': 'درصد پیشرفت یا ظرفیتِ یک طرح',
};

/** Why a number is none of ours, by the rule that refused it: what docs/method.md prints; `…` stands for every kind of a rule. */
export const REFUSAL_REASONS: Record<string, string> = {
  'date: …': 'it belongs to a date; its kinds are day, month, year, month-day, decade, season, part, relative, interval, time and weekday',
  ordinal: 'it gives a place in an order: «برنامه هفتم», «پنجمین»',
  'code or address': 'it is a news code, a telephone number or a clock',
  'code or mark': 'it is part of a code or a mark',
  'list bullet': 'it only numbers a list',
  'label: the number of an article, a table or an issue': 'it is a name and no count: «ماده ۵», «جدول ۳»',
  'definition: one or several': 'it says what something is: «یک یا چند محصول»',
  'approximate: one or two': 'it says that there are few: «یکی دو»',
  'indefinite one': '«یک» is an article here, not a count',
  'repetition of a number said before': 'it points back: «این سه», «سه خوشه یادشده»',
  'bounds of a size class': 'it says how large the members of a class are: «۱۰ تا ۴۹ نفر کارکن»',
  'degree of progress or use of single works': 'it says how far one work is: «۶۰ درصد پیشرفت»',
  'relative period: it only dates something else': '«سه سال گذشته»',
  'time window: it only dates something else': '«طی شش ماه»',
  'time span: it only dates something else': 'it is any other length of time',
  'headline: the body says it': 'it stands in a headline',
  'page furniture: a number alone on its line': 'it is left over from the page',
  'page furniture: a counter': 'it counts visits, comments or guests',
  'no counted noun beside it': 'nothing says what it counts',
}; // prettier-ignore

/** Finds why a rule refuses numbers; a rule of many kinds, such as `date: year`, has one reason for all of them. */
export function findRefusalReason(rule: string): string | undefined {
  return REFUSAL_REASONS[rule] ?? REFUSAL_REASONS[rule.replace(/: .*$/, ': …')];
}
