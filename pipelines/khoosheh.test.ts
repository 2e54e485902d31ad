import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {beforeAll, describe, expect, it} from 'vitest';
import {findRoot} from '../src/io/find-root.js';
import {COMMANDS} from './commands/commands.js';
import {createProject, createStreams, runProject, type Project} from './fixtures/create-project.js';
import {khoosheh} from './khoosheh.js';
import {findCurrentRun, toPaths} from './line/paths.js';
import {proveRun} from './line/prove-run.js';

let project: Project;

async function call(...args: string[]): Promise<{code: number; out: string; err: string}> {
  const streams = createStreams();
  const code = await khoosheh(
    [...args, ...(args[0]?.startsWith('-') ? [] : ['--data', project.data])],
    streams,
  );
  return {code, out: streams.out(), err: streams.err()};
}

beforeAll(async () => {
  project = createProject(['seed-brief-002', 'seed-brief-003', 'seed-brief-004']);
  await runProject(project);
}, 60_000);

describe('khoosheh', () => {
  it('lists every command and what exit codes mean', async () => {
    const {code, out} = await call('--help');
    expect(code).toBe(0);
    for (const [name, {summary}] of Object.entries(COMMANDS))
      expect(out).toMatch(new RegExp(`${name} +${summary.slice(0, 20).replace(/[()]/g, '.')}`));
    expect(out).toContain('Exit codes');
  });

  it.each(Object.keys(COMMANDS))('%s --help says how it is called and what it does', async (name) => {
    const {code, out, err} = await call(name, '--help');
    expect({code, err}).toEqual({code: 0, err: ''});
    expect(out).toMatch(new RegExp(`^Usage: khoosheh ${name} `));
    expect(out.length).toBeGreaterThan(200);
  });

  it.each([
    [[], 'Usage: khoosheh'],
    [['rum'], 'error: unknown command: rum; nearest: run'],
    [['run', 'lode'], 'error: unknown stage: lode; known: extract, load, link, check, publish'],
    [['asof', '1394-13'], 'error: unreadable date: 1394-13'],
    [['asof', '1394', '--clock', 'wall'], 'error: unknown clock: wall; known: said, known'],
    [['query'], 'error: missing SQL'],
    [['query', 'SELEC 1'], 'error: refused SQL: '],
    [['explain'], 'error: missing id'],
    [['explain', 'c1', 'c2'], 'error: one id at a time'],
    [['check', '--loud'], "error: unknown option '--loud'; see khoosheh check --help"],
  ])('answers %j with one line and exit code 2', async (args, message) => {
    const {code, out, err} = args.length ? await call(...args) : await callBare();
    expect(code).toBe(2);
    expect(out + err).toContain(message);
  });

  it('names a warehouse that is not there and exits with 3', async () => {
    const streams = createStreams();
    const code = await khoosheh(['query', 'SELECT 1', '--data', join(project.root, 'nowhere')], streams);
    expect({code, err: streams.err()}).toEqual({
      code: 3,
      err: `error: missing database: ${join(project.root, 'nowhere', 'current', 'warehouse.duckdb')}\n`,
    });
  });
});

async function callBare() {
  const streams = createStreams();
  return {code: await khoosheh([], streams), out: streams.out(), err: streams.err()};
}

describe('khoosheh extract', () => {
  it('names a text that is not admitted or comes twice, leaves it out and reads the others', async () => {
    const ids = ['one', '../about', 'One', 'two'];
    const lines = ids.map((id) => JSON.stringify({id, text: '۱۲ خوشه صنعتی در فارس فعال است.'}));
    const file = project.write('texts.ndjson', lines.join('\n'));
    const {code, out, err} = await call('extract', file);
    const read = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as {type: string; doc: string});
    expect([code, read.map(({type, doc}) => `${type} ${doc}`)]).toEqual([
      1,
      ['document one', 'claim one', 'document two', 'claim two'],
    ]);
    expect(err.replaceAll(`${project.root}/`, '')).toBe(
      'texts.ndjson:2: bad id: «../about»; allowed: letters, digits and . _ -, a letter or digit first, at most 100\n' +
        'texts.ndjson:3: duplicate id: One; first in texts.ndjson:1 as one\n',
    );
  });
});

