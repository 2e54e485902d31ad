import type {Row} from '../../../src/io/duckdb.js';
import type {Problem} from '../../../src/io/problem.js';

/** Rows to be, by table: `core.claims` → its rows. */
export type Tables = Record<string, Row[]>;

/** Rows that a step of the line made, and what kept others out. */
export interface TablesMade {
  tables: Tables;
  problems: Problem[];
}
