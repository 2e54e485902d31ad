import {appendFileSync, mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {createProject} from '../fixtures/create-project.js';
import {loadSources} from './load-sources.js';
import {toPaths} from './paths.js';

const project = createProject([]);
const tables = {'core.sources': [{source_id: 'mehr'}]};
const facts =
  'name_fa: x\nname_en: X\nkind: test\nhome: https://x.ir\nreach: none\nowner_fa: null\nowner_en: null\nlicence: ours\nhosts: [x.ir]\nfamily: general\narticle: x\ndiscover:\n';

it('loadSources gives the addresses of sources, and complains of one without a row of its own', () => {
  project.write(
    'pipelines/sources/mehr/source.yaml',
    `${facts}  - {kind: feed, url: 'https://x.ir/rss', tried: 2026-11-20}\n  - {kind: list, urls: ['https://x.ir/1', 'https://x.ir/2'], tried: never}`,
  );
  project.write(
    'pipelines/sources/nobody/source.yaml',
    `${facts}  - {kind: feed, url: 'https://x.ir/rss', tried: never}`,
  );
  const loaded = loadSources(toPaths(project.root, project.data), tables);
  expect(loaded.tables['core.source_addresses']).toEqual([
    {source_id: 'mehr', kind: 'feed', address: 'https://x.ir/rss', tried: '2026-11-20'},
    {source_id: 'mehr', kind: 'list', address: 'https://x.ir/1', tried: null},
    {source_id: 'mehr', kind: 'list', address: 'https://x.ir/2', tried: null},
  ]);
  expect(loaded.problems.map(({cause}) => cause)).toEqual([
    'unknown source: nobody; it has no row in data/reference/sources.csv',
  ]);
});

it('loadSources reads the log of an archive without touching it, a torn line left aside', () => {
  const folder = join(project.data, 'archive', 'log');
  mkdirSync(folder, {recursive: true});
  const run = {
    source_id: 'mehr',
    started: '2026-11-20T04:00:00Z',
    ended: '2026-11-20T04:10:00Z',
    outcome: 'complete',
    found: 9,
    relevant: 2,
    stored: 2,
    unchanged: 0,
    gone: 0,
    refused: 0,
    failed: 0,
    cause: null,
  };
  appendFileSync(join(folder, 'runs.jsonl'), `${JSON.stringify(run)}\n{"source_id":"me`);
  const {tables: loaded} = loadSources(toPaths(project.root, project.data), tables);
  expect(loaded['core.source_days']).toEqual([
    {source_id: 'mehr', day: '2026-11-20', state: 'complete', runs: 1, relevant: 2, stored: 2, cause: null},
  ]);
  expect(readFileSync(join(folder, 'runs.jsonl'), 'utf8')).toMatch(/\{"source_id":"me$/);
});
