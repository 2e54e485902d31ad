import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openDatabase, type Database} from '../../../src/io/duckdb.js';
import {describeTables, type ColumnDescription} from './describe-tables.js';

describe('describeTables(database)', () => {
  let database: Database;
  const columns = new Map<string, ColumnDescription>();
  beforeAll(async () => {
    database = await openDatabase(':memory:');
    await database.run(`
      CREATE SCHEMA core; CREATE SCHEMA out;
      CREATE TABLE core.places (place_id VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, capital VARCHAR);
      CREATE TABLE core.claims (claim_id VARCHAR PRIMARY KEY, place_id VARCHAR REFERENCES core.places (place_id),
        value DOUBLE NOT NULL, nature VARCHAR NOT NULL CHECK (nature IN ('stock', 'flow')), CHECK (value > 0));
      CREATE VIEW out.claims AS SELECT claim.* EXCLUDE (place_id), place.name AS place_name, claim.nature AS kind,
        'x' AS constant, claim.value / 2 AS half, claim.value::INTEGER AS rounded
        FROM core.claims AS claim LEFT JOIN core.places AS place ON place.place_id = claim.place_id;
      CREATE VIEW out.places AS SELECT place.place_id, place.capital, count(claim.claim_id) AS claims,
        count(claim.claim_id) = 0 AS is_silent, max(claim.kind) AS last_kind,
        (SELECT count(*) FROM core.claims AS other WHERE other.place_id = place.place_id) AS others,
        (SELECT max(value) FROM core.claims AS other WHERE other.place_id = place.place_id) AS most,
        EXISTS (SELECT 1 FROM core.claims AS other WHERE other.place_id = place.place_id) AS is_counted,
        CASE WHEN count(claim.claim_id) > 0 THEN 'counted' ELSE 'silent' END AS state,
        CASE WHEN count(claim.claim_id) > 0 THEN 'counted' END AS counted_or_null
        FROM core.places AS place LEFT JOIN out.claims AS claim ON true GROUP BY ALL;
      CREATE VIEW out.numbers AS SELECT claim.*, place.* FROM core.claims AS claim LEFT JOIN core.places AS place ON true;`);
    for (const table of await describeTables(database))
      for (const column of table.columns) columns.set(`${table.name}.${column.name}`, column);
  });
  afterAll(() => database.close());

  const listRequired = (table: string) =>
    [...columns]
      .filter(([path, {isRequired}]) => path.startsWith(`${table}.`) && isRequired)
      .map(([, {name}]) => name);

  it('calls required what a table declares as never null', () => {
    expect(listRequired('core.places')).toEqual(['place_id', 'name']);
  });

  it('follows a column of a view to its table: an outer join may leave it null, a count never is', () => {
    expect(listRequired('out.claims')).toEqual([
      'claim_id',
      'value',
      'nature',
      'kind',
      'constant',
      'rounded',
    ]);
    expect(listRequired('out.places')).toEqual([
      'place_id',
      'claims',
      'is_silent',
      'others',
      'is_counted',
      'state',
    ]);
  });

  it('names the table that a view takes whole, unless columns are left out or may be missing', () => {
    const parents = [...columns].flatMap(([path, {parent}]) => (parent ? [[path, parent]] : []));
    expect(parents).toEqual(
      ['claim_id', 'place_id', 'value', 'nature'].map((name) => [`out.numbers.${name}`, 'core.claims']),
    );
  });

  it('knows the values that a check lists, in a view and under another name too', () => {
    expect(columns.get('core.claims.nature')!.values).toEqual(['stock', 'flow']);
    expect(columns.get('out.claims.kind')!.values).toEqual(['stock', 'flow']);
    expect(columns.get('out.claims.kind')!.origin).toBe('core.claims.nature');
    expect(columns.get('core.claims.value')!.values).toBeUndefined();
  });
});
