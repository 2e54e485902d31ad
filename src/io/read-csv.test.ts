import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {createFolder} from './fixtures/create-folder.js';
import {parseRows, readCsv} from './read-csv.js';

const COLUMNS = ['id', 'name'] as const;
const parse = (text: string) => parseRows(text, 'places.csv', COLUMNS).map(({cells}) => cells);

describe('parseRows(text, name, columns)', () => {
  it('types nothing: codes, Jalali days and blanks stay as printed', () => {
    expect(parse('id,name\n0412,1403-05-12\n,1403\n')).toEqual([
      {id: '0412', name: '1403-05-12'},
      {id: '', name: '1403'},
    ]);
  });

  it('reads a byte order mark, quotes, line breaks in quotes and Windows line ends', () => {
    expect(parse('\ufeffid,name\r\n1,"الف، ""ب""\nج"\r\n')).toEqual([{id: '1', name: 'الف، "ب"\nج'}]);
  });

  it('takes columns in any order', () => {
    expect(parse('name,id\nفارس,7')).toEqual([{name: 'فارس', id: '7'}]);
  });

  it.each([
    ['', 'places.csv: empty table'],
    ['id,title\n1,2', 'places.csv row 1: unknown columns: title; missing columns: name; found: id, title'],
    ['id\n1', 'places.csv row 1: missing columns: name; found: id'],
    ['id,name,lat\n1,2,3', 'places.csv row 1: unknown columns: lat; found: id, name, lat'],
    ['id,name,id\n1,2,3', 'places.csv row 1: column twice: id'],
    ['id;name\n1;2', 'places.csv row 1: separator: ";", expected: ","'],
    ['id\tname\n1\t2', 'places.csv row 1: separator: "\\t", expected: ","'],
    ['id,name\n1,2\n3\n', 'places.csv row 3: 1 cell, expected 2: 3'],
    ['id,name\n1,2,3', 'places.csv row 2: 3 cells, expected 2: 1,2,3'],
    ['id,name\n1;2', 'places.csv row 2: 1 cell, expected 2: 1;2'],
  ])('refuses %j in one line', (text, message) => {
    expect(() => parse(text)).toThrow(new Error(message));
  });

  it('counts rows as a spreadsheet does: a line break in quotes makes none, an empty line is one', () => {
    expect(() => parse('id,name\n1,"a\nb"\n\n2\n')).toThrow('places.csv row 4: 1 cell, expected 2: 2');
  });

  it('names the row of an open quote', () => {
    expect(() => parse('id,name\n1,2\n3,"x\n4,y')).toThrow(/^places\.csv row 3: /);
    expect(() => parse('id,name\n1,2\n3,"x" y\n')).toThrow(/^places\.csv row 3: /);
  });
});

describe('readCsv(path, columns)', () => {
  const write = (content: string | Uint8Array) => {
    const path = join(createFolder(), 'a.csv');
    writeFileSync(path, content);
    return path;
  };

  it('names the row that is not UTF-8', () => {
    const path = write(Buffer.concat([Buffer.from('id\nیزد\n'), Buffer.from([0xff, 10])]));
    expect(() => readCsv(path)).toThrow(new Error(`${path} row 3: not UTF-8`));
  });

  it('names a file that is not there, and a folder', () => {
    const path = join(createFolder(), 'none.csv');
    expect(() => readCsv(path)).toThrow(new Error(`${path}: unreadable: no such file or folder`));
    expect(() => readCsv(createFolder())).toThrow(/: unreadable: it is a folder$/);
  });
});
