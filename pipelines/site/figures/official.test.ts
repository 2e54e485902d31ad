import {describe, expect, it} from 'vitest';
import type {ObservationView} from '../../../src/rows.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderProvinceRates} from '../provinces/province-rates.js';
import {toPlainText} from '../text/html.js';
import {citeFigures} from './cite-figures.js';
import {renderSpread} from './spread.js';

const cell = (change: Partial<ObservationView>): ObservationView => ({
  ...{observation_id: 'o1', note: null, sector_fa: null, sector_en: null},
  ...{indicator_id: 'population', place_id: 'IR-10', sector_id: null, period: '1395', unit: 'person'},
  ...{period_from: '2016-03-20', period_to: '2017-03-20', value: 5_120_850, status: 'A', source_id: 'sci'},
  ...{publication: 'سرشماری عمومی نفوس و مسکن', table_code: 'جمعیت به تفکیک استان', edition: '1395'},
  ...{indicator_fa: 'جمعیت', indicator_en: 'Population', place_fa: 'اصفهان', place_en: 'Isfahan'},
  ...{source_fa: 'مرکز آمار ایران', source_en: 'Statistical Centre of Iran'},
  ...change,
});

/** Without the marks that keep runs of two directions apart. */
const strip = (text: string): string => text.replace(/[\u200f\u2066-\u2069]/g, '');

describe('citeFigures(rows, language)', () => {
  it('names publisher, publication, tables and edition, each edition once', () => {
    const of = (table_code: string) =>
      cell({table_code, edition: '1398–1402', publication: 'جایگاه استان‌ها'});
    const rows = ['8- توزیع تعداد', '9- توزیع تولید', '8- توزیع تعداد'].map(of);
    expect(strip(citeFigures(rows, 'en'))).toBe(
      'Statistical Centre of Iran, «جایگاه استان‌ها», tables 8, 9, edition 1398–1402',
    );
  });
  it('says a publication and its table in English where the table of names has them', () => {
    expect(strip(citeFigures([cell({})], 'en'))).toContain(
      '“Population and Housing Census”, table population by province, edition 1395',
    );
  });
  it('keeps a table without a number by its title', () => {
    expect(strip(citeFigures([cell({})], 'fa'))).toContain('جدول جمعیت به تفکیک استان، ویرایش ۱۳۹۵');
  });
});

describe('renderProvinceRates(place, index, language)', () => {
  const place = {place_id: 'IR-10', kind: 'province', name_fa: 'اصفهان', name_en: 'Isfahan'} as never;
  const toIndex = (observations: ObservationView[]): SiteIndex =>
    ({
      observations,
      findClaim: () => undefined,
      findCoverage: () => undefined,
      namedClusters: [{cluster_id: 'isfahan-brick', place_id: 'IR-10'}],
      mentionsOf: () => [{said_from: '2015-05-30', said_to: '2015-05-30'}],
    }) as unknown as SiteIndex;

  it('counts names as at least so many, with the years between and the note on small numbers', () => {
    const text = toPlainText(renderProvinceRates(place, toIndex([cell({})]), 'en'));
    expect(text).toContain('at least 0.20');
    expect(text).toContain('the two are 0.8 years apart');
    expect(text).toContain('one cluster more or less is 100 per cent of it');
  });
  it('divides by no establishments where a part of them is not printed', () => {
    const rows = [
      cell({indicator_id: 'establishments-10plus-private', period: '1394', value: 1496}),
      cell({indicator_id: 'establishments-10plus-public', period: '1394', value: null, status: 'O'}),
    ];
    expect(toPlainText(renderProvinceRates(place, toIndex(rows), 'en'))).toContain('There is no count');
  });
});

describe('renderSpread(rows, parts)', () => {
  it('reckons no concentration of a handful of provinces', () => {
    expect(renderSpread([cell({})], {index: {} as SiteIndex, language: 'en'}).html).toBe('');
  });
  it('compares ranks of those provinces alone whose territory stayed the same', () => {
    const ids = Array.from({length: 24}, (_, at) => `IR-${String(at).padStart(2, '0')}`);
    const rows = ids.flatMap((place_id, at) =>
      ['1385', '1395'].map((period) => cell({place_id, period, edition: period, value: 1000 + at})),
    );
    const breaks = [
      {kind: 'territory', indicator_id: '*', place_id: 'IR-23', last_period: '1388', first_period: '1390'},
    ];
    const findPlace = (place_id: string) => ({name_fa: place_id, name_en: place_id});
    const index = {breaks, findPlace} as unknown as SiteIndex;
    const text = toPlainText(renderSpread(rows, {index, language: 'en'}));
    expect(text).toContain(
      'in the 23 provinces whose territory did not change in between, correlate at 1.00',
    );
    expect(text).toContain('IR-23, IR-22 and IR-21 together hold');
  });
});
