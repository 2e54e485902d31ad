import {basename} from 'node:path';
import {describe, expect, it} from 'vitest';
import {createPlaceResolver} from '../../statistics/cells/resolve-place.js';
import {importSheets, type ImportedFile, type ImportOptions} from '../../statistics/import-sheets.js';
import {formatRefusal} from '../../statistics/refusal.js';
import type {TidyRow} from '../../statistics/tidy-row.js';
import {findRoot} from '../find-root.js';
import {
  PROVINCES,
  toArabicLetters,
  toCounts,
  toLongSheet,
  toPersianDigits,
  toShares,
  writeBytes,
  writeWorkbook,
  type BookType,
  type DraftSheet,
} from './fixtures/write-workbook.js';
import {readVocabulary} from '../read-reference.js';
import {readWorkbook} from './read-workbook.js';

const places = createPlaceResolver(readVocabulary(findRoot(import.meta.url)));

function importFile(path: string, options: Partial<ImportOptions> = {}): ImportedFile {
  return importSheets(readWorkbook(path).sheets, {places, fileName: basename(path), ...options});
}

function importDraft(
  sheets: DraftSheet[],
  {type = 'xlsx', name = 'file'}: {type?: BookType; name?: string} = {},
) {
  const imported = importFile(writeWorkbook(sheets, type, name));
  const rows = [...imported.rows()];
  const find = (place: string, period: string, more: Partial<TidyRow> = {}) =>
    rows.filter(
      (row) =>
        row.place_id === place &&
        row.period === period &&
        Object.entries(more).every(([key, value]) => row[key as keyof TidyRow] === value),
    );
  return {
    rows,
    find,
    valueOf: (place: string, period: string, more?: Partial<TidyRow>) =>
      find(place, period, more).map(({value}) => value),
    errors: imported.refusals.filter(({severity}) => severity === 'error').map(formatRefusal),
    warnings: imported.refusals.filter(({severity}) => severity === 'warning').map(formatRefusal),
  };
}

const body = (columns: (number | string)[][], names: readonly string[] = PROVINCES) =>
  names.map((name, index) => [name, ...columns.map((column) => column[index]!)]);
const counts = toCounts();

