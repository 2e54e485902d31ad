import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatRefusal} from '../../statistics/refusal.js';
import {createPlaceResolver} from '../../statistics/cells/resolve-place.js';
import {explainValue, formatExplanation} from '../../statistics/explain-value.js';
import {findRoot} from '../find-root.js';
import {
  PROVINCES,
  toArabicLetters,
  toPersianDigits,
  toShares,
  writeBytes,
  writeWorkbook,
} from './fixtures/write-workbook.js';
import {importFile} from './import-file.js';
import {expectLayout, readLayouts} from './read-layouts.js';
import {readVocabulary} from '../read-reference.js';

const root = findRoot(import.meta.url);
const vocabulary = readVocabulary(root);
const places = createPlaceResolver(vocabulary);

describe('layouts', () => {
  const standing = (title: string, header = 'رتبه') => [
    [`۱- ${title}(1)`],
    ['استان', '۱۳۹۶', null, '۱۳۹۷', null],
    [null, 'مقدار', header, 'مقدار', header],
    ['کل کشور', 100, '××', 100, '××'],
    ...PROVINCES.map((name, index) => [name, toShares()[index]!, 1, toShares()[index]!, 2]),
  ];

  it('is found by its tables, and gives indicators of our own', () => {
    const path = writeWorkbook([
      {name: 'a', rows: standing('توزیع تعداد کارگاه های صنعتی دارای ده نفر كاركن و بيشتر')},
    ]);
    const imported = importFile(path, {places, layouts: readLayouts(root)});
    expect(imported.refusals).toEqual([]);
    expect(imported.layout).toBe('sci-provincial-standing');
    expect([...imported.rows()].find(({place_id}) => place_id === 'IR-10')).toMatchObject({
      indicator_id: 'establishments-10plus-share',
      period: '1396',
      unit: 'percent',
      rank: 1,
    });
  });

  it('multiplies thousands out', () => {
    const rows = [
      ['محصول ناخالص داخلی سرانه بدون نفت (هزار ریال)'],
      ['استان', '1395'],
      ['کل کشور', 160952],
      ['قم', 103325],
    ];
    const imported = importFile(writeWorkbook([{name: 'a', rows}]), {
      places,
      layouts: [expectLayout(root, 'sci-provincial-standing')],
      isLayoutRequired: true,
    });
    expect([...imported.rows()].map(({value, unit, unit_scale}) => [value, unit, unit_scale])).toEqual([
      [160952000, 'irr', 1],
      [103325000, 'irr', 1],
    ]);
  });

  it('names unknown and missing columns, and unknown tables', () => {
    const read = (rows: (string | number | null)[][]) =>
      importFile(writeWorkbook([{name: 'a', rows}]), {
        places,
        layouts: [expectLayout(root, 'sci-provincial-standing')],
        isLayoutRequired: true,
      })
        .refusals.filter(({severity}) => severity === 'error')
        .map(formatRefusal);
    expect(read(standing('سهم استان از ارزش افزوده', 'نشان'))[0]).toBe(
      'unknown columns: نشان، نشان; layout sci-provincial-standing; sheet «a», cell C3',
    );
    expect(read([['سهم استان از ارزش افزوده'], ['منطقه', 'درصد ۱۳۹۶'], ['قم', 3], ['یزد', 4]])).toContain(
      'missing columns: استان، a year; found: منطقه، درصد ۱۳۹۶; sheet «a», cell A2',
    );
    expect(read(standing('سهم استان از ارزش افزود'))[0]).toMatch(
      /^unknown table: «سهم استان از ارزش افزود»; layout sci-provincial-standing; nearest: «سهم استان از ارزش افزوده»/,
    );
  });

  it('says which are known where a name is not', () => {
    expect(() => expectLayout(root, 'sci-provincial-standin')).toThrow(
      'unknown layout: sci-provincial-standin; nearest: sci-provincial-standing',
    );
  });
});

