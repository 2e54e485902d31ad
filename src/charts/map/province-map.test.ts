import {describe, expect, it} from 'vitest';
import {HATCH_URL, OTHER_FRAME_URL} from '../hatch.js';
import {renderSvg} from '../../../pipelines/site/figures/render-svg.js';
import {findStep, toFigureSteps, toFrameSteps, toSteps} from './map-scale.js';
import {provinceMap, type ProvinceCount} from './province-map.js';
import type {Outside} from './outside.js';
import type {Layer} from '../spec.js';
import {listTiles} from './tiles.js';

// clusters identified by province at the end of Azar 1399, from brief-016; Kerman set to zero for the test. Lorestan and Fars are
// counted under another noun, Ilam is spoken of without a count; the other provinces silent
const stated: Record<string, number> = {'IR-10': 55, 'IR-03': 40, 'IR-02': 38, 'IR-08': 0};
const outside: Record<string, Outside> = {
  'IR-15': 'other_frame',
  'IR-07': 'other_frame',
  'IR-16': 'uncounted',
};
const rows: readonly ProvinceCount[] = listTiles().map(({place_id}) => ({
  place_id,
  value: stated[place_id] ?? null,
  outside: outside[place_id],
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

  it.each([328, 640])(
    'tells another frame from silence and from zero, and names it, at %i pixels',
    (width) => {
      const fill = (place_id: string) => areas(width).find((area) => area['place_id'] === place_id)!['fill'];
      expect(fill('IR-15')).toBe(OTHER_FRAME_URL);
      expect(new Set(['IR-15', 'IR-16', 'IR-25', 'IR-08', 'IR-10'].map(fill)).size).toBe(5);
      const texts = JSON.stringify(provinceMap(rows, {language: 'en', width}));
      for (const word of ['another frame', 'not counted', 'silent']) expect(texts).toContain(`"${word}"`);
    },
  );

  it('writes the hedge of a number beside it', () => {
    const about = rows.map((row) => (row.place_id === 'IR-10' ? {...row, said: 'about 55'} : row));
    expect(JSON.stringify(provinceMap(about, {language: 'en'})['layer'])).toContain('about 55');
  });

  it('names each province with its number or its silence, which is not zero', () => {
    const name = (place_id: string) => areas(640).find((area) => area['place_id'] === place_id)!['label'];
    expect(name('IR-08')).toBe('کرمان، ۰');
    expect(name('IR-25')).toBe('قم، خاموش');
    expect(name('IR-15')).toBe('لرستان، چارچوب دیگر');
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

describe('toFrameSteps(values)', () => {
  it('gives each number of a small frame a step of its own, and parts a large one at its widest gaps', () => {
    expect(toFrameSteps([55, 40, 38, 40, 0])).toEqual([38, 40, 55]);
    expect(toFrameSteps([])).toEqual([1]);
    // the gaps: 5, 1, 1, 18, 8, 2, 15
    expect(toFrameSteps([55, 40, 38, 30, 12, 11, 10, 5])).toEqual([5, 10, 30, 38, 55]);
  });

  it('shades the greatest apart from the second, whose numbers are not of one step', () => {
    const fill = (place_id: string) => areas(640).find((area) => area['place_id'] === place_id)!['fill'];
    expect(new Set(['IR-10', 'IR-03', 'IR-02'].map(fill)).size).toBe(3);
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

  it('tells zero from no data in drawing, scale and names', () => {
    const spec = provinceMap(figures, {
      language: 'en',
      width: 640,
      title: 'Share of industry',
      figures: {steps, digits: 1},
    });
    const texts = JSON.stringify(spec);
    for (const word of ['no data', '0–2', '6+', ', 0.0"']) expect(texts).toContain(word);
    expect(texts).not.toContain('silent');
  });
});
