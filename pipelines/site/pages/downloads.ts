import {group} from 'd3-array';
import type {Language} from '../../../src/rows.js';
import {pick} from '../../../src/words/language.js';
import {formatNumber} from '../../../src/words/number.js';
import {TABLE_MEANINGS} from '../../../src/words/table-meanings.js';
import type {ExportedFile, Exports} from '../data/read-exports.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderEmpty} from '../text/empty.js';
import {html, type Html} from '../text/html.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

/** The files to download: a row a table with its formats and sizes, then what describes them. */
export function renderDownloads({tables, others}: Exports, index: SiteIndex, language: Language): Html {
  if (tables.size === 0) return renderEmpty(language, 'empty.exports');
  const comments = new Map(index.columns.map((column) => [column.table_name, column.table_comment]));
  const rows = [...tables].sort(
    ([one], [other]) =>
      Number(other.startsWith('out')) - Number(one.startsWith('out')) || one.localeCompare(other),
  );
  const table = renderTable(
    rows,
    [
      toColumn('data.table', ([name]) => html`<a href="#table-${name}"><code>${name}</code></a>`),
      toColumn('data.what', ([name]) => renderMeaning(name, comments.get(name), language), 'words'),
      toColumn(
        'data.files',
        ([, files]) => html`${files.map((file) => html`${renderFile(file, language)}<br>`)}`,
      ),
    ],
    {language, caption: sayText(language, 'data.caption'), canFilter: false},
  );
  const beside =
    others.length > 0 &&
    html`<h2>${say(language, 'data.beside')}</h2><ul>${others.map((file) => html`<li>${renderFile(file, language, file.name)}</li>`)}</ul>`;
  return html`${table}${beside}`;
}

/** The meaning of every column, table by table. */
export function renderDictionary({columns}: SiteIndex, language: Language): Html {
  return html`${[...group(columns, ({table_name}) => table_name)].map(
    ([
      name,
      rows,
    ]) => html`<details id="table-${name}"><summary><code>${name}</code> <span class="soft">${renderMeaning(name, rows[0]!.table_comment, language)}</span></summary>
${renderTable(
  rows,
  [
    toColumn('data.column', (row) => html`<code>${row.column_name}</code>`),
    toColumn('data.type', (row) => html`<code>${row.column_type}</code>`),
    toColumn(
      'method.meaning',
      (row) => html`<span lang="en" dir="ltr">${row.column_comment}</span>`,
      'words',
    ),
  ],
  {language, caption: name, canFilter: false},
)}</details>`,
  )}`;
}

function renderMeaning(name: string, comment: string | null | undefined, language: Language): Html {
  const meaning = pick(language, {fa: TABLE_MEANINGS[name], en: undefined});
  return meaning ? html`${meaning}` : html`<span lang="en" dir="ltr">${comment}</span>`;
}

function renderFile({path, name, bytes}: ExportedFile, language: Language, label = toFormat(name)): Html {
  return html`<a href="/${path}" download><bdi>${label}</bdi></a> <span class="soft">${say(language, 'data.size', {size: toSize(bytes, language)})}</span>`;
}

function toSize(bytes: number, language: Language): string {
  return formatNumber(Math.max(1, Math.round(bytes / 1024)), language);
}

function toFormat(name: string): string {
  return name.endsWith('.parquet') ? 'Parquet' : name.split('.').at(-1)!.toUpperCase();
}
