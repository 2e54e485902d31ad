import type {Phrases} from '../phrase.js';

/** Phrases of the page about the project. */
export const ABOUT = {
  'about.cited': ['این عدد در متنش', 'This number in its text'],
} as const satisfies Phrases;
