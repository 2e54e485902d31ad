import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {holdDatabase} from '../../src/io/fixtures/hold-database.js';
import {extract} from '../../src/extract.js';
import {openDatabase, type Row} from '../../src/io/duckdb.js';
import {hash} from '../../src/io/hash.js';
import type {SourceText} from '../../src/reader/reading/lines.js';
import type {Vocabulary} from '../../src/entities/reference-tables.js';
import {copyProject, createProject, runProject, type Project} from '../fixtures/create-project.js';
import {findCurrentRun, toPaths} from './paths.js';
import {proveRun} from './prove-run.js';
import type {RunResult} from './run-line.js';
import {STATISTICS_TABLES} from '../../src/statistics/statistics-tables.js';

async function query({data}: Project, sql: string): Promise<Row[]> {
  const database = await openDatabase(join(data, 'current', 'warehouse.duckdb'), {readOnly: true});
  try {
    return await database.read(sql);
  } finally {
    database.close();
  }
}

function hashExports({data}: Project): Record<string, string> {
  const folder = join(data, 'current', 'exports');
  const names = readdirSync(folder).filter((name) => name !== 'run.json');
  return Object.fromEntries(names.map((name) => [name, hash(readFileSync(join(folder, name)))]));
}

let good: Project;
let made: RunResult;
beforeAll(async () => {
  good = createProject();
  made = await runProject(good);
}, 60_000);

const causes = ({manifest}: RunResult) =>
  manifest.problems.map(({file, cause}) => `${file}: ${cause}`).join('\n');

