import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {PassThrough, Readable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {createFolder} from '../../src/io/fixtures/create-folder.js';
import {writeWorkbook} from '../../src/io/workbook/fixtures/write-workbook.js';
import {EXIT} from './command.js';
import {khoosheh} from '../khoosheh.js';

const GOOD = writeWorkbook([
  {
    name: 'برگ',
    rows: [
      ['استان', '1395'],
      ['قم', 3],
      ['یزد', '–'],
    ],
  },
]);
const BAD = writeWorkbook([
  {
    name: 'برگ',
    rows: [
      ['استان', '1395'],
      ['قم', 3],
      ['یرد', 4],
    ],
  },
]);

async function call(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await khoosheh(['import', ...args], {stdin: Readable.from([]), stdout, stderr});
  return {code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '')};
}

describe('khoosheh import <file>', () => {
  it('prints tidy rows as CSV', async () => {
    const {code, out, err} = await call(GOOD);
    expect(code).toBe(EXIT.fine);
    expect(out.split('\r\n')[0]).toBe(
      'indicator_id,indicator,table,place_id,place,label,header,period,value,unit,unit_scale,status,sign,rank,is_total,note,sheet,cell',
    );
    // an empty text is not the same as none
    expect(out.split('\r\n')[2]).toBe(',"",,IR-21,یزد,,,1395,,,1,L,–,,false,,برگ,B3');
    expect(err).toBe('xlsx: 1 tables, 2 rows; layout: none, read by content\n');
  });

  it('prints one JSON object a row with --json', async () => {
    const {out} = await call(GOOD, '--json');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).value),
    ).toEqual([3, null]);
  });

  it('prints nothing but the cell that is wrong, and fails', async () => {
    const {code, out, err} = await call(BAD);
    expect(code).toBe(EXIT.failed);
    expect(out).toBe('');
    expect(err).toBe(`error: ${BAD}: unknown place: «یرد»; nearest: «یزد»; sheet «برگ», cell A3\n`);
  });

  it('writes a file whole or not at all with --out', async () => {
    const folder = createFolder();
    const path = join(folder, 'rows.csv');
    expect((await call(BAD, '--out', path)).code).toBe(EXIT.failed);
    expect(existsSync(path)).toBe(false);
    expect((await call(GOOD, '--out', path)).code).toBe(EXIT.fine);
    expect(readFileSync(path, 'utf8').trim().split('\r\n')).toHaveLength(3);
  });

  it('explains a cell with --explain', async () => {
    const {out} = await call(GOOD, '--explain', 'B3');
    expect(out).toContain('«–» means not collected: status L');
    expect((await call(GOOD, '--explain', 'Q9')).code).toBe(EXIT.usage);
    const {code, out: refused} = await call(BAD, '--explain', 'B2');
    expect(code).toBe(EXIT.problems);
    expect(refused).toContain('IR-25');
  });

  it('takes place and year from the command where the table names none', async () => {
    const path = writeWorkbook([
      {
        name: 'a',
        rows: [
          ['گروه', 'تعداد'],
          ['الف', 1],
          ['ب', 2],
        ],
      },
    ]);
    expect((await call(path)).err).toMatch(/no year: .*\n.*no place: /);
    expect((await call(path, '--place', 'فارس', '--period', '1395')).out).toContain('IR-07');
  });

  it('keeps sums that do not hold only when asked, and says so by its exit code', async () => {
    const path = writeWorkbook([
      {name: 'a', rows: [['تعداد در ایران ۱۳۹۵'], ['گروه', 'تعداد'], ['جمع', 9], ['الف', 1], ['ب', 2]]},
    ]);
    expect((await call(path)).code).toBe(EXIT.failed);
    const {code, err} = await call(path, '--keep-doubtful');
    expect(code).toBe(EXIT.problems);
    expect(err).toMatch(/^warning: .*sum does not hold/);
  });

  it('refuses a missing file and a file that is not there in one line', async () => {
    expect(await call()).toMatchObject({
      code: EXIT.usage,
      err: 'error: missing file; see khoosheh import --help\n',
    });
    const {code, err} = await call('/nowhere/a.xlsx');
    expect(code).toBe(EXIT.failed);
    expect(err).toMatch(/^error: .*\/nowhere\/a\.xlsx.*\n$/);
  });
});
