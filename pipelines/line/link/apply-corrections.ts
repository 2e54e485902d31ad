import type {Row} from '../../../src/io/duckdb.js';
import type {Problem} from '../../../src/io/problem.js';
import type {TablesMade, Tables} from '../warehouse/tables.js';

/** Applies the corrections of published errors, and complains where what stands there is no longer what we expect. */
export function applyCorrections(tables: Tables): TablesMade {
  const corrected = {...tables};
  const problems: Problem[] = [];
  for (const correction of tables['core.corrections']!) {
    const cause = applyOne(corrected, correction);
    if (cause) problems.push({file: 'data/reference/corrections.csv', cause, severity: 'error'});
  }
  return {tables: corrected, problems};
}

/** Tables whose rows come and go with the texts of a run: a correction of a text that is not here waits. */
const OF_TEXTS = new Set(['core.documents', 'core.claims', 'core.mentions', 'core.rejected']);

function applyOne(tables: Tables, correction: Row): string | undefined {
  const {action, corrected_value} = correction;
  const table = String(correction.table_name);
  const key = String(correction.row_key);
  const column = String(correction.column_name);
  const rows = tables[table];
  if (!rows) return `unknown table: ${table}`;
  const named = rows.filter((row) => findKeys(row).includes(key));
  if (named.length === 0) return OF_TEXTS.has(table) ? undefined : `unknown row: ${table} ${key}`;
  if (!(column in named[0]!)) return `unknown column: ${table}.${column}`;
  const row = named.find((one) => isSame(one[column], correction.expected_value));
  if (!row) {
    const found = named.map((one) => one[column]).join(', ');
    return `correction no longer holds: ${table} ${key} ${column}: ${found}; expected: ${correction.expected_value}`;
  }
  const index = rows.indexOf(row);
  if (action === 'drop') tables[table] = rows.toSpliced(index, 1);
  if (action === 'override') tables[table] = rows.with(index, {...row, [column]: corrected_value ?? null});
  return undefined;
}

// The first column of every table is its key; an observation is also known by what it measures, where and when.
function findKeys(row: Row): string[] {
  const {indicator_id, place_id, sector_id, period} = row;
  const spoken = [indicator_id, place_id, sector_id, period].filter(Boolean);
  return [String(Object.values(row)[0]), spoken.join('|')];
}

function isSame(found: Row[string] | undefined, expected: Row[string] | undefined): boolean {
  const [one, other] = [String(found ?? ''), String(expected ?? '')];
  return one === other || (one !== '' && other !== '' && Number(one) === Number(other));
}
