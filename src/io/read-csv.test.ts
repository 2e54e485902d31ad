import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {createFolder} from './fixtures/create-folder.js';
import {parseCsv, readCsv} from './read-csv.js';

const COLUMNS = ['id', 'name'] as const;
const parse = (text: string) => parseCsv(text, 'places.csv', COLUMNS);

describe('parseCsv(text, name, columns)', () => {
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
    ['', 'empty table: places.csv'],
    ['id,title\n1,2', 'places.csv: unknown columns: title; missing columns: name; found: id, title'],
    ['id\n1', 'places.csv: missing columns: name; found: id'],
    ['id,name,lat\n1,2,3', 'places.csv: unknown columns: lat; found: id, name, lat'],
    ['id,name,id\n1,2,3', 'column twice: places.csv: id'],
    ['id,name\n1,2\n3\n', 'wrong number of fields: places.csv:3; found: 1, header has: 2'],
    ['id,name\n1,2,3', 'wrong number of fields: places.csv:2; found: 3, header has: 2'],
  ])('refuses %j in one line', (text, message) => {
    expect(() => parse(text)).toThrow(new Error(message));
  });

  it('names the line of an open quote', () => {
    expect(() => parse('id,name\n1,"x\n2,y')).toThrow(/^unreadable table: places\.csv:\d+; /);
  });
});

describe('readCsv(path, columns)', () => {
  it('names a file that is not UTF-8', () => {
    const path = join(createFolder(), 'a.csv');
    writeFileSync(path, Uint8Array.from([105, 100, 10, 0xff]));
    expect(() => readCsv(path)).toThrow(`not UTF-8: ${path}`);
  });
});
