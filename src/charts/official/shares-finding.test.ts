import {describe, expect, it} from 'vitest';
import type {DrawnObservation} from './official-runs.js';
import {formatFigure, toFigureScale} from './format-figure.js';
import {sharesOverTime} from './shares-over-time.js';

const cell = (place: string, value: number, indicator: string, unit: string): DrawnObservation => ({
  ...{indicator_id: indicator, indicator_fa: indicator, indicator_en: indicator},
  ...{place_id: place, place_fa: place, place_en: place},
  ...{period: '1395', value, unit, edition: null, status: 'A'},
});

describe('formatFigure(value, unit, scale, language)', () => {
  // the people of Tehran at the census of 1395
  const people = 13_267_637;

  it('says scale and unit, in both languages', () => {
    const scale = toFigureScale([people, 580_158], 'person');
    expect(formatFigure(people, 'person', scale, 'en')).toBe('13.3 million people');
    expect(formatFigure(people, 'person', scale, 'fa')).toBe('۱۳٫۳ میلیون نفر');
  });

  it.each([
    [1_073_000_000, 'irr', '1,073 million rials'],
    [545, 'establishment', '545 establishments'],
    [12.46, 'percent', '12.5%'],
  ])('%d %s is %s', (value, unit, text) => {
    expect(formatFigure(value, unit, toFigureScale([value], unit), 'en')).toBe(text);
  });
});

describe('the finding of official figures', () => {
  const find = (...parameters: Parameters<typeof sharesOverTime>) =>
    sharesOverTime(...parameters).usermeta.khoosheh.title;

  it('names the unit of what leads and of what comes next', () => {
    const rows = [cell('Tehran', 13_267_637, 'Population', 'person'), cell('Fars', 4_851_274, 'Population', 'person')]; // prettier-ignore
    expect(find(rows, {language: 'en', panels: 'place', subject: 'Population'})).toBe(
      'Population: Tehran leads with 13.3 million people in 1395; then Fars with 4.9 million people',
    );
  });

  it('calls the best rank of a place its best, and says ranks from best to last where asked', () => {
    const rows = [
      ...[cell('A', 4, 'Mining', 'percent'), cell('B', 3, 'Mining', 'percent'), cell('C', 2, 'Mining', 'percent')],
      ...[cell('A', 9, 'Trade', 'percent'), cell('B', 8, 'Trade', 'percent'), cell('C', 9.5, 'Trade', 'percent')],
    ]; // prettier-ignore
    const options = {language: 'en', panels: 'indicator', place_id: 'B', subject: 'B'} as const;
    expect(find(rows, options)).toBe('B’s best rank is in “Mining”: rank 2 of 3 (3.0% in 1395)');
    expect(find(rows, {...options, tellsRanks: true})).toBe(
      'B ranks from 2 of 3 in “Mining” (3.0% in 1395) to 3 of 3 in “Trade” (8.0% in 1395)',
    );
  });
});
