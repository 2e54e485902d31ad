import {execFile} from 'node:child_process';
import {appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {findRoot} from '../../src/io/find-root.js';
import {hash} from '../../src/io/hash.js';
import {createProject, createStreams, type Project} from '../fixtures/create-project.js';
import {formatWords} from '../documents/documents.js';
import {EXIT} from './command.js';
import {COMMANDS} from './commands.js';

const ROOT = findRoot(import.meta.url);
const MEASURES = /^data\/reference\/measures\.csv row 25: 17 cells, expected 16: /;

describe('a table that cannot be read', () => {
  const spoilt = createProject(['seed-brief-002']);
  spoil(spoilt, 'data/reference/measures.csv', (text) => text.replace(/\n$/, ',x\n'));

  it.each(['run', 'extract', 'import', 'fit', 'evaluate'])('is refused by %s', async (name) => {
    const {root, data} = spoilt;
    const positionals = name === 'import' ? ['data/statistics/indicators.csv'] : [];
    const call = {root, data, values: {}, positionals, ...createStreams()};
    const command = await COMMANDS[name]!.load();
    await expect(command.run(call)).rejects.toThrow(MEASURES);
    expect(call.out()).toBe('');
  });

  it('is refused where documents are printed', () => {
    expect(() => formatWords(spoilt.root)).toThrow(MEASURES);
  });
});

/** The program itself in a project of its own, so that what is tested is what a person calls. */
describe('khoosheh run, on tables that cannot be read', {timeout: 120_000}, () => {
  const project = createProject(['seed-brief-002']);
  const khoosheh = (...args: string[]) => call(project, args);
  const hashResult = () =>
    ['warehouse.duckdb', 'exports/manifest.json'].map((name) =>
      hash(readFileSync(join(project.data, 'current', name))),
    );
  let before: string[];
  beforeAll(async () => {
    for (const folder of ['src', 'pipelines'])
      cpSync(join(ROOT, folder), join(project.root, folder), {recursive: true});
    symlinkSync(join(ROOT, 'node_modules'), join(project.root, 'node_modules'));
    for (const name of ['package.json', 'tsconfig.json']) cpSync(join(ROOT, name), join(project.root, name));
    await khoosheh('run');
    before = hashResult();
  }, 120_000);

  it.each([
    ['data/reference/measures.csv', (text: string) => text.replace(/\n$/, ',x\n'), 'row 25: 17 cells, expected 16: '],
    ['data/grammar/terms.csv', (text: string) => text.replace(',classifier,', ',classifer,'), 'row 3: unknown kind: classifer; expected: noun, '],
    ['data/grammar/weights/place.csv', (text: string) => text.replaceAll(',', '\t'), 'row 1: separator: "\\t", expected: ","'],
    ['data/statistics/structure/breaks.csv', (text: string) => text.replace(',territory,', ',land,'), 'row 2: unknown kind: land; expected: territory, frame, edition'],
    ['data/statistics/layouts/new.csv', () => 'table;header\n', 'row 1: separator: ";", expected: ","'],
  ])('exits with 3, says %s in one line, and the last good result stays', async (path, edit, says) => {
    const undo = spoil(project, path, edit);
    const {code, out, err} = await khoosheh('run');
    expect({code, out}).toEqual({code: EXIT.failed, out: ''});
    expect(err).toMatch(/^error: .*\n$/);
    expect(err).toContain(`error: ${path} ${says}`);
    expect(hashResult()).toEqual(before);
    undo();
  }); // prettier-ignore
});

/** Puts another text into a file; returns what puts back the one before. */
function spoil({root}: Project, path: string, edit: (text: string) => string): () => void {
  const file = join(root, path);
  mkdirSync(dirname(file), {recursive: true});
  appendFileSync(file, '');
  const old = readFileSync(file);
  writeFileSync(file, edit(String(old)));
  return () => (old.length > 0 ? writeFileSync(file, old) : rmSync(file));
}

function call({root, data}: Project, args: string[]): Promise<{code: number; out: string; err: string}> {
  const program = join(root, 'pipelines/khoosheh.ts');
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      ['--import', 'tsx', program, ...args, '--data', data],
      {cwd: root},
      (error, out, err) => resolve({code: error ? Number(error.code) : 0, out, err}),
    ),
  );
}
