import {execFile} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {findRoot} from '../src/io/find-root.js';
import {writeWorkbook} from '../src/io/workbook/fixtures/write-workbook.js';
import {findCurrentRun, toPaths} from './line/paths.js';
import {proveRun} from './line/prove-run.js';
import {createProject, runProject, type Project} from './fixtures/create-project.js';

const ROOT = findRoot(import.meta.url);
const BOOK = writeWorkbook([
  {
    name: 'برگ',
    rows: [
      ['استان', '1395'],
      ['قم', 3],
      ['یزد', 4],
    ],
  },
]);
const FULL = 'error: cannot write standard output: no space left\n';
let project: Project;

/** Runs a line of the shell in which `khoosheh` is the command, as a person would. */
function shell(line: string): Promise<{code: number; out: string; err: string}> {
  const script = `set -o pipefail; khoosheh() { "${process.execPath}" --import tsx pipelines/khoosheh.ts "$@"; }; ${line}`;
  const env = {...process.env, KHOOSHEH_DATA: project.data};
  return new Promise((resolve) =>
    execFile('bash', ['-c', script], {cwd: ROOT, env}, (error, out, err) =>
      resolve({code: error ? Number(error.code) : 0, out, err}),
    ),
  );
}

beforeAll(async () => {
  project = createProject(['seed-brief-002']);
  await runProject(project);
}, 60_000);

describe('khoosheh run, where the warehouse or an export cannot be written', {timeout: 60_000}, () => {
  // A file that grows beyond the limit is refused as on a full disk; 1 unit is 1024 bytes.
  it.each([64, 2000])('ends with one line, and all that was there stays: ulimit -f %i', async (limit) => {
    const list = () => readdirSync(project.data, {recursive: true}).map(String).sort();
    const before = list();
    const {code, err} = await shell(`trap '' XFSZ; ulimit -f ${limit}; khoosheh run --again`);
    expect(code).toBe(3);
    expect(err).toMatch(/^error: cannot write: \S+\/runs\/new-\d+\/\S+: file too large\n$/);
    expect(list()).toEqual(before);
    expect(proveRun(findCurrentRun(toPaths(project.root, project.data))).damage).toBeUndefined();
  });
});

describe.runIf(existsSync('/dev/full'))('output that cannot be written', () => {
  it.each([
    ['--version'],
    ['query "FROM core.claims" --csv'],
    ['query "FROM core.claims" --json'],
    ['dictionary'],
    ['extract data/briefs/seed-brief-002.md'],
    ['run --json'],
    [`import ${BOOK}`],
  ])('is an error of one line: %s > /dev/full', async (line) => {
    expect(await shell(`khoosheh ${line} > /dev/full`)).toEqual({code: 3, out: '', err: FULL});
  });

  it('changes no exit code where only standard error is full', async () => {
    expect(await shell('khoosheh rum 2> /dev/full')).toEqual({code: 2, out: '', err: ''});
  });
});

describe('output that is cut', () => {
  const query = `khoosheh query "SELECT repeat('x', 300) AS line FROM range(1000)" --csv`;

  it('is an error where the file takes a part of it', async () => {
    const file = join(project.root, 'cut.csv');
    const {code, err} = await shell(`trap '' XFSZ; ulimit -f 8; ${query} > ${file}`);
    expect({code, err}).toEqual({code: 3, err: 'error: cannot write standard output: too large a file\n'});
    expect(statSync(file).size).toBeGreaterThan(0);
  });

  it('never stands under the name that --out asked for', async () => {
    const file = join(project.write('out/whole.csv', 'old'));
    const {code, err} = await shell(`trap '' XFSZ; ulimit -f 8; ${query} --out ${file}`);
    expect({code, err}).toEqual({code: 3, err: `error: cannot write: ${file}: too large a file\n`});
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(join(project.root, 'out'))).toEqual(['whole.csv']);
  });

  it('is no error where the reader has enough', async () => {
    const {code, out, err} = await shell(`${query} | head -1`);
    expect({code, out, err}).toEqual({code: 0, out: 'line\r\n', err: ''});
  });
});
