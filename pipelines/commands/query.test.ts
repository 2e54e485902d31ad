import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {createProject, createStreams, runProject, type Project} from '../fixtures/create-project.js';
import {khoosheh} from '../khoosheh.js';

let project: Project;
beforeAll(async () => {
  project = createProject(['seed-brief-002']);
  await runProject(project);
}, 60_000);

async function query(...args: string[]) {
  const streams = createStreams();
  const code = await khoosheh(['query', ...args, '--data', project.data], streams);
  return {code, out: streams.out(), err: streams.err()};
}

describe('khoosheh query', {timeout: 120_000}, () => {
  it.each([
    ['SELECT 1; SELECT 2', '2 statements, expected one'],
    ["SET memory_limit = '99GB'", 'it does more than read: SET'],
    ['RESET memory_limit', 'it does more than read: SET'],
    ['PRAGMA enable_profiling', 'it does more than read: PRAGMA'],
    ['LOAD json', 'it does more than read: LOAD'],
    ["ATTACH ':memory:' AS other", 'it does more than read: ATTACH'],
    ["FROM read_csv('package.json')", 'Permission Error: Cannot access file "package.json"'],
    ["COPY (SELECT 1) TO 'leak.csv'", 'Permission Error: Cannot access file "leak.csv"'],
  ])('takes one statement that only reads: %s', async (sql, says) => {
    const {code, out, err} = await query(sql);
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toMatch(/^error: refused SQL: .*\n$/);
    expect(err).toContain(says);
    expect(existsSync('leak.csv')).toBe(false);
  });

  it.each([
    ['endless recursion', 'WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r) SELECT count(*) FROM r', ['--timeout', '4'], 'time limit: 4 s; --timeout sets another'],
    ['a sum without end', 'SELECT sum(range) FROM range(1000000000000)', ['--timeout', '4'], 'time limit: 4 s; --timeout sets another'],
    ['rows that are too large', "SELECT repeat('x', 4000000) FROM range(2000)", [], 'memory limit: 1GB; --memory sets another'],
    ['a list that is too large', 'SELECT range(200000000)', [], 'memory limit: 1GB; --memory sets another'],
    ['a sum of too much', "SELECT string_agg(repeat('x', 1000), '') FROM range(1000000)", ['--memory', '100MB'], 'memory limit: 100MB; --memory sets another'],
    ['a text that is too long', "SELECT repeat('x', 10000000000)", [], "Out of Range Error: Cannot create a string of size: '10000000000', the maximum supported string size is: '4294967295'"],
  ])('ends %s by a limit, in one line', async (_name, sql, options, says) => {
    expect(await query(sql, ...options)).toEqual({code: 3, out: '', err: `error: ${says}\n`});
  }); // prettier-ignore

  it('ends a join without end by whichever limit is met first', async () => {
    const sql = 'SELECT sum(a.range * b.range) FROM range(1000000000000) a, range(1000000000000) b';
    const {code, out, err} = await query(sql, '--timeout', '4');
    expect({code, out}).toEqual({code: 3, out: ''});
    expect(err).toMatch(/^error: (time limit: 4 s|memory limit: 1GB); .*\n$/);
  });

  it.each([
    ['--timeout', '0', 'unreadable timeout: 0; seconds, at most 86400'],
    ['--memory', 'lots', 'unreadable memory: lots; such as 512MB or 2GB'],
  ])('refuses a limit that is none: %s %s', async (option, value, says) => {
    expect(await query('SELECT 1', option, value)).toEqual({code: 2, out: '', err: `error: ${says}\n`});
  });

  it('cuts a long table with a word, and prints all of it as CSV', async () => {
    const table = await query('FROM range(12345)');
    expect(table).toMatchObject({code: 0, err: 'cut after 10000 rows; --csv and --json print all\n'});
    expect(table.out.split('\n')).toHaveLength(10_004);
    const {out} = await query('FROM range(12345)', '--csv');
    expect(out.split('\r\n').slice(12_344)).toEqual(['12343', '12344', '']);
  });

  it('puts nothing aside on the disk beside the warehouse', async () => {
    await query('FROM range(100000000) ORDER BY hash(range)', '--memory', '50MB');
    expect(existsSync(join(project.data, 'current', 'warehouse.duckdb.tmp'))).toBe(false);
  });
});
