import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {createFolder} from '../../src/io/fixtures/create-folder.js';
import {runKilled} from '../fixtures/run-killed.js';
import {claimSite} from './put-site.js';

function write(root: string, name: string, content: string): void {
  mkdirSync(join(root, name, 'data'), {recursive: true});
  for (const file of ['index.html', 'data/out.claims.csv']) writeFileSync(join(root, name, file), content);
}

describe('putting a site in place, killed before each of its steps', {timeout: 120_000}, () => {
  it('leaves the old or the new, and the next who comes finds it whole where it was', () => {
    const found: string[] = [];
    for (let step = 1, isKilled = true; isKilled; step++) {
      const root = createFolder();
      write(root, 'dist', 'old');
      write(root, 'dist.next', 'new');
      isKilled = runKilled('put-site.ts', step, [root]);
      claimSite(root)();
      const site = readFileSync(join(root, 'dist/index.html'), 'utf8');
      expect(readFileSync(join(root, 'dist/data/out.claims.csv'), 'utf8')).toBe(site);
      expect(existsSync(join(root, 'dist.old'))).toBe(false);
      found.push(site);
    }
    expect([...new Set(found)]).toEqual(['old', 'new']);
  });
});

describe('claimSite(root)', () => {
  it('refuses while another build is under way, and names it', () => {
    const root = createFolder();
    // Process 1 always lives.
    writeFileSync(join(root, 'dist.lock'), '1');
    expect(() => claimSite(root)).toThrow(
      `another build is under way: process 1; lock: ${join(root, 'dist.lock')}`,
    );
  });

  it('makes no site where there is none', () => {
    const root = createFolder();
    claimSite(root)();
    expect(readdirSync(root)).toEqual([]);
  });
});
