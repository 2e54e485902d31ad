import {readFileSync} from 'node:fs';
import {parse} from 'csv-parse/sync';
import {describe, expect, it} from 'vitest';
import {PROVINCE_RINGS} from './province-shapes-data.js';
import {createProvinceShapes, formatProvinceShapes, parseRings, type TownPoint} from './province-shapes.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const towns = (
  parse(read('data/reference/towns.csv'), {columns: true, bom: true}) as (TownPoint &
    Record<string, string>)[]
).filter(({kind, has_good_coordinate}) => kind === 'town' && has_good_coordinate === 'yes');
const world = JSON.parse(read('node_modules/world-atlas/countries-10m.json'));

describe('createProvinceShapes(towns)', () => {
  const shapes = createProvinceShapes(towns, world);

  it('gives each of the 31 provinces a shape with its label inside', () => {
    expect(Object.keys(shapes.shapes)).toHaveLength(31);
    for (const {coordinates} of Object.values(shapes.shapes)) expect(coordinates.length).toBeGreaterThan(0);
  });

  it('does not hang on the order of towns', () => {
    expect(createProvinceShapes([...towns].reverse(), world)).toEqual(shapes);
  });

  it('is printed into province-shapes-data.ts, and reads back', async () => {
    await expect(formatProvinceShapes(shapes)).toMatchFileSnapshot('province-shapes-data.ts');
    expect(parseRings(PROVINCE_RINGS['IR-07']!.rings)).toEqual(shapes.shapes['IR-07']!.coordinates);
  });
});
