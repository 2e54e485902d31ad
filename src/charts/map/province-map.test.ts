import {describe, expect, it} from 'vitest';
import {HATCH_URL} from '../hatch.js';
import {renderSvg} from '../../../pipelines/site/figures/render-svg.js';
import {findStep, toFigureSteps, toSteps} from './map-scale.js';
import {provinceMap, type ProvinceCount} from './province-map.js';
import type {Layer} from '../spec.js';
import {listTiles} from './tiles.js';

// clusters identified by province at the end of Azar 1399, from brief-016; the other provinces silent, Kerman set to zero for the test
const stated: Record<string, number> = {'IR-10': 55, 'IR-03': 40, 'IR-02': 38, 'IR-08': 0};
const rows: readonly ProvinceCount[] = listTiles().map(({place_id}) => ({
  place_id,
  value: stated[place_id] ?? null,
  has_conflict: place_id === 'IR-02',
}));
const areas = (width: number) => {
  const layers = provinceMap(rows, {language: 'fa', width})['layer'] as Layer[];
  return (layers.find(({mark}) => (mark as Layer)['type'] === 'geoshape')!['data'] as {values: Layer[]})
    .values;
};

describe('provinceMap(rows)', () => {
  it('draws tiles and a map as they were looked at', async () => {
    for (const [language, width] of [
      ['fa', 328],
      ['en', 328],
      ['fa', 640],
    ] as const) {
      const svg = await renderSvg(provinceMap(rows, {language, width}), 'map');
      await expect(svg).toMatchFileSnapshot(`province-map.${language}-${width}.svg`);
    }
  });

  it.each([328, 640])('hatches silence, which is not the fill of zero, at %i pixels', (width) => {
    const fill = (place_id: string) => areas(width).find((area) => area['place_id'] === place_id)!['fill'];
    expect(areas(width)).toHaveLength(31);
    expect(fill('IR-25')).toBe(HATCH_URL);
    expect(fill('IR-08')).not.toBe(HATCH_URL);
    expect(fill('IR-08')).not.toBe(fill('IR-02'));
  });

  it('says in the alt text who is silent, that this is not zero, and where statements disagree', () => {
    const {description} = provinceMap(rows, {language: 'en'});
    expect(description).toContain('Kerman 0');
    expect(description).toContain('Silent, which is not zero: 27 provinces');
    expect(description).toContain('In conflict: Mazandaran');
  });

  it('gives each province one tile of its own', () => {
    expect(new Set(listTiles().map(({column, row}) => `${column} ${row}`)).size).toBe(31);
    expect(new Set(listTiles().map(({place_id}) => place_id)).size).toBe(31);
  });
});

describe('toSteps(values)', () => {
  it('grows with the highest value', () => {
    expect(toSteps([0, 4])).toEqual([1, 2, 3, 4, 5]);
    expect(toSteps([55])).toEqual([1, 5, 10, 20, 40]);
    expect([1, 4, 5, 40, 55].map((value) => findStep(value, toSteps([55])))).toEqual([0, 0, 1, 4, 4]);
  });
});

describe('provinceMap(rows, {figures})', () => {
  // shares of value added in industry as made up for the test: one province without a figure, one at zero
  const figures = listTiles().map(({place_id}, index) => ({
    place_id,
    value: index === 0 ? null : index === 1 ? 0 : index / 4,
  }));
  const steps = toFigureSteps(figures.flatMap(({value}) => value ?? []));

  it('has steps of a fifth of the places each, in round numbers', () => {
    expect(steps).toEqual([0, 2, 3, 5, 6]);
    expect(toFigureSteps([0.01, 0.02, 0.5, 3, 40])).toEqual([0, 0.01, 0.02, 0.5, 3]);
    expect(toFigureSteps([])).toEqual([0]);
  });

  it('tells zero from no data in drawing, scale and alt text', () => {
    const spec = provinceMap(figures, {
      language: 'en',
      width: 640,
      title: 'Share of industry',
      figures: {steps, digits: 1},
    });
    const texts = JSON.stringify(spec);
    expect(spec.description).toContain('No figure, which is not zero: 1 province');
    expect(spec.description).toMatch(/ 0\.0\b/);
    for (const word of ['no data', '0–2', '6+']) expect(texts).toContain(word);
    expect(texts).not.toContain('silent');
  });
});
