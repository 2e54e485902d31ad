import {existsSync, readdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {findNearest} from '../../entities/nearest.js';
import {LAYOUT_COLUMNS, type Layout, type LayoutRow} from '../../statistics/layout.js';
import {readCsv} from '../read-csv.js';

/** Reads every layout of `data/statistics/layouts`, by name. */
export function readLayouts(root: string): Layout[] {
  const folder = join(root, 'data', 'statistics', 'layouts');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return names.sort().map((name) => readLayout(join(folder, name)));
}

/** Reads the layout of a name, or of a file of one's own; throws with the nearest name where there is none. */
export function expectLayout(root: string, name: string): Layout {
  if (name.endsWith('.csv')) return readLayout(name);
  const layouts = readLayouts(root);
  const found = layouts.find((layout) => layout.name === name);
  if (found) return found;
  const names = layouts.map((layout) => layout.name);
  throw new Error(`unknown layout: ${name}; nearest: ${findNearest(name, names) ?? names.join(', ')}`);
}

function readLayout(path: string): Layout {
  return {name: basename(path, '.csv'), rows: readCsv(path, LAYOUT_COLUMNS) as LayoutRow[]};
}
