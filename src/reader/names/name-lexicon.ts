import {words} from '../../text/words.js';

/** Words around the names of clusters, folded. */

/** «و» and its English fellow, between two names or two halves of one. */
export const ANDS = words('و and &');
/** Behind these words a name has ended, whatever it was: «سوزن‌دوزی بلوچ که …». */
export const CLOSERS = words('و که را');
/** Commas of both scripts. */
export const COMMAS = words('، ,');
/** Around a name. */
export const QUOTES = words('« » " “ ”');
/** Inside names: “rice-milling”; between two towns. */
export const HYPHENS = words('- – ‐');
/** What follows the joint of two names that stay two: «کفش و سپس چرم». */
export const FURTHER = words('سپس همچنین نیز بعد دیگری');

/** What opens a list of names. */
export const OPENERS = words(': ( — – - را یکی');
/** Between «خوشه» and the names of a list: «سه خوشه دیگر آن، …». */
export const BETWEEN = words('دیگر ان انها استان ها کشور شهرستان شهر نیز هم خود این ، (');
/** Before «خوشه» these make clusters of the names in front: «به‌عنوان دو خوشه», «صاحب خوشه», «از خوشه‌های استان». */
export const CLASSING = words('عنوان بعنوان صاحب دارای از جزو جز شمار ها اینها انها as');
/** «خوشه» behind these is told of what stands in front: «… رشته‌هایی هستند که در اصفهان خوشه دارند». */
export const HAVING = words('دارد دارند داشت داشتند شد شدند شده دارا');
/** What the programme began with, went on with and has before it: «سپس خرما اجرا شد», «نوبت عسل است», «پس از خرما …». */
export const TURNS = words('سپس نوبت');
/** «می‌توان … را نام برد», «می‌توان به … اشاره کرد»: around what is named out of many. */
export const NAMING = words('توان نام جمله');
/** «پس از», after. */
export const AFTER = words('پس بعد');
/** Endings that make a noun indefinite, apart. */
export const INDEFINITE = words('ای هایی');
/** A noun in the plural. */
export const PLURAL_FORM = /(ها(ی|یی)?|clusters)$/;

/** What points at a cluster before «خوشه», and behind it. */
export const POINTING = words('این همین ان همان this that the');
export const POINTED = words('یادشده مذکور نامبرده فوق مزبور مورداشاره پیشگفته');
/** The two words of «یاد شده». */
export const MENTIONED = 'یاد';
/** What points by its own word, behind a process: «برنامه توسعه آن», «برنامه‌اش». */
export const ITS = words('ان اش');
export const ITS_ENGLISH = words('its it');
/** «این طرح», «این پروژه»: the programme of a cluster stands for it. */
export const PROGRAMMES = words('طرح پروژه برنامه');
/** «اولی», «دومی»: which of the names said last. */
export const ORDINALS = new Map([
  ['اولی', 0],
  ['نخستی', 0],
  ['دومی', 1],
  ['سومی', 2],
  ['چهارمی', 3],
  ['پنجمی', 4],
]);
/** «هر دو», both. */
export const EVERY = words('هر all');
/** «هردو» in one word. */
export const BOTH = new Map([
  ['هردو', 2],
  ['هرسه', 3],
  ['هردوی', 2],
  ['both', 2],
]);
/** «هر دو آن‌ها», “both of them”. */
export const OF_THEM = words('ان انها اینها این');
/** What stands before «خوشه» as a subject, and what behind: «و خوشه پس از چهار سال …». */
export const SUBJECT_HEADS = words('و ؛ ، که .');
