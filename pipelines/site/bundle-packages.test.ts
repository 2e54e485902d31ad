import {execFileSync} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import * as arquero from 'arquero';
import {build} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bundleArquero} from './bundle-packages.js';
import {interpretFunction} from './client/interpret-function.js';
import {useArquero} from './fixtures/use-arquero.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
let results: Record<string, unknown>;

// Node then refuses what a browser under the pages' policy refuses.
const STRICT = '--disallow-code-generation-from-strings';
const RUN = `const [arquero, {useArquero}] = await Promise.all(process.argv.slice(2).map((file) => import(file)));
let refused = false;
try { Function('return 1'); } catch { refused = true; }
console.log(JSON.stringify({refused, ...useArquero(arquero)}));
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khoosheh-arquero-'));
  await writeFile(join(folder, 'arquero.mjs'), await bundleArquero(ROOT));
  const entry = join(ROOT, 'pipelines/site/fixtures/use-arquero.ts');
  await build({entryPoints: [entry], outfile: join(folder, 'use-arquero.mjs'), format: 'esm'});
  await writeFile(join(folder, 'run.mjs'), RUN);
  const run = [STRICT, 'run.mjs', './arquero.mjs', './use-arquero.mjs'];
  results = JSON.parse(
    execFileSync(process.execPath, run, {cwd: folder, encoding: 'utf8', stdio: 'pipe'}),
  ) as Record<string, unknown>;
});
afterAll(() => rm(folder, {recursive: true}));

const expected = JSON.parse(JSON.stringify(useArquero(arquero))) as Record<string, unknown[]>;

describe('arquero as notebook pages load it, where no code may be made of texts', () => {
  it('is tried where that is so', () => expect(results['refused']).toBe(true));

  it.each(Object.keys(expected))('gives what arquero gives: %s', (name) => {
    expect(expected[name]!.length).toBeGreaterThan(0);
    expect(results[name]).toEqual(expected[name]);
  });
});

describe('interpretFunction(...names, body)', () => {
  it('gives a function of the names, as Function does', () => {
    expect(interpretFunction('a', 'b', 'return a - b * 2;')(7, 3)).toBe(1);
  });

  it.each(['while (true) {}', 'return new Date()', 'a += 1', 'class A {}', 'return import("x")', 'throw 1'])(
    'does not run %s, and says what it met',
    (body) => {
      expect(interpretFunction('a', body)).toThrow(/^not allowed in a notebook: /);
    },
  );

  it('does not know the names of the world around it', () => {
    expect(interpretFunction('return document')).toThrow('document is not defined');
  });
});
