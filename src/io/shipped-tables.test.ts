import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatRefusal} from '../statistics/refusal.js';
import {createPlaceResolver} from '../statistics/cells/resolve-place.js';
import {findRoot} from './find-root.js';
import {toArabicLetters, toPersianDigits, writeWorkbook} from './workbook/fixtures/write-workbook.js';
import {importFile} from './workbook/import-file.js';
import {readCsv} from './read-csv.js';
import {expectLayout, readLayouts} from './workbook/read-layouts.js';
import {readReferenceTable, readVocabulary} from './read-reference.js';

const root = findRoot(import.meta.url);
const places = createPlaceResolver(readVocabulary(root));
const folder = join(root, 'data', 'statistics');
const observations = readdirSync(folder)
  .filter((name) => name.endsWith('.csv') && name !== 'indicators.csv')
  .flatMap((name) => readCsv(join(folder, name)) as Record<string, string>[]);
const provinces = readReferenceTable(root, 'provinces');

/** The publisher's table of an indicator as it looks: numbered, a value and a rank under each year, Arabic letters, Persian digits. */
function toPublished(indicatorId: string, edition: string, scale = 1): (string | number | null)[][] {
  const rows = observations.filter(
    (row) => row['indicator_id'] === indicatorId && row['edition'] === edition,
  );
  const years = [...new Set(rows.map((row) => row['period']!))].sort();
  const title = rows[0]!['table_code']!;
  const print = (place: string, year: string) => {
    const found = rows.find((row) => row['place_id'] === place && row['period'] === year)?.['value'];
    if (found === undefined) return [place === 'IR' ? '۱۰۰/۰۰' : '', '××'];
    return [toPersianDigits(String(Number(found) / scale).replace('.', '/')), 1];
  };
  const line = (place: string, name: string) => [
    toArabicLetters(name),
    ...years.flatMap((year) => print(place, year)),
  ];
  return [
    [`${toArabicLetters(title)}(1)`],
    ['استان', ...years.flatMap((year) => [toPersianDigits(year), null])],
    [null, ...years.flatMap(() => ['مقدار', 'رتبه'])],
    line('IR', 'کل کشور(2)'),
    ...provinces.map(({province_id, name_fa}) => line(province_id, name_fa)),
    ['(1) به قيمت جاري'],
    ['مأخذ: مرکز آمار ایران'],
    [],
  ];
}

const standing = (edition: string) =>
  [
    ...new Set(
      observations
        .filter((row) => row['edition'] === edition && row['publication']!.startsWith('جایگاه'))
        .map((row) => row['indicator_id']!),
    ),
  ].filter((id) => id !== 'gdp-per-head-without-oil');

