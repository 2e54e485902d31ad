import {words} from './words.js';

/** Marks that end a sentence. */
export const STOPS = words('. ! ? ؟ ؛ ; … ۔');
/** Marks that still belong to the sentence they close. */
export const CLOSERS = words(`» ) ] " ” ’ ' }`);
/** Latin shortenings that end in a point. */
export const SHORTENED = words(
  'mr mrs ms dr eng no vs st jr inc ltd co approx jan feb aug sept oct nov dec etc e g i',
);
/** Verbs that a sentence ends in, where the space behind its point was lost. */
export const CLOSING_VERBS = words(
  'است شد کرد دارد دارند گفت بود هستند رسید داد شود کرده شده افزود اند باشد باشند کند کنند گرفت رسیده شدند کردند',
);
/** Words that a sentence begins with, where the space before it was lost. */
export const OPENERS = words(
  'وی او این ان در به همچنین با از بر برای مدیر مدیرعامل معاون رییس تاکنون هم اکنون بنابراین گفتنی',
);
