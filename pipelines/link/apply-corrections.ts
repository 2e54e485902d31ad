import type {Row} from '../../src/io/duckdb.js';
import type {Problem} from '../../src/io/problem.js';
import type {Linked} from '../link.js';
import type {Tables} from '../tables.js';

/** Applies the corrections of published errors, and complains where what stands there is no longer what we expect. */
export function applyCorrections(tables: Tables): Linked {
  const corrected = {...tables};
  const problems: Problem[] = [];
  for (const correction of tables['core.corrections']!) {
    const cause = applyOne(corrected, correction);
    if (cause) problems.push({file: 'data/reference/corrections.csv', cause, severity: 'error'});
  }
  return {tables: corrected, problems};
}

function applyOne(tables: Tables, correction: Row): string | undefined {
  const {table_name, row_key, column_name, expected_value, action, corrected_value} = correction;
  const rows = tables[String(table_name)];
  if (!rows) return `unknown table: ${table_name}`;
  const index = rows.findIndex((row) => findKeys(row).includes(String(row_key)));
  // A text that is not in this run takes its corrections with it.
  if (index < 0) return undefined;
  const row = rows[index]!;
  const found = row[String(column_name)];
  if (found === undefined) return `unknown column: ${table_name}.${column_name}`;
  if (!isSame(found, expected_value ?? null))
    return `correction no longer holds: ${table_name} ${row_key} ${column_name}: ${found}; expected: ${expected_value}`;
  if (action === 'drop') tables[String(table_name)] = rows.toSpliced(index, 1);
  if (action === 'override')
    tables[String(table_name)] = rows.with(index, {...row, [String(column_name)]: corrected_value ?? null});
  return undefined;
}

// The first column of every table is its key; an observation is also known by what it measures, where and when.
function findKeys(row: Row): string[] {
  const {indicator_id, place_id, sector_id, period} = row;
  const spoken = [indicator_id, place_id, sector_id, period].filter(Boolean);
  return [String(Object.values(row)[0]), spoken.join('|')];
}

function isSame(found: Row[string], expected: Row[string]): boolean {
  if (found === expected || String(found ?? '') === String(expected ?? '')) return true;
  return found !== null && expected !== null && expected !== '' && Number(found) === Number(expected);
}
