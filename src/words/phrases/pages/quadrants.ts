import type {Phrases} from '../phrase.js';

// prettier-ignore
/** Phrases of the page of designation against concentration. */
export const QUADRANTS = {
  'quadrants.title': ['نام‌بردن و تمرکز: کجا خوشه را نام می‌برند، کجا صنعت متمرکز است', 'Named and concentrated: where clusters are named, where industry is concentrated'],
  'quadrants.lead': ['بالا و پایین می‌گوید که آیا استان در آن فعالیت متمرکز است (ضریب مکانی بالاتر از یک)، و دو ستون می‌گوید که آیا متنی خوشه‌ای در آن نام برده است.', 'One question is whether the province is concentrated in the activity (location quotient above one), the other whether some text names a cluster in it.'],
  'quadrants.base': ['ارقام رسمی: سال {period}، ویرایش {edition}.', 'Official figures: year {period}, edition {edition}.'],
  'quadrant.both': ['نام‌برده و متمرکز', 'named and concentrated'],
  'quadrant.designated_only': ['تنها نام‌برده', 'named only'],
  'quadrant.concentrated_only': ['تنها متمرکز', 'concentrated only'],
  'quadrant.neither': ['هیچ‌یک', 'neither'],
  'quadrant.silent': ['خاموش: متنی از آن نداریم', 'silent: no text speaks of it'],
  'quadrant.no_figure': ['رقم رسمی ندارد', 'no official figure'],
  'quadrants.table': ['عددها', 'Numbers'],
  'quadrants.place': ['جای استان', 'Quadrant'],
  'quadrants.close': ['در مرز', 'on the edge'],
  'quadrants.caption': ['خوشه‌های نام‌برده و ضریب مکانی هر استان در «{name}»', 'Clusters named and location quotient of each province in “{name}”'],
  'quadrants.chart-measure': ['ضریب مکانی، {period}؛ خط پررنگ: یک، جایی که سهم فعالیت با سهم تولید برابر است', 'Location quotient, {period}; the dark line is one, where the share of the activity equals that of output'],
  'quadrants.caveats': ['چه نمی‌گوید', 'What it does not say'],
  'quadrants.caveat-name': ['نام‌برده‌شدن نشانهٔ توجه متن‌های ماست، نه نشانهٔ آنکه خوشه هست؛ نبود نام هم نبود خوشه نیست.', 'To be named is to have met the attention of our texts, not to have a cluster; no name is no absence.'],
  'quadrants.caveat-wide': ['ضریب برای کل صنعت یا کشاورزی است؛ استانی که در همه متمرکز نیست شاید در یک رشتهٔ آن باشد.', 'The quotient is of all industry or all farming; a province below one may still be concentrated in one branch of it.'],
  'quadrants.caveat-years': ['نام‌ها از سال‌های گوناگون‌اند و ارقام از یک سال.', 'Names are of many years, the figures of one.'],
  'quadrants.caveat-small': ['یک نام برای «نام‌برده» بس است، و نیمی از استان‌ها کمتر از سه نام دارند؛ هم‌بستگی از آن نمی‌شود گرفت.', 'One name makes “named”, and many provinces have but one or two; no correlation should be drawn from it.'],
} as const satisfies Phrases;
