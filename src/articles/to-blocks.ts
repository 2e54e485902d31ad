import {toRaised} from '../text/raised-digits.js';
import {decodeTwice} from './decode-twice.js';
import {isTag, isText} from 'domhandler';
import {findElement, parentOf, textOf, type AnyNode, type Element, type ParentNode} from './tree.js';

/** One block of running text, and the element that holds it. */
export interface Block {
  text: string;
  element: Element;
  /** Length of the text that is inside links. */
  linked: number;
  isTableRow: boolean;
}

const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(' '),
); // prettier-ignore
const SILENT = new Set(
  'script style noscript template svg math iframe object embed audio video canvas map input select option textarea head title link meta'.split(' '),
); // prettier-ignore

/**
 * Cuts a tree into blocks of text as a reader sees them: one a paragraph, list entry, heading or table row (cells parted
 * by a tab); a line break starts a new block. Space is collapsed, letters and half-spaces stay as they are, and digits in
 * `<sup>` are raised ones, so that the mark of a note is no part of the number before it.
 */
export function toBlocks(root: ParentNode): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  let isSpaced = true;
  const close = (element: Element, isTableRow = false) => {
    const clean = text.replace(/ ?\t[ \t]*/g, '\t').replace(/^[\s\t]+|[\s\t]+$/g, '');
    if (clean) blocks.push({text: clean, element, linked, isTableRow});
    text = '';
    linked = 0;
    isSpaced = true;
  };
  const add = (raw: string, isLink: boolean) => {
    const words = raw.replace(/[\s\u00a0]+/g, ' ');
    const joined = isSpaced && words.startsWith(' ') ? words.slice(1) : words;
    if (joined) isSpaced = joined.endsWith(' ');
    text += joined;
    if (isLink) linked += joined.trim().length;
  };
  const visit = (node: AnyNode, holder: Element, isLink: boolean) => {
    if (isText(node)) return add(decodeTwice(node.data), isLink);
    if (!isTag(node) || SILENT.has(node.name)) return;
    if (node.name === 'br') return close(holder);
    if (node.name === 'sup') return add(toRaised(decodeTwice(textOf(node))), isLink);
    if (node.name === 'td' || node.name === 'th') text += '\t';
    const isBlock = BLOCK.has(node.name) && !isInsideRow(node);
    if (isBlock) close(holder);
    const inside = isBlock ? node : holder;
    for (const child of node.children) visit(child, inside, isLink || node.name === 'a');
    if (isBlock) close(node, node.name === 'tr');
  };
  const top = root as Element;
  for (const child of root.children) visit(child, top, false);
  close(top);
  return blocks;
}

// Paragraphs inside a table's cell stay on the row's line.
function isInsideRow(element: Element): boolean {
  if (element.name === 'tr' || element.name === 'table' || element.name === 'tbody') return false;
  for (let up = parentOf(element); up; up = parentOf(up)) {
    if (up.name === 'td' || up.name === 'th') return isDatum(up);
    if (up.name === 'table') return false;
  }
  return false;
}

// DotNetNuke lays whole pages out in tables: a cell that holds long text or a table is a box, not a datum.
function isDatum(cell: Element): boolean {
  return textOf(cell).length < 200 && !findElement('table', cell);
}
