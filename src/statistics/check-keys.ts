import type {ParsedValue} from './cells/parse-value.js';
import {readValue, type LaidColumn, type ReadTable} from './read-table.js';
import type {RowContext} from './row-context.js';
import type {Refuse} from './refusal.js';
import {formatPlaceInFile} from './cells/sheet.js';

interface MetRow {
  read: ReadTable;
  context: RowContext;
}

/** Refuses two values for one key (what, where, when), in one table or in several; a value printed twice is a warning. */
export function checkKeys(tables: readonly ReadTable[], refuseIn: (sheet: string) => Refuse): void {
  const seen = new Map<string, MetRow>();
  for (const read of tables) {
    const refuse = refuseIn(read.table.sheet.name);
    checkColumnKeys(read, refuse);
    for (const context of read.contexts) {
      const key = toRowKey(read, context);
      const before = seen.get(key);
      if (before) compare(before, {read, context}, refuse);
      else seen.set(key, {read, context});
    }
  }
}

// What a row is about; with the key of a column it is the key of a value.
function toRowKey(read: ReadTable, {place, printed, label, year, isNowhere}: RowContext): string {
  const where = isNowhere ? `${place?.place_id}:${printed}` : (place ?? read.place)?.place_id;
  return `${read.number ?? ''}|${read.title}|${where ?? ''}|${label}|${year ?? ''}`;
}

function toColumnKey(read: ReadTable, {words, year, place, layout}: LaidColumn): string {
  return `${layout?.indicator_id || words}|${year ?? read.year ?? ''}|${place?.place_id ?? ''}`;
}

function listColumns(read: ReadTable): (readonly [key: string, column: LaidColumn])[] {
  const columns = read.columns.filter(({role}) => role === 'value');
  return columns.map((column) => [toColumnKey(read, column), column]);
}

function checkColumnKeys(read: ReadTable, refuse: Refuse): void {
  const seen = new Map<string, LaidColumn>();
  for (const [key, column] of listColumns(read)) {
    const twin = seen.get(key);
    if (!twin) {
      seen.set(key, column);
      continue;
    }
    const differing = read.contexts.find(({row}) => {
      const [first, second] = [readValue(read, row, twin), readValue(read, row, column)];
      return first && second && !isSame(first, second);
    });
    if (!differing) continue;
    const where = formatPlaceInFile(read.table.sheet.name, differing.row, twin.column);
    const at = {row: differing.row, column: column.column};
    refuse('error', `two values for one key: columns with one header; also at ${where}`, at);
  }
}

function compare(before: MetRow, after: MetRow, refuse: Refuse): void {
  const twins = new Map(listColumns(before.read).reverse());
  for (const [key, column] of listColumns(after.read)) {
    const twin = twins.get(key);
    const first = twin && readValue(before.read, before.context.row, twin);
    const second = readValue(after.read, after.context.row, column);
    if (!first || !second) continue;
    const where = formatPlaceInFile(before.read.table.sheet.name, before.context.row, twin.column);
    const what = (after.context.place ?? after.read.place)?.name ?? after.context.label;
    const at = {row: after.context.row, column: column.column};
    if (isSame(first, second)) refuse('warning', `printed twice: ${what}; also at ${where}`, at);
    else {
      const values = `${first.value ?? first.sign} and ${second.value ?? second.sign}`;
      refuse('error', `two values for one key: ${what}: ${values}; also at ${where}`, at);
    }
  }
}

function isSame(one: ParsedValue, other: ParsedValue): boolean {
  return one.value === other.value && one.sign === other.sign;
}
