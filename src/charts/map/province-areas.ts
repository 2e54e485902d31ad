import {max} from 'd3-array';
import type {Language} from '../../rows.js';
import {PROVINCE_LABELS} from '../../words/province-labels.js';
import {MAP_SIZE, PROVINCE_RINGS} from './province-shapes-data.js';
import {parseRings} from './province-shapes.js';
import {listTiles} from './tiles.js';

/** A province's place in the drawing: its outline, and where its name stands in how many lines. */
export interface Area {
  geometry: {type: 'MultiPolygon'; coordinates: [number, number][][][]};
  label: {x: number; y: number; lines: string[]; size: number};
}

/** All areas by province, and the height that they take. */
export interface Areas {
  height: number;
  areas: Map<string, Area>;
}

/** The provinces in their schematic shapes. */
export function listShapes(language: Language): Areas {
  const areas = Object.entries(PROVINCE_RINGS).map(([place_id, {label, rings}]): [string, Area] => {
    const {[language]: name, dx, dy} = PROVINCE_LABELS[place_id]!;
    const place = {x: label[0] + dx, y: label[1] + dy, lines: name.map, size: 11};
    return [place_id, toArea(parseRings(rings), place)];
  });
  return {height: MAP_SIZE.height, areas: new Map(areas)};
}

/** The provinces as tiles of one size, for screens too small for names on a map. */
export function listTileAreas(width: number, language: Language): Areas {
  const tiles = listTiles();
  const side = width / (max(tiles, ({column}) => column)! + 1);
  const areas = tiles.map(({place_id, column, row}): [string, Area] => {
    const [left, top] = [column * side + 1, row * side + 1];
    const [right, bottom] = [(column + 1) * side - 1, (row + 1) * side - 1];
    const lines = PROVINCE_LABELS[place_id]![language].tile;
    const place = {x: (left + right) / 2, y: (top + bottom) / 2, lines, size: 9};
    return [place_id, toArea([[toRing(left, top, right, bottom)]], place)];
  });
  return {height: Math.ceil(side * (max(tiles, ({row}) => row)! + 1)), areas: new Map(areas)};
}

function toArea(coordinates: Area['geometry']['coordinates'], label: Area['label']): Area {
  return {geometry: {type: 'MultiPolygon', coordinates}, label};
}

function toRing(...ends: [left: number, top: number, right: number, bottom: number]): [number, number][] {
  const [left, top, right, bottom] = ends.map((end) => Math.round(end * 10) / 10) as typeof ends;
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}
