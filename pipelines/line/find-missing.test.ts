import {
  cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync,
} from 'node:fs'; // prettier-ignore
import {join} from 'node:path';
import {beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {createArchive} from '../../src/io/archive/create-archive.js';
import {listWarcs} from '../../src/io/archive/list-warcs.js';
import {readIndex} from '../../src/io/archive/read-index.js';
import {repairArchive} from '../../src/io/archive/repair-archive.js';
import {findRoot} from '../../src/io/find-root.js';
import {hash} from '../../src/io/hash.js';
import {readBriefs} from '../../src/io/read-documents.js';
import {
  copyProject,
  createProject,
  createStreams,
  runProject,
  type Project,
} from '../fixtures/create-project.js';
import {khoosheh} from '../khoosheh.js';
import {listFiles} from './inputs.js';
import type {RunResult} from './run-line.js';

const DAY = '2026-11-01T06:50:00.000Z';
const ADVICE =
  'put back what is missing (khoosheh archive repair mends an archive), or go on without: khoosheh run --without-missing "why"';

// Briefs dressed as pages of an outlet that we have no source for.
function fillArchive(folder: string): void {
  const ids = [
    'seed-brief-000',
    'seed-brief-001',
    'seed-brief-002',
    'seed-brief-003',
    'seed-brief-004',
    'brief-001',
  ];
  const {documents} = readBriefs(join(findRoot(import.meta.url), 'data/briefs'));
  const chosen = documents.filter(({id}) => ids.includes(id));
  expect(chosen).toHaveLength(6);
  for (const half of [chosen.slice(0, 4), chosen.slice(4)]) {
    const archive = createArchive(folder, {now: () => Date.parse(DAY), sync: false, maxFileBytes: 1_000});
    for (const {id, title, text} of half) {
      const body = `<html lang="fa"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1><p>${text.replace(/\n+/g, '</p><p>')}</p></article></body></html>`;
      const page = {
        url: `https://www.example.ir/news/${id}`,
        date: DAY,
        mime: 'text/html',
        from: `${id}.html`,
      };
      archive.storePage({...page, body: Buffer.from(body)});
    }
    archive.close();
  }
}

let good: Project;
let made: RunResult;
beforeAll(async () => {
  good = createProject(['seed-brief-002', 'seed-brief-003', 'brief-002', 'brief-078']);
  good.write('texts/one.txt', 'تاکنون ۱۲ خوشه صنعتی در استان فارس شناسایی شده است.');
  good.write('texts/two.txt', 'تاکنون ۱۳ خوشه صنعتی در استان یزد شناسایی شده است.');
  fillArchive(join(good.data, 'archive'));
  made = await run(good);
}, 120_000);

let project: Project;
let archive: string;
let warcs: string[];
beforeEach(() => {
  project = copyProject(good);
  archive = join(project.data, 'archive');
  warcs = listWarcs(archive);
});

const run = (of: Project, withoutMissing?: string) =>
  runProject(of, {documents: [join(of.root, 'texts')], withoutMissing});
const inProject = (path: string) => join(project.root, path);
const countTexts = ({manifest}: RunResult) => manifest.counts['core.documents'];
const errors = ({manifest}: RunResult) => manifest.problems.filter(({severity}) => severity === 'error');

/** All that runs made, byte for byte. */
function hashMade(of: Project): Record<string, string> {
  const files = listFiles(of.data).filter((file) => !file.startsWith(join(of.data, 'archive')));
  return Object.fromEntries(files.map((file) => [file.slice(of.data.length), hash(readFileSync(file))]));
}

it('a good run reads the texts of each origin', () => {
  expect(warcs.length).toBeGreaterThan(2);
  expect(countTexts(made)).toBe(4 + 6 + 2);
  expect(made.manifest).toMatchObject({archived: 6, left_out: []});
  expect(errors(made)).toEqual([]);
});

const recordsOf = (name: string) =>
  readIndex(archive).entries.filter(({filename}) => filename === name).length;
const writeLines = (keep: (at: number) => boolean) => {
  const lines = readFileSync(join(archive, 'index.cdxj'), 'utf8').split(/(?<=\n)/);
  writeFileSync(join(archive, 'index.cdxj'), lines.filter((_, at) => keep(at)).join(''));
};

describe('a run stops, changes nothing, and names', {timeout: 60_000}, () => {
  it.each<[string, () => string[]]>([
    [
      'a WARC file that is gone',
      () => {
        const records = recordsOf(warcs[0]!);
        renameSync(join(archive, warcs[0]!), inProject('away'));
        return [`archive gone: ${warcs[0]}, with ${records} records`];
      },
    ],
    [
      'a WARC file that was cut',
      () => {
        const {length: bytes} = readFileSync(join(archive, warcs[1]!));
        truncateSync(join(archive, warcs[1]!), bytes - 10);
        return [`archive cut: ${warcs[1]} has ${bytes - 10} bytes; manifest.json says ${bytes}`];
      },
    ],
    [
      'a record that is not in the index',
      () => {
        writeLines((at) => at !== 0);
        return [`archive thinned: 1 records of ${warcs[0]} are not in index.cdxj`];
      },
    ],
    [
      'an empty index',
      () => {
        const counts = warcs.map(
          (name) => `archive thinned: ${recordsOf(name)} records of ${name} are not in index.cdxj`,
        );
        writeLines(() => false);
        return counts;
      },
    ],
    [
      'a manifest that is gone',
      () => {
        rmSync(join(archive, 'manifest.json'));
        return [
          `archive without a manifest: manifest.json is gone; it should say what ${warcs.length} WARC files hold`,
        ];
      },
    ],
    [
      'an archive that is gone',
      () => {
        renameSync(archive, inProject('away'));
        return ['folder gone: made/archive'];
      },
    ],
    [
      'an archive that was emptied',
      () => {
        for (const name of readdirSync(archive)) rmSync(join(archive, name), {recursive: true});
        return ['archive gone: archive/index.cdxj'];
      },
    ],
    [
      'an archive of before, which holds less',
      () => {
        rmSync(archive, {recursive: true});
        const old = createArchive(archive, {sync: false});
        old.storePage({
          url: 'https://www.example.ir/1',
          date: DAY,
          mime: 'text/html',
          body: Buffer.from('x'),
          from: '1',
        });
        old.close();
        return ['archive thinned: it has 5 records fewer than the run in place has known'];
      },
    ],
    [
      'the briefs that are gone',
      () => {
        renameSync(inProject('data/briefs'), inProject('away'));
        return ['folder gone: data/briefs'];
      },
    ],
    [
      'the briefs that were emptied',
      () => {
        for (const name of readdirSync(inProject('data/briefs'))) rmSync(inProject(`data/briefs/${name}`));
        return ['folder empty: data/briefs'];
      },
    ],
    [
      'a brief without a statement that is gone',
      () => {
        rmSync(inProject('data/briefs/brief-078.md'));
        return ['brief gone: data/briefs/brief-078.md'];
      },
    ],
    [
      'the table of published ids',
      () => {
        rmSync(join(project.data, 'published.csv'));
        return ['table gone: published.csv'];
      },
    ],
    [
      'a text of a folder that was given',
      () => {
        rmSync(inProject('texts/two.txt'));
        return ['text gone: texts/two.txt'];
      },
    ],
  ])('%s', async (_, spoil) => {
    const told = spoil();
    const before = hashMade(project);
    await expect(run(project)).rejects.toThrow(new Error([...told, ADVICE].join('\n')));
    expect(hashMade(project)).toEqual(before);
  });

  it('a check or a view that is gone with a newer version of the program, which brings its own', async () => {
    rmSync(inProject('pipelines/checks/quotes-at-offsets.sql'));
    expect((await run(project)).manifest.left_out).toEqual([]);
  });

  it.each<[string, () => void]>([
    ['is gone', () => rmSync(inProject('data/briefs/brief-002.md'))],
    [
      'has another name, under which its id is not right',
      () => renameSync(inProject('data/briefs/brief-002.md'), inProject('data/briefs/brief-2.md')),
    ],
  ])('the addresses of a brief that %s', async (_, spoil) => {
    spoil();
    const before = hashMade(project);
    const {published} = await run(project);
    const ids = [...new Set(published!.vanishing.map(({document_id}) => document_id))];
    expect(ids).toEqual(['brief-002']);
    expect(hashMade(project)).toEqual(before);
  });

  it.each([
    'data/reference', 'data/grammar', 'pipelines/tables', 'pipelines/checks',
  ])('%s, without which no reason helps, on the first run as well', async (folder) => {
    const fresh = createProject();
    cpSync(join(fresh.root, folder), join(fresh.root, 'away'), {recursive: true});
    rmSync(join(fresh.root, folder), {recursive: true});
    await expect(runProject(fresh)).rejects.toThrow(new Error(`folder gone: ${folder}`));
    mkdirSync(join(fresh.root, folder));
    await expect(runProject(fresh, {withoutMissing: 'it is not needed'})).rejects.toThrow(
      new Error(`folder empty: ${folder}`),
    );
    expect(listFiles(fresh.data)).toEqual([]);
  }); // prettier-ignore

  it.each(['data/briefs', 'data/statistics', 'pipelines/sources'])('%s on the first run', async (folder) => {
    const fresh = createProject();
    rmSync(join(fresh.root, folder), {recursive: true});
    await expect(runProject(fresh)).rejects.toThrow(new Error(`folder gone: ${folder}\n${ADVICE}`));
    expect(listFiles(fresh.data)).toEqual([]);
  });

  it('a path of texts that leads nowhere', async () => {
    const path = inProject('nowhere.ndjson');
    await expect(runProject(project, {documents: [path]})).rejects.toThrow(new Error(`text gone: ${path}`));
  });

  it('on the command line each thing in a line of its own, with exit 3', async () => {
    renameSync(join(archive, warcs[0]!), inProject('away'));
    writeLines((at) => at !== 5);
    const before = hashMade(project);
    const streams = createStreams();
    expect(await khoosheh(['run', '--data', project.data, '--documents', inProject('texts')], streams)).toBe(
      3,
    );
    const lines = streams.err().split('\n');
    expect(lines[0]).toMatch(/^error: archive gone: khoosheh-00001-.*\.warc\.gz, with \d records$/);
    expect(lines[1]).toMatch(
      /^error: archive thinned: 1 records of khoosheh-.*\.warc\.gz are not in index\.cdxj$/,
    );
    expect(lines.slice(2)).toEqual([`error: ${ADVICE}`, '']);
    expect(hashMade(project)).toEqual(before);
  });

  it('on the command line that a reason is wanted, with exit 2', async () => {
    const streams = createStreams();
    expect(await khoosheh(['run', '--data', project.data, '--without-missing', ' \u0007 '], streams)).toBe(2);
    expect(streams.err()).toBe('error: missing reason: --without-missing "why"\n');
  });
});

describe('a run goes on', {timeout: 120_000}, () => {
  it('where the archive was repaired, with what it still has', async () => {
    const lost = recordsOf(warcs[0]!);
    rmSync(join(archive, warcs[0]!));
    repairArchive(archive);
    const result = await run(project);
    expect(countTexts(result)).toBe(12 - lost);
    expect(result.manifest).toMatchObject({archived: 6, left_out: []});
    expect(errors(result)).toEqual([]);
  });

  it('where its index was made anew, with all texts and nothing new', async () => {
    writeLines((at) => at % 2 > 0);
    repairArchive(archive);
    expect(await run(project)).toMatchObject({isNew: false});
  });

  it('without what is missing, where a reason is given, keeps that, and is at peace from then on', async () => {
    const lost = recordsOf(warcs[0]!);
    rmSync(join(archive, warcs[0]!));
    rmSync(inProject('data/briefs/brief-002.md'));
    const first = await run(project, 'the disk broke');
    expect(countTexts(first)).toBe(12 - lost - 1);
    expect(errors(first)).toEqual([]);
    expect(first.manifest.left_out).toEqual([
      {
        file: 'data/briefs/brief-002.md',
        cause: 'brief gone: data/briefs/brief-002.md',
        reason: 'the disk broke',
      },
      {
        file: `archive/${warcs[0]}`,
        cause: `archive gone: ${warcs[0]}, with ${lost} records`,
        reason: 'the disk broke',
      },
    ]);
    expect(first.manifest.problems).toContainEqual({
      file: 'data/briefs/brief-002.md',
      cause: 'brief gone: data/briefs/brief-002.md; left out: the disk broke',
      severity: 'warning',
    });
    const second = await run(project);
    expect(second.isNew).toBe(false);
    expect(second.manifest.left_out).toEqual(first.manifest.left_out);
    // What is missing besides is no part of that reason.
    rmSync(inProject('data/briefs/brief-078.md'));
    await expect(run(project)).rejects.toThrow(new Error(`brief gone: data/briefs/brief-078.md\n${ADVICE}`));
  });

  it('without briefs and archive, where a reason is given', async () => {
    rmSync(inProject('data/briefs'), {recursive: true});
    rmSync(archive, {recursive: true});
    const first = await run(project, 'a trial of the given texts');
    expect(countTexts(first)).toBe(2);
    expect(errors(first)).toEqual([]);
    expect(await run(project)).toMatchObject({isNew: false});
    mkdirSync(inProject('data/briefs'));
    writeFileSync(
      inProject('data/briefs/brief-002.md'),
      readFileSync(join(good.root, 'data/briefs/brief-002.md')),
    );
    const third = await run(project);
    expect(countTexts(third)).toBe(3);
    expect(third.manifest.left_out!.map(({cause}) => cause)).toEqual(['folder gone: made/archive']);
  });
});
