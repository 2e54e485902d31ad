/** One block of running text, and the element that holds it. */
export interface Block {
  text: string;
  element: Element;
  /** Length of the text that is inside links. */
  linked: number;
  isTableRow: boolean;
}

const BLOCK = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(' '),
); // prettier-ignore
const SILENT = new Set(
  'script style noscript template svg math iframe object embed audio video canvas map input select option textarea head title link meta'.split(' '),
); // prettier-ignore

/**
 * Cuts a tree into blocks of text as a reader sees them: one a paragraph, list entry, heading or table row (cells parted
 * by a tab); a line break starts a new block. Space is collapsed, letters and half-spaces stay as they are.
 */
export function toBlocks(root: Element): Block[] {
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
  const visit = (node: Node, holder: Element, isLink: boolean) => {
    if (node.nodeType === TEXT) {
      const words = (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
      const joined = isSpaced && words.startsWith(' ') ? words.slice(1) : words;
      if (joined) isSpaced = joined.endsWith(' ');
      text += joined;
      if (isLink) linked += joined.trim().length;
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    const name = element.localName;
    if (SILENT.has(name)) return;
    if (name === 'br') return close(holder);
    if (name === 'td' || name === 'th') text += '\t';
    const isBlock = BLOCK.has(name) && !isInsideRow(name, element);
    if (isBlock) close(holder);
    const inside = isBlock ? element : holder;
    for (const child of element.childNodes) visit(child, inside, isLink || name === 'a');
    if (isBlock) close(element, name === 'tr');
  };
  visit(root, root, false);
  close(root);
  return blocks;
}

const ELEMENT = 1;
const TEXT = 3;

// Paragraphs inside a table's cell stay on the row's line.
function isInsideRow(name: string, element: Element): boolean {
  if (name === 'tr' || name === 'table' || name === 'tbody') return false;
  for (let up = element.parentElement; up; up = up.parentElement) {
    if (up.localName === 'td' || up.localName === 'th')
      return up.closest('table')?.hasAttribute('border') || isDataTable(up);
    if (up.localName === 'table') return false;
  }
  return false;
}

// DotNetNuke lays whole pages out in tables: a cell that holds long text or a table is a box, not a datum.
function isDataTable(cell: Element): boolean {
  return (cell.textContent?.length ?? 0) < 200 && !cell.querySelector('table');
}
