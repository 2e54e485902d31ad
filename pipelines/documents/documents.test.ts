import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {extract} from '../../src/extract.js';
import {findRoot} from '../../src/io/find-root.js';
import {readCsv} from '../../src/io/read-csv.js';
import {readVocabulary} from '../../src/io/read-reference.js';
import type {ReferenceRow} from '../../src/entities/reference-tables.js';
import {COMMANDS} from '../commands/commands.js';
import {readLabelled} from '../commands/fit/labelled-text.js';
import {formatDocuments} from './documents.js';
import {readSources} from '../line/fetch/read-sources.js';

const ROOT = findRoot(import.meta.url);
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const readRows = (name: string) => readCsv(join(ROOT, 'data', 'reference', `${name}.csv`));

describe('documents', () => {
  it('hold what the program prints now; npm run documents writes them', async () => {
    const old = (await formatDocuments(ROOT))
      .filter(({path, text}) => text !== read(path))
      .map(({path}) => path);
    expect(old).toEqual([]);
  });

  it('name every command', () => {
    for (const name of Object.keys(COMMANDS)) {
      expect(read('README.md')).toContain(`| \`${name}\` |`);
      expect(read('docs/commands.md')).toContain(`\n## ${name}\n`);
    }
  });

  it('have a heading for every source: each publisher, and each outlet that can be fetched', () => {
    const outlets = readSources(join(ROOT, 'pipelines', 'sources')).map(({id}) => id);
    const ids = [...readRows('sources').map(({source_id}) => source_id!), ...outlets];
    const method = read('docs/method.md');
    const silent = ids.filter((id) => !new RegExp(`^### .+\\n\\n.+\\(\`${id}\`\\)`, 'm').test(method));
    expect(silent).toEqual([]);
  });

  it('explain every rule by which a number of our labelled texts is read or rejected', () => {
    const vocabulary = readVocabulary(ROOT);
    const lines = readLabelled(ROOT).map(({text}) => extract(text, vocabulary));
    const rules = lines.flatMap(({claims, stages, rejected}) =>
      [...claims, ...stages].map(({rule}) => rule).concat(rejected.map(({why}) => why)),
    );
    expect(rules.length).toBeGreaterThan(300);
    expect([...new Set(rules)].filter((rule) => !isExplained(rule))).toEqual([]);
  });

  it('explain every rule that is written in the reader', () => {
    const names = readdirSync(join(ROOT, 'src', 'reader'), {recursive: true}).map(String);
    const code = names
      .filter((name) => /(?<!test)\.ts$/.test(name))
      .map((name) => read(`src/reader/${name}`))
      .join('\n');
    const whys = code.matchAll(/(?:\?\s|why: |reject\(|return )'([a-z][a-z: ]+)'(?:\s+: undefined|\}|\)|;)/g);
    const rules = [...code.matchAll(/\brule: (?:'([a-z, :-]+)'|`([a-z ]+:)\$)/g)].map(
      ([, whole, family]) => whole ?? `${family}…`,
    );
    const written = [...whys].map(([, rule]) => rule!).filter((rule) => /[ :]/.test(rule));
    const rejections = [...written, ...readVocabulary(ROOT).rejections.map(({reason}) => reason)];
    expect(rejections).toEqual(expect.arrayContaining(['another sense of the word', 'list bullet']));
    expect(rules).toEqual(expect.arrayContaining(['clusters:pooled', 'clusters:…', 'stage:…']));
    expect([...rules, ...rejections].filter((rule) => !isExplained(rule))).toEqual([]);
  });

  it('name files and folders that are there, and every room, in the plan of the rooms', () => {
    const page = read('docs/architecture.md');
    const paths = [...page.matchAll(/`((?:src|pipelines|data|docs|notebooks)\/[\w./-]*)`/g)].map(
      ([, path]) => path!,
    );
    expect(paths.length).toBeGreaterThan(25);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
    const rooms = ['src', 'pipelines'].flatMap((folder) => listFolders(folder));
    expect(rooms).toContain('words');
    expect(rooms.filter((room) => !page.includes(`${room}/`))).toEqual([]);
  });

  it('link only to files that are there', () => {
    const pages = ['README.md', ...list('docs', '.md'), ...list('docs/decisions', '.md')];
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => join(page, '..', path!)),
    );
    const files = new Set(links.filter((path) => !isThere(path)));
    expect([...files]).toEqual([]);
  });
});

describe('what is defined', () => {
  const [measures, concepts, stages, units] = ['measures', 'concepts', 'stages', 'units'].map(
    (name) => readRows(name) as unknown as ReferenceRow<'measures'>[],
  );

  it.each(Object.entries({measures, concepts, stages, units}))(
    '%s have a name and a definition in both languages',
    (_, rows = []) => {
      expect(rows.length).toBeGreaterThan(2);
      const silent = rows.filter(
        (row) => ![row.name_fa, row.name_en, row.definition_fa, row.definition_en].every(Boolean),
      );
      expect(silent.map(({id}) => id)).toEqual([]);
      expect(rows.filter(({name_fa}) => !/[\u0600-\u06ff]/.test(name_fa)).map(({id}) => id)).toEqual([]);
    },
  );

  it('terms that must not be confused say so in both languages', () => {
    const rows = [measures!, concepts!, stages!, units!].flat();
    const half = rows.filter((row) => Boolean(row.not_to_confuse_fa) !== Boolean(row.not_to_confuse_en));
    expect(half.map(({id}) => id)).toEqual([]);
  });
});

function isExplained(rule: string): boolean {
  const method = read('docs/method.md');
  const [family] = rule.split(':');
  return (
    method.includes(`\`${rule}\``) ||
    method.includes(`\`${family}:…\``) ||
    method.includes(`\`${family}: …\``)
  );
}

function list(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
}

function isThere(path: string): boolean {
  return existsSync(join(ROOT, path));
}

/** The rooms right below a folder; what tests alone use is none. */
function listFolders(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), {withFileTypes: true});
  return entries
    .filter((entry) => entry.isDirectory() && !/^(fixtures|node_modules)$/.test(entry.name))
    .map(({name}) => name);
}
