import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findRoot} from '../../src/io/find-root.js';
import {createFolder} from '../../src/io/fixtures/create-folder.js';
import {openDatabase} from '../../src/io/duckdb.js';
import {createTables} from '../line/warehouse/create-tables.js';
import {describeTables} from '../line/warehouse/describe-tables.js';
import {printRows} from './print-rows.js';

const ROOT = findRoot(import.meta.url);

/** Code and SQL by hand behind the readers of texts: not printed, no test, no check (which says what must hold of a column). */
const FILES = ['pipelines', 'src']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), {recursive: true}).map((name) => `${folder}/${String(name)}`),
  )
  .filter((path) => /(?<!\.test|\.bench)\.(ts|sql)$/.test(path) && !/\/(fixtures|checks)\//.test(path))
  .filter((path) => !/^src\/(reader|io)\/|^src\/(extract|rows)\.ts$/.test(path))
  .sort();

function listFilesNaming(column: string): string[] {
  const name = new RegExp(`\\b${column}\\b`);
  return FILES.filter((path) => name.test(readFileSync(join(ROOT, path), 'utf8')));
}

describe('a column', () => {
  it('that its view takes with all others stands in three files: what declares, what fills and what shows it', () => {
    expect(listFilesNaming('url_note')).toEqual([
      'pipelines/line/load.ts',
      'pipelines/site/pages/documents.ts',
      'pipelines/tables/core.documents.sql',
    ]);
  });

  it('that a view names one by one stands in that view too', () => {
    expect(listFilesNaming('noun_basis')).toEqual([
      'pipelines/line/load.ts',
      'pipelines/site/pages/documents.ts',
      'pipelines/tables/core.documents.sql',
      'pipelines/tables/out.claims.sql',
    ]);
  });

  it.each([
    ['hedge', ['core.claims.sql', 'out.claims.sql']],
    ['speaker_post', ['shared/shown-stated.sql', 'shared/stated.sql']],
  ])('%s is declared once, shown once and filled once, and pages take it as it is', (column, tables) => {
    const named = listFilesNaming(column).filter((path) =>
      /^pipelines\/(line|tables|site\/data)\//.test(path),
    );
    expect(named).toEqual(['pipelines/line/load.ts', ...tables.map((path) => `pipelines/tables/${path}`)]);
  });

  it('that claims and mentions share is one line in what declares it, and rows and views have its type', async () => {
    const tables = createFolder();
    cpSync(join(ROOT, 'pipelines', 'tables'), tables, {recursive: true});
    insertAfter(join(tables, 'shared', 'stated.sql'), /^ {2}speaker_post .*\n/m, '  mood VARCHAR,\n');
    insertAfter(
      join(tables, 'shared', 'shown-stated.sql'),
      /^ {2}stated\.speaker_post,\n/m,
      '  stated.mood,\n',
    );
    const database = await openDatabase(':memory:');
    await createTables(database, tables);
    const rows = printRows(await describeTables(database));
    database.close();
    const holders = rows
      .split('export interface ')
      .filter((text) => /^ {2}mood: string \| null;$/m.test(text));
    expect(holders.map((text) => text.split(' ')[0])).toEqual([
      'ClaimRow',
      'MentionRow',
      'ClaimView',
      'MentionView',
    ]);
    expect(rows).toContain('export interface SeriesView extends ClaimView {');
  });
});

function insertAfter(path: string, line: RegExp, text: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(line, (found) => found + text);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
}