describe('international shapes', () => {
  it('reads SDMX-CSV with its own statuses', () => {
    const text =
      'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE\ndataflow,UN:DF(1.0),I,A,IRN: Iran,MVA: Manufacturing value added,2015,12.5,E,PT\ndataflow,UN:DF(1.0),I,A,IRN: Iran,MVA: Manufacturing value added,2016,,O,PT\n';
    const imported = importFile(writeBytes(text, 'a.csv'), {places});
    expect(imported.format).toBe('SDMX-CSV');
    expect(
      [...imported.rows()].map(({indicator_id, place_id, period, value, status, unit}) => [
        indicator_id,
        place_id,
        period,
        value,
        status,
        unit,
      ]),
    ).toEqual([
      ['MVA', 'IR', '2015', 12.5, 'E', 'PT'],
      ['MVA', 'IR', '2016', null, 'O', 'PT'],
    ]);
  });

  it('reads a World Bank indicator file', () => {
    const text =
      '\ufeff"Data Source","World Development Indicators",\n\n"Last Updated Date","2025-01-01",\n\n"Country Name","Country Code","Indicator Name","Indicator Code","2015","2016",\n"Iran, Islamic Rep.","IRN","Manufacturing, value added (% of GDP)","NV.IND.MANF.ZS","14.25","",\n"Turkiye","TUR","Manufacturing, value added (% of GDP)","NV.IND.MANF.ZS","16.5","16.75",\n';
    const imported = importFile(writeBytes(text, 'API.csv'), {places});
    expect(imported.format).toBe('World Bank CSV');
    expect(
      [...imported.rows()].map(({place_id, period, value, status, cell}) => [
        place_id,
        period,
        value,
        status,
        cell,
      ]),
    ).toEqual([
      ['IR', '2015', 14.25, 'A', 'E6'],
      ['IR', '2016', null, 'O', 'F6'],
      ['TUR', '2015', 16.5, 'A', 'E7'],
      ['TUR', '2016', 16.75, 'A', 'F7'],
    ]);
  });

  it('reads an answer of UN Comtrade: value in dollars, weight in kilograms', () => {
    const json = {
      count: 1,
      data: [
        {
          period: '2019',
          reporterISO: 'IRN',
          reporterDesc: 'Iran',
          partnerISO: 'W00',
          flowCode: 'X',
          cmdCode: '0802',
          primaryValue: 1234.5,
          netWgt: 100,
          isNetWgtEstimated: true,
        },
      ],
      error: '',
    };
    const imported = importFile(writeBytes(JSON.stringify(json), 'trade.json'), {places});
    expect(
      [...imported.rows()].map(({indicator_id, place_id, label, value, unit, status}) => [
        indicator_id,
        place_id,
        label,
        value,
        unit,
        status,
      ]),
    ).toEqual([
      ['trade-value', 'IR', 'flow=X partner=W00 commodity=0802', 1234.5, 'usd', 'A'],
      ['trade-weight', 'IR', 'flow=X partner=W00 commodity=0802', 100, 'kilogram', 'E'],
    ]);
  });

  it('refuses two values for one key', () => {
    const line = (value: number) => `dataflow,F,I,IRN,X,2015,${value},A`;
    const text = `STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS\n${line(1)}\n${line(2)}\n`;
    const imported = importFile(writeBytes(text, 'a.csv'), {places});
    expect([...imported.rows()]).toEqual([]);
    expect(formatRefusal(imported.refusals[0]!)).toMatch(
      /^two values for one key: X\|IR\|\|2015: 1 and 2; also at G2; sheet «csv», cell G3$/,
    );
  });

  it('refuses JSON that is none of these', () => {
    const imported = importFile(writeBytes('{"a": 1}', 'a.json'), {places});
    expect(imported.refusals.map(formatRefusal)).toEqual([
      'no UN Comtrade answer: neither data nor dataset is a list; sheet «json»',
    ]);
    expect(() => importFile(writeBytes('{"a": ', 'a.json'), {places})).toThrow(/^unreadable JSON/);
  });
});

