import {words} from '../../text/words.js';

/** Words around speakers and their posts, folded. */

/** What ends a post: marks, prepositions, and the day of the speech. */
export const POST_ENDS = words(`
، . : ؛ ( ) « » که در با را از ضمن به این نیز هم امروز دیروز روز صبح عصر شنبه یکشنبه دوشنبه جمعه پنجشنبه چهارشنبه
`);
/** «عامل», agent: «عامل توسعه خوشه سنگ قم» is a post, yet names a cluster. */
export const AGENT = 'عامل';
/** Posts held in the county itself: «فرماندار محلات». */
export const LOCAL_POSTS = words('فرماندار شهردار بخشدار معاون نماینده رییس');
/** What a sentence passes on of another's: «سخنان محمد گلستانی …». */
export const WORDS_OF = words('سخنان گفته اظهارات صحبت');
/** «بنا بر»: on whose ground something is said. */
export const BASED = 'بنا';
export const ON = 'بر';
/** «به گزارش»: a report, not a speech, begins. */
export const REPORT = 'گزارش';
/** Words that open a speech without saying anything: «با اشاره به», «ضمن». */
export const OPENING_SPEECH = / با|^با |^ضمن$/;
