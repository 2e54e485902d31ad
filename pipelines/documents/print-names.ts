import {toSkeleton} from '../../src/text/fold.js';
import type {ReferenceRow} from '../../src/entities/reference-tables.js';

const VOCABULARIES = [
  ...(['measures', 'concepts', 'stages', 'units'] as const),
  ...(['operators', 'modalities', 'natures', 'grades'] as const),
] as const;

interface NamedRow {
  name_fa: string;
  name_en: string;
}

/** Tables of `data/reference`, of which no more is printed than names. */
export interface NamedTables extends Record<
  (typeof VOCABULARIES)[number],
  readonly (NamedRow & {id: string})[]
> {
  countries: readonly (NamedRow & {place_id: string})[];
  provinces: readonly (NamedRow & {province_id: string})[];
  grades: readonly ReferenceRow<'grades'>[];
  sectors: readonly {sector_id: string; title_fa: string; title_en: string}[];
  names: readonly (NamedRow & {kind: string})[];
}

/** Prints the names of all that the tables define, in both languages and in the order of the tables. */
export function printNames(tables: NamedTables): string {
  const {countries, provinces, sectors} = tables;
  const publications = tables.names.filter(({kind}) => kind === 'publication');
  const grades = tables.grades.map((row) => toName(row.id, row.definition_fa, row.definition_en));
  const places = [
    ...countries.map((row) => toName(row.place_id, row.name_fa, row.name_en)),
    ...provinces.map((row) => toName(row.province_id, row.name_fa, row.name_en)),
  ];
  const titles = sectors.map((row) => toName(row.sector_id, row.title_fa, row.title_en));
  const toNames = (rows: NamedTables['units']) => rows.map((row) => toName(row.id, row.name_fa, row.name_en));
  const names = [
    ...VOCABULARIES.map((name) => printObject(name, toNames(tables[name]))),
    printObject('places', places),
    printObject('sectors', titles),
    printObject(
      'publications',
      publications.map((row) => toName(row.name_fa, row.name_fa, row.name_en)),
    ),
  ];
  return `${toHead('')}import type {Name} from './name.js';

/** Names of all that the tables define, by id. */
export const NAMES = {
${names.join('\n')}
} satisfies Record<string, Record<string, Name>>;

/** What the grades of texts say, for the page of a text. */
export const GRADE_MEANINGS = {
${printRows(grades, '  ')}
} satisfies Record<string, Name>;
`;
}

function toName(id: string, fa: string, en: string): Entry {
  return [id, {fa, en}];
}

/** Prints how provinces are labelled on drawings: their lines on the map and in a tile, and how far a label moves. */
export function printProvinceLabels(provinces: readonly ReferenceRow<'provinces'>[]): string {
  const rows = provinces.map((row): Entry => {
    const toLines = (language: 'fa' | 'en') => {
      const map = row[`map_${language}`] || row[`name_${language}`];
      return {map: map.split('|'), tile: (row[`tile_${language}`] || map).split('|')};
    };
    const move = {dx: Number(row.label_dx), dy: Number(row.label_dy)};
    return [row.province_id, {fa: toLines('fa'), en: toLines('en'), ...move}];
  });
  return `${toHead('provinces.csv')}/** How a province is labelled: its name in lines on the map and in a small tile, and how far the map's label moves. */
export interface ProvinceLabel {
  fa: {map: string[]; tile: string[]};
  en: {map: string[]; tile: string[]};
  dx: number;
  dy: number;
}

/** Labels of provinces on drawings, by id. */
export const PROVINCE_LABELS: Record<string, ProvinceLabel> = {
${printRows(rows, '  ')}
};
`;
}

/** Prints the hedges as a table of code, by the letters of their words. */
export function printHedges(hedges: readonly ReferenceRow<'hedges'>[]): string {
  const rows = hedges.map(({hedge, operator, position, name_fa, name_en}): Entry => [
    toSkeleton(hedge),
    {operator, position, fa: name_fa, en: name_en},
  ]);
  return `${toHead('hedges.csv')}import type {Operator} from '../rows.js';

/** A hedge as it is said: how strong it is, where it stands beside its number, and its words. */
export interface SpokenHedge {
  operator: Operator;
  position: 'before' | 'after';
  fa: string;
  en: string;
}

/** Hedges by the letters of their words. */
export const HEDGES: Record<string, SpokenHedge> = {
${printRows(rows, '  ')}
};
`;
}

function toHead(source: string): string {
  return `// printed by npm run documents from data/reference/${source}; edit the table, not this file\n`;
}

type Value = string | number | readonly Value[] | {readonly [key: string]: Value};
type Entry = [key: string, value: Value];

function printObject(name: string, rows: readonly Entry[]): string {
  return `  ${name}: {\n${printRows(rows, '    ')}\n  },`;
}

function printRows(rows: readonly Entry[], margin: string): string {
  return rows.map(([key, value]) => `${margin}${toKey(key)}: ${print(value)},`).join('\n');
}

function print(value: Value): string {
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, one]) => `${toKey(key)}: ${print(one)}`)
    .join(', ')}}`;
}

function toKey(key: string): string {
  return /^[a-z_]+$/.test(key) ? key : `'${key}'`;
}