describe('explainValue(imported, wanted)', () => {
  const rows = [
    ['۸- سهم استان از محصول(۱)'],
    ['(درصد)'],
    ['استان', 'سال', null],
    [null, '۱۳۹۶', '۱۴۰۰*'],
    ['قم(2)', '۳/۲۵', '–'],
    ['یزد', 4, 5],
    ['(1) به قیمت جاری'],
    ['(2) با توابع'],
  ];
  const imported = importFile(writeWorkbook([{name: 'برگ', rows, merges: ['A3:A4', 'B3:C3']}]), {places});

  it('shows sheet, cell, headers and footnotes of a cell', () => {
    const [explanation] = explainValue(imported, 'B5');
    expect(formatExplanation(explanation!).split('\n')).toEqual([
      '3.25 percent · قم (IR-25) · 1396',
      '  cell       sheet «برگ», B5: «۳/۲۵»',
      '  title      A1: «۸- سهم استان از محصول(۱)»',
      '  title      A2: «(درصد)»',
      '  header     B3: «سال»',
      '  header     B4: «۱۳۹۶»',
      '  label      A5: «قم(2)»',
      '  footnote   2: «با توابع»',
      '  because    year from the header: 1396',
      '  because    place from the row: «قم»',
    ]);
  });

  it('finds a value by its key, and says what a sign means', () => {
    const [explanation] = explainValue(imported, 'IR-25 1400');
    expect(explanation!.row).toMatchObject({value: null, sign: '–', status: 'L', cell: 'C5'});
    expect(explanation!.reasons).toContain('«–» means not collected: status L');
    expect(explainValue(imported, 'برگ!C6')).toHaveLength(1);
    expect(explainValue(imported, 'Z99')).toEqual([]);
  });
});

describe('what is written is what is read', () => {
  const value = fc.oneof(
    fc.integer({min: 0, max: 1e9}),
    fc.integer({min: 0, max: 99_999}).map((number) => number / 100),
  );
  const style = fc.record({
    type: fc.constantFrom('xlsx' as const, 'biff8' as const, 'html' as const, 'csv' as const),
    isArabic: fc.boolean(),
    digits: fc.constantFrom('number', 'latin', 'persian', 'slash'),
    lead: fc.integer({min: 0, max: 4}),
    isTitled: fc.boolean(),
    shortYears: fc.boolean(),
    withRanks: fc.boolean(),
    order: fc.boolean(),
  });

  it('for any values, letters, digits and place of the header', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({min: 0, max: 30}), {minLength: 3, maxLength: 31}),
        fc.array(fc.array(value, {minLength: 31, maxLength: 31}), {minLength: 2, maxLength: 4}),
        style,
        (chosen, columns, how) => {
          const years = columns.map((_, index) => 1390 + index);
          const write = (number: number) => {
            if (how.digits === 'number') return number;
            const text = String(number);
            return how.digits === 'latin'
              ? text
              : how.digits === 'persian'
                ? toPersianDigits(text.replace('.', '٫'))
                : text.replace('.', '/');
          };
          const label = (name: string) => (how.isArabic ? toArabicLetters(name) : name);
          const header = [
            'استان',
            ...years.flatMap((year) => [
              how.shortYears ? `سال ${toPersianDigits(year - 1300)}` : year,
              ...(how.withRanks ? [`رتبه ${year}`] : []),
            ]),
          ];
          const body = chosen.map((place) => [
            label(PROVINCES[place]!),
            ...columns.flatMap((column) => [write(column[place]!), ...(how.withRanks ? [place + 1] : [])]),
          ]);
          const turn = (row: (string | number)[]) => (how.order ? row : [...row.slice(1), row[0]!]);
          const lead = Array.from({length: how.lead}, (): string[] => []);
          const rows = [
            ...lead,
            ...(how.isTitled ? [['۳- تعداد نمونه بر حسب استان']] : []),
            turn(header),
            ...body.map(turn),
          ];
          const imported = importFile(writeWorkbook([{name: 'a', rows}], how.type), {places});
          expect(imported.refusals.filter(({severity}) => severity === 'error').map(formatRefusal)).toEqual(
            [],
          );
          const read = [...imported.rows()].map((row) => `${row.place_id} ${row.period} ${row.value}`).sort();
          const expected = chosen
            .flatMap((place) =>
              years.map(
                (year, index) => `IR-${String(place).padStart(2, '0')} ${year} ${columns[index]![place]}`,
              ),
            )
            .sort();
          expect(read).toEqual(expected);
        },
      ),
      {numRuns: 60},
    );
  });
});
