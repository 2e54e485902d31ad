import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findRoot} from '../../../src/io/find-root.js';
import {readCsv, type CsvRow} from '../../../src/io/read-csv.js';
import type {BreakRow, ObservationView} from '../../../src/rows.js';
import type {VocabularyIndicator} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {toPlainText} from '../text/html.js';
import {renderObservation} from './figures-table.js';
import {renderFrame} from './frame-notes.js';

const FOLDER = join(findRoot(import.meta.url), 'data/statistics');
const read = (name: string): CsvRow[] => readCsv(join(FOLDER, name));
const withNulls = (row: CsvRow) =>
  Object.fromEntries(Object.entries(row).map(([column, text]) => [column, text || null]));
const indicators = read('indicators.csv').map((row) => ({...row, id: row.indicator_id}));
const breaks = read('structure/breaks.csv').map(withNulls) as unknown as BreakRow[];
const observations = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.csv') && name !== 'indicators.csv')
  .flatMap(read)
  .map(withNulls) as unknown as ObservationView[];
const findPlace = (id: string) => ({name_fa: id, name_en: id});
const index = {breaks, observations, findPlace} as unknown as SiteIndex;

const toFrame = (id: string, given = index): string =>
  toPlainText(
    renderFrame(indicators.find((one) => one.id === id) as unknown as VocabularyIndicator, given, 'en'),
  );

describe('renderFrame(indicator, index, language)', () => {
  const shown = new Map(indicators.map(({id}) => [id!, toFrame(id!)]));

  it('shows each break that is recorded', () => {
    const missing = breaks.filter(
      ({reason_en}) => ![...shown.values()].some((text) => text.includes(reason_en)),
    );
    expect(missing).toEqual([]);
  });

  it('tells of the establishments of 1 to 9 workers in the total of 1375', () => {
    expect(shown.get('value-added-10plus')).toContain(
      'between 1375 and 1385: The total of 1375 holds establishments of 1 to 9 workers too',
    );
  });

  it.each(['value-added-10plus', 'value-added-10-49', 'value-added-50-99', 'value-added-100plus'])(
    'tells that the frame changed between 1391 and 1395 under %s',
    (id) => expect(shown.get(id)).toContain('between 1391 and 1395: The frame of establishments'),
  );

  it('shows a change of territory where figures from before it stand, and only there', () => {
    expect(shown.get('population')).toContain('Tabas (69,658 people in 1390) went from Yazd');
    expect(shown.get('gdp-share')).not.toContain('Tabas');
  });

  it('says that we know of no break where none is recorded, and never that there is none', () => {
    expect(toFrame('population', {...index, breaks: []})).toContain('We know of no break in this series.');
    const none = [...shown].filter(([, text]) => text.includes('We know of no break')).map(([id]) => id);
    expect(none).toContain('mining-output-share');
    expect(none.filter((id) => breaks.some((one) => one.indicator_id === id))).toEqual([]);
  });
});

describe('renderObservation(row, language)', () => {
  it('calls the 18 blank cells of the table of public establishments blank', () => {
    const blank = observations.filter(({value}) => value === null);
    expect(blank.map((row) => toPlainText(renderObservation(row, 'en')))).toEqual(Array(18).fill('blank'));
    expect(toPlainText(renderObservation(blank[0], 'fa'))).toBe('خالی');
  });

  it.each([
    ['L', 'not collected'],
    ['O', 'not available'],
    ['M', 'not applicable'],
    ['N', 'negligible'],
    ['Q', 'confidential'],
  ])('says the sign with status %s in words', (status, words) => {
    const row = {value: null, status, note: null} as ObservationView;
    expect(toPlainText(renderObservation(row, 'en'))).toBe(words);
  });

  it('refuses a missing figure for which there are no words', () => {
    const row = {value: null, status: 'H', note: null} as ObservationView;
    expect(() => renderObservation(row, 'en')).toThrow('figure without value and words: status H');
  });
});
