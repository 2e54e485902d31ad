import {words} from '../../text/words.js';

/** Nouns of establishments that may be of anything else, as the tables have them. */
export const VAGUE_FIRMS = words(
  'عضو شرکت صنف مغازه فروشگاه واحد حجره گلخانه member company companies business plant mill farm unit',
);
