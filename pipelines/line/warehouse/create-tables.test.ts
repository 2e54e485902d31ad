import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createFolder} from '../../../src/io/fixtures/create-folder.js';
import {openDatabase, type Database} from '../../../src/io/duckdb.js';
import {createTables, orderTables, readTableFiles} from './create-tables.js';

const FOLDER = join(import.meta.dirname, '..', '..', 'tables');

describe('readTableFiles(folder)', () => {
  const write = (table: string, shared: Record<string, string>): string => {
    const folder = createFolder();
    mkdirSync(join(folder, 'shared'));
    writeFileSync(join(folder, 'core.a.sql'), table);
    for (const [name, sql] of Object.entries(shared)) writeFileSync(join(folder, 'shared', name), sql);
    return folder;
  };

  it('puts what tables share where a line includes it, and its comments behind all else', () => {
    const folder = write(
      'CREATE TABLE core.a (\n  id VARCHAR,\n  -- include: span\n);\nCOMMENT ON TABLE core.a IS 1;',
      {
        'span.sql': "  quote VARCHAR\nCOMMENT ON COLUMN {table}.quote IS 'as written';\n",
      },
    );
    expect(readTableFiles(folder)).toEqual([
      {
        name: 'core.a',
        sql:
          'CREATE TABLE core.a (\n  id VARCHAR,\n  quote VARCHAR\n);\nCOMMENT ON TABLE core.a IS 1;\n' +
          "COMMENT ON COLUMN core.a.quote IS 'as written';",
      },
    ]);
  });

  it('names an include that is not there', () => {
    const folder = write('CREATE TABLE core.a (\n  -- include: spam\n);', {});
    expect(() => readTableFiles(folder)).toThrow('unknown include: spam in core.a.sql');
  });
});

describe('orderTables(files)', () => {
  it('puts a parent before its child, whatever their names', () => {
    const ordered = orderTables([
      {name: 'core.a', sql: 'CREATE TABLE core.a (id VARCHAR REFERENCES core.b (id))'},
      {name: 'core.b', sql: 'CREATE TABLE core.b (id VARCHAR PRIMARY KEY)'},
    ]);
    expect(ordered.map((file) => file.name)).toEqual(['core.b', 'core.a']);
  });

  it('does not take a comment for a reference', () => {
    const files = [
      {name: 'core.a', sql: "CREATE TABLE core.a (id VARCHAR);\nCOMMENT ON TABLE core.a IS 'see core.b'"},
      {name: 'core.b', sql: 'CREATE TABLE core.b (id VARCHAR REFERENCES core.a (id))'},
    ];
    expect(orderTables(files).map((file) => file.name)).toEqual(['core.a', 'core.b']);
  });

  it('names the circle when tables need each other', () => {
    const files = [
      {name: 'out.a', sql: 'CREATE VIEW out.a AS FROM out.b'},
      {name: 'out.b', sql: 'CREATE VIEW out.b AS FROM out.a'},
    ];
    expect(() => orderTables(files)).toThrow('circular tables: out.a → out.b → out.a');
  });
});

describe('the tables', () => {
  let database: Database;
  beforeAll(async () => {
    database = await openDatabase(':memory:');
    await createTables(database, FOLDER);
  });
  afterAll(() => database.close());

  it('are one file each, and each file makes what its name says', async () => {
    const made = await database.read(`
      SELECT schema_name || '.' || table_name AS name FROM duckdb_tables() WHERE schema_name IN ('core', 'out')
      UNION SELECT schema_name || '.' || view_name FROM duckdb_views() WHERE schema_name IN ('core', 'out')
      UNION SELECT schema_name || '.' || function_name FROM duckdb_functions() WHERE schema_name IN ('core', 'out')
      ORDER BY 1`);
    expect(made.map((row) => row.name)).toEqual(readTableFiles(FOLDER).map((file) => file.name));
  });

  it('carry a comment, and so does each of their columns', async () => {
    const silent = await database.read(`
      SELECT schema_name || '.' || table_name AS name FROM duckdb_tables() WHERE schema_name IN ('core', 'out') AND comment IS NULL
      UNION ALL SELECT schema_name || '.' || view_name FROM duckdb_views() WHERE schema_name IN ('core', 'out') AND comment IS NULL
      UNION ALL SELECT schema_name || '.' || function_name FROM duckdb_functions() WHERE schema_name IN ('core', 'out') AND comment IS NULL
      UNION ALL SELECT schema_name || '.' || table_name || '.' || column_name FROM duckdb_columns()
        WHERE schema_name IN ('core', 'out') AND comment IS NULL`);
    expect(silent).toEqual([]);
  });

  it('refuse a claim without its document', async () => {
    const claim = `INSERT INTO core.claims (claim_id, document_id, measure_id, operator, value, unit, nature, modality,
      quote, quote_start, quote_end, sentence_start, sentence_end, rule)
      VALUES ('c1', 'nowhere', 'm', '=', 1, 'cluster', 'stock', 'fact', '1', 0, 1, 0, 1, 'r')`;
    await expect(database.run(claim)).rejects.toThrow(/foreign key/i);
  });

  it('show only text, small integers, doubles, days and truth values in out', async () => {
    const wide = await database.read(`SELECT table_name, column_name, data_type FROM duckdb_columns()
      WHERE schema_name = 'out' AND data_type NOT IN ('VARCHAR', 'INTEGER', 'DOUBLE', 'DATE', 'BOOLEAN')`);
    expect(wide).toEqual([]);
  });
});
