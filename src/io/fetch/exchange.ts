/** One request and its answer, as they went over the line; the body keeps its content encoding. */
export interface Exchange {
  url: string;
  /** When the request was sent, ISO 8601 in UTC. */
  date: string;
  ip: string | undefined;
  requestHeaders: [name: string, value: string][];
  status: number;
  statusText: string;
  /** In the server's order and case. */
  headers: [name: string, value: string][];
  body: Uint8Array;
}

/** What a getter gives: the last answer decoded, and every exchange that led to it. */
export interface Got {
  /** The address asked for, and the one that answered in the end. */
  url: string;
  finalUrl: string;
  status: number;
  /** True where the server says that what we hold is still so (304). */
  isUnchanged: boolean;
  contentType: string | undefined;
  etag: string | undefined;
  lastModified: string | undefined;
  /** Without content encoding. */
  body: Uint8Array;
  exchanges: Exchange[];
  /** Requests made for it, retries and redirects included. */
  attempts: number;
}

/** Finds a header's value whatever its case; several of one name are joined. */
export function findHeader(headers: readonly [string, string][], name: string): string | undefined {
  const values = headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value);
  return values.length ? values.join(', ') : undefined;
}
