import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Topology} from 'topojson-specification';
import {formatColourCss} from '../../src/charts/colours.js';
import {
  createProvinceShapes,
  formatProvinceShapes,
  type TownPoint,
} from '../../src/charts/map/province-shapes.js';
import {readReferenceTable} from '../../src/io/read-reference.js';

/** What drawings are made of and no page reckons again: the palette as CSS, and the shapes of provinces. */
export function printDrawings(root: string): {path: string; text: string}[] {
  const shapes = createProvinceShapes(readTowns(root), readAtlas());
  return [
    {path: 'notebooks/style/palette.css', text: formatColourCss()},
    {path: 'src/charts/map/province-shapes-data.ts', text: formatProvinceShapes(shapes)},
  ];
}

/** The towns that lie where their coordinates say. */
export function readTowns(root: string): TownPoint[] {
  return readReferenceTable(root, 'towns')
    .filter(({kind, has_good_coordinate}) => kind === 'town' && has_good_coordinate === 'yes')
    .map(({province_id, lat, lon}) => ({province_id, lat, lon}));
}

/** The outlines of the world's countries. */
export function readAtlas(): Topology {
  const atlas = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  return JSON.parse(readFileSync(atlas, 'utf8')) as Topology;
}
