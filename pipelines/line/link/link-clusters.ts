import type {ResolveCluster} from '../../../src/entities/clusters.js';
import type {Row} from '../../../src/io/duckdb.js';
import type {Problem} from '../../../src/io/problem.js';
import type {TablesMade, Tables} from '../warehouse/tables.js';

/** Links names of clusters to ids within their place; a name that is not in the registry is reported, never invented. */
export function linkClusters(tables: Tables, resolve: ResolveCluster): TablesMade {
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
