import type {Language} from '../../../src/rows.js';
import {formatNumber} from '../../../src/words/number.js';
import {html, toHtml, type Content, type Html} from './html.js';
import {sayText} from './say.js';

export interface TableColumn<Row> {
  head: string;
  cell(row: Row): Content;
  /** What to sort by, where that is not the text of the cell. */
  sort?: ((row: Row) => string | number | null) | undefined;
  kind?: 'value' | 'figure' | 'words' | 'when' | undefined;
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

/** A column of how many there are. */
export function createCountColumn<Row>(
  head: string,
  count: (row: Row) => number,
  language: Language,
): TableColumn<Row> {
  return {head, kind: 'value', cell: (row) => formatNumber(count(row), language)};
}

/** A table in a region that scrolls by itself; a small script lets its heads sort and its box filter. */
export function renderTable<Row>(
  rows: readonly Row[],
  columns: TableColumn<Row>[],
  options: TableOptions<Row>,
): Html {
  const {language, caption, isLong = false, showsCaption = true, canFilter = rows.length > 12} = options;
  return html`${canFilter && html`<div class="filter" data-filter="${sayText(language, 'table.filter')}"></div>`}
<div class="table" role="region" tabindex="0" aria-label="${caption}">
<table${isLong && toHtml(' class="claims"')} data-sortable>
<caption${!showsCaption && toHtml(' class="unseen"')}>${caption}</caption>
<thead><tr>${columns.map(({head, kind}) => html`<th scope="col"${kind && html` class="${kind}"`}>${head}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => renderRow(row, columns, options))}</tbody>
</table>
</div>`;
}

function renderRow<Row>(row: Row, columns: TableColumn<Row>[], {id}: TableOptions<Row>): Html {
  const rowId = id?.(row);
  return html`<tr${rowId && html` id="${rowId}"`}>${columns.map((column) => renderCell(row, column))}</tr>
`;
}

function renderCell<Row>(row: Row, {head, cell, sort, kind}: TableColumn<Row>): Html {
  const key = sort?.(row);
  return html`<td data-head="${head}"${kind && html` class="${kind}"`}${key !== undefined && html` data-sort="${key ?? ''}"`}><div>${cell(row)}</div></td>`;
}
