import {basename} from 'node:path';
import {findNearest} from '../../entities/nearest.js';
import type {Layout} from '../../statistics/layout.js';
import {STATISTICS_TABLES, type LayoutRow} from '../../statistics/statistics-tables.js';
import type {FoundTable} from '../../tables/find-table-problems.js';
import {readTableFile, readTables, TABLE_FOLDERS} from '../read-tables.js';

const DECLARATION = STATISTICS_TABLES['layouts/*'];

/** Reads every layout of `data/statistics/layouts`, by name; throws one line where a table is not as declared. */
export function readLayouts(root: string): Layout[] {
  const tables = readTables(root, TABLE_FOLDERS);
  return tables.filter(({declaration}) => (declaration as unknown) === DECLARATION).map(toLayout);
}

/** Reads the layout of a name, or of a file of one's own; throws with the nearest name where there is none. */
export function expectLayout(root: string, name: string): Layout {
  if (name.endsWith('.csv'))
    return toLayout(readTableFile('.', {name: basename(name, '.csv'), path: name, declaration: DECLARATION}));
  const layouts = readLayouts(root);
  const found = layouts.find((layout) => layout.name === name);
  if (found) return found;
  const names = layouts.map((layout) => layout.name);
  throw new Error(`unknown layout: ${name}; nearest: ${findNearest(name, names) ?? names.join(', ')}`);
}

function toLayout({name, rows}: FoundTable): Layout {
  return {name: basename(name), rows: rows.map(({cells}) => cells as LayoutRow)};
}
