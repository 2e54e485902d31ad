import {foldText} from '../../../src/text/fold.js';

/** Lets the heads of tables sort their rows: numbers by value, words as the language of the page sorts them. */
export function enableSorting(page: Document): void {
  for (const table of page.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    if (table.tBodies[0]!.rows.length < 3) continue;
    for (const head of table.tHead!.querySelectorAll('th')) {
      const button = page.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => sortBy(table, head));
    }
  }
}

/** Says of each table whether it is wider than its place; without scripts those of many columns say so on a phone. */
export function enableHints(page: Document): void {
  const tables = [...page.querySelectorAll<HTMLElement>('.table')];
  const mark = (): void => {
    for (const table of tables) {
      table.classList.remove('scrolls');
      table.classList.toggle('is-wide', table.scrollWidth > table.clientWidth + 1);
    }
  };
  mark();
  page.defaultView?.addEventListener('resize', mark);
  // what lies in a closed element has no width until it is opened
  page.addEventListener('toggle', mark, true);
}

/** Puts a box above long tables that keeps only the rows with some words, whatever keyboard they were typed on. */
export function enableFilters(page: Document): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-filter]')) {
    const table = place.nextElementSibling?.querySelector('table');
    if (!table) continue;
    const box = page.createElement('input');
    box.type = 'search';
    box.placeholder = place.dataset.filter!;
    box.setAttribute('aria-label', place.dataset.filter!);
    box.addEventListener('input', () => filter(table, box.value));
    place.append(box);
  }
}

function sortBy(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const isDown = head.getAttribute('aria-sort') === 'ascending';
  for (const other of table.tHead!.querySelectorAll('th')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
  const collator = new Intl.Collator(document.documentElement.lang, {numeric: true});
  const key = (row: HTMLTableRowElement): string => {
    const cell = row.cells[head.cellIndex]!;
    return cell.dataset.sort ?? foldText(cell.textContent ?? '').trim();
  };
  const rows = [...table.tBodies[0]!.rows].map((row) => ({row, key: key(row)}));
  // Rows without a value stay at the end whichever way.
  rows.sort(
    (one, other) =>
      Number(!one.key) - Number(!other.key) || (isDown ? -1 : 1) * compare(one.key, other.key, collator),
  );
  table.tBodies[0]!.append(...rows.map(({row}) => row));
}

function compare(one: string, other: string, collator: Intl.Collator): number {
  const [first, second] = [one, other].map((text) => Number(text.replaceAll(',', '')));
  return Number.isFinite(first) && Number.isFinite(second) ? first! - second! : collator.compare(one, other);
}

function filter(table: HTMLTableElement, words: string): void {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  for (const row of table.tBodies[0]!.rows) {
    const text = foldText(row.textContent ?? '');
    row.hidden = !wanted.every((word) => text.includes(word));
  }
}
