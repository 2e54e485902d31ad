import {foldText} from '../text/fold.js';
import {FURNITURE_RULES} from './furniture-lexicon.js';
import type {Block} from './to-blocks.js';

const LONGEST = 400;

/** Says why a block of text is furniture and not the article; undefined when it is the article. */
export function findFurnitureReason(block: Block): string | undefined {
  if (block.text.length > LONGEST) return undefined;
  const folded = foldText(block.text)
    .replace(/\u200c/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [reason, pattern, longest] of FURNITURE_RULES)
    if (folded.length <= longest && pattern.test(folded)) return reason;
  if (!block.isTableRow && /^[\d\s/|·•.,-]+$/.test(folded) && folded.length <= 12 && !isListed(block))
    return 'comment counter or lone number';
  // A line that is nothing but a link leads away, unless it is as long as a paragraph.
  const isAllLink = block.linked > 0 && block.linked >= block.text.length * 0.8;
  return isAllLink && block.text.length < 200 ? 'link that leads away' : undefined;
}

function isListed({element}: Block): boolean {
  return element.name === 'li' || element.name === 'dd';
}