describe('khoosheh query', () => {
  const sql = 'SELECT value, concept_id, known_at FROM core.claims WHERE value = 423';

  it('prints a table', async () => {
    expect((await call('query', sql)).out).toBe(
      'value  concept_id        known_at\n─────  ────────────────  ──────────\n423    business_cluster  2026-11-22\n1 row\n',
    );
  });

  it('prints JSON and CSV', async () => {
    expect(JSON.parse((await call('query', sql, '--json')).out)).toEqual([
      {value: 423, concept_id: 'business_cluster', known_at: '2026-11-22'},
    ]);
    expect((await call('query', sql, '--csv')).out).toBe(
      'value,concept_id,known_at\r\n423,business_cluster,2026-11-22\r\n',
    );
  });

  it('counts in numbers', async () => {
    expect(
      JSON.parse((await call('query', 'SELECT count(*) AS n FROM core.documents', '--json')).out),
    ).toEqual([{n: 3}]);
  });

  it.each([
    "INSERT INTO core.texts VALUES ('a', 'b', true)",
    "COPY core.texts TO '/tmp/khoosheh-leak.csv'",
    'DROP TABLE core.texts',
  ])('refuses to write: %s', async (statement) => {
    expect((await call('query', statement)).code).toBe(2);
    expect(existsSync('/tmp/khoosheh-leak.csv')).toBe(false);
  });
});

describe('khoosheh explain', () => {
  async function findId(): Promise<string> {
    const rows = JSON.parse(
      (await call('query', 'SELECT claim_id FROM core.claims WHERE value = 197', '--json')).out,
    ) as {claim_id: string}[];
    return rows[0]!.claim_id;
  }

  it('leads from a claim to its sentence, its document and its rule', async () => {
    const {code, out} = await call('explain', await findId());
    expect(code).toBe(0);
    expect(out).toContain('⟦۱۹۷ خوشهٔ صنعتی⟧');
    expect(out).toContain('seed-brief-002 (brief)');
    expect(out).toContain('سازمان صنایع کوچک');
    expect(out).toMatch(/rule\n {2}\S+/);
  });

  it('says a number with the words of its hedge', async () => {
    const [row] = JSON.parse(
      (await call('query', 'SELECT claim_id FROM core.claims WHERE value = 870', '--json')).out,
    ) as {claim_id: string}[];
    expect((await call('explain', row!.claim_id)).out).toMatch(/says .*: more than 870 estates or zones\n/);
  });

  it('takes the beginning of an id, and gives the same as JSON', async () => {
    const id = await findId();
    const {statement, sentence} = JSON.parse((await call('explain', id.slice(0, 9), '--json')).out) as Record<
      string,
      Record<string, unknown>
    >;
    expect(statement!['claim_id']).toBe(id);
    expect(sentence).toContain('۱۹۷');
  });

  it('leads from a rejected number to its sentence, its document, and to why the rule rejected it', async () => {
    const sql = "SELECT rejected_id FROM core.rejected WHERE quote = 'هفتم توسعه'";
    const [row] = JSON.parse((await call('query', sql, '--json')).out) as {rejected_id: string}[];
    const id = row!.rejected_id;
    const {code, out} = await call('explain', id.slice(0, 9));
    expect(code).toBe(0);
    expect(out).toContain(`rejected number ${id}`);
    expect(out).toContain('در چارچوب برنامهٔ ⟦هفتم توسعه⟧ به گام‌های پایانی تصویب رسیده است.');
    expect(out).toContain('seed-brief-003 (brief)');
    expect(out).toMatch(/rule\n {2}ordinal\n {2}it gives a place in an order: .+\n {2}عددِ ترتیبی\n$/);
    expect(JSON.parse((await call('explain', id, '--json')).out)).toMatchObject({
      statement: {rejected_id: id, quote: 'هفتم توسعه', rule: 'ordinal', rule_fa: 'عددِ ترتیبی'},
      document: {document_id: 'seed-brief-003'},
      relations: [],
    });
    expect((await call('explain', `${id.slice(0, -1)}z`)).err).toContain(
      `error: unknown rejected number: ${id.slice(0, -1)}z; nearest: ${id}`,
    );
  });

  it('names the nearest ids for one that is not there', async () => {
    const id = await findId();
    const wrong = `${id.slice(0, -1)}z`;
    const {code, err} = await call('explain', wrong);
    expect(code).toBe(2);
    expect(err).toContain(`error: unknown claim: ${wrong}; nearest: ${id}`);
  });

  it('does not choose between claims that begin alike', async () => {
    expect((await call('explain', 'c')).err).toMatch(/^error: not one claim: c; \d+ begin so: c/);
  });
});

