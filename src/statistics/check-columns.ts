import {group} from 'd3-array';
import type {SheetColumn} from './columns.js';
import {splitMarks} from './cells/tidy-text.js';
import {findHeaderKind, isRankHeader, isTotalLabel} from './cells/labels.js';
import {isYear, parseYear} from './cells/parse-year.js';

/** A column that says «جمع» and those beside it that it adds up, as positions in the list of columns. */
export interface ColumnParts {
  total: number;
  members: number[];
}

/** Finds columns that are totals of their neighbours: «جمع | مرد | زن» under one header, at every level of it. */
export function findColumnParts(columns: readonly SheetColumn[]): ColumnParts[] {
  const values = columns.flatMap((column, index) => (column.role === 'value' ? [index] : []));
  const groups = group(values, (index) => {
    const {year, place, unit} = columns[index]!;
    return `${year ?? ''}|${place?.place_id ?? ''}|${unit?.unit ?? ''}`;
  });
  const paths = columns.map(toPath);
  return [...groups.values()].flatMap((indexes) => findAtLevel(paths, indexes, 0));
}

function findAtLevel(paths: readonly string[][], indexes: readonly number[], level: number): ColumnParts[] {
  const named = indexes.filter((index) => paths[index]![level] !== undefined);
  const nodes = group(named, (index) => paths[index]![level]!);
  const deeper = [...nodes.values()]
    .filter((columns) => columns.length > 1)
    .flatMap((columns) => findAtLevel(paths, columns, level + 1));
  // A group of columns stands by its own total.
  const toLeaf = (columns: readonly number[]) =>
    columns.length === 1 ? columns[0] : columns.find((index) => isTotalLabel(paths[index]![level + 1] ?? ''));
  const total = [...nodes.keys()].find((name) => isTotalLabel(name));
  const whole = total === undefined ? undefined : toLeaf(nodes.get(total)!);
  const members = [...nodes].filter(([name]) => name !== total).map(([, columns]) => toLeaf(columns));
  if (whole === undefined || members.length < 2 || members.includes(undefined)) return deeper;
  return [{total: whole, members: members as number[]}, ...deeper];
}

function toPath({headers}: SheetColumn): string[] {
  return headers
    .filter(({text}) => !isYear(parseYear({value: text})))
    .map(({text}) => splitMarks(text).text)
    .filter((text) => !isRankHeader(text) && !['year', 'place'].includes(findHeaderKind(text) ?? ''));
}
