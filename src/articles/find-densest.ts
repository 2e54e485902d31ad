import {sum} from 'd3-array';
import {toBlocks} from './to-blocks.js';
import {parentOf, type Element, type ParentNode} from './tree.js';

// A paragraph of an article, and not a title in a list, a caption or a comment of a few words.
const LONG = 60;
const MOST_LINKED = 0.3;
const SHARE = 0.85;
// With less text than this nothing can be called dense.
const ENOUGH = 500;
const INLINE = new Set(['p', 'li', 'blockquote', 'td', 'pre', 'dd']);

/**
 * Finds the smallest element that holds nearly all long paragraphs of a page: on ordinary pages that is the article.
 * Undefined where text is short or scattered; such a page needs a closer look.
 */
export function findDensest(root: ParentNode): Element | undefined {
  const long = toBlocks(root).filter(
    ({text, linked}) => text.length >= LONG && linked < text.length * MOST_LINKED,
  );
  const total = sum(long, ({text}) => text.length);
  if (total < ENOUGH) return undefined;
  const weights = new Map<Element, number>();
  for (const {element, text} of long)
    for (let up: Element | undefined = element; up; up = parentOf(up))
      weights.set(up, (weights.get(up) ?? 0) + text.length);
  const heavy = [...weights].filter(([, weight]) => weight >= total * SHARE).map(([element]) => element);
  // Of those that hold enough each holds the next; the one that holds no other is the smallest.
  const holders = new Set(heavy.map(parentOf));
  const smallest = heavy.find((element) => !holders.has(element));
  const article = smallest && INLINE.has(smallest.name) ? parentOf(smallest) : smallest;
  return article && article.name !== 'html' && article.name !== 'body' ? article : undefined;
}