describe('khoosheh asof', () => {
  interface Found {
    claims: {claim_id: string; value: number; presence: string}[];
    mentions: {mention_id: string; presence: string}[];
  }
  const read = async (...args: string[]) => JSON.parse((await call('asof', ...args, '--json')).out) as Found;
  const readValues = async (...args: string[]) => {
    const {claims} = await read(...args);
    return Object.fromEntries(claims.map(({value, presence}) => [value, presence]));
  };

  // The three texts: 197 was said in 1391; 423 in an interval that began before; 130 and >870 on 21 Mordad 1404.
  it('knows on 10 Mordad 1404 what was said before, and not what was said eleven days later', async () => {
    const values = await readValues('1404-05-10');
    expect(values[197]).toBe('certainly');
    expect(values[423]).toBeDefined();
    expect(values[130]).toBeUndefined();
    expect(values[870]).toBeUndefined();
  });

  it('adds them on their day, in either calendar', async () => {
    expect(await readValues('1404-05-21')).toEqual(await readValues('2025-08-12'));
    expect(await readValues('2025-08-12')).toMatchObject({130: 'certainly', 870: 'certainly'});
  });

  it('is not sure of them at an hour of that day', async () => {
    expect(await readValues('2025-08-12T07:00Z')).toMatchObject({130: 'possibly', 197: 'certainly'});
  });

  it('knows nothing on the other clock before the day on which we read', async () => {
    expect(await readValues('2026-11-21', '--clock', 'known')).toEqual({});
    expect(await readValues('2026-11-22', '--clock', 'known')).toMatchObject({
      197: 'certainly',
      130: 'certainly',
    });
  });

  it.each([
    ['2013-01-01', 'said'],
    ['2025-08-01', 'said'],
    ['2025-08-12', 'said'],
    ['2026-11-21', 'known'],
    ['2026-11-22', 'known'],
  ])('finds on %s what the macros of the warehouse find, on the clock of %s', async (day, clock) => {
    const {claims, mentions} = await read(day, '--clock', clock);
    const ask = async (sql: string) =>
      JSON.parse((await call('query', sql, '--json')).out) as Found['claims'];
    const claimRows = await ask(`SELECT claim_id, presence FROM out.asof('${day}', '${clock}')`);
    const mentionRows = await ask(`SELECT mention_id, presence FROM out.asof_mentions('${day}', '${clock}')`);
    const toPairs = (rows: object[], key: string) =>
      rows.map((row) => `${row[key as never]} ${row['presence' as never]}`).sort();
    expect(toPairs(claims, 'claim_id')).toEqual(toPairs(claimRows, 'claim_id'));
    expect(toPairs(mentions, 'mention_id')).toEqual(toPairs(mentionRows, 'mention_id'));
  });
});

describe('khoosheh check', () => {
  it('counts its checks and finds no error', async () => {
    const {code, out} = await call('check');
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ checks: 0 errors, \d+ warnings\n$/);
  });
});

describe('khoosheh dictionary', () => {
  it('prints what docs/data-dictionary.md holds; after a change of tables: khoosheh dictionary > docs/data-dictionary.md', async () => {
    const {out} = await call('dictionary');
    expect(readFileSync(join(findRoot(import.meta.url), 'docs/data-dictionary.md'), 'utf8')).toBe(out);
  });
});

describe('khoosheh run, killed at any moment', () => {
  it(
    'leaves warehouse and exports of one run, whole, and the next run clears up',
    {timeout: 120_000},
    async () => {
      const paths = toPaths(project.root, project.data);
      const program = join(findRoot(import.meta.url), 'pipelines/khoosheh.ts');
      for (const delay of [400, 900, 1300, 1700]) {
        const child = spawn(
          process.execPath,
          ['--import', 'tsx', program, 'run', '--again', '--data', project.data],
          {
            cwd: findRoot(import.meta.url),
            stdio: 'ignore',
          },
        );
        const gone = once(child, 'exit');
        await wait(delay);
        child.kill('SIGKILL');
        await gone;
        expect(proveRun(findCurrentRun(paths)).damage).toBeUndefined();
        expect((await call('query', 'SELECT 1 AS one')).code).toBe(0);
      }
      const {manifest} = await runProject(project);
      expect(manifest.is_complete).toBe(true);
      expect(readdirSync(project.data).sort()).toEqual(['current', 'published.csv', 'runs']);
    },
  );
});
