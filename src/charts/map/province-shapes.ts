import {cross, extent, greatest, range} from 'd3-array';
import {Delaunay} from 'd3-delaunay';
import polygonClipping, {type MultiPolygon, type Polygon, type Ring} from 'polygon-clipping';
import {feature} from 'topojson-client';
import type {Topology} from 'topojson-specification';

/** A province on the schematic map, in a plane whose y grows downwards. */
export interface ProvinceShape {
  /** Rings of whole numbers, first outer then holes, as in GeoJSON. */
  coordinates: [number, number][][][];
  /** A point well inside, for the label. */
  label: [number, number];
}

export interface ProvinceShapes {
  width: number;
  height: number;
  shapes: Record<string, ProvinceShape>;
}

/** What is needed of a town: its province and a coordinate known to lie in it. */
export interface TownPoint {
  province_id: string;
  lat: string | number;
  lon: string | number;
}

const IRAN = '364';
const SIZE = 640;
// at 32° north, about the middle of the country, a degree of longitude is this much of one of latitude
const SQUEEZE = Math.cos((32 * Math.PI) / 180);

/**
 * Derives schematic provinces: Voronoi cells of towns, united by province and cut by the country's outline of world-atlas.
 * The same towns give the same shapes; every border between provinces is our guess from towns, not a surveyed line.
 */
export function createProvinceShapes(towns: TownPoint[], world: Topology): ProvinceShapes {
  const outline = findOutline(world);
  const points = towns
    .map(({province_id, lat, lon}) => ({province_id, x: Number(lon) * SQUEEZE, y: -Number(lat)}))
    .sort((one, other) => one.x - other.x || one.y - other.y);
  const cells = Delaunay.from(
    points,
    ({x}) => x,
    ({y}) => y,
  ).voronoi([30, -45, 60, -20]);
  const [minX, minY, maxX, maxY] = findBounds(outline);
  const scale = SIZE / (maxX - minX);
  const toPlane = (polygons: MultiPolygon) =>
    roundRings(polygons, ([x, y]) => [(x - minX) * scale, (y - minY) * scale]);
  const ids = [...new Set(towns.map(({province_id}) => province_id))].sort();
  const shapes = ids.map((province_id) => {
    // two towns on one point have one cell, and the second none
    const own = points.flatMap((point, index) => {
      const ring = point.province_id === province_id ? cells.cellPolygon(index) : null;
      return ring ? [[ring] as Polygon] : [];
    });
    const united = polygonClipping.union(own[0]!, ...own.slice(1));
    const coordinates = dropSpecks(toPlane(polygonClipping.intersection(united, outline)));
    return [province_id, {coordinates, label: findInside(coordinates)}] as const;
  });
  return {width: SIZE, height: Math.ceil((maxY - minY) * scale), shapes: Object.fromEntries(shapes)};
}

/** Prints shapes as the module `province-shapes-data.ts`, so that no page derives them again. */
export function formatProvinceShapes({width, height, shapes}: ProvinceShapes): string {
  const entries = Object.entries(shapes).map(
    ([province_id, {coordinates, label}]) =>
      `  '${province_id}': {\n    label: [${label.join(', ')}],\n    rings:\n      '${formatRings(coordinates)}',\n  },\n`,
  );
  return (
    '// printed by npm run documents from the towns of data/reference; edit those, not this file\n' +
    `export const MAP_SIZE = {width: ${width}, height: ${height}};\n` +
    `export const PROVINCE_RINGS: Record<string, {label: [number, number]; rings: string}> = {\n${entries.join('')}};\n`
  );
}

/** Reads rings back: polygons stand between `|`, rings between `;`. */
export function parseRings(rings: string): [number, number][][][] {
  return rings
    .split('|')
    .map((polygon) =>
      polygon
        .split(';')
        .map((ring) => ring.split(' ').map((point) => point.split(',').map(Number) as [number, number])),
    );
}

function formatRings(polygons: [number, number][][][]): string {
  return polygons
    .map((rings) => rings.map((ring) => ring.map((point) => point.join(',')).join(' ')).join(';'))
    .join('|');
}

function findOutline(world: Topology): MultiPolygon {
  const countries = feature(world, world.objects['countries']!);
  if (countries.type !== 'FeatureCollection') throw new Error('unreadable atlas: no countries');
  const iran = countries.features.find(({id}) => id === IRAN);
  if (!iran || (iran.geometry.type !== 'Polygon' && iran.geometry.type !== 'MultiPolygon'))
    throw new Error(`unknown country: ${IRAN}`);
  const polygons = iran.geometry.type === 'Polygon' ? [iran.geometry.coordinates] : iran.geometry.coordinates;
  return polygons.map((rings) =>
    rings.map((ring) => ring.map(([lon, lat]) => [lon! * SQUEEZE, -lat!] as [number, number])),
  );
}

function findBounds(
  polygons: [number, number][][][],
): [minX: number, minY: number, maxX: number, maxY: number] {
  const points = polygons.flat(2);
  const [[minX, maxX], [minY, maxY]] = [extent(points, ([x]) => x), extent(points, ([, y]) => y)];
  return [minX!, minY!, maxX!, maxY!];
}

function roundRings(
  polygons: MultiPolygon,
  project: (point: [number, number]) => [number, number],
): [number, number][][][] {
  return polygons.map((rings) => rings.map((ring) => toWholeRing(ring, project)));
}

// whole numbers without doubled points: borders shared by two provinces round alike
function toWholeRing(ring: Ring, project: (point: [number, number]) => [number, number]): [number, number][] {
  return ring
    .map((point) => project(point).map(Math.round) as [number, number])
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]![0] || y !== all[index - 1]![1]);
}

// islands and slivers of a few units are smaller than a dot
function dropSpecks(polygons: [number, number][][][]): [number, number][][][] {
  const kept = polygons
    .map((rings) => rings.filter((ring) => ring.length > 3 && Math.abs(toArea(ring)) > 12))
    .filter((rings) => rings.length);
  return kept.length ? kept : polygons;
}

function toArea(ring: [number, number][]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** The point of a grid that lies deepest inside the largest ring. */
function findInside(polygons: [number, number][][][]): [number, number] {
  const rings = polygons.map(([outer]) => outer!);
  const ring = greatest(rings, (one) => Math.abs(toArea(one)))!;
  const [minX, minY, maxX, maxY] = findBounds([[ring]]);
  const grid = cross(range(minX, maxX + 1, 5), range(minY, maxY + 1, 5));
  return greatest(grid, ([x, y]) => (isInside(ring, x, y) ? toDistance(ring, x, y) : -1))!;
}

function isInside(ring: [number, number][], x: number, y: number): boolean {
  let inside = false;
  for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
    const [x1, y1] = ring[index]!;
    const [x2, y2] = ring[last]!;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

// labels are wide and low, so height counts three times
function toDistance(ring: [number, number][], x: number, y: number): number {
  return Math.min(...ring.map(([pointX, pointY]) => Math.hypot(pointX - x, (pointY - y) * 2)));
}
