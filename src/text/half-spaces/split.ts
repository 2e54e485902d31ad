import {ZWNJ} from '../fold.js';

/** A word with its seams. */
export interface Split {
  text: string;
  rule: 'compound' | 'verb' | 'suffix' | 'joined';
  /** Whether no writer glues it («خوشههای», «میشود»), some do («کتابهای»), many do («سازمانهای»), or that says nothing («مهمتر»). */
  glued: 'by loss' | 'by choice' | 'by habit' | 'either';
}

/** A word whose ending no writer glues. */
export function loss(text: string): Split {
  return {text, rule: 'suffix', glued: 'by loss'};
}

/** Puts a half-space before the ending of a word. */
export function cutBefore(word: string, ending: string): string {
  return cutAt(word, word.length - ending.length);
}

/** Puts a half-space behind so many letters of a word. */
export function cutAt(word: string, seam: number): string {
  return `${word.slice(0, seam)}${ZWNJ}${word.slice(seam)}`;
}
