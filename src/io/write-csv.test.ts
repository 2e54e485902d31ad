import {parse} from 'csv-parse/sync';
import {describe, expect, it} from 'vitest';
import {formatCsv} from './write-csv.js';

describe('formatCsv(columns, rows)', () => {
  it('leaves null empty and writes truth values as words', () => {
    expect(formatCsv(['a', 'b', 'c'], [{a: null, b: true, c: false}])).toBe('a,b,c\r\n,true,false\r\n');
  });

  it('writes columns in the order given, not that of the row', () => {
    expect(formatCsv(['b', 'a'], [{a: 1, b: 2}])).toBe('b,a\r\n2,1\r\n');
  });

  it.each(['=', '=1+1', '+98', '@name', '-text', '＝1', "'=", '\ttext'])(
    'writes %j as it is, though a spreadsheet may run it',
    (text) => {
      expect(formatCsv(['a'], [{a: text}])).toBe(`a\r\n${text}\r\n`);
    },
  );

  it.each(['\n', '\r', 'one\ntwo', 'one\r\ntwo', ''])(
    'quotes %j, so that no reader takes it for an end',
    (text) => {
      expect(formatCsv(['a'], [{a: text}])).toBe(`a\r\n"${text}"\r\n`);
    },
  );

  it('leaves a negative number a number', () => {
    expect(formatCsv(['a'], [{a: -3.5}])).toBe('a\r\n-3.5\r\n');
  });

  it('begins with a byte order mark only when asked', () => {
    expect(formatCsv(['a'], [{a: 'خوشه'}], {bom: true})).toBe('\ufeffa\r\nخوشه\r\n');
    expect(formatCsv(['a'], [{a: 'خوشه'}])).toBe('a\r\nخوشه\r\n');
  });

  it('writes the header of a table without rows', () => {
    expect(formatCsv(['a', 'b'], [])).toBe('a,b\r\n');
  });

  it('is read back as it was, line ends and quotes within cells too', () => {
    const row = {a: 'دو\nخط', b: 'گفت: "بله"، و رفت', c: 'a,b'};
    expect(parse(formatCsv(['a', 'b', 'c'], [row]), {columns: true})).toEqual([row]);
  });
});
