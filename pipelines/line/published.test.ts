import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, it} from 'vitest';
import {extract} from '../../src/extract.js';
import {findRoot} from '../../src/io/find-root.js';
import {createFolder} from '../../src/io/fixtures/create-folder.js';
import {buildTables} from './build-tables.js';
import {followReleases, formatPublished} from './format-published.js';
import {loadPublished} from './load-published.js';
import {toPaths} from './paths.js';
import {readReleases} from './read-releases.js';
import type {Tables} from './warehouse/tables.js';

const paths = toPaths(findRoot(import.meta.url), createFolder());
const rows = loadPublished(paths)['core.published']!;

describe('data/published.csv', {timeout: 120_000}, () => {
  let tables: Tables;
  beforeAll(async () => {
    ({tables} = await buildTables({paths, documents: [], only: false, extract, report: () => undefined}));
  }, 120_000);

  it('has one row for every id of every release', () => {
    const ids = readReleases(paths.releases).flatMap(({statements}) => statements.map(({id}) => id));
    expect(ids.length).toBeGreaterThan(300);
    expect(rows.map(({statement_id}) => statement_id).sort()).toEqual([...new Set(ids)].sort());
  });

  it('leads every id to a statement that is read now, or says that it was withdrawn and why', () => {
    const current = new Set([
      ...tables['core.claims']!.map(({claim_id}) => claim_id),
      ...tables['core.mentions']!.map(({mention_id}) => mention_id),
    ]);
    const lost = rows.filter(({became, successor_id, reason}) =>
      became === 'withdrawn' ? !reason : !current.has(successor_id!),
    );
    expect(lost, 'npx khoosheh released follows them anew').toEqual([]);
  });

  it('is what khoosheh released writes now', () => {
    const now = formatPublished(followReleases(paths.releases, tables));
    expect(readFileSync(paths.published, 'utf8') === now, 'run: npx khoosheh released').toBe(true);
  });
});
