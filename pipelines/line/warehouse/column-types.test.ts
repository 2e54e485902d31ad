import {join} from 'node:path';
import {expect, it} from 'vitest';
import {useDatabase} from '../../../src/io/duckdb.js';
import {readColumnTypes} from './column-types.js';
import {createTables} from './create-tables.js';

const TABLES = join(import.meta.dirname, '..', '..', 'tables');

it('readColumnTypes(folder) reads of the SQL what the database makes of it, but for keys of several columns', async () => {
  const columns = await useDatabase(':memory:', {}, async (database) => {
    await createTables(database, TABLES);
    return database.read(`SELECT 'core.' || table_name || '.' || column_name AS name, data_type AS type, is_nullable
      FROM duckdb_columns() JOIN duckdb_tables() USING (schema_name, table_name) WHERE schema_name = 'core'`);
  });
  const types = readColumnTypes(TABLES);
  expect(types.size).toBe(columns.length);
  expect(columns.filter(({name, type}) => types.get(String(name))?.type !== type)).toEqual([]);
  expect(
    columns.filter(({name, is_nullable}) => is_nullable && !types.get(String(name))!.isNullable),
  ).toEqual([]);
});
