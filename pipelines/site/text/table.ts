import type {Language} from '../../../src/rows.js';
import {formatNumber} from '../../../src/words/number.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {html, toHtml, toPlainText, type Content, type Html} from './html.js';
import {sayText} from './say.js';

type SortKey = string | number | null;

export interface TableColumn<Row> {
  /** A phrase, or a name that the data gives. */
  head: PhraseKey | Html;
  /** A number is written in the digits of the language. */
  cell(row: Row): Content;
  kind: 'value' | 'figure' | 'words' | 'when' | undefined;
  /** The column or the value to sort by, where that is not the text of the cell. */
  sort: keyof Row | ((row: Row) => SortKey) | undefined;
}

export interface TableOptions<Row> {
  language: Language;
  caption: string;
  /** Shows the heading of each cell beside it on a phone. */
  isLong?: boolean | undefined;
  /** Ids of rows, so that marks in a text can point to them. */
  id?: (row: Row) => string | undefined;
  /** False where the heading above says the same; then the caption is for listeners alone. */
  showsCaption?: boolean | undefined;
  /** Adds a box that keeps only the rows with some words. */
  canFilter?: boolean | undefined;
}

/** A column in one line of a table of columns. */
export function toColumn<Row>(
  head: PhraseKey | Html,
  cell: (row: Row) => Content,
  kind?: TableColumn<Row>['kind'],
  sort?: TableColumn<Row>['sort'],
): TableColumn<Row> {
  return {head, cell, kind, sort};
}

/** A table in a region that scrolls by itself, and says so where it is wide; a small script lets its heads sort and its box filter. */
export function renderTable<Row>(
  rows: readonly Row[],
  columns: TableColumn<Row>[],
  options: TableOptions<Row>,
): Html {
  const {language, caption, isLong = false, showsCaption = true, canFilter = rows.length > 12} = options;
  const titled = columns.map((column) => ({...column, title: sayHead(column.head, language)}));
  return html`${canFilter && html`<div class="filter" data-filter="${sayText(language, 'table.filter')}"></div>`}
<div class="table${!isLong && columns.length > 3 && ' scrolls'}" role="region" tabindex="0" aria-label="${caption}">
<p class="hint" aria-hidden="true">${sayText(language, 'table.scrolls')}</p><table${isLong && toHtml(' class="claims"')} data-sortable>
<caption${!showsCaption && toHtml(' class="unseen"')}>${caption}</caption>
<thead><tr>${titled.map(({title, kind}) => html`<th scope="col"${kind && html` class="${kind}"`}>${title}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => renderRow(row, titled, options))}</tbody>
</table>
</div>`;
}

function sayHead(head: PhraseKey | Html, language: Language): string {
  return typeof head === 'string' ? sayText(language, head) : toPlainText(head);
}

type TitledColumn<Row> = TableColumn<Row> & {title: string};

function renderRow<Row>(row: Row, columns: TitledColumn<Row>[], {id, language}: TableOptions<Row>): Html {
  const rowId = id?.(row);
  return html`<tr${rowId && html` id="${rowId}"`}>${columns.map((column) => renderCell(row, column, language))}</tr>
`;
}

function renderCell<Row>(row: Row, {title, cell, sort, kind}: TitledColumn<Row>, language: Language): Html {
  const key = typeof sort === 'function' ? sort(row) : sort && (row[sort] as SortKey);
  const content = cell(row);
  const shown = typeof content === 'number' ? formatNumber(content, language) : content;
  return html`<td data-head="${title}"${kind && html` class="${kind}"`}${key !== undefined && html` data-sort="${key ?? ''}"`}><div>${shown}</div></td>`;
}