describe('the shipped tables, written as the publisher does', () => {
  const layout = expectLayout(root, 'sci-provincial-standing');
  const read = (rows: (string | number | null)[][]) =>
    importFile(writeWorkbook([{name: 'جایگاه', rows}], 'biff8'), {
      places,
      layouts: [layout],
      isLayoutRequired: true,
    });

  it.each(['1395–1399', '1398–1402'])('come back the same through their layout: edition %s', (edition) => {
    const ids = standing(edition);
    // The column of 82.4 is refused below, as it should be.
    const rows = ids
      .filter((id) => !(id === 'gdp-share' && edition === '1395–1399'))
      .flatMap((id) => toPublished(id, edition));
    const imported = read(rows);
    expect(imported.refusals.filter(({severity}) => severity === 'error').map(formatRefusal)).toEqual([]);
    const found = new Map(
      [...imported.rows()].map((row) => [`${row.indicator_id} ${row.place_id} ${row.period}`, row.value]),
    );
    for (const row of observations.filter(
      (one) => one['edition'] === edition && ids.includes(one['indicator_id']!),
    ))
      if (!(row['indicator_id'] === 'gdp-share' && edition === '1395–1399'))
        expect(
          found.get(`${row['indicator_id']} ${row['place_id']} ${row['period']}`),
          JSON.stringify(row),
        ).toBe(Number(row['value']));
  });

  it('are refused where the publisher erred, and the cell is suspected by name', () => {
    const refusals = read(toPublished('gdp-share', '1395–1399')).refusals.map(formatRefusal);
    expect(refusals).toEqual([
      expect.stringMatching(
        /^sum does not hold: members add up to 175\.71, printed: 100; «خراسان رضوی» would fit as 4\.82; sheet «جایگاه», cell J4$/,
      ),
    ]);
  });

  it('have heads printed in thousands of rials and kept in rials', () => {
    const imported = read(toPublished('gdp-per-head-without-oil', '1395–1399', 1000));
    expect(
      [...imported.rows()].find(({place_id, period}) => place_id === 'IR' && period === '1395'),
    ).toMatchObject({value: 160952000, unit: 'irr'});
  });

  it('of establishments by size are refused with every sum that does not hold, and kept when asked', () => {
    const sizes = ['', '-10-49', '-50-99', '-100plus'];
    const value = (own: string, size: string, place: string) => {
      const printed = observations.find(
        (row) => row['indicator_id'] === `establishments-10plus-${own}${size}` && row['place_id'] === place,
      )!['value']!;
      return printed === '' ? null : Number(printed);
    };
    const line = (place: string, name: string) => [
      name,
      ...['private', 'public'].flatMap((own) => sizes.map((size) => value(own, size, place))),
    ];
    const heads = ['جمع', '۱۰-۴۹ نفر کارکن', '۵۰-۹۹ نفر کارکن', '۱۰۰ نفر کارکن و بیشتر'];
    const rows = [
      ['۸-۹- تعداد کارگاه‌های صنعتی دارای ده نفر کارکن و بیشتر: ۱۳۹۴'],
      ['استان', 'خصوصی', null, null, null, 'عمومی', null, null, null],
      [null, ...heads, ...heads],
      line('IR', 'کل کشور'),
      ...provinces.map(({province_id, name_fa}) => line(province_id, name_fa)),
    ];
    const path = writeWorkbook([{name: 'ت-۸-۹', rows, merges: ['A2:A3', 'B2:E2', 'F2:I2']}], 'biff8');
    const options = {places, layouts: readLayouts(root)};
    const refused = importFile(path, options);
    const causes = refused.refusals.map(formatRefusal);
    expect(refused.layout).toBe('sci-establishments-by-size');
    expect([...refused.rows()]).toEqual([]);
    for (const cause of [
      'columns add up to 708, printed: 608',
      'columns add up to 1840, printed: 1841',
      'members add up to 2438, printed: 2338',
      'members add up to 12787, printed: 12785',
    ])
      expect(
        causes.some((one) => one.startsWith(`sum does not hold: ${cause}`)),
        causes.join('\n'),
      ).toBe(true);
    const kept = [...importFile(path, {...options, keepDoubtful: true}).rows()];
    expect(kept).toHaveLength(256);
    expect(
      kept.find(
        ({place_id, indicator_id}) => place_id === 'IR-18' && indicator_id === 'establishments-10plus-public',
      ),
    ).toMatchObject({value: null, status: 'O'});
  });

  it('have a layout that says nothing twice and names only indicators that exist', () => {
    const known = new Set(
      (readCsv(join(folder, 'indicators.csv')) as Record<string, string>[]).map((row) => row['indicator_id']),
    );
    for (const {name, rows} of readLayouts(root)) {
      for (const row of rows)
        if (row.indicator_id) expect(known, `${name}: ${row.indicator_id}`).toContain(row.indicator_id);
      const keys = rows.map(({table, header}) => `${table} ${header}`);
      expect(new Set(keys).size, name).toBe(keys.length);
    }
  });
});

describe('the shipped tables', () => {
  it('add up to the printed totals of the three censuses', () => {
    const people = (period: string) =>
      observations
        .filter(
          (row) =>
            row['indicator_id'] === 'population' && row['period'] === period && row['place_id'] !== 'IR',
        )
        .reduce((sum, row) => sum + Number(row['value']), 0);
    expect(['1385', '1390', '1395'].map(people)).toEqual([70495782, 75149669, 79926270]);
  });

  it('cite publication, table and edition in each row', () => {
    for (const row of observations)
      for (const column of ['source_id', 'publication', 'table_code', 'edition', 'status'])
        expect(row[column], JSON.stringify(row)).not.toBe('');
  });
});
