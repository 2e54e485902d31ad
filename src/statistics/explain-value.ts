import type {ImportedFile} from './import-sheets.js';
import {readValue, type LaidColumn, type ReadTable} from './read-table.js';
import type {RowContext} from './row-context.js';
import {formatAddress, parseAddress, readText, type Located} from './cells/sheet.js';
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
  const [sheet, address = ''] = wanted.includes('!') ? wanted.split('!') : [undefined, wanted];
  const cell = parseAddress(address);
  const words = wanted.split(/[\s|,،]+/).filter(Boolean);
  const isWanted = (row: TidyRow) =>
    cell
      ? row.cell === formatAddress(cell.row, cell.column) && (sheet === undefined || row.sheet === sheet)
      : words.every((word) => toKeyText(row).includes(word));
  const found: ValueExplanation[] = [];
  for (const read of imported.tables)
    for (const row of toTidyRows(read))
      if (isWanted(row) && found.length < 20) found.push(explain(read, row));
  return found;
}

/** Writes an explanation as lines for a person. */
export function formatExplanation({row, raw, ...found}: ValueExplanation): string {
  const value = row.value === null ? `no value (${row.sign ?? 'blank'})` : String(row.value);
  const unit = `${row.unit ? ` ${row.unit}` : ''}${row.unit_scale === 1 ? '' : ` × ${row.unit_scale}`}`;
  return [
    `${value}${unit} · ${row.place} (${row.place_id}) · ${row.period}`,
    `  cell       sheet «${row.sheet}», ${row.cell}: ${raw}`,
    ...found.titles.map((title) => `  title      ${title}`),
    ...found.headers.map((header) => `  header     ${header}`),
    ...found.labels.map((label) => `  label      ${label}`),
    ...found.footnotes.map((note) => `  footnote   ${note}`),
    ...found.reasons.map((reason) => `  because    ${reason}`),
  ].join('\n');
}

function toKeyText(row: TidyRow): string {
  const {indicator_id, indicator, place_id, place, label, header, period} = row;
  return [indicator_id, indicator, place_id, place, label, header, period].join(' ');
}

function explain(read: ReadTable, row: TidyRow): ValueExplanation {
  const at = parseAddress(row.cell)!;
  const {sheet, titles} = read.table;
  const column = read.columns.find((one) => one.column === at.column)!;
  const context = read.contexts.find((one) => one.row === at.row)!;
  const cell = sheet.read(at.row, at.column);
  const marks = [...context.marks, ...column.marks, ...(readValue(read, at.row, column)?.marks ?? [])];
  const format = cell?.format && cell.format !== 'General' ? `, shown as ${cell.format}` : '';
  const stub = read.columns.filter(({role}) => role === 'place' || role === 'label' || role === 'year');
  const labels = stub.map((one) => readText(sheet, at.row, one.column));
  return {
    row,
    raw: cell ? `«${cell.value}»${format}` : 'blank',
    titles: titles.map(formatLocated),
    headers: column.headers.map(formatLocated),
    labels: labels.filter((label) => label !== undefined).map(formatLocated),
    footnotes: marks.map(
      (mark) => `${mark}: «${read.footnotes.get(mark)?.text || 'not found under the table'}»`,
    ),
    reasons: listReasons(read, {row, column, context}),
  };
}

function formatLocated({text, row, column}: Located): string {
  return `${formatAddress(row, column)}: «${text}»`;
}

function listReasons(
  {year}: ReadTable,
  {row, column, context}: {row: TidyRow; column: LaidColumn; context: RowContext},
): string[] {
  const reasons: string[] = [];
  if (column.year) reasons.push(`year from the header: ${column.year}`);
  else if (context.year) reasons.push(`year from the row: ${context.year}`);
  else reasons.push(`year from title, sheet or file: ${year}`);
  if (column.place) reasons.push('place from the header');
  else if (context.printed) reasons.push(`place from the row: «${context.printed}»`);
  else reasons.push('place from title, sheet or file');
  const sign = SIGNS.find((one) => one.sign === row.sign);
  if (sign) reasons.push(`«${sign.sign}» means ${sign.meaning}: status ${row.status}`);
  if (row.sign === null && row.value === null) reasons.push('a blank cell is not available: status O');
  if (column.isSwapped)
    reasons.push('digits of this column stand in reverse: the sum holds only when they are turned round');
  if (column.layout) {
    const {header, indicator_id, role, reason} = column.layout;
    reasons.push(`layout: header «${header}» is ${indicator_id || role}${reason ? `, ${reason}` : ''}`);
  }
  if (row.rank !== null) reasons.push(`rank printed beside it: ${row.rank}`);
  return reasons;
}
