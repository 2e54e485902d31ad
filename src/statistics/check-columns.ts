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

interface ColumnGroup {
  name: string;
  columns: number[];
}

/** Finds columns that are totals of their neighbours: «جمع | مرد | زن» under one header, at every level of it. */
export function findColumnParts(columns: readonly SheetColumn[]): ColumnParts[] {
  const values = columns.flatMap((column, index) => (column.role === 'value' ? [index] : []));
  const groups = group(values, (index) => {
    const {year, place, unit} = columns[index]!;
    return `${year ?? ''}|${place?.place_id ?? ''}|${unit?.unit ?? ''}`;
  });
  return [...groups.values()].flatMap((indexes) => findAtLevel(columns, indexes, 0));
}

function findAtLevel(
  columns: readonly SheetColumn[],
  indexes: readonly number[],
  level: number,
): ColumnParts[] {
  const nodes: ColumnGroup[] = [];
  for (const index of indexes) {
    const name = toPath(columns[index]!)[level];
    if (name === undefined) continue;
    const node = nodes.find((one) => one.name === name);
    if (node) node.columns.push(index);
    else nodes.push({name, columns: [index]});
  }
  if (nodes.length === 0) return [];
  const deeper = nodes
    .filter((node) => node.columns.length > 1)
    .flatMap((node) => findAtLevel(columns, node.columns, level + 1));
  const total = nodes.find((node) => isTotalLabel(node.name));
  const others = nodes.filter((node) => node !== total);
  const members = others.map((node) => toLeaf(columns, node, level));
  const whole = total && toLeaf(columns, total, level);
  if (whole === undefined || members.length < 2 || members.some((member) => member === undefined))
    return deeper;
  return [{total: whole, members: members as number[]}, ...deeper];
}

// A group of columns stands by its own total.
function toLeaf(columns: readonly SheetColumn[], node: ColumnGroup, level: number): number | undefined {
  if (node.columns.length === 1) return node.columns[0];
  return node.columns.find((index) => isTotalLabel(toPath(columns[index]!)[level + 1] ?? ''));
}

function toPath({headers}: SheetColumn): string[] {
  return headers
    .filter(({text}) => !isYear(parseYear({value: text})))
    .map(({text}) => splitMarks(text).text)
    .filter((text) => !isRankHeader(text) && !['year', 'place'].includes(findHeaderKind(text) ?? ''));
}