describe('a table of provinces', () => {
  it.each(['xlsx', 'biff8', 'xlsb', 'ods', 'xlml', 'html', 'csv'] as const)(
    'is read the same from %s',
    (type) => {
      const {rows, errors, valueOf} = importDraft(
        [
          {
            name: 'جدول',
            rows: [
              ['استان', 1395, 1396],
              ['کل کشور', counts.total, counts.total],
              ...body([counts.counts, counts.counts]),
            ],
          },
        ],
        {type},
      );
      expect(errors).toEqual([]);
      expect(rows).toHaveLength(64);
      expect(valueOf('IR-09', '1396')).toEqual([counts.counts[9]]);
      expect(valueOf('IR', '1395')).toEqual([counts.total]);
    },
  );

  it('has its header found by content, wherever it begins, with merged title, unit and stub', () => {
    const {rows, errors, find} = importDraft([
      {
        name: 'Sheet1',
        rows: [
          [],
          [],
          [null, 'جدول ۸-۹ تعداد کارگاه‌ها بر حسب استان(۱)'],
          [null, '(کارگاه)'],
          [],
          [null, 'استان', 'سال'],
          [null, null, 1394, 1395],
          [null, 'کل کشور(2)', counts.total, counts.total],
          ...body([counts.counts, counts.counts]).map((row) => [null, ...row]),
          [],
          [null, '(1) دارای ده نفر کارکن و بیشتر'],
          [null, '(2) بدون مناطق آزاد'],
          [null, 'مأخذ: مرکز آمار ایران'],
        ],
        merges: ['B3:D3', 'B6:B7', 'C6:D6'],
      },
    ]);
    expect(errors).toEqual([]);
    expect(rows).toHaveLength(64);
    expect(find('IR-10', '1395')[0]).toMatchObject({
      indicator: 'تعداد کارگاه‌ها بر حسب استان',
      table: '8-9',
      value: counts.counts[10],
      unit: 'establishment',
      is_total: false,
      cell: 'D19',
    });
    expect(find('IR', '1394')[0]).toMatchObject({place: 'کل کشور', is_total: true, note: 'بدون مناطق آزاد'});
  });

  it('is read in both letter sets, with trailing blanks and half-spaces', () => {
    const names = PROVINCES.map((name, index) =>
      (index % 2 ? toArabicLetters(name) : `${name}  `).replace('سیستان و', 'سیستان\u200c و'),
    );
    const {errors, rows, valueOf} = importDraft([
      {
        name: 'a',
        rows: [
          ['استان ', '۱۳۹۵'],
          [toArabicLetters('کل کشور'), counts.total],
          ...body([counts.counts], names),
        ],
      },
    ]);
    expect(errors).toEqual([]);
    expect(new Set(rows.map(({place_id}) => place_id)).size).toBe(32);
    expect(valueOf('IR-11', '1395')).toEqual([counts.counts[11]]);
  });

  it('with «100/00» decimals and Persian digits sums to its printed total', () => {
    const shares = toShares().map((share) => toPersianDigits(share.toFixed(2).replace('.', '/')));
    const {errors, valueOf} = importDraft([
      {
        name: 'a',
        rows: [['سهم استان از تولید (درصد)'], ['استان', '۱۳۹۶'], ['کل کشور', '۱۰۰/۰۰'], ...body([shares])],
      },
    ]);
    expect(errors).toEqual([]);
    expect(valueOf('IR-01', '1396')).toEqual([2.04]);
    expect(valueOf('IR', '1396')).toEqual([100]);
  });

  it('with a value and a rank column under each year keeps the rank beside the value', () => {
    const rows = [
      ['۱- سهم استان از تولید'],
      ['استان', 'سال ۹۶', null, 'سال ۹۷', null],
      [null, 'مقدار', 'رتبه', 'مقدار', 'رتبه'],
      ['کل کشور', '100/00', '××', '100/00', '××'],
      ...PROVINCES.map((name, index) => [
        name,
        toShares()[index]!,
        index + 1,
        toShares()[index]!,
        31 - index,
      ]),
    ];
    const {errors, find} = importDraft([{name: 'a', rows, merges: ['A2:A3', 'B2:C2', 'D2:E2']}]);
    expect(errors).toEqual([]);
    expect(find('IR-00', '1396')[0]).toMatchObject({value: 2, rank: 1});
    expect(find('IR-00', '1397')[0]).toMatchObject({value: 2, rank: 31});
    expect(find('IR', '1397')[0]).toMatchObject({value: 100, rank: null});
  });

  it('with years over unmerged value and rank columns is read the same', () => {
    const rows = [
      ['استان', '1396', null, '1397', null],
      [null, 'مقدار', 'رتبه', 'مقدار', 'رتبه'],
      ...PROVINCES.map((name, index) => [name, index + 0.5, index + 1, index + 1.5, 31 - index]),
    ];
    const {errors, find} = importDraft([{name: 'a', rows}], {type: 'csv'});
    expect(errors).toEqual([]);
    expect(find('IR-07', '1397')[0]).toMatchObject({value: 8.5, rank: 24});
  });

  it('keeps signs as statuses and never as zero', () => {
    const rows = [
      ['استان', 1395, 1396],
      ['مرکزی', '–', '000'],
      ['گیلان', '×', '××'],
      ['مازندران', '//', 0],
      ['فارس', '12*', '۱۳**'],
      ['قم', null, '۰۰۰'],
      ['یزد', '7(1)', 5],
      ['(1) با توابع'],
    ];
    const {find, errors} = importDraft([{name: 'a', rows}]);
    const seen = (place: string, period: string) =>
      find(place, period).map(({value, status, sign}) => [value, status, sign])[0];
    expect(errors).toEqual([]);
    expect(seen('IR-00', '1395')).toEqual([null, 'L', '–']);
    expect(seen('IR-00', '1396')).toEqual([null, 'O', '000']);
    expect(seen('IR-01', '1395')).toEqual([null, 'M', '×']);
    expect(seen('IR-01', '1396')).toEqual([null, 'O', '××']);
    expect(seen('IR-02', '1395')).toEqual([null, 'N', '//']);
    expect(seen('IR-02', '1396')).toEqual([0, 'A', null]);
    expect(seen('IR-07', '1395')).toEqual([12, 'P', '*']);
    expect(seen('IR-07', '1396')).toEqual([13, 'E', '**']);
    expect(seen('IR-25', '1395')).toEqual([null, 'O', null]);
    expect(seen('IR-25', '1396')).toEqual([null, 'O', '000']);
    expect(find('IR-21', '1395')[0]).toMatchObject({value: 7, note: 'با توابع'});
  });

  it('reads a zero that the workbook shows as 000 as not available', () => {
    const {find} = importDraft([
      {
        name: 'a',
        rows: [
          ['استان', 1395],
          ['مرکزی', 0],
          ['قم', 0],
        ],
        formats: {B2: '000'},
      },
    ]);
    expect(find('IR-00', '1395')[0]).toMatchObject({value: null, status: 'O', sign: '000'});
    expect(find('IR-25', '1395')[0]).toMatchObject({value: 0, status: 'A'});
  });

  it('marks a year with a star as provisional in its whole column', () => {
    const {find} = importDraft([
      {
        name: 'a',
        rows: [
          ['استان', '1399', '1400*'],
          ['مرکزی', 3, 4],
          ['قم', 5, 6],
        ],
      },
    ]);
    expect(find('IR-00', '1400')[0]).toMatchObject({value: 4, status: 'P', sign: '*'});
    expect(find('IR-00', '1399')[0]).toMatchObject({status: 'A'});
  });

  it('tells codes and running numbers from values, and places from file numbers', () => {
    const rows = [
      ['ردیف', 'کد', 'نام استان', '1395'],
      [1, 24, 'تهران', 10],
      [2, 3, 'البرز', 20],
    ];
    const {rows: tidy, errors} = importDraft([{name: 'a', rows}], {name: '07'});
    expect(errors).toEqual([]);
    expect(tidy.map(({place_id, value}) => [place_id, value])).toEqual([
      ['IR-23', 10],
      ['IR-30', 20],
    ]);
  });

  it('may have its places in the last column', () => {
    const {rows} = importDraft([
      {
        name: 'a',
        rows: [
          ['1396', '1395', 'استان'],
          [2, 1, 'قم'],
          [4, 3, 'یزد'],
        ],
      },
    ]);
    expect(rows.map(({place_id, period, value}) => [place_id, period, value])).toEqual([
      ['IR-25', '1396', 2],
      ['IR-25', '1395', 1],
      ['IR-21', '1396', 4],
      ['IR-21', '1395', 3],
    ]);
  });

  it('may have years in its rows and provinces in its header', () => {
    const {find, errors} = importDraft([
      {
        name: 'a',
        rows: [
          ['جمعیت'],
          ['سال', 'کل کشور', 'تهران', toArabicLetters('کرمان')],
          [1385, 70495782, 13422366, 2652413],
          [1390, 75149669, 12183391, 2938988],
        ],
      },
    ]);
    expect(errors).toEqual([]);
    expect(find('IR-08', '1390')[0]).toMatchObject({value: 2938988, header: null});
    expect(find('IR', '1385')[0]).toMatchObject({value: 70495782});
  });
});

