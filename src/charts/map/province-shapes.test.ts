import {describe, expect, it} from 'vitest';
import {readAtlas, readTowns} from '../../../pipelines/documents/print-drawings.js';
import {findRoot} from '../../io/find-root.js';
import {PROVINCE_RINGS} from './province-shapes-data.js';
import {createProvinceShapes, parseRings} from './province-shapes.js';

describe('createProvinceShapes(towns)', () => {
  const [towns, world] = [readTowns(findRoot(import.meta.url)), readAtlas()];
  const shapes = createProvinceShapes(towns, world);

  it('gives each of the 31 provinces a shape with its label inside', () => {
    expect(Object.keys(shapes.shapes)).toHaveLength(31);
    for (const {coordinates} of Object.values(shapes.shapes)) expect(coordinates.length).toBeGreaterThan(0);
  });

  it('does not hang on the order of towns', () => {
    expect(createProvinceShapes([...towns].reverse(), world)).toEqual(shapes);
  });

  it('is what province-shapes-data.ts holds, which reads back', () => {
    for (const [province_id, {coordinates}] of Object.entries(shapes.shapes))
      expect(parseRings(PROVINCE_RINGS[province_id]!.rings)).toEqual(coordinates);
  });
});
