import {words} from '../../text/words.js';

/** Words between a predicate and the clusters that it tells of, folded. */

/** What may stand between a process and the clusters that undergo it: «پایان برنامه توسعه این ۱۲ خوشه». */
export const LINKS = words(`
توسعه برنامه طرح پروژه این برای های از کل تعداد عدد حدود بیش مدل یک ی ها کار عملیات مرحله نیز هم به خوشه صنعتی استان کشور در روی دیگر اولین نخستین بر
یافتن شدن کردن گرفتن رسیدن با عاملان عامل نهایی اولیه مقدماتی تکمیلی سالانه
of the for had been have has were was in on by with
`);
/** What is behind these is what a text is about, and no predicate: «درباره امکان‌سنجی طرح». */
export const ABOUT = words('درباره پیرامون موضوع خصوص زمینه لزوم روند نقش اهمیت راستای هدف منظور');
/** What may stand between a clause and a further predicate of the same subject. */
export const CONNECTIVES = words(`
و که نیز هم سپس ، اکنون ان هنوز ؛ در مرحله گام فاز به یا کارش کار پروژه اش خوشه ای است نخستین دومین سومین چهارمین پنجمین ها انها بعد حالا را برنامه خود طرح پرونده
هر دو سه با موفقیت دیگر همچنان and now their its then
`);
/** Words that lead back to a subject behind clauses about other things: «مطالعه شناختی آن ادامه دارد». */
export const ITS = words('ان انها اش ان‌ها its their');
/** Verbs that judge what they speak of: «گامی مؤثر شمرد». */
export const JUDGING = /(شمرد|دانست|خواند|نامید|داند|شمارد|خوانده|دانسته)$/;
/** Before «از» these make a time of what follows: «پس از». */
export const AFTER = words('پس بعد پیش قبل');
/** Semicolons of both scripts. */
export const SEMICOLONS = words('؛ ;');
/** «پایان», which behind these is a time and no end: «تا پایان برنامه». */
export const TIME_HEADS = words('تا در از');
/** What ends at a time: «تا پایان برنامه چهارم». */
export const PERIODS = words('برنامه سال ماه هفته فصل دوره دولت دهه قرن');
/** «راه‌اندازی خوشه گامی مؤثر به شمار می‌آید»: what is called a step is judged. */
export const STEPS = words('گامی');
/** «حمایت از فعالیت خوشه»: what is backed is not said to be. */
export const BACKING = /^(حمایت|پشتیبانی|استقبال)/;
/** «برنامه خود را», «پروژه آن را»: before an object these make it the subject's own. */
export const OWNING = words('خود خویش ان انها اش');
/** «برنامه توسعه خوشه‌ای», of clusters in general. */
export const OF_CLUSTERS = /ای$/;
/** What is left of a whole, and has a predicate of its own: «و بقیه در حال اجراست». */
export const RESTS = words('بقیه مابقی باقی الباقی rest remainder');
