import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

describe('package-lock.json', () => {
  const {packages} = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')) as {
    packages: Record<string, {link?: boolean; integrity?: string}>;
  };
  const entries = Object.entries(packages).filter(([path, {link}]) => path !== '' && !link);

  it('has an integrity hash for every package, also for those of other systems', () => {
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(([, {integrity}]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  });
});

describe('the workflows', () => {
  const folder = `${ROOT}.github/workflows/`;
  const texts = readdirSync(folder).map((name) => readFileSync(folder + name, 'utf8'));
  const uses = texts.flatMap((text) => findUses(parse(text)).map((value) => ({value, text})));

  it('name every action of others by the full hash of a commit, with its version in a comment', () => {
    expect(uses.length).toBeGreaterThan(0);
    const loose = uses.filter(({value, text}) => !value.startsWith('./') && !isPinned(value, text));
    expect(loose.map(({value}) => value)).toEqual([]);
  });
});

function isPinned(value: string, text: string): boolean {
  const lines = text.split('\n').filter((line) => line.includes(value));
  return /@[0-9a-f]{40}$/.test(value) && lines.every((line) => / # v\d+\.\d+\.\d+$/.test(line));
}

/** Every value of a key `uses`, at any depth: of steps and of whole jobs. */
function findUses(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'uses' ? [String(value)] : findUses(value)));
}
