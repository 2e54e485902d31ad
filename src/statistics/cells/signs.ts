import {SIGNS, SPELLINGS, type Sign} from './sign-lexicon.js';

/** Finds the sign that stands in place of a number; undefined where the text is none. */
export function findSign(text: string): Sign | undefined {
  const bare = text.replace(/[\s\u00a0\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '');
  const spelling = SPELLINGS.find(([pattern]) => pattern.test(bare));
  return spelling && SIGNS.find(({sign}) => sign === spelling[1]);
}

/** Finds what one or two stars after a number say. */
export function findStar(stars: string): Sign | undefined {
  return SIGNS.find(({sign}) => sign === stars);
}
