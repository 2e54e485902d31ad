import {foldText, toSkeleton} from '../text/fold.js';
import type {RemovedBlock} from './article.js';
import {FURNITURE, FURNITURE_RULES} from './furniture-lexicon.js';
import {toBlocks, type Block} from './to-blocks.js';
import {findElements, removeElement, textOf, type Element, type ParentNode} from './tree.js';

/** Takes the furniture out of an article's element and gives its text; every block taken away leaves a reason. */
export function cleanBody(
  element: ParentNode,
  furniture: readonly (readonly [selector: string, reason: string])[],
  title: string,
): {body: string; removed: RemovedBlock[]} {
  const removed: RemovedBlock[] = [];
  const whole = textOf(element).length;
  for (const [selector, reason] of [...furniture, ...FURNITURE]) {
    for (const block of findElements(selector, element)) {
      const text = textOf(block).replace(/\s+/g, ' ').trim();
      // A form or a box that holds most of the text is the page's frame: ASP.NET wraps everything in one form.
      if (text.length > whole * 0.6 && text.length > 200) continue;
      removeElement(block);
      if (text) removed.push({reason, text: text.slice(0, SHOWN)});
    }
  }
  const heading = toSkeleton(title);
  const kept = toBlocks(element).filter((block, index, blocks) => {
    const isHeading = block.text.length < 2 * title.length + 20 && toSkeleton(block.text) === heading;
    const isBroken = [blocks[index - 1], blocks[index + 1]].some((one) => one?.element === block.element);
    const reason = isHeading ? 'title repeated' : findFurnitureReason(block, isBroken);
    if (reason) removed.push({reason, text: block.text.slice(0, SHOWN)});
    return !reason;
  });
  return {body: joinBlocks(kept), removed};
}

const SHOWN = 160;
const LONGEST = 400;

// Says why a block of text is furniture; undefined when it is the article. A line that others of its element stand around may
// be a piece of their sentence.
function findFurnitureReason(block: Block, isBroken: boolean): string | undefined {
  if (block.text.length > LONGEST) return undefined;
  const folded = foldText(block.text)
    .replace(/\u200c/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const [reason, pattern, longest] of FURNITURE_RULES)
    if (folded.length <= longest && pattern.test(folded)) return reason;
  const isDatum = isBroken || block.isTableRow || ['li', 'dd'].includes(block.element.name);
  if (!isDatum && /^[\d\s/|·•.,-]+$/.test(folded) && folded.length <= 12)
    return 'comment counter or lone number';
  // A line that is nothing but a link leads away, unless it is as long as a paragraph.
  const isAllLink = block.linked > 0 && block.linked >= block.text.length * 0.8;
  return isAllLink && block.text.length < 200 ? 'link that leads away' : undefined;
}

// Lines of one element, rows of one table and entries of one list stand together; paragraphs stand apart.
function joinBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1];
      if (!before) return block.text;
      return `${isTogether(before.element, block.element) ? '\n' : '\n\n'}${block.text}`;
    })
    .join('');
}

function isTogether(one: Element, other: Element): boolean {
  const isEntry = ['li', 'tr'].includes(one.name) && other.name === one.name;
  return one === other || (isEntry && one.parent === other.parent);
}
