import type {Cell, Row} from '../../../src/io/duckdb.js';
import type {Problem} from '../../../src/io/problem.js';
import type {CellType} from '../warehouse/column-types.js';
import type {TablesMade, Tables} from '../warehouse/tables.js';
import {castCell, TYPE_WORDS} from './cast-cell.js';

export interface Correcting {
  /** The type of each column, by `core.claims.value`. */
  types: ReadonlyMap<string, CellType>;
  /** Says what is wrong with a row of a table once it is corrected. */
  findFault: (table: string, row: Row) => string | undefined;
}

/** Rows as corrected; `problems` are expectations that no longer hold, `faults` corrections that cannot be made at all. */
export interface Corrected extends TablesMade {
  faults: Problem[];
}

const FILE = 'data/reference/corrections.csv';

/**
 * Applies the corrections of published errors, each cast to the type of its column, and complains where what stands there is no
 * longer what we expect, or what should stand there cannot.
 */
export function applyCorrections(tables: Tables, correcting: Correcting): Corrected {
  const corrected: Corrected = {tables: {...tables}, problems: [], faults: []};
  for (const correction of tables['core.corrections']!) {
    const {problem, fault} = applyOne(corrected.tables, correction, correcting);
    if (problem) corrected.problems.push({file: FILE, cause: problem, severity: 'error'});
    if (fault) corrected.faults.push({file: FILE, cause: fault, severity: 'error'});
  }
  return corrected;
}

interface Applied {
  problem?: string | undefined;
  fault?: string;
}

function applyOne(tables: Tables, correction: Row, {types, findFault}: Correcting): Applied {
  const {action, expected_value, corrected_value} = correction;
  const table = String(correction.table_name);
  const key = String(correction.row_key);
  const column = String(correction.column_name);
  const rows = tables[table];
  if (!rows) return {problem: `unknown table: ${table}`};
  const named = rows.filter((row) => findKeys(row).includes(key));
  if (named.length === 0) return {problem: `unknown row: ${table} ${key}`};
  const type = types.get(`${table}.${column}`);
  if (!type || !(column in named[0]!)) return {problem: `unknown column: ${table}.${column}`};
  const place = `${table} ${key} ${column}`;
  const refuse = (name: string, value: Cell | undefined) => ({
    fault: `wrong ${name}: ${place}: ${(value ?? '') === '' ? 'nothing' : value}; expected ${TYPE_WORDS[type.type]}`,
  });
  const expected = castCell(expected_value, {...type, isNullable: true});
  if (expected === undefined) return refuse('expected_value', expected_value);
  const row = named.find((one) => (castCell(one[column], {...type, isNullable: true}) ?? null) === expected);
  if (!row) {
    const found = named.map((one) => one[column]).join(', ');
    return {problem: `correction no longer holds: ${place}: ${found}; expected: ${expected_value}`};
  }
  const index = rows.indexOf(row);
  if (action === 'drop') tables[table] = rows.toSpliced(index, 1);
  if (action !== 'override') return {};
  const value = castCell(corrected_value, type);
  if (value === undefined) return refuse('corrected_value', corrected_value);
  const overridden = {...row, [column]: value};
  const broken = findFault(table, overridden);
  if (broken) return {fault: `wrong corrected_value: ${place}: ${corrected_value}; ${broken}`};
  tables[table] = rows.with(index, overridden);
  return {};
}

// The first column of every table is its key; an observation is also known by what it measures, where and when.
function findKeys(row: Row): string[] {
  const {indicator_id, place_id, sector_id, period} = row;
  const spoken = [indicator_id, place_id, sector_id, period].filter(Boolean);
  return [String(Object.values(row)[0]), spoken.join('|')];
}
