import {join} from 'node:path';

/** Where things are: what we read lies in the project, what we make lies in the data folder. */
export interface Paths {
  root: string;
  data: string;
  briefs: string;
  reference: string;
  statistics: string;
  /** Outlets that can be fetched, and the pages that were. */
  sources: string;
  archive: string;
  tables: string;
  checks: string;
  warehouse: string;
  exports: string;
}

/** Paths of a project and a data folder. */
export function toPaths(root: string, data: string): Paths {
  return {
    root,
    data,
    briefs: join(root, 'data', 'briefs'),
    reference: join(root, 'data', 'reference'),
    statistics: join(root, 'data', 'statistics'),
    sources: join(root, 'pipelines', 'sources'),
    archive: join(data, 'archive'),
    tables: join(root, 'pipelines', 'tables'),
    checks: join(root, 'pipelines', 'checks'),
    warehouse: join(data, 'warehouse.duckdb'),
    exports: join(data, 'exports'),
  };
}
