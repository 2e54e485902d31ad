import type {Row} from '../../src/io/duckdb.js';

/** Rows to be, by table: `core.claims` → its rows. */
export type Tables = Record<string, Row[]>;
