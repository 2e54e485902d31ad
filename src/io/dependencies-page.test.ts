import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('docs/decisions/dependencies.md says why each package of package.json is there, and names no other', () => {
  const {dependencies, devDependencies, overrides} = JSON.parse(read('package.json'));
  const heads = [...read('docs/decisions/dependencies.md').matchAll(/^- (.*?): /gm)].map(([, head]) => head!);
  const named = heads.flatMap((head) => [...head.matchAll(/`(.+?)`/g)].map(([, name]) => name!));
  const wanted = Object.keys({...dependencies, ...devDependencies, ...overrides});
  expect([...new Set(named)].sort()).toEqual(wanted.sort());
});
