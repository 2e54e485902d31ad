import {join} from 'node:path';

/** Paths of a project and a data folder: what we read lies in the project, what we make lies in the data folder. */
export function toPaths(root: string, data: string) {
  return {
    root,
    data,
    briefs: join(root, 'data', 'briefs'),
    reference: join(root, 'data', 'reference'),
    statistics: join(root, 'data', 'statistics'),
    /** What was published, a folder a release, and what became of every id. */
    releases: join(root, 'data', 'releases'),
    published: join(root, 'data', 'published.csv'),
    /** Outlets that can be fetched, and the pages that were. */
    sources: join(root, 'pipelines', 'sources'),
    archive: join(data, 'archive'),
    tables: join(root, 'pipelines', 'tables'),
    checks: join(root, 'pipelines', 'checks'),
    warehouse: join(data, 'warehouse.duckdb'),
    exports: join(data, 'exports'),
  };
}

/** Where things are. */
export type Paths = ReturnType<typeof toPaths>;
