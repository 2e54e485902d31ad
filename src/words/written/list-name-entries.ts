import type {NameEntry} from './name-entry.js';

/** A row that names something in both languages. */
type Named = Pick<NameEntry, 'name_fa' | 'name_en'>;

/** Tables of which each row names something in both languages. */
export interface NamedRows {
  names: readonly NameEntry[];
  /** From the country down to villages. */
  places: readonly Named[];
  sources: readonly Named[];
  clusters: readonly Named[];
  /** With other names of the same product, parted by `|`. */
  products: readonly (Named & {aliases_fa: string | null})[];
}

/** Gathers all names that pages can show in either language, those of the table of names first. */
export function listNameEntries({names, places, sources, clusters, products}: NamedRows): NameEntry[] {
  const as = (rows: readonly Named[], kind: string): NameEntry[] =>
    rows.map(({name_fa, name_en}) => ({name_fa, name_en, kind}));
  return [
    ...names,
    ...as(sources, 'office'),
    ...as(places, 'place'),
    ...as(clusters, 'cluster'),
    ...as(products.flatMap(withAliases), 'product'),
  ];
}

function withAliases({name_fa, name_en, aliases_fa}: NamedRows['products'][number]): Named[] {
  return [name_fa, ...(aliases_fa?.split('|') ?? [])].map((name) => ({name_fa: name, name_en}));
}
