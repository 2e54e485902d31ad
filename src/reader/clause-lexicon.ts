import {words} from '../text/words.js';

/** Words and marks that part sentences and clauses, folded. */

/** A short line that ends so is no headline: what it announces follows. */
export const ENDS_OF_SPEECH = words(': ؛ ،');
/** Marks that end a sentence whatever follows. */
export const CLOSING_MARKS = words('؟ ? !');
/** The verb written onto its word: «در حال اجراست», «فعال‌اند». */
export const COPULAS = words('ست اند');
/** Marks that part clauses. */
export const SEPARATORS = words('؛ ; : ( ) « »');
/** Behind a participle these begin a new clause. */
export const FOLLOWERS = words('و که یا ولی اما تا');
/** Before a date these tell when something began: «از سال ۱۳۸۵». */
export const SINCE = words('از since');
/** Halves that are numbers to a coder: «نیمی از آن‌ها», “half of them”; the second needs no «از». */
export const HALVES = words('نیمی نصف half');
export const PLAIN_HALF = 'نصف';
/** What follows a half that is a share. */
export const OF = words('از of');
