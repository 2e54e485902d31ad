import {words} from '../../text/words.js';

/** Words and marks that part sentences and clauses, folded. */

/** A short line that ends so is no headline: what it announces follows. */
export const ENDS_OF_SPEECH = words(': ؛ ،');
/** Marks that end a sentence whatever follows. */
export const CLOSING_MARKS = words('؟ ? !');
/** «نبود», absence, which is also a verb. */
export const ABSENCE = 'نبود';
/** Nouns that are also the past of a verb: «ساخت شش ناحیه», «در پایان نشست». */
export const NOUN_PASTS = words('ساخت خرید پرداخت شناخت بافت دوخت نشست خواست کاشت برداشت شکست');
/** The verb written onto its word: «در حال اجراست», «فعال‌اند». */
export const COPULAS = words('ست اند ند');
/** Marks that part clauses. */
export const SEPARATORS = words('؛ ; :');
/** Behind a participle these begin a new clause. */
export const FOLLOWERS = words('و که یا ولی اما تا بلکه لیکن');
/** English words that open a clause behind a comma. */
export const ENGLISH_OPENERS = words(
  'that while whereas but of adding which with where who whose including among although though however we it they',
);
/** Auxiliaries of English that stand behind the subject of a clause. */
export const ENGLISH_BE = words('were had have are is was has will would do did does');
/** «که»: what a verb before it says, asks or denies follows. */
export const COMPLEMENT = words('که : اینکه that');
/** «این‌که هفت خوشه به سرانجام رسیده حرف ما نبوده»: what is only put forward, unless one of the words before makes a speech of it. */
export const PROPOSED = words('اینکه انکه');
export const SPEECHES = words('بیان اشاره اعلام تاکید یاداوری یاداور ذکر با به از برای دلیل ضمن بر');
/** What a negated clause that undoes the plan before it has besides its verb: «اما این اتفاق نیفتاد». */
export const THE_LIKE = words('، اما ولی و که این ان چنین اتفاق کار امر وعده مهم عملی محقق');
/** Before «که» these are said to be told: «این گفته که …». */
export const REPORTED = words('گفته رقم خبر ادعا امار شایعه این مطلب claim figure report');
/** Verbs that ask, and the words that open what they ask. */
export const ASKS = words('پرسید پرسیدند پرسیده asked');
export const INTERROGATIVES = words('چرا چند چه ایا چگونه کدام کی whether why how');
/** Question marks of both scripts. */
export const QUESTION_MARKS = words('؟ ?');
/** «یا», which joins two predicates into one, and its English fellow. */
export const EITHER = words('یا or either');
/** Before a word of denial these make it an aside: «با تکذیب این خبر», «ضمن رد این ادعا». */
export const ALONG = words('با ضمن');
