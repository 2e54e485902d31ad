import {foldText} from '../text/fold.js';
import {CLUSTER, CLUSTER_ENDINGS, RELEVANT_WORDS} from './relevance-lexicon.js';

/**
 * Creates the test of whether a text speaks of our subject: any of the words, in any spelling, spaced in any way, «خوشه»
 * in singular and plural.
 */
export function createRelevance(words: readonly string[] = RELEVANT_WORDS): (text: string) => boolean {
  const patterns = words.map((word) =>
    foldText(word)
      .split(/[\s\u200c]+/)
      .filter(Boolean)
      .map((part) =>
        part === CLUSTER
          ? `${CLUSTER}(?:${GAP}(?:${CLUSTER_ENDINGS.join('|')}))?`
          : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
      )
      .join(GAP),
  );
  const pattern = new RegExp(patterns.join('|') || '(?!)');
  return (text) => pattern.test(foldText(text));
}

const GAP = '[\\s\\u200c_-]*';

/** The words of an address: its path decoded, with hyphens as spaces. */
export function toAddressWords(url: string): string {
  const {pathname, search} = new URL(url);
  try {
    return decodeURIComponent(pathname + search).replace(/[-_/+]+/g, ' ');
  } catch {
    return '';
  }
}
