import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parse} from 'csv-parse/sync';
import {stringify} from 'csv-stringify/sync';
import {describe, expect, it} from 'vitest';
import {findTableProblems, formatTableProblem} from '../tables/find-table-problems.js';
import {createFolder} from './fixtures/create-folder.js';
import {listTableFiles, readTableFile, readTables, TABLE_FOLDERS, type CsvTable} from './read-tables.js';

const ROOT = join(import.meta.dirname, '..', '..');
const FILES = listTableFiles(ROOT, TABLE_FOLDERS);
const TABLES = readTables(ROOT, TABLE_FOLDERS);
const STRANGER = 'no-such-thing';

/** A way to spoil a table: the bytes of its file, and what must be said of them behind its path. */
interface Fault {
  name: string;
  bytes: string | Uint8Array;
  says: string;
}

/** Every way to spoil a table that its declaration knows of; whatever a declaration says more is tested more. */
function listFaults(records: string[][], declaration: NonNullable<CsvTable['declaration']>): Fault[] {
  const {columns, empty, kinds, references} = declaration;
  const header = records[0]!;
  const last = records.at(-1)!;
  const row = records.length;
  const spoil = (cells: string[]) => stringify([...records.slice(0, -1), cells]);
  const put = (column: string, cell: string) =>
    spoil(last.map((one, index) => (header[index] === column ? cell : one)));
  const lines = stringify(records).split('\n');
  const [text, before] = [stringify(records), stringify(records.slice(0, -1))];
  const count = columns.length;
  return [
    {name: 'a cell too many', bytes: spoil([...last, 'x']), says: ` row ${row}: ${count + 1} cells, expected ${count}: `},
    {name: 'a cell too few', bytes: spoil(last.slice(1)), says: ` row ${row}: ${count - 1} cell`},
    {name: 'a row twice', bytes: stringify([...records, last]), says: ` row ${row + 1}: key twice: `},
    {name: 'semicolons', bytes: stringify(records, {delimiter: ';'}), says: ' row 1: separator: ";", expected: ","'},
    {name: 'tabs', bytes: stringify(records, {delimiter: '\t'}), says: ' row 1: separator: "\\t", expected: ","'},
    {name: 'a row of semicolons', bytes: `${before}${columns.map(() => 'x').join(';')}\n`, says: ` row ${row}: 1 cell, expected ${count}: x;`},
    {name: 'no header', bytes: stringify(records.slice(1)), says: ' row 1: '},
    {name: 'its header twice', bytes: stringify([header, ...records]), says: ' row 2: header twice'},
    {name: 'a column twice', bytes: stringify([[...header, header[0]!], ...records.slice(1)]), says: ` row 1: column twice: ${header[0]}`},
    {name: 'a column under another name', bytes: [`x${lines[0]}`, ...lines.slice(1)].join('\n'), says: ` row 1: unknown columns: x${header[0]}; missing columns: ${header[0]}; `},
    {name: 'nothing in its file', bytes: '', says: ': empty table'},
    {name: 'bytes that are no UTF-8', bytes: Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(stringify([last]))]), says: ` row ${row}: not UTF-8`},
    {name: 'an open quote', bytes: `${before}"${text.slice(before.length).replaceAll('"', '')}`, says: ` row ${row}: `},
    ...columns.filter((column) => !(empty as readonly string[]).includes(column))
      .map((column) => ({name: `no ${column}`, bytes: put(column, ''), says: ` row ${row}: missing ${column}`})),
    ...Object.keys(kinds)
      .map((column) => ({name: `a strange ${column}`, bytes: put(column, STRANGER), says: ` row ${row}: unknown ${column}: ${STRANGER}; expected: `})),
    ...Object.entries(references)
      .map(([column, names]) => ({name: `a ${column} that is nowhere`, bytes: put(column, STRANGER), says: ` row ${row}: unknown ${column}: ${STRANGER}; not in ${names!.join(', ')}`})),
  ]; // prettier-ignore
}

/** What is said of a table whose file holds these bytes while all others are as they are. */
function read(file: CsvTable, bytes: string | Uint8Array): string {
  const root = createFolder();
  mkdirSync(join(root, dirname(file.path)), {recursive: true});
  writeFileSync(join(root, file.path), bytes);
  try {
    const table = readTableFile(root, file);
    const others = TABLES.filter(({path}) => path !== file.path);
    return findTableProblems([table, ...others])
      .map(formatTableProblem)
      .join('\n');
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the tables of data/reference, data/grammar and data/statistics', () => {
  it('are all declared, and each holds what its declaration says', () => {
    expect(FILES.filter(({declaration}) => !declaration)).toEqual([]);
    expect(TABLES.map(({path}) => path)).toEqual(FILES.map(({path}) => path));
    expect(TABLES.length).toBeGreaterThan(40);
  });

  it('are not declared where nobody has them: an added file needs a declaration, but for figures and layouts', () => {
    const root = createFolder();
    for (const path of ['reference/x', 'grammar/weights/x', 'statistics/x', 'statistics/layouts/x'])
      mkdirSync(dirname(join(root, 'data', path)), {recursive: true});
    for (const path of ['reference/x', 'grammar/weights/x', 'statistics/x', 'statistics/layouts/x'])
      writeFileSync(join(root, 'data', `${path}.csv`), '');
    const added = listTableFiles(root, TABLE_FOLDERS).filter(({path}) => path.endsWith('/x.csv'));
    expect(added.map(({path, declaration}) => [path, declaration !== undefined])).toEqual([
      ['data/reference/x.csv', false],
      ['data/grammar/weights/x.csv', false],
      ['data/statistics/layouts/x.csv', true],
      ['data/statistics/x.csv', true],
    ]);
    expect(() => readTables(root, ['reference'])).toThrow(/^data\/reference\/countries\.csv: missing table; and \d+ more$/);
  }); // prettier-ignore

  it.each(listTableFiles(createFolder(), TABLE_FOLDERS))('$path must be there', (file) => {
    expect(() => readTableFile(createFolder(), file)).toThrow(new Error(`${file.path}: missing table`));
  });

  it.each(FILES)('$path is refused by file and row, however it is spoilt', (file) => {
    const records = parse(readFileSync(join(ROOT, file.path)), {bom: true}) as string[][];
    expect(records.length).toBeGreaterThan(1);
    expect(read(file, stringify(records))).toBe('');
    for (const {name, bytes, says} of listFaults(records, file.declaration!))
      expect(read(file, bytes), `${file.path} with ${name}`).toMatch(
        new RegExp(`^${escape(`${file.path}${says}`)}`),
      );
  });
});

describe('readTables(root, folders)', () => {
  it('says how much more is wrong', () => {
    const root = createFolder();
    expect(() => readTables(root, ['grammar'])).toThrow(
      /^data\/grammar\/verbs\.csv: missing table; and 8 more$/,
    );
  });
});

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
