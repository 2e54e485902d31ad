import {ESTIMATED, PROVISIONAL} from './cells/label-lexicon.js';
import {isTotalLabel} from './cells/labels.js';
import {findStar, parseValue, type ParsedValue} from './cells/parse-value.js';
import {readValue, type LaidColumn, type ReadTable} from './read-table.js';
import type {RowContext} from './row-context.js';
import {formatAddress} from './cells/sheet.js';
import type {TidyRow} from './tidy-row.js';

/** Writes a read table as rows, one a value, in the order of the sheet; one row at a time, so that length does not matter. */
export function* toTidyRows(read: ReadTable): Generator<TidyRow> {
  const columns = read.columns
    .filter(({role}) => role === 'value')
    .map((column) => ({column, rank: findRank(read, column)}));
  const covered = findCovered(read.table);
  for (const context of read.contexts)
    for (const {column, rank} of columns) {
      const parsed = readValue(read, context.row, column);
      if (!parsed && covered.has(`${context.row}|${column.column}`)) continue;
      yield toTidyRow(read, {context, column, rank, parsed});
    }
}

interface ValueAt {
  context: RowContext;
  column: LaidColumn;
  rank: LaidColumn | undefined;
  parsed: ParsedValue | undefined;
}

function toTidyRow(read: ReadTable, {context, column, rank, parsed}: ValueAt): TidyRow {
  const {layout} = column;
  const place = column.place ?? context.place ?? read.place;
  const marks = [...(parsed?.marks ?? []), ...context.marks, ...column.marks];
  const scale = Number(layout?.scale) || 1;
  const star = parsed?.status === 'A' ? findHeaderStar(read, column) : undefined;
  const unit = parsed?.isPercent ? undefined : (column.unit ?? read.unit);
  return {
    indicator_id: layout?.indicator_id || null,
    indicator: read.title,
    table: read.number,
    place_id: place?.place_id ?? '',
    place: context.printed ?? place?.name ?? '',
    label: context.label || null,
    header: column.words || null,
    period: column.year ?? context.year ?? read.year ?? '',
    // A blank cell is not available; nothing says that it is zero.
    value: parsed?.value === null || parsed === undefined ? null : scaleValue(parsed.value, scale),
    unit: layout?.unit || (parsed?.isPercent ? 'percent' : (unit?.unit ?? null)),
    unit_scale: layout?.scale ? 1 : (unit?.scale ?? 1),
    status: star?.status ?? parsed?.status ?? 'O',
    sign: star?.sign ?? parsed?.sign ?? null,
    rank: rank ? readRank(read, context.row, rank) : null,
    is_total:
      context.isTotal || column.place?.kind === 'country' || isTotalLabel(column.words.split(' / ').at(-1)!),
    note: formatNotes(read, marks),
    sheet: read.table.sheet.name,
    cell: formatAddress(context.row, column.column),
  };
}

// 4.1 times 1000 must stay 4100, not 4099.999….
function scaleValue(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}

// A star at a year says that the whole column is provisional, unless a note gives the star another meaning.
function findHeaderStar(read: ReadTable, {marks}: LaidColumn) {
  const star = marks.find((mark) => mark.startsWith('*'));
  const note = star ? read.footnotes.get(star)?.text : undefined;
  if (!star || (note && !PROVISIONAL.test(note))) return undefined;
  return findStar(note && ESTIMATED.test(note) ? '**' : star);
}

function findRank(read: ReadTable, column: LaidColumn): LaidColumn | undefined {
  const ranks = read.columns.filter(
    (one) => one.role === 'rank' && one.year === column.year && one.column > column.column,
  );
  const nearest = ranks[0];
  const between = read.columns.some(
    (one) => one.role === 'value' && one.column > column.column && one.column < (nearest?.column ?? 0),
  );
  return between ? undefined : nearest;
}

function readRank(read: ReadTable, row: number, {column}: LaidColumn): number | null {
  const cell = read.table.sheet.read(row, column);
  return (cell && parseValue(cell)?.value) ?? null;
}

function formatNotes({footnotes}: ReadTable, marks: readonly string[]): string | null {
  const texts = [...new Set(marks)].map((mark) => footnotes.get(mark)?.text).filter(Boolean);
  return texts.length > 0 ? texts.join('؛ ') : null;
}

// A cell inside a merged one is part of it, not a blank.
function findCovered({sheet, rows}: ReadTable['table']): Set<string> {
  const covered = new Set<string>();
  const [first, last] = [rows[0]!, rows.at(-1)!];
  for (const {top, left, bottom, right} of sheet.merges)
    for (let row = Math.max(top, first); row <= Math.min(bottom, last); row++)
      for (let column = left; column <= right; column++) covered.add(`${row}|${column}`);
  return covered;
}
