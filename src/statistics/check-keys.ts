import {readValue, type LaidColumn, type ReadTable} from './read-table.js';
import type {RowContext} from './read-rows.js';
import type {ImportRefusal} from './refusal.js';
import {formatPlaceInFile} from './cells/sheet.js';

interface Met {
  read: ReadTable;
  context: RowContext;
}

/** Refuses two values for one key (what, where, when), in one table or in several; a value printed twice is a warning. */
export function checkKeys(tables: readonly ReadTable[], refuse: (refusal: ImportRefusal) => void): void {
  const seen = new Map<string, Met>();
  for (const read of tables) {
    checkColumnKeys(read, refuse);
    for (const context of read.contexts) {
      const key = toRowKey(read, context);
      const before = seen.get(key);
      if (before) compare(before, {read, context}, refuse);
      else seen.set(key, {read, context});
    }
  }
}

/** Names what a row is about; with the key of a column it is the key of a value. */
export function toRowKey(read: ReadTable, {place, printed, label, year, isNowhere}: RowContext): string {
  const where = isNowhere ? `${place?.place_id}:${printed}` : (place ?? read.place)?.place_id;
  return `${read.number ?? ''}|${read.title}|${where ?? ''}|${label}|${year ?? ''}`;
}

/** Names what a column is about. */
export function toColumnKey(read: ReadTable, {words, year, place, layout}: LaidColumn): string {
  return `${layout?.indicator_id || words}|${year ?? read.year ?? ''}|${place?.place_id ?? ''}`;
}

function checkColumnKeys(read: ReadTable, refuse: (refusal: ImportRefusal) => void): void {
  const columns = read.columns.filter(({role}) => role === 'value');
  columns.forEach((column, index) => {
    const twin = columns
      .slice(0, index)
      .find((other) => toColumnKey(read, other) === toColumnKey(read, column));
    if (!twin) return;
    const differing = read.contexts.find(({row}) => isOther(read, row, twin, column));
    if (!differing) return;
    const cause = `two values for one key: columns with one header; also at ${formatPlaceInFile(read.table.sheet.name, differing.row, twin.column)}`;
    refuse({
      severity: 'error',
      cause,
      sheet: read.table.sheet.name,
      row: differing.row,
      column: column.column,
    });
  });
}

function isOther(read: ReadTable, row: number, one: LaidColumn, other: LaidColumn): boolean {
  const [first, second] = [readValue(read, row, one), readValue(read, row, other)];
  return (
    first !== undefined &&
    second !== undefined &&
    (first.value !== second.value || first.sign !== second.sign)
  );
}

function compare(before: Met, after: Met, refuse: (refusal: ImportRefusal) => void): void {
  for (const column of after.read.columns) {
    if (column.role !== 'value') continue;
    const key = toColumnKey(after.read, column);
    const twin = before.read.columns.find(
      (other) => other.role === 'value' && toColumnKey(before.read, other) === key,
    );
    if (!twin) continue;
    const [first, second] = [
      readValue(before.read, before.context.row, twin),
      readValue(after.read, after.context.row, column),
    ];
    if (!first || !second) continue;
    const same = first.value === second.value && first.sign === second.sign;
    const where = formatPlaceInFile(before.read.table.sheet.name, before.context.row, twin.column);
    const what = (after.context.place ?? after.read.place)?.name ?? after.context.label;
    refuse({
      severity: same ? 'warning' : 'error',
      cause: same
        ? `printed twice: ${what}; also at ${where}`
        : `two values for one key: ${what}: ${first.value ?? first.sign} and ${second.value ?? second.sign}; also at ${where}`,
      sheet: after.read.table.sheet.name,
      row: after.context.row,
      column: column.column,
    });
  }
}
