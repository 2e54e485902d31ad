/** One line of the index: an answer (or a revisit of one, or a saved page) and where its record stands. */
export interface IndexEntry {
  url: string;
  /** ISO 8601, UTC. */
  date: string;
  record: 'response' | 'revisit' | 'resource';
  status: number;
  mime: string;
  /** Of the payload; null where the server said only that nothing changed. */
  digest: string | null;
  filename: string;
  offset: number;
  length: number;
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** The file that it was imported from. */
  from?: string | undefined;
}

/** Where a record stands. */
export type RecordPlace = Pick<IndexEntry, 'filename' | 'offset' | 'length'>;

/** Formats an entry as a CDXJ line: sortable address, 14 digits of time, and the rest as JSON. */
export function formatIndexLine(entry: IndexEntry): string {
  const {status, offset, length, lastModified, ...rest} = entry;
  const json = {
    ...rest,
    status: String(status),
    offset: String(offset),
    length: String(length),
    last_modified: lastModified,
  };
  return `${toSortableUrl(entry.url)} ${entry.date.replace(/\D/g, '').slice(0, 14)} ${JSON.stringify(json)}\n`;
}

/** Reads a CDXJ line as we write it; undefined when it is torn. */
export function parseIndexLine(line: string): IndexEntry | undefined {
  const start = line.indexOf('{');
  if (start < 0) return undefined;
  try {
    const {last_modified: lastModified, ...json} = JSON.parse(line.slice(start));
    const entry = {
      ...json,
      status: Number(json.status),
      offset: Number(json.offset),
      length: Number(json.length),
      lastModified,
    };
    return entry.url && entry.filename && entry.length > 0 ? entry : undefined;
  } catch {
    return undefined;
  }
}

// An address is turned round so that a site's pages stand together: `ir,mehrnews,www)/news/1`.
function toSortableUrl(url: string): string {
  const {hostname, port, pathname, search} = new URL(url);
  const host = hostname.includes(':') ? hostname : hostname.split('.').reverse().join(',');
  return `${host}${port ? `:${port}` : ''})${pathname}${search}`.toLowerCase();
}
