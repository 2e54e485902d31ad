import {createRequire} from 'node:module';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';
import {beforeAll, describe, expect, it} from 'vitest';
import {openDatabase} from '../../src/io/duckdb.js';
import {hash} from '../../src/io/hash.js';
import {createProject, runProject, type Project} from '../fixtures/create-project.js';
import type {Manifest} from './manifest.js';

interface Resource {
  name: string;
  tabular: boolean;
  valid: boolean;
  errors: Error[];
  read(options: object): Promise<Record<string, unknown>[]>;
  checkRelations(): Promise<boolean>;
}
interface Package {
  valid: boolean;
  errors: Error[];
  resources: Resource[];
}
// The package has no types of its own.
const {Package} = createRequire(import.meta.url)('datapackage') as {
  Package: {load(path: string, options: object): Promise<Package>};
};

describe('publish(warehouse, folder)', {timeout: 60_000}, () => {
  let project: Project;
  let manifest: Manifest;
  let folder: string;
  beforeAll(async () => {
    project = createProject(['seed-brief-002', 'seed-brief-004', 'brief-001']);
    folder = join(project.data, 'current', 'exports');
    ({manifest} = await runProject(project));
  }, 60_000);

  it('writes each table and view as Parquet and CSV, and lists every file with its hash', () => {
    const tables = Object.keys(manifest.counts);
    expect(tables).toContain('core.claims');
    expect(tables).toContain('out.national_series');
    const files = [
      ...tables.flatMap((name) => [`${name}.csv`, `${name}.parquet`]),
      'data-dictionary.md',
      'datapackage.json',
      'profile.csv',
    ];
    expect(manifest.outputs.map(({path}) => path).sort()).toEqual(files.sort());
    expect(readdirSync(folder).sort()).toEqual([...files, 'manifest.json', 'run.json'].sort());
    for (const {path, sha256} of manifest.outputs)
      expect(hash(readFileSync(join(folder, path)))).toBe(sha256);
  });

  it('writes the same rows into both', async () => {
    const database = await openDatabase(':memory:');
    for (const [name, count] of Object.entries(manifest.counts)) {
      const [row] = await database.read(`SELECT count(*) AS n FROM '${join(folder, name)}.parquet'`);
      const rows = parse(readFileSync(join(folder, `${name}.csv`)), {columns: true}) as unknown[];
      expect([name, row!.n, rows.length]).toEqual([name, count, count]);
    }
    database.close();
  });

  it('describes them as a data package that validates, table by table, keys and references too', async () => {
    const described = await Package.load(join(folder, 'datapackage.json'), {strict: false});
    expect(described.errors).toEqual([]);
    expect(described.valid).toBe(true);
    const tables = described.resources.filter(({tabular}) => tabular);
    expect(tables).toHaveLength(Object.keys(manifest.counts).length);
    for (const table of tables) {
      const rows = await table.read({keyed: true, relations: false});
      expect([table.name, rows.length]).toEqual([
        table.name,
        manifest.counts[table.name.replaceAll('-', '_')],
      ]);
      expect(await table.checkRelations(), table.name).toBe(true);
    }
  });

  it('reads the values of a claim back as they are', async () => {
    const described = await Package.load(join(folder, 'datapackage.json'), {strict: false});
    const claims = described.resources.find(({name}) => name === 'core.claims')!;
    const rows = await claims.read({keyed: true});
    // seed-brief-002: «حدود ۷۰ خوشه در مرحلهٔ پیاده‌سازی و مطالعات امکان‌سنجی است»
    expect(rows.find(({value}) => value === 70)).toMatchObject({
      operator: '~',
      document_id: 'seed-brief-002',
      high: null,
    });
  });

  it('gives a profile of each column of each table', () => {
    const profile = parse(readFileSync(join(folder, 'profile.csv')), {columns: true}) as Record<
      string,
      string
    >[];
    const value = profile.find(
      (row) => row['table_name'] === 'core.claims' && row['column_name'] === 'value',
    );
    expect(Number(value!['count'])).toBe(manifest.counts['core.claims']);
    expect(new Set(profile.map((row) => row['table_name']))).toEqual(new Set(Object.keys(manifest.counts)));
  });

  it('prints the dictionary from the database', () => {
    const text = readFileSync(join(folder, 'data-dictionary.md'), 'utf8');
    expect(text).toContain('| `operator` | VARCHAR | The hedge: = plain');
    expect(text).toContain('| `document_id` | VARCHAR | The text that says it → `core.documents` |');
    expect(text).toContain('## out.asof(moment, clock)');
  });

  it('names versions, inputs and problems in the manifest, and nothing of this machine or hour', () => {
    expect(manifest).toMatchObject({
      version: '0.0.0',
      duckdb: expect.stringMatching(/^v\d/),
      is_complete: true,
    });
    expect(manifest.inputs.map(({path}) => path)).toContain('data/briefs/brief-001.md');
    const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
    expect(text).not.toContain(project.root);
    expect(text).not.toContain(new Date().toISOString().slice(0, 13));
  });
});
