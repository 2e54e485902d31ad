import {words} from '../../text/words.js';

/** Words around the names of clusters, folded. */

/** «به‌عنوان», as: in one word, or its second. */
export const AS = /^ب?ه?عنوان$/;
/** The second word of «به عنوان». */
export const AS_SECOND = 'عنوان';
/** Between «دو خوشه» and the names in commas behind it: «دو خوشه دیگر، …». */
export const APPOSED = words('دیگر ان انها استان ها');
/** What opens a list of names. */
export const LIST_OPENERS = words(': ( را یعنی');
/** «سپس», then. */
export const THEN = 'سپس';
/** What follows the joint of two names that stay two: «کفش و سپس چرم». */
export const FURTHER = words('سپس همچنین نیز بعد');
/** «نوبت», turn: «سپس نوبت خرما بود». */
export const TURN = 'نوبت';

/** What stands before «خوشه» as a subject, and what behind: «و خوشه پس از چهار سال …». */
export const SUBJECT_HEADS = words('و ؛ ، که');
export const SUBJECT_ENDS = words('پس در از هم نیز به با اکنون پروانه تا سرانجام هنوز سپس');
/** A noun in the plural. */
export const PLURAL_FORM = /(ها(ی|یی)?|clusters)$/;

/** What closes a name whose last words are unknown: «مبلمان یافت‌آباد، پوشاک تهران». */
export const NAME_ENDS = words('، ) . و ؛');
/** Between two towns of one name. */
export const TOWN_JOINTS = words('و -');
/** Commas of both scripts. */
export const COMMAS = words('، ,');
