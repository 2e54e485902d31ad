import {CLOSING_VERBS} from './sentence-lexicon.js';
import {words} from './words.js';

/** Words and marks that lines begin and end with, folded as `fold` folds them. */

/** Finite verbs: a Persian sentence ends with one, and a heading has none. */
export const FINITE_VERBS = new Set([
  ...CLOSING_VERBS,
  ...words(`
یافت یافتند رسیدند گفتند امد امدند رفت رفتند داشت داشتند بودند نیست نیستند ندارد ندارند نشد نشدند نکرد نکردند هستیم داریم کردیم کردم
گرفتند دادند میباشد خواهد باید توان گشت گردید گردد یابد دهد دهند رسد برسد باشیم هستم است نبود نیافت
is are was were has have had will would can could said says
`),
]);
/** What stands before the verb of the present: «می شود». */
export const PRESENT_HEADS = words('می نمی');
/** A participle that may end a clause whose «است» was left out. */
export const PARTICIPLES = words('شده یافته گرفته رسیده کرده داده بوده امده رفته');

/** A verb that leads to another, or to what somebody says: «نمی‌توانیم | بگوییم», «گفت | در استان …». */
export const LEADING_VERB = /^(توان|خواه|کوش|گوی|گفت|افزود|باید)/;
/** Before a verb, what leads to another or is no sentence with it: «امید دارد», «به دلیل نبود». */
export const LEADING_NOUNS = words(
  'امید قصد نظر انتظار تصمیم ارزو معلوم مشخص لازم ممکن بعید بینی براورد دلیل سبب علت خاطر یاد',
);
/** «قرار است»; «قرار دارد» and «قرار گرفت» lead to nothing. */
export const DUE = 'قرار';
/** Marks at the end of a line whose sentence goes on below. */
export const HALF_STOPS = words('؛ ;');
/** Words that a heading and the sentence below it share by chance. */
export const EMPTY_WORDS = words(
  'این های هایی برای است شده شد خود نیز درصد هزار میلیون میلیارد the and for from with that',
);

/** «صفر» behind one of these ends a score, and counts nothing on the next line. */
export const NOUGHT = 'صفر';
export const SCORED = words('یک دو سه چهار پنج شش هفت بر');
/** A line that ends in one of these goes on. */
export const OPEN_ENDS = words(`
و یا را در از به با برای تا که بر این ان هر چند حدود بیش صاحب دارای شامل مانند توسط بین میان روی طی طبق استان شهرستان ،  , - –
that the a an of in and or to for by with from on at as its their this which
`);
/** A line that begins with one of these leans on another, behind it or before it. */
export const OPEN_HEADS = words(`
در از به با برای تا بر طی طبق بنابر in on at of by with from for to according
`);
/** A line that begins with one of these belongs to the line before, whatever that ends in. */
export const GOES_ON = words('و که تا یا اما ولی را ، , and or but that which');

export const BULLETS = words('- – — • * · ▪ ● ◦ ○ ► ■ □ ✓ ٭ + ♦ ❖ ➢');
/** Those of them that stand inside sentences as well. */
export const DASHES = words('- – —');
/** Behind the number or letter of a list. */
export const LIST_MARKS = words(') . - – _');
export const LIST_LETTERS = words('الف ب پ ت ث ج چ ح خ د ذ ر ز ه و a b c d e f g h i ii iii iv v');
/** The end of a line that announces what follows. */
export const COLON = ':';
