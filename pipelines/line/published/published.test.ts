import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {extract} from '../../../src/extract.js';
import {findEnd} from '../../../src/identity/find-end.js';
import type {Succession} from '../../../src/identity/follow-published.js';
import {findRoot} from '../../../src/io/find-root.js';
import {createFolder} from '../../../src/io/fixtures/create-folder.js';
import {readCsv} from '../../../src/io/read-csv.js';
import {buildTables} from '../build-tables.js';
import {toPaths} from '../paths.js';
import type {Tables} from '../warehouse/tables.js';
import {readPublished} from './read-published.js';
import {formatPublished} from './format-published.js';

const root = findRoot(import.meta.url);
const paths = toPaths(root, createFolder());
const rows = readPublished(paths, false);
const byId = new Map(rows.map((row) => [row.statement_id, row]));

describe('data/published.csv', {timeout: 120_000}, () => {
  let tables: Tables;
  let published: Succession;
  beforeAll(async () => {
    const options = {paths, documents: [], only: false, extract, report: () => undefined};
    ({tables, published} = await buildTables(options));
  }, 120_000);

  it('has a row for every id of every release, which names the release', () => {
    const releases = join(root, 'data', 'releases');
    const ids = readdirSync(releases).flatMap((release) =>
      ['claim', 'mention'].flatMap((kind) =>
        readCsv(join(releases, release, `core.${kind}s.csv`)).map(
          (row) => [row[`${kind}_id`]!, release] as const,
        ),
      ),
    );
    expect(ids.length).toBeGreaterThan(300);
    expect(ids.filter(([id, release]) => byId.get(id)?.release !== release)).toEqual([]);
  });

  it('has a row for every id that the shipped texts give, and is what a run leaves', () => {
    expect(published.vanishing, 'npx khoosheh run names them').toEqual([]);
    expect(published.rows.length, 'npx khoosheh run adds them: commit data/published.csv').toBe(rows.length);
    expect(formatPublished(published.rows) === readFileSync(paths.publishedBefore, 'utf8')).toBe(true);
  });

  it('leads every id that is gone to one that stands, or says why it leads to none', () => {
    const standing = new Set(
      [...tables['core.claims']!, ...tables['core.mentions']!].map(
        ({claim_id, mention_id}) => claim_id ?? mention_id,
      ),
    );
    const lost = rows.filter(
      (row) =>
        !findEnd(row.statement_id, byId, (id) => standing.has(id)) && (row.successor_id || !row.reason),
    );
    expect(lost).toEqual([]);
  });
});
