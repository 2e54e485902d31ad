import type {Vocabulary} from '../entities/reference-tables.js';
import {annotateAside} from '../reader/annotate.js';
import {judgeMatter} from '../reader/reading/gate.js';
import {foldText} from '../text/fold.js';

/**
 * Creates the test of whether a title, a summary or a text is of our matter. It is the reader's own gate, so that what is
 * fetched is what is read; an outlet's own words, in any spelling and spaced in any way, let a text pass as well.
 */
export function createRelevance(
  vocabulary: Vocabulary,
  words: readonly string[] = [],
): (text: string) => boolean {
  const own = new RegExp(words.map(toPattern).join('|') || '(?!)');
  return (text) => own.test(foldText(text)) || judgeMatter(annotateAside(text, vocabulary)) !== 'none';
}

function toPattern(words: string): string {
  return foldText(words)
    .split(/[\s\u200c]+/)
    .filter(Boolean)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\\u200c_-]*');
}

/** The words of an address: its path decoded, with hyphens as spaces. */
export function toAddressWords(url: string): string {
  const {pathname, search} = new URL(url);
  try {
    return decodeURIComponent(pathname + search).replace(/[-_/+]+/g, ' ');
  } catch {
    return '';
  }
}