describe('runLine(options)', {timeout: 60_000}, () => {
  it('turns briefs into claims with their sentences', async () => {
    const {manifest, isNew} = made;
    expect(manifest).toMatchObject({
      is_complete: true,
      problems: expect.not.arrayContaining([expect.objectContaining({severity: 'error'})]),
    });
    expect(isNew).toBe(true);
    // seed-brief-002: «تاکنون ۱۹۷ خوشهٔ صنعتی در سراسر کشور شناسایی شده»
    const [claim] = await query(good, 'SELECT * FROM out.claims WHERE value = 197');
    expect(claim).toMatchObject({
      measure_id: 'clusters_identified',
      operator: '=',
      place_id: 'IR',
      concept_id: 'industrial_cluster',
      grade: 'brief',
    });
    expect(claim!.sentence).toContain('۱۹۷ خوشهٔ صنعتی');
  });

  it('does nothing where nothing is new, and says what was wrong the last time', async () => {
    const project = copyProject(good);
    const before = statSync(join(project.data, 'current', 'warehouse.duckdb')).mtimeMs;
    const second = await runProject(project);
    expect(second.isNew).toBe(false);
    expect(second.manifest).toEqual(JSON.parse(JSON.stringify(made.manifest)));
    expect(statSync(join(project.data, 'current', 'warehouse.duckdb')).mtimeMs).toBe(before);
  });

  it('runs again where an input, or what it made, has changed', async () => {
    const project = copyProject(good);
    appendFileSync(join(project.data, 'current', 'exports', 'core.claims.csv'), 'changed');
    expect((await runProject(project)).isNew).toBe(true);
    appendFileSync(join(project.root, 'data/briefs/seed-brief-003.md'), '\n');
    expect((await runProject(project)).isNew).toBe(true);
  });

  it.each([
    ['a damaged warehouse', 'warehouse.duckdb', (bytes: Buffer) => bytes.fill(0, 12_288, 12_800)],
    ['a missing file of the exports', 'exports/out.claims.parquet', undefined],
  ])('heals %s', async (_, name, damage) => {
    const project = copyProject(good);
    const file = join(project.data, 'current', name);
    if (damage) writeFileSync(file, damage(readFileSync(file)));
    else rmSync(file);
    expect((await runProject(project)).isNew).toBe(true);
    expect(hashExports(project)).toEqual(hashExports(good));
    const [row] = await query(project, 'SELECT count(*) > 0 AS has_claims FROM out.claims');
    expect(row).toEqual({has_claims: true});
    expect((await runProject(project)).isNew).toBe(false);
  });

  it.each([
    ['warehouse.duckdb', (bytes: Buffer) => bytes.subarray(0, 9), 'changed file: warehouse.duckdb'],
    ['exports/core.claims.csv', undefined, 'missing file: exports/core.claims.csv'],
    ['exports/manifest.json', (bytes: Buffer) => bytes.fill(32, 0, 9), 'changed file: exports/manifest.json'],
    ['exports/run.json', undefined, 'missing or changed file: exports/run.json'],
  ])('leaves a record by which damage to %s is found', (name, damage, expected) => {
    const {root, data} = copyProject(good);
    const run = findCurrentRun(toPaths(root, data));
    expect(proveRun(run).damage).toBeUndefined();
    const file = join(run.folder, name);
    if (damage) writeFileSync(file, damage(readFileSync(file)));
    else rmSync(file);
    expect(proveRun(run).damage).toBe(expected);
  });

  it('moves on from the places of an older version, and says so', async () => {
    const project = copyProject(good);
    const [run] = readdirSync(join(project.data, 'runs'));
    renameSync(join(project.data, 'runs', run!), `${project.data}-old`);
    rmSync(project.data, {recursive: true});
    renameSync(`${project.data}-old`, project.data);
    const said: string[] = [];
    await runProject(project, {report: (stage, text) => void said.push(`${stage} ${text}`)});
    expect(said).toContain('publish removed warehouse.duckdb of an older version');
    expect(said).toContain('publish removed exports of an older version');
    expect(readdirSync(project.data).sort()).toEqual(['current', 'published.csv', 'runs']);
  });

  it('knows whether what comes on standard input is new', async () => {
    const project = createProject([]);
    const say = (text: string) => ({documents: ['-'], stdin: Buffer.from(JSON.stringify({id: 'one', text}))});
    const first = say('تاکنون ۱۲ خوشه صنعتی در استان فارس شناسایی شده است.');
    expect((await runProject(project, first)).isNew).toBe(true);
    expect(await query(project, 'SELECT value FROM out.claims')).toEqual([{value: 12}]);
    expect((await runProject(project, first)).isNew).toBe(false);
    expect((await runProject(project, say('۱۳ خوشه صنعتی فعال است.'))).isNew).toBe(true);
  });

  it('gives the same exports, byte for byte, on two clean runs', async () => {
    const project = copyProject(good);
    const first = hashExports(project);
    rmSync(project.data, {recursive: true});
    await runProject(project);
    expect(hashExports(project)).toEqual(first);
  });

  it('puts nothing in place before publish', async () => {
    const project = createProject();
    const {manifest} = await runProject(project, {until: 'check'});
    expect(manifest.counts['core.claims']).toBeGreaterThan(0);
    expect(readdirSync(project.data, {recursive: true})).toEqual(['runs']);
  });

  it('reads texts given by path beside the briefs, or alone', async () => {
    const project = createProject();
    const line = {
      id: 'given',
      text: 'تاکنون ۱۲ خوشه صنعتی در استان فارس شناسایی شده است.',
      published: '1395-02-03',
      publisher: 'ایرنا',
    };
    const path = project.write('given.ndjson', JSON.stringify(line));
    await runProject(project, {documents: [path]});
    expect(await query(project, 'SELECT document_id, kind FROM core.documents ORDER BY 1')).toEqual([
      {document_id: 'given', kind: 'original'},
      {document_id: 'seed-brief-002', kind: 'brief'},
      {document_id: 'seed-brief-003', kind: 'brief'},
    ]);
    // In the same folder, the addresses of the briefs would vanish.
    const stopped = await runProject(project, {documents: [path], only: true});
    expect(stopped.published!.vanishing.length).toBeGreaterThan(0);
    rmSync(project.data, {recursive: true});
    await runProject(project, {documents: [path], only: true});
    // 3 Ordibehesht 1395 is 22 April 2016
    expect(
      await query(project, 'SELECT value, place_id, said_from, known_at, sentence FROM out.claims'),
    ).toEqual([{value: 12, place_id: 'IR-07', said_from: '2016-04-22', known_at: null, sentence: null}]);
  });

  it('keeps the words of others out of the exports', async () => {
    const project = createProject([]);
    const text =
      'تاکنون ۱۲ خوشه صنعتی در استان فارس شناسایی شده است. این جمله از آن ناشر است و نباید بیرون برود.';
    await runProject(project, {documents: [project.write('others.txt', text)]});
    for (const name of readdirSync(join(project.data, 'current', 'exports')).filter(
      (one) => !one.endsWith('.parquet'),
    ))
      expect(readFileSync(join(project.data, 'current', 'exports', name), 'utf8')).not.toContain(
        'نباید بیرون برود',
      );
    expect(await query(project, 'SELECT is_ours FROM core.texts')).toEqual([{is_ours: false}]);
  });

  it('lets a text that breaks the reader stop no other', async () => {
    const project = createProject();
    const breaking = (source: SourceText, vocabulary: Vocabulary) => {
      if (source.id === 'seed-brief-002') throw new Error('broken rule: no-such-rule');
      return extract(source, vocabulary);
    };
    const result = await runProject(project, {extract: breaking});
    expect(causes(result)).toContain('data/briefs/seed-brief-002.md: not read: broken rule: no-such-rule');
    expect(result.manifest.is_complete).toBe(true);
    expect(await query(project, 'SELECT document_id FROM core.documents')).toEqual([
      {document_id: 'seed-brief-003'},
    ]);
  });

  it('leaves the last good warehouse in place when a check fails, and keeps the other to be looked at', async () => {
    const project = copyProject(good);
    const before = hashExports(project);
    project.write(
      'pipelines/checks/nothing-is-good.sql',
      "-- always fails\nSELECT 'all' AS subject, 'not good' AS cause",
    );
    const result = await runProject(project);
    expect(result.manifest).toMatchObject({
      is_complete: false,
      problems: expect.arrayContaining([
        {file: 'all', cause: 'not good (nothing-is-good)', severity: 'error'},
      ]),
    });
    expect(hashExports(project)).toEqual(before);
    expect(readdirSync(project.data).sort()).toEqual(['current', 'published.csv', 'runs']);
    expect(readdirSync(join(project.data, 'runs', 'failed'))).toEqual(['warehouse.duckdb']);
  });
});

