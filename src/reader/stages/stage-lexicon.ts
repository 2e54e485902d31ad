import {words} from '../../text/words.js';

/** Words between a cue and the clusters that it tells of, folded. */

/** What may stand between a process and the clusters that undergo it: «پایان برنامه توسعه این ۱۲ خوشه». */
export const LINKS = words(`
توسعه برنامه طرح پروژه این برای های از کل تعداد عدد حدود بیش مدل یک ی ها کار عملیات مرحله نیز هم به خوشه صنعتی استان کشور
of the for had been have has were was
`);
/** «عامل توسعه خوشه», the agent whose choice begins a cluster's programme. */
export const AGENTS = words('عامل عاملان');
/** What is behind these is what a text is about, and no stage: «درباره امکان‌سنجی طرح». */
export const ABOUT = words('درباره پیرامون موضوع خصوص مورد زمینه لزوم');
/** «پایان», which behind these is a time and no end: «تا پایان برنامه». */
export const END = 'پایان';
export const TIME_HEADS = words('تا در');

/** What may stand between a clause and a further predicate of the same item, without a subject of its own. */
export const CONNECTIVES = words(`
و که نیز هم سپس ، اکنون ان هنوز ؛ در مرحله به یا کارش کار پروژه اش خوشه ای است نخستین دومین سومین چهارمین پنجمین
`);
/** Words that lead back to an item behind clauses about other things: «مطالعه شناختی آن ادامه دارد». */
export const ITS = words('ان انها اش');
/** Semicolons of both scripts. */
export const SEMICOLONS = words('؛ ;');
