import {cpSync, existsSync, readdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {createFolder} from '../../src/io/fixtures/create-folder.js';
import {useDatabase} from '../../src/io/duckdb.js';
import {findRoot} from '../../src/io/find-root.js';
import {createProject, runProject} from '../fixtures/create-project.js';
import {runKilled} from '../fixtures/run-killed.js';
import {findCurrentRun, toPaths} from './paths.js';
import {claimFolder, writeBeside} from './put-in-place.js';
import {proveRun} from './prove-run.js';

describe('putting a run in place, killed before each of its steps', {timeout: 120_000}, () => {
  const made = createFolder();
  beforeAll(async () => {
    const project = createProject(['seed-brief-002']);
    for (const name of ['old', 'new']) {
      await runProject(project, {withoutMissing: 'taken away'});
      cpSync(findCurrentRun(toPaths(project.root, project.data)).folder, join(made, name), {recursive: true});
      const brief = 'data/briefs/seed-brief-003.md';
      cpSync(join(findRoot(import.meta.url), brief), join(project.root, brief));
    }
  }, 120_000);

  // The old run holds, another lies before it, and the new one is finished but not in place.
  function createData(): string {
    const data = join(createFolder(), 'data');
    for (const [from, to] of [
      ['old', 'before'],
      ['old', 'old'],
      ['new', 'made'],
    ] as const)
      cpSync(join(made, from), join(data, 'runs', to), {recursive: true});
    writeBeside(join(data, 'runs', 'made'), {'published.csv': 'of the new'});
    symlinkSync(join('runs', 'old'), join(data, 'current'));
    return data;
  }

  it('leaves the old or the new, warehouse and exports of one run, and the next who comes ends what was begun', async () => {
    const held: string[] = [];
    for (let step = 1, isKilled = true; isKilled; step++) {
      const data = createData();
      const paths = toPaths('', data);
      isKilled = runKilled('put-in-place.ts', step, [data, join(data, 'runs', 'made'), 'new']);
      const run = findCurrentRun(paths);
      const name = run.folder.slice(paths.runs.length + 1);
      held.push(name);
      expect(proveRun(run), `killed before step ${step}`).toMatchObject({damage: undefined});
      const [row] = await useDatabase(run.warehouse, {readOnly: true}, (database) =>
        database.read('SELECT count(*) AS n FROM core.documents'),
      );
      expect(row!.n).toBe(name === 'new' ? 2 : 1);
      claimFolder(paths)();
      expect(findCurrentRun(paths).folder).toBe(run.folder);
      expect(existsSync(join(data, 'published.csv'))).toBe(name === 'new');
      expect(readdirSync(run.folder).sort()).toEqual(['exports', 'warehouse.duckdb']);
      expect(
        readdirSync(data)
          .filter((one) => one !== 'published.csv')
          .sort(),
      ).toEqual(['current', 'runs']);
    }
    expect([...new Set(held)]).toEqual(['old', 'new']);
    // at the very least: the folder's name, the link, the link's name, the file beside, what is pruned
    expect(held.length).toBeGreaterThan(8);
  });
});
