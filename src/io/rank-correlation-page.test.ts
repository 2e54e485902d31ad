import {readFileSync} from 'node:fs';
import {format} from 'node:util';
import {describe, expect, it} from 'vitest';

const page = readFileSync(new URL('../../docs/rank-correlation.md', import.meta.url), 'utf8');
const [, code = '', printed = ''] = /```js\n([\s\S]*?)```\s+```text\n([\s\S]*?)```/.exec(page) ?? [];

const MODULES: Record<string, () => Promise<unknown>> = {
  'node:fs': () => import('node:fs'),
  'csv-parse/sync': () => import('csv-parse/sync'),
  khoosheh: () => import('../statistics/indicators/ranks.js'),
  'khoosheh/to-data-frame': () => import('./to-data-frame.js'),
};

describe('docs/rank-correlation.md', () => {
  it('prints what it says', async () => {
    expect(await run(code)).toBe(printed);
  });

  it('states the caveats of its numbers', () => {
    for (const caveat of [
      'Naming is not counting',
      'Small numbers',
      'Years apart',
      'Size, not concentration',
      'chance',
    ])
      expect(page).toContain(caveat);
  });

  it('imports only what the package exports', async () => {
    expect(await import('../index.js')).toHaveProperty('toSpearman');
  });
});

// The page is a module of its own; here its imports become calls and its console is ours.
async function run(source: string): Promise<string> {
  const lines: string[] = [];
  const body = source.replace(/^import (\{.*?\}) from '(.*?)';$/gm, "const $1 = await load('$2');");
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  await new AsyncFunction('load', 'console', body)((name: string) => MODULES[name]!(), {
    log: (...values: unknown[]) => lines.push(format(...values)),
  });
  return `${lines.join('\n')}\n`;
}
