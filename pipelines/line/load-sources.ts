import {existsSync} from 'node:fs';
import {toCoverage} from '../../src/discovery/to-coverage.js';
import {readRuns} from './fetch/fetch-sources.js';
import {readSources} from './fetch/read-sources.js';
import type {Paths} from './paths.js';
import type {Tables, TablesMade} from './warehouse/tables.js';

/** Reads what can be fetched and how fetching went: the sources' addresses, and each source day by day. */
export function loadSources({sources, archive}: Paths, tables: Tables): TablesMade {
  const known = new Set(tables['core.sources']!.map(({source_id}) => source_id));
  const found = existsSync(sources) ? readSources(sources) : [];
  const addresses = found.flatMap(({id, discover}) =>
    discover.flatMap(({kind, url, urls = [], tried}) =>
      [url ?? [], urls]
        .flat()
        .map((address) => ({source_id: id, kind, address, tried: tried === 'never' ? null : tried})),
    ),
  );
  const strangers = found.filter(({id}) => !known.has(id));
  return {
    tables: {
      'core.source_addresses': addresses.filter(({source_id}) => known.has(source_id)),
      'core.source_days': toCoverage(readRuns(archive))
        .filter(({source_id}) => known.has(source_id))
        .map((row) => ({...row})),
    },
    problems: strangers.map(({id}) => ({
      file: `pipelines/sources/${id}/source.yaml`,
      cause: `unknown source: ${id}; it has no row in data/reference/sources.csv`,
      severity: 'error' as const,
    })),
  };
}
