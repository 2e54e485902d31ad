import {lookup, words} from '../../text/words.js';

/** Words around a number that tell what it counts, folded. */

/** What may stand between a hedge and its number. */
export const BEFORE_NUMBERS = words('$ تعداد یک');
/** Words that lift a count beyond the number behind «از»: «از سه هزار می‌گذرد». */
export const PASSING = /(گذرد|گذرند|گذشت|گذشته|گذشتند|فراتر|بیشتر|بالاتر)$/;

/** Between «از» and the whole that another number is a part of: «از مجموع ۲۷ خوشه». */
export const WHOLES = words('مجموع میان بین کل of');
/** Behind «از» these point at a whole told before: «از آن‌ها», «از این شمار». */
export const OF_THEM = words('ان انها این اینها میان انان these them whom which');

/** Before those: «از آن‌ها», «از میان آن‌ها», “of them”. */
export const AMONG = words('از میان بین of among');
/** Before «از آن» these set against, and take no part: «سال پیش از آن». */
export const COMPARING = words('پیش پس بعد قبل بیش کمتر بیشتر فراتر غیر جدا فارغ');
/** «این», which points at a number only with a word of counting: «از این شمار». */
export const THIS = 'این';
/** Between a whole and the parts that it is told in. */
export const SPLITTING =
  /^((split|divided|broken|parted) (into|between|among|as)|made up|composed of|consisting of|comprising|شامل|متشکل از|مرکب از|تقسیم) /;

/** Nouns that say that a number is to come: «شمار خوشه‌ها به ۴۲۹ رسید». */
export const COUNTING = words('شمار تعداد رقم امار number total figure count tally');
/** How the names of workplaces end: «سنگ‌بری», «کاشی‌سازی». */
export const WORKPLACE = /(سازی|بافی|دوزی|پزی|بری|ریسی|کوبی|گری|تراشی|کشی|چاپی)$/;
/** How the names of people of a craft end: «قالی‌باف», «ملیله‌ساز»; and words that only look so. */
export const CRAFTSMEN = /(گر|باف|بافنده|دوز|تراش|ریس|ساز|پز|چی)(ی|ند|اند)?$/;
export const NOT_CRAFTSMEN = words(
  'دیگر اگر مگر دگر نگر لنگر هنوز امروز دیروز نیروز پیروز هیچی چی ساز نیمه ساخت تبریز پاییز نماز اغاز',
);
/** How words end that name people by what they do: «شرکت‌کننده», “managers”. */
export const PEOPLE = /(کننده|کنندگان|گیر|ers|ors|ists|ants|men|women)$/;
/** Classifiers of papers and titles, which are no part of what was counted before. */
export const COUNTS_ITS_OWN = words('فقره عنوان باب');
/** «۲۱۵ مورد روستایی»: the ending of an adjective. */
export const ADJECTIVAL = /یی$/;
/** Marks before a number that belongs to the label before them. */
export const LABEL_ENDS = words(': = - –');
/** Marks between the cells of a row. */
export const CELL_MARKS = words('| ; \t');
/** What shows in English that a number is a part: “11 of them”, “two others”. */
export const ENGLISH_PARTS = words('them whom which those these others more the');
/** «۹ تا», «۹ تای آن‌ها»: some of the things counted before. */
export const PART_ENDS = words('تا تای تاست');
/** Magnitudes that the first number of a pair shares with the second: «از ۴۲۰۰ به ۵ هزار نفر». */
export const SCALES = lookup([
  ['هزار', 1e3],
  ['میلیون', 1e6],
  ['میلیارد', 1e9],
]);

/** Spans of time written onto their number: «سه‌ساله». */
export const GLUED_SPANS = lookup([
  ['ساله سالگی دهه ساعته', 'year 1'],
  ['ماهه', 'month 1'],
  ['روزه', 'day 1'],
]);
/** «ساله»: so many years old. */
export const AGED = 'ساله';
/** What is told of a stretch of time: «عملکرد سه‌ساله». */
export const REPORTED = words('عملکرد کارنامه گزارش دوره');
/** Before a span these only say when: «در یک دهه», against «طی سه سال اجرا», which says how long. */
export const WITHIN = words('در ظرف تا هر');
/** «نداریم», «نمی‌کنیم». */
export const FIRST_PERSON = /یم$/;
/** «دهه», a decade. */
export const DECADE = 'دهه';

/** Before a share these make it one of the count before: «… (۱۰.۴ درصد)», «یعنی …». */
export const ASIDES = words('( یعنی');
/** Between a share and the noun it is of: «۷۰ درصد از این واحدها». */
export const OF_WHOLE = words('of the those از these این ان کل همه همین all its country s');
/** «۱۲ درصد بیش از همین دوره»: so much more. */
export const MORE_THAN = words('بیش بیشتر بالاتر کمتر پایینتر above more higher less');
/** «از ۵۵ درصد بیشتر»: a bound, and no growth. */
export const BACKWARD = words('از');
/** Behind a share these show that it is one of a whole. */
export const SHARE_WORDS = words('از of');
/** What a share may be of, by the sense of its word. */
export const WHOLES_OF_SENSE = new Set(['exports', 'output', 'employment', 'funding', 'investment']);
/** «۹۲ درصد صنایع کشور»: of all firms. */
export const SMALL_INDUSTRY = words('صنایع صنعت صنعتگران');
/** Before a sum these say what something named before is worth. */
export const WORTH = words('ارزش worth valued');
/** «دو برابر»: a change told as a multiple. */
export const TIMES = 'برابر';
/** What a number may be the content of: «برنامه امسال ۱۰۰ هزار شغل است». */
export const PLANS = words('برنامه هدف plan target goal aim');
/** How the verbs of a change end: «سر کار می‌روند», «مشغول می‌شوند». */
export const TAKING_UP = /(روند|رود|شوند|شود|ایند|اید)$/;
/** Words that make a quantity one of every year. */
export const YEARLY = words('سالانه سالیانه سالی روزانه ماهانه annual annually yearly daily');
/** Verbs that send goods to another country: «به عراق می‌فرستد», «به عراق می‌رود». */
export const SENDING =
  /^(می)?(فرستاد|فرستند|فرستد|فرستیم|فرستادند|فرستاده|رود|رفت|رفته|بفرستد|بفرستند|بفرستیم|برود|فروخت|فروختند|فروخته|فروشد|فروشند|بفروشد|بفروشند|برد|بردند)/;
/** Words of how old something is: «سابقه آن به نیم قرن می‌رسد», «هشت سال از تولدش می‌گذرد». */
export const AGES = words('سابقه قدمت پیشینه تولد تولدش عمر عمرش');
/** «راهی», bound for. */
export const BOUND = 'راهی';
/** Countries and continents that goods are sent to. */
export const FOREIGN = words(`
عراق افغانستان ترکیه روسیه چین المان ایتالیا اسپانیا فرانسه امارات عمان قطر کویت عربستان پاکستان هند هندوستان قزاقستان ترکمنستان
ازبکستان تاجیکستان قرقیزستان ارمنستان گرجستان ژاپن کره مالزی اندونزی اروپا اسیا افریقا امریکا کانادا سوریه لبنان اردن هلند
بلژیک انگلیس سویید لهستان اوکراین بلاروس خلیج خارج جهان
`);
/** «در حوزه پوشاک»: the field of what is counted. */
export const FIELDS = words('حوزه زمینه رشته صنعت صنایع');
