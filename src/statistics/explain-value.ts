import type {ImportedFile} from './import-sheets.js';
import {readValue, type LaidColumn, type ReadTable} from './read-table.js';
import type {RowContext} from './read-rows.js';
import {formatAddress, parseAddress} from './cells/sheet.js';
import {SIGNS} from './cells/sign-lexicon.js';
import type {TidyRow} from './tidy-row.js';
import {toTidyRows} from './to-tidy-rows.js';

/** Where a value comes from: every cell that made it what it is. */
export interface ValueExplanation {
  row: TidyRow;
  /** Text of the cell as the file holds it, with its number format. */
  raw: string;
  titles: string[];
  headers: string[];
  labels: string[];
  footnotes: string[];
  reasons: string[];
}

/** Explains the values of a cell (`C12`, `برگ۱!C12`) or of a key (words of place, year, title, in any order). */
export function explainValue(imported: ImportedFile, wanted: string): ValueExplanation[] {
  const [sheet, address] = wanted.includes('!') ? wanted.split('!') : [undefined, wanted];
  const cell = parseAddress(address ?? '');
  const words = wanted.split(/[\s|,،]+/).filter(Boolean);
  const isWanted = cell
    ? (row: TidyRow) =>
        row.cell === formatAddress(cell.row, cell.column) && (sheet === undefined || row.sheet === sheet)
    : (row: TidyRow) => words.every((word) => toKeyText(row).includes(word));
  const found: ValueExplanation[] = [];
  for (const read of imported.tables)
    for (const row of toTidyRows(read))
      if (isWanted(row) && found.length < 20) found.push(explain(read, row));
  return found;
}

/** Writes an explanation as lines for a person. */
export function formatExplanation({
  row,
  raw,
  titles,
  headers,
  labels,
  footnotes,
  reasons,
}: ValueExplanation): string {
  const value = row.value === null ? `no value (${row.sign ?? 'blank'})` : String(row.value);
  return [
    `${value}${row.unit ? ` ${row.unit}` : ''}${row.unit_scale === 1 ? '' : ` × ${row.unit_scale}`} · ${row.place} (${row.place_id}) · ${row.period}`,
    `  cell       sheet «${row.sheet}», ${row.cell}: ${raw}`,
    ...titles.map((title) => `  title      ${title}`),
    ...headers.map((header) => `  header     ${header}`),
    ...labels.map((label) => `  label      ${label}`),
    ...footnotes.map((note) => `  footnote   ${note}`),
    ...reasons.map((reason) => `  because    ${reason}`),
  ].join('\n');
}

function toKeyText(row: TidyRow): string {
  return [row.indicator_id, row.indicator, row.place_id, row.place, row.label, row.header, row.period].join(
    ' ',
  );
}

function explain(read: ReadTable, row: TidyRow): ValueExplanation {
  const at = parseAddress(row.cell)!;
  const column = read.columns.find((one) => one.column === at.column)!;
  const context = read.contexts.find((one) => one.row === at.row)!;
  const cell = read.table.sheet.read(at.row, at.column);
  const marks = [...context.marks, ...column.marks, ...(readValue(read, at.row, column)?.marks ?? [])];
  return {
    row,
    raw: cell
      ? `«${cell.value}»${cell.format && cell.format !== 'General' ? `, shown as ${cell.format}` : ''}`
      : 'blank',
    titles: read.table.titles.map((title) => `${formatAddress(title.row, title.column)}: «${title.text}»`),
    headers: column.headers.map((header) => `${formatAddress(header.row, header.column)}: «${header.text}»`),
    labels: listLabels(read, context),
    footnotes: marks.map(
      (mark) => `${mark}: «${read.footnotes.get(mark)?.text || 'not found under the table'}»`,
    ),
    reasons: listReasons(read, {row, column, context}),
  };
}

function listLabels(read: ReadTable, {row}: RowContext): string[] {
  return read.columns
    .filter(({role}) => role === 'place' || role === 'label' || role === 'year')
    .flatMap(({column}) => {
      const cell = read.table.sheet.read(row, column);
      return cell ? [`${formatAddress(row, column)}: «${String(cell.value).trim()}»`] : [];
    });
}

function listReasons(
  read: ReadTable,
  {row, column, context}: {row: TidyRow; column: LaidColumn; context: RowContext},
): string[] {
  const sign = SIGNS.find((one) => one.sign === row.sign);
  return [
    column.year
      ? `year from the header: ${column.year}`
      : context.year
        ? `year from the row: ${context.year}`
        : `year from title, sheet or file: ${read.year}`,
    column.place
      ? 'place from the header'
      : context.printed
        ? `place from the row: «${context.printed}»`
        : 'place from title, sheet or file',
    ...(sign ? [`«${sign.sign}» means ${sign.meaning}: status ${row.status}`] : []),
    ...(row.sign === null && row.value === null ? ['a blank cell is not available: status O'] : []),
    ...(column.isSwapped
      ? ['digits of this column stand in reverse: the sum holds only when they are turned round']
      : []),
    ...(column.layout
      ? [
          `layout: header «${column.layout.header}» is ${column.layout.indicator_id || column.layout.role}${column.layout.reason ? `, ${column.layout.reason}` : ''}`,
        ]
      : []),
    ...(row.rank === null ? [] : [`rank printed beside it: ${row.rank}`]),
  ];
}
