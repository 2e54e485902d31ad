import {readlinkSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

/** Paths of a project and a data folder: what we read lies in the project, what we make lies in the data folder. */
export function toPaths(root: string, data: string) {
  return {
    root,
    data,
    briefs: join(root, 'data', 'briefs'),
    reference: join(root, 'data', 'reference'),
    grammar: join(root, 'data', 'grammar'),
    statistics: join(root, 'data', 'statistics'),
    /** Every id that was ever published from the data folder; a new folder begins with those of the project. */
    published: join(data, 'published.csv'),
    publishedBefore: join(root, 'data', 'published.csv'),
    /** Outlets that can be fetched, and the pages that were. */
    sources: join(root, 'pipelines', 'sources'),
    archive: join(data, 'archive'),
    tables: join(root, 'pipelines', 'tables'),
    checks: join(root, 'pipelines', 'checks'),
    /** A folder for each run, and the link to the one that holds. */
    runs: join(data, 'runs'),
    current: join(data, 'current'),
  };
}

/** Where things are. */
export type Paths = ReturnType<typeof toPaths>;

/** Where one run has its warehouse and its exports. */
export interface RunFolder {
  folder: string;
  warehouse: string;
  exports: string;
}

/** Where a run in this folder has what it made. */
export function toRunFolder(folder: string): RunFolder {
  return {folder, warehouse: join(folder, 'warehouse.duckdb'), exports: join(folder, 'exports')};
}

/**
 * Finds the run that holds. Whoever reads asks this once and takes all from that folder, so that warehouse and exports are of one run
 * even where another is put in place meanwhile.
 */
export function findCurrentRun({current}: Pick<Paths, 'current'>): RunFolder {
  const link = [current, toNextLink(current)].map(followLink).find((folder) => folder !== undefined);
  return toRunFolder(link ?? current);
}

/** The link that becomes the current one; where a system cannot rename onto a link, it alone stands for a moment. */
export function toNextLink(current: string): string {
  return `${current}.next`;
}

// A data folder that was copied may hold a folder in the place of the link.
function followLink(link: string): string | undefined {
  try {
    return resolve(dirname(link), readlinkSync(link));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EINVAL' ? link : undefined;
  }
}
