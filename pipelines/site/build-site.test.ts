import {mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {copyProject, createProject, runProject, type Project} from '../fixtures/create-project.js';
import {findCurrentRun, toPaths} from '../line/paths.js';
import {buildSite} from './build-site.js';

const build = ({root, data}: Project) => buildSite(root, {data, address: '', report: () => undefined});

describe('buildSite(root, options), before it reads anything', {timeout: 60_000}, () => {
  let made: Project;
  beforeAll(async () => {
    made = createProject(['seed-brief-002']);
    await runProject(made);
    mkdirSync(join(made.root, 'dist'));
    writeFileSync(join(made.root, 'dist/index.html'), 'old');
  }, 60_000);

  function expectOld({root, data}: Project): void {
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('old');
    expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
    expect(readdirSync(join(data, 'runs'))).not.toContain('lock');
  }

  it.each([
    ['warehouse.duckdb', 'missing'],
    ['warehouse.duckdb', 'changed'],
    ['exports/out.claims.csv', 'missing'],
    ['exports/core.texts.parquet', 'changed'],
    ['exports/manifest.json', 'changed'],
  ])('proves every file of the run, and names %s where it is %s; the old site stays', async (name, how) => {
    const project = copyProject(made);
    const {folder} = findCurrentRun(toPaths(project.root, project.data));
    if (how === 'missing') rmSync(join(folder, name));
    else truncateSync(join(folder, name), 100);
    await expect(build(project)).rejects.toThrow(`damaged run: ${folder}: ${how} file: ${name}`);
    expectOld(project);
  });

  it('says that there is no run, where there is none', async () => {
    const project = copyProject(made);
    rmSync(project.data, {recursive: true});
    await expect(build(project)).rejects.toThrow(`missing run: ${join(project.data, 'current')}`);
    expectOld(project);
  });

  it.each([
    ['run', 'made/runs/lock'],
    ['build', 'dist.lock'],
  ])('refuses while another %s is under way', async (what, lock) => {
    const project = copyProject(made);
    // Process 1 always lives.
    writeFileSync(join(project.root, lock), '1');
    await expect(build(project)).rejects.toThrow(
      `another ${what} is under way: process 1; lock: ${join(project.root, lock)}`,
    );
    rmSync(join(project.root, lock));
    expectOld(project);
  });
});