describe('several tables, sheets and levels', () => {
  const share = (title: string, shift: number) => [
    [title],
    ['(درصد)'],
    ['استان', '1396', null, '1397', null],
    [null, 'مقدار', 'رتبه', 'مقدار', 'رتبه'],
    ['کل کشور', 100, '××', 100, '××'],
    ...PROVINCES.map((name, index) => [name, toShares(shift)[index]!, 1, toShares(shift)[index]!, 2]),
  ];

  it('reads numbered tables stacked in one sheet, each under its own title', () => {
    const rows = [
      ...share('۱- سهم استان از محصول الف(۱)', 0),
      ['(1) به قیمت جاری'],
      [],
      ...share('2- سهم استان از محصول ب', 3),
      ['مأخذ: مرکز آمار ایران'],
    ];
    const {errors, valueOf, find} = importDraft([{name: 'جایگاه', rows}]);
    expect(errors).toEqual([]);
    expect(valueOf('IR-00', '1396', {table: '1'})).toEqual([2]);
    expect(valueOf('IR-00', '1396', {table: '2'})).toEqual([2.12]);
    expect(find('IR-00', '1397', {table: '2'})[0]).toMatchObject({
      indicator: 'سهم استان از محصول ب',
      unit: 'percent',
      rank: 2,
    });
  });

  it('reads stacked tables with no blank row between notes and title', () => {
    const rows = [...share('۱- سهم الف', 0), ['1- شامل همهٔ بخش‌ها'], ...share('۲- سهم ب', 3)];
    const {find} = importDraft([{name: 'جایگاه', rows}]);
    expect(find('IR-01', '1396').map(({indicator}) => indicator)).toEqual(['سهم الف', 'سهم ب']);
  });

  it('reads a workbook of one province with one sheet a county, whose headers begin on different rows', () => {
    const table = (lead: number): (string | number | null)[][] => [
      ...Array.from({length: lead}, () => []),
      ['تعداد کارگاه‌ها در سال ۱۳۹۵'],
      ['فعالیت', 'تعداد', 'شاغلان (نفر)'],
      ['جمع', 30, 120],
      ['مواد غذایی', 10, 70],
      ['پوشاک', 20, 50],
    ];
    const sheets = [
      {name: 'فهرست', rows: [['فهرست شهرستان‌ها']]},
      {name: '1- لارستان', rows: table(0)},
      {name: toArabicLetters('نی‌ریز'), rows: table(3)},
      {name: 'شهرستان مرودشت', rows: table(1)},
    ];
    const {errors, warnings, rows} = importDraft(sheets, {name: '12 استان فارس'});
    expect(errors).toEqual([]);
    expect(warnings).toEqual(['no table in this sheet; sheet «فهرست»']);
    expect([...new Set(rows.map(({place_id, place}) => `${place_id} ${place}`))]).toEqual([
      'county-0711 لارستان',
      'county-0714 نی‌ریز',
      'county-0712 مرودشت',
    ]);
    expect(
      rows
        .filter(({sheet, label}) => sheet === '1- لارستان' && label === 'پوشاک')
        .map(({header, value, period, is_total}) => [header, value, period, is_total]),
    ).toEqual([
      ['تعداد', 20, '1395', false],
      ['شاغلان (نفر)', 50, '1395', false],
    ]);
  });

  it('reads headers of three levels, merged over rows and columns', () => {
    const rows = [
      ['کارگاه‌های دارای ده نفر کارکن و بیشتر، ۱۳۹۴'],
      ['استان', 'خصوصی', null, null, 'عمومی', null, null],
      [null, 'جمع', '۱۰-۴۹ نفر', '۵۰ و بیشتر', 'جمع', '۱۰-۴۹ نفر', '۵۰ و بیشتر'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
      ['قم', 9, 4, 5, 3, 1, 2],
      ['یزد', 11, 6, 5, 7, 3, 4],
    ];
    const {errors, find} = importDraft([{name: 'a', rows, merges: ['A2:A3', 'B2:D2', 'E2:G2']}]);
    expect(errors).toEqual([]);
    expect(find('IR-25', '1394').map(({header, value, is_total}) => [header, value, is_total])).toEqual([
      ['خصوصی / جمع', 9, true],
      ['خصوصی / ۱۰-۴۹ نفر', 4, false],
      ['خصوصی / ۵۰ و بیشتر', 5, false],
      ['عمومی / جمع', 3, true],
      ['عمومی / ۱۰-۴۹ نفر', 1, false],
      ['عمومی / ۵۰ و بیشتر', 2, false],
    ]);
  });

  it('reads places merged over several rows with a second label column', () => {
    const rows = [
      ['استان', 'جنس', '1395'],
      ['قم', 'مرد و زن', 30],
      [null, 'مرد', 16],
      [null, 'زن', 14],
      ['یزد', 'مرد و زن', 50],
      [null, 'مرد', 26],
      [null, 'زن', 24],
    ];
    const {errors, find} = importDraft([{name: 'جمعیت', rows, merges: ['A2:A4', 'A5:A7']}]);
    expect(errors).toEqual([]);
    expect(find('IR-21', '1395').map(({label, value, is_total}) => [label, value, is_total])).toEqual([
      ['مرد و زن', 50, true],
      ['مرد', 26, false],
      ['زن', 24, false],
    ]);
  });

  it('reads totals and their members in one column: country, province, counties', () => {
    const rows = [
      ['جمعیت ۱۳۹۵'],
      ['استان و شهرستان', 'نفر'],
      ['استان فارس', 30],
      ['لارستان', 10],
      ['مرودشت', 20],
      ['استان یزد', 7],
      ['یزد', 3],
      ['مهریز', 4],
    ];
    const {errors, rows: tidy} = importDraft([{name: 'a', rows}]);
    expect(errors).toEqual([]);
    expect(tidy.map(({place_id, value}) => [place_id.slice(0, 9), value])).toEqual([
      ['IR-07', 30],
      ['county-07', 10],
      ['county-07', 20],
      ['IR-21', 7],
      ['county-21', 3],
      ['county-21', 4],
    ]);
    const [refusal] = importDraft([{name: 'a', rows: rows.with(3, ['لارستان', 11])}]).errors;
    expect(refusal).toBe('sum does not hold: members add up to 31, printed: 30; sheet «a», cell B3');
  });

  it('reads province and county from two columns', () => {
    const rows = [
      ['استان', 'شهرستان', '1395'],
      ['فارس', 'لارستان', 10],
      [null, 'مرودشت', 20],
      ['یزد', 'اردکان', 4],
      ['یزد', 'یزد', 5],
    ];
    const {errors, rows: tidy} = importDraft([{name: 'a', rows}]);
    expect(errors).toEqual([]);
    expect(tidy.map(({place, value}) => [place, value])).toEqual([
      ['لارستان', 10],
      ['مرودشت', 20],
      ['اردکان', 4],
      ['یزد', 5],
    ]);
    expect(tidy[3]!.place_id).toMatch(/^county-21/);
  });

  it('keeps a member that is no place as a member', () => {
    const {errors, find} = importDraft([
      {
        name: 'a',
        rows: [
          ['سهم از محصول (درصد)'],
          ['استان', '1396'],
          ['کل کشور', 102],
          ...body([toShares()]),
          ['فرامنطقه‌ای', 2],
        ],
      },
    ]);
    expect(errors).toEqual([]);
    expect(find('IR', '1396').map(({place, value, is_total}) => [place, value, is_total])).toEqual([
      ['کل کشور', 102, true],
      ['فرامنطقه‌ای', 2, false],
    ]);
  });

  it('reads a page of HTML saved as .xls, spans and superscripts included', () => {
    const html = `<html><head><meta charset="utf-8"></head><body><h2>جدول ۲- تعداد واحدها (واحد)</h2><table><tr><th rowspan="2">استان</th><th colspan="2">سال</th></tr><tr><th>۱۳۹۵</th><th>۱۳۹۶<sup>1</sup></th></tr><tr><td>${toArabicLetters('کرمانشاه')}</td><td>۱٬۲۳۴</td><td>۱۲/۵</td></tr><tr><td>قم<sup>۲</sup></td><td>-</td><td>7</td></tr></table></body></html>`;
    const {rows} = importFile(writeBytes(html, 'report.xls'));
    expect([...rows()].map(({place_id, period, value, status}) => [place_id, period, value, status])).toEqual(
      [
        ['IR-05', '1395', 1234, 'A'],
        ['IR-05', '1396', 12.5, 'A'],
        ['IR-25', '1395', null, 'L'],
        ['IR-25', '1396', 7, 'A'],
      ],
    );
  });

  it('reads a CSV file in Windows-1256 with semicolons', () => {
    const text = 'استان;1395\nتهران;10\nالبرز;20\nمازندران;30\nگلستان;40\n';
    const codes = new Map(
      [...new TextDecoder('windows-1256').decode(Uint8Array.from({length: 256}, (_, code) => code))].map(
        (letter, code) => [letter, code],
      ),
    );
    const bytes = Buffer.from([...toArabicLetters(text)].map((letter) => codes.get(letter)!));
    expect([...importFile(writeBytes(bytes, 'a.csv')).rows()].map(({place_id}) => place_id)).toEqual([
      'IR-23',
      'IR-30',
      'IR-02',
      'IR-27',
    ]);
  });

  it('reads decimals whose digits stand in reverse in a whole column, and says so', () => {
    const reversed = toShares().map((share) => share.toFixed(2).split('.').reverse().join('/'));
    const {errors, warnings, valueOf} = importDraft([
      {name: 'a', rows: [['سهم (درصد)'], ['استان', '1396'], ['کل کشور', '00/100'], ...body([reversed])]},
    ]);
    expect(errors).toEqual([]);
    expect(warnings[0]).toMatch(/^digits stand in reverse/);
    expect(valueOf('IR-01', '1396')).toEqual([2.04]);
    expect(valueOf('IR', '1396')).toEqual([100]);
  });

  it('reads the country for tables that name no place, where the title speaks of the country', () => {
    const {rows, errors} = importDraft([
      {
        name: 'Sheet1',
        rows: [
          ['ارزش افزودهٔ کارگاه‌های صنعتی کشور (میلیون ریال)'],
          ['سال', 'جمع', '۱۰-۴۹', '۵۰ و بیشتر'],
          [1391, 30, 10, 20],
          ['1394', 50, 20, 30],
        ],
      },
    ]);
    expect(errors).toEqual([]);
    expect(rows[0]).toMatchObject({
      place_id: 'IR',
      period: '1391',
      value: 30,
      unit: 'irr',
      unit_scale: 1e6,
      is_total: true,
    });
  });
});

describe('habits of yearbooks', () => {
  it('reads years of the whole above the places of the last year, with leaders of dots', () => {
    const rows = [
      ['جدول ۸-۹ تعداد کارگاه‌ها'],
      ['سال و استان', 'جمع', 'خصوصی', 'عمومی'],
      ['۱۳۹۰ ........', 90, 60, 30],
      ['1394', counts.total, counts.total - 31, 31],
      ...PROVINCES.map((name, index) => [
        `${name} ......`,
        counts.counts[index]!,
        counts.counts[index]! - 1,
        1,
      ]),
    ];
    const {errors, valueOf, find} = importDraft([{name: 'a', rows}]);
    expect(errors).toEqual([]);
    expect(valueOf('IR', '1390')).toEqual([90, 60, 30]);
    expect(find('IR-07', '1394').map(({header, value}) => [header, value])).toEqual([
      ['جمع', counts.counts[7]],
      ['خصوصی', counts.counts[7]! - 1],
      ['عمومی', 1],
    ]);
    const [refusal] = importDraft([
      {name: 'a', rows: rows.with(3, ['1394', counts.total + 1, counts.total - 30, 31])},
    ]).errors;
    expect(refusal).toMatch(/^sum does not hold: members add up to 48205, printed: 48206; .* cell B4$/);
  });

  it('takes numbers that could be years for values under a header of years', () => {
    const rows = [
      ['تعداد در ایران'],
      ['گروه', 1395, 1396],
      ['الف', 45, 67],
      ['ب', 1390, 1395],
      ['پ', 96, 97],
    ];
    const {errors, rows: tidy} = importDraft([{name: 'a', rows}]);
    expect(errors).toEqual([]);
    expect(tidy.map(({label, value}) => [label, value])).toEqual([
      ['الف', 45],
      ['الف', 67],
      ['ب', 1390],
      ['ب', 1395],
      ['پ', 96],
      ['پ', 97],
    ]);
  });

  it('reads two-digit years in a header without words', () => {
    const {find, errors} = importDraft([
      {
        name: 'a',
        rows: [
          [null, 95, 96, 97],
          ['قم', 1, 2, 3],
          ['یزد', 45, 46, 47],
        ],
      },
    ]);
    expect(errors).toEqual([]);
    expect(find('IR-21', '1397')[0]).toMatchObject({value: 47});
  });

  it('reads a title with its unit at the far end of the row', () => {
    const {find, errors} = importDraft([
      {
        name: 'a',
        rows: [
          ['ارزش تولیدات کارگاه‌های صنعتی', null, '(میلیون ریال)'],
          ['استان', '1394', '1395'],
          ['قم', 12, 13],
          ['یزد', 14, 15],
        ],
      },
    ]);
    expect(errors).toEqual([]);
    expect(find('IR-25', '1394')[0]).toMatchObject({
      indicator: 'ارزش تولیدات کارگاه‌های صنعتی',
      unit: 'irr',
      unit_scale: 1e6,
    });
  });

  it('reads a year alone above the header as the year of the table', () => {
    const rows = [
      ['کارگاه‌های شهرستان لارستان'],
      ['سال ۹۵'],
      ['شرح', 'مقدار'],
      ['جمع', 7],
      ['کوچک', 3],
      ['بزرگ', 4],
    ];
    const {errors, rows: tidy} = importDraft([{name: 'لارستان', rows}], {name: 'استان فارس'});
    expect(errors).toEqual([]);
    expect(tidy.map(({place, label, period, value}) => [place, label, period, value])).toEqual([
      ['لارستان', 'جمع', '1395', 7],
      ['لارستان', 'کوچک', '1395', 3],
      ['لارستان', 'بزرگ', '1395', 4],
    ]);
  });

  it('reads lines that head groups of rows, the first one too', () => {
    const rows = [
      ['تعداد بر حسب جنس'],
      ['شرح', '1394', '1395'],
      ['تهران'],
      ['مرد', 3, 4],
      ['زن', 5, 6],
      ['قم'],
      ['مرد', 1, 1],
      ['زن', 2, 2],
    ];
    const {errors, find} = importDraft([{name: 'a', rows}]);
    expect(errors).toEqual([]);
    expect(find('IR-25', '1395').map(({label, value}) => [label, value])).toEqual([
      ['مرد', 1],
      ['زن', 2],
    ]);
    expect(find('IR-23', '1394').map(({label, value}) => [label, value])).toEqual([
      ['مرد', 3],
      ['زن', 5],
    ]);
  });

  it('reads months of a year, in one header or in two', () => {
    const rows = [
      ['استان', '۱۴۰۰', null, 'فروردین ۱۴۰۱'],
      [null, 'بهمن', 'اسفند', null],
      ['قم', 1, 2, 3],
      ['یزد', 4, 5, 6],
    ];
    const {errors, rows: tidy} = importDraft([{name: 'a', rows, merges: ['A1:A2', 'B1:C1', 'D1:D2']}]);
    expect(errors).toEqual([]);
    expect(tidy.slice(0, 3).map(({period, value, header}) => [period, value, header])).toEqual([
      ['1400-11', 1, null],
      ['1400-12', 2, null],
      ['1401-01', 3, null],
    ]);
  });

  it('reads a year in two calendars, and digits of three scripts', () => {
    const {errors, rows: tidy} = importDraft([
      {
        name: 'a',
        rows: [
          ['استان', '1395 (2016)', '١٣٩٦', '۱۳۹۷'],
          ['قم', '١٢٫٥', '۱۲٫۵', '12.5'],
          ['یزد', 1, 2, 3],
        ],
      },
    ]);
    expect(errors).toEqual([]);
    expect(tidy.slice(0, 3).map(({period, value, header}) => [period, value, header])).toEqual([
      ['1395', 12.5, null],
      ['1396', 12.5, null],
      ['1397', 12.5, null],
    ]);
  });

  it('reads years beside a count and a share each', () => {
    const rows = [
      ['استان', '1394', null, '1395', null],
      [null, 'تعداد', 'درصد', 'تعداد', 'درصد'],
      ['کل کشور', counts.total, 100, counts.total, 100],
      ...PROVINCES.map((name, index) => [
        name,
        counts.counts[index]!,
        toShares()[index]!,
        counts.counts[index]!,
        toShares()[index]!,
      ]),
    ];
    const {find, errors} = importDraft([{name: 'a', rows, merges: ['A1:A2', 'B1:C1', 'D1:E1']}]);
    expect(errors).toEqual([]);
    expect(find('IR-03', '1395').map(({header, value, unit}) => [header, value, unit])).toEqual([
      ['تعداد', counts.counts[3], null],
      ['درصد', 2.12, 'percent'],
    ]);
  });
});

describe('a refusal names its cell', () => {
  const refusalsOf = (rows: (string | number | null)[][], merges: string[] = []) =>
    importDraft([{name: 'برگ ۱', rows, merges}]).errors;

  it.each<[string, (string | number | null)[][], RegExp]>([
    [
      'a sum that does not hold',
      [['تعداد'], ['استان', 1395], ['کل کشور', counts.total + 3], ...body([counts.counts])],
      /^sum does not hold: members add up to 48205, printed: 48208; sheet «برگ ۱», cell B3$/,
    ],
    [
      'a sum of labels',
      [['تعداد کارگاه در ایران ۱۳۹۵'], ['گروه', 'تعداد'], ['جمع', 31], ['الف', 10], ['ب', 20]],
      /^sum does not hold: members add up to 30, printed: 31; .* cell B3$/,
    ],
    [
      'a sum of the places listed',
      [['تعداد ۱۳۹۵'], ['استان', 'تعداد'], ['جمع', 9], ['قم', 3], ['یزد', 4]],
      /^sum does not hold: members add up to 7, printed: 9; .* cell B3$/,
    ],
    [
      'a sum across columns',
      [
        ['کارگاه ۱۳۹۴'],
        ['استان', 'جمع', 'کوچک', 'بزرگ'],
        ['قم', 3, 1, 2],
        ['یزد', 7, 3, 4],
        ['البرز', 608, 436, 272],
        ['فارس', 5, 2, 3],
      ],
      /columns add up to 708, printed: 608; .* cell B5$/,
    ],
    [
      'a place it cannot resolve',
      [
        ['استان', 1395],
        ['قم', 3],
        ['اصفان', 4],
        ['یزد', 4],
      ],
      /^unknown place: «اصفان»; nearest: «اصفهان»; .* cell A3$/,
    ],
    [
      'two values for one key',
      [
        ['استان', 1395],
        ['قم', 3],
        ['یزد', 5],
        ['قم ', 4],
      ],
      /^two values for one key: قم: 3 and 4; .* cell B4$/,
    ],
    [
      'headers that are bare numbers',
      [['کارکنان در سال ۱۳۹۵'], ['استان', 10, 20, 30], ['قم', 3, 4, 5], ['یزد', 5, 6, 7]],
      /^two values for one key: columns with one header; .* cell C3$/,
    ],
    [
      'two columns of one year',
      [
        ['استان', 1395, 1395],
        ['قم', 3, 4],
        ['یزد', 5, 5],
      ],
      /^two values for one key: columns with one header/,
    ],
    [
      'a year outside the plausible',
      [
        ['استان', 1395, 1593],
        ['قم', 3, 4],
        ['یزد', 5, 6],
      ],
      /^implausible year: «1593»; .* cell C1$/,
    ],
    [
      'an implausible year in the title',
      [['تعداد در سال 1293'], ['استان', 'تعداد'], ['قم', 3], ['یزد', 5]],
      /^implausible year: «1293»; .* cell A1$/,
    ],
    [
      'a value that is neither number nor sign',
      [
        ['استان', 1395],
        ['قم', 3],
        ['یزد', 'نزدیک به ۵'],
        ['فارس', 6],
      ],
      /^unreadable value: «نزدیک به ۵»; .* cell B3$/,
    ],
    [
      'no year',
      [
        ['استان', 'تعداد'],
        ['قم', 3],
        ['یزد', 5],
      ],
      /^no year: /,
    ],
    [
      'no place',
      [
        ['فعالیت', '1395'],
        ['الف', 3],
        ['ب', 5],
      ],
      /^no place: /,
    ],
  ])('%s', (_, rows, expected) => {
    const refusals = refusalsOf(rows);
    expect(
      refusals.some((refusal) => expected.test(refusal)),
      refusals.join('\n'),
    ).toBe(true);
  });

  it('and a number turned round by right-to-left printing is suspected by name', () => {
    const shares = toShares().map((share, index) => (index === 9 ? '36/2' : share));
    const [refusal] = refusalsOf([
      ['سهم (درصد)'],
      ['استان', '1397'],
      ['کل کشور', '100/00'],
      ...body([shares]),
    ]);
    expect(refusal).toContain('«خراسان رضوی» would fit as 2.36');
  });

  it('but a share of output may leave a rest outside the provinces, with a warning', () => {
    const shares = toShares().map((share) => share * 0.98);
    const {errors, warnings} = importDraft([
      {
        name: 'a',
        rows: [
          ['سهم استان از تولید ناخالص داخلی (درصد)'],
          ['استان', '1397'],
          ['کل کشور', 100],
          ...body([shares]),
        ],
      },
    ]);
    expect(errors).toEqual([]);
    expect(warnings[0]).toMatch(/^members add up to 98 of 100: 2 stands outside the provinces/);
  });

  it('and rates, means and heads are not added up', () => {
    const {errors} = importDraft([
      {
        name: 'a',
        rows: [
          ['محصول ناخالص داخلی سرانه (هزار ریال)'],
          ['استان', '1395'],
          ['کل کشور', 500],
          ...body([counts.counts]),
        ],
      },
    ]);
    expect(errors).toEqual([]);
  });
});

describe('a long workbook', () => {
  it('of 5,000 rows is read to its last cell', () => {
    const imported = importFile(writeWorkbook([toLongSheet(5_000)]));
    expect(imported.refusals).toEqual([]);
    const last = [...imported.rows()].at(-1);
    expect(last).toMatchObject({place_id: 'IR-07', period: '1398', value: 7, cell: 'E5001'});
  });
});
