import type {Row} from '../../../src/io/duckdb.js';
import type {Problem} from '../../../src/io/problem.js';
import {toSkeleton} from '../../../src/text/fold.js';
import type {TablesMade, Tables} from '../warehouse/tables.js';

/** Resolves names of clusters to ids within their place; a name that is not in the registry is reported, never invented. */
export function linkClusters(tables: Tables): TablesMade {
  const resolve = createResolver(tables);
  const unknown = new Map<string, Problem>();
  const linkRow = (row: Row): Row => {
    if (!row.cluster_name) return row;
    const cluster_id = resolve(String(row.cluster_name), row.place_id as string | null) ?? null;
    if (!cluster_id) {
      const cause = `unknown cluster: «${row.cluster_name}»; place: ${row.place_id ?? 'none'}`;
      unknown.set(`${row.document_id} ${cause}`, {file: String(row.document_id), cause, severity: 'warning'});
    }
    return {...row, cluster_id};
  };
  return {
    tables: {
      ...tables,
      'core.claims': tables['core.claims']!.map(linkRow),
      'core.mentions': tables['core.mentions']!.map(linkRow),
    },
    problems: [...unknown.values()],
  };
}

function createResolver(tables: Tables): (name: string, place: string | null) => string | undefined {
  const places = new Map(tables['core.clusters']!.map((row) => [row.cluster_id, row.place_id]));
  const ids = new Map<string, Set<string>>();
  for (const {cluster_id, name} of tables['core.cluster_names']!) {
    const key = `${places.get(cluster_id!)} ${toSkeleton(String(name))}`;
    ids.set(key, (ids.get(key) ?? new Set()).add(String(cluster_id)));
  }
  return (name, place) => {
    const found = ids.get(`${place ?? 'IR'} ${toSkeleton(name)}`);
    return found?.size === 1 ? [...found][0] : undefined;
  };
}