describe('runLine(options), given bad input', {timeout: 60_000}, () => {
  it('names each bad text in one line and reads the good ones', async () => {
    const project = createProject(['seed-brief-003']);
    const good = 'تاکنون ۱۲ خوشه صنعتی در استان فارس شناسایی شده است.';
    project.write('texts/a-empty.txt', '');
    project.write(
      'texts/b-binary.txt',
      Uint8Array.from({length: 400}, (_, index) => (index * 7) % 256),
    );
    project.write('texts/c-huge.txt', Buffer.alloc(50_000_000, 'الف '));
    project.write(
      'texts/d-invalid.txt',
      Buffer.concat([Buffer.from(good), Buffer.from([0xd8, 0x27, 0xff, 0xfe, 0x41])]),
    );
    // «۱۲» has no place in Windows-1256; the letters of «خوشه صنعتي» have
    project.write(
      'texts/e-windows.txt',
      Uint8Array.from([0xce, 0xe6, 0xd4, 0xe5, 0x20, 0xd5, 0xe4, 0xda, 0xca, 0xed, 0x20, 0x31, 0x32]),
    );
    project.write('texts/f-good.txt', good);
    project.write('texts/again/f-good.txt', good);
    const result = await runProject(project, {documents: [join(project.root, 'texts')]});
    const lines = causes(result);
    expect(lines).toMatch(/texts\/a-empty\.txt: empty file/);
    expect(lines).toMatch(/texts\/b-binary\.txt: binary file/);
    expect(lines).toMatch(/texts\/c-huge\.txt: file too large: 50000000 bytes/);
    expect(lines).toMatch(/texts\/d-invalid\.txt: invalid UTF-8/);
    expect(lines).toMatch(/f-good\.txt: duplicate id: f-good/);
    expect(lines.split('\n').every((line) => line.length < 400)).toBe(true);
    expect(result.manifest.is_complete).toBe(true);
    const documents = await query(project, 'SELECT document_id FROM core.documents ORDER BY 1');
    expect(documents.map((row) => row.document_id)).toEqual(['e-windows', 'f-good', 'seed-brief-003']);
  });

  it('keeps a brief without a date as undated', async () => {
    const project = createProject([]);
    project.write(
      'data/briefs/no-date.md',
      '---\nid: no-date\nkind: brief\npublisher: ایرنا\nlanguage: fa\n---\nدر کشور ۱۲ خوشه صنعتی فعال است.\n',
    );
    const result = await runProject(project);
    expect(causes(result)).toMatch(/no-date\.md: missing keys?: .*published/);
    expect(await query(project, 'SELECT published_from FROM core.documents')).toEqual([
      {published_from: null},
    ]);
  });

  it.each([
    ['measures.csv', (text: string) => text.replace(/\n$/, ',x\n'), /^data\/reference\/measures\.csv row 25: 17 cells, expected 16: /],
    ['clusters.csv', (text: string) => text.replace(',IR-01,', ',IR-99,'), /^data\/reference\/clusters\.csv row 3: unknown province_id: IR-99; not in provinces$/],
    ['towns.csv', (text: string) => text.replace('town-1908022262,town,', 'town-1908022262,hamlet,'), /^data\/reference\/towns\.csv row 2: unknown kind: hamlet; expected: town, county, village, region$/],
    ['../grammar/verbs.csv', (text: string) => text.replaceAll(',', ';'), /^data\/grammar\/verbs\.csv row 1: separator: ";", expected: ","$/],
    ['../statistics/indicators.csv', (text: string) => text + text.split('\n')[1]! + '\n', /^data\/statistics\/indicators\.csv row 42: key twice: value-added-share-agriculture; first: row 2$/],
    ['../statistics/new.csv', () => 'indicator_id,place_id\nx,IR\n', /^data\/statistics\/new\.csv row 1: missing columns: sector_id/],
  ])('stops at a table that cannot be read, and the last good result stays: %s', async (name, spoil, message) => {
    const project = copyProject(good);
    const before = hashExports(project);
    const path = join(project.root, 'data/reference', name);
    writeFileSync(path, spoil(existsSync(path) ? readFileSync(path, 'utf8') : ''));
    await expect(runProject(project)).rejects.toThrow(message);
    expect(hashExports(project)).toEqual(before);
  }); // prettier-ignore

  it('stops where two tables of figures have a value for one key', async () => {
    const project = copyProject(good);
    const header = STATISTICS_TABLES['*'].columns.join();
    const cell = (value: string) => `population,IR-07,,1395,${value},person,A,sci,p,t,e,`;
    project.write('data/statistics/a.csv', `${header}\n${cell('1')}\n`);
    project.write('data/statistics/b.csv', `${header}\n${cell('2')}\n`);
    await expect(runProject(project)).rejects.toThrow(
      'data/statistics/b.csv row 2: key twice: population · IR-07 ·  · 1395 · e; first: data/statistics/a.csv row 2',
    );
  });

  it('refuses a folder that cannot be written, and a warehouse that another program writes to', async () => {
    const project = copyProject(good);
    project.write('file', '');
    await expect(runProject({...project, data: join(project.root, 'file', 'data')})).rejects.toThrow(
      /^unwritable folder: /,
    );
    const before = hashExports(project);
    const path = findCurrentRun(toPaths(project.root, project.data)).warehouse;
    const holder = await holdDatabase(path);
    await expect(runProject(project, {again: true})).rejects.toThrow(
      `locked database: ${path}; held by process ${holder.pid}`,
    );
    await holder.release();
    expect(hashExports(project)).toEqual(before);
    expect(existsSync(join(project.data, 'runs', 'lock'))).toBe(false);
  });
});
