import {createReadStream} from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {extname, join, resolve} from 'node:path';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {CONTENT_POLICY} from './content-policy.js';
import {createSqueezer, type Squeezer} from './server/create-squeezer.js';
import {findFile, readFacts, type ServedFile} from './server/find-file.js';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
  '.parquet': 'application/vnd.apache.parquet',
};
const SQUEEZED = /^(text\/|application\/(json|xml)|image\/svg)/;
const SQUEEZED_MOST = 16 * 2 ** 20;
const SQUEEZED_ROOM = 64 * 2 ** 20;
const CONNECTIONS = 256;
const LONGEST_TIMER = 2 ** 31 - 1;

// Who may frame a page can be said in a header alone.
const SAFETY = new Map([
  ['content-security-policy', `${CONTENT_POLICY}; frame-ancestors 'none'`],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'strict-origin-when-cross-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
]);

/**
 * Serves a folder of files; with a wanted port that is taken, takes the next free one. Resolves once it listens. `patience` is how many
 * milliseconds a reader may be silent, in asking or in taking what was asked for; who takes it a byte a millisecond is let be.
 */
export async function serve(
  folder: string,
  {port = 3000, host = '127.0.0.1', patience = 20_000} = {},
): Promise<{server: Server; address: string}> {
  const served = {folder: resolve(folder), squeeze: createSqueezer(SQUEEZED_ROOM), patience};
  const limits = {
    headersTimeout: patience,
    requestTimeout: patience,
    keepAliveTimeout: patience / 4,
    connectionsCheckingInterval: patience / 4,
  };
  const server = createServer(limits, (request, response) => {
    answer(served, request, response).catch(() => giveUp(response));
  });
  server.setTimeout(patience);
  server.maxConnections = CONNECTIONS;
  const taken = await listen(server, port, host);
  return {server, address: `http://${host === '0.0.0.0' ? 'localhost' : host}:${taken}/`};
}

interface Served {
  folder: string;
  squeeze: Squeezer;
  patience: number;
}

async function answer(
  {folder, squeeze, patience}: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const {method, url = '/', headers} = request;
  response.setHeaders(SAFETY);
  if (method !== 'GET' && method !== 'HEAD')
    return void response.writeHead(405, {allow: 'GET, HEAD', connection: 'close'}).end();
  const found = await findFile(folder, url);
  if (found && 'moved' in found)
    return void response.writeHead(301, {location: found.moved + toQuery(url)}).end();
  const file = found ?? (await readFacts(folder, join(folder, '404.html')));
  if (!file)
    return void response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('not found\n');
  const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
  response.setHeader('content-type', type);
  response.setHeader('cache-control', toCaching(file.path));
  if (found) setVersion(response, file);
  if (SQUEEZED.test(type)) response.setHeader('vary', 'accept-encoding');
  if (found && isKnown(request, response)) return void response.writeHead(304).end();
  const encoding =
    SQUEEZED.test(type) && file.size <= SQUEEZED_MOST && chooseEncoding(headers['accept-encoding']);
  const squeezed = encoding ? await squeeze(file.path, encoding, file.changed) : undefined;
  if (encoding) response.setHeader('content-encoding', encoding);
  const size = squeezed?.length ?? file.size;
  response.writeHead(found ? 200 : 404, {'content-length': size});
  if (method === 'HEAD') return void response.end();
  await send(squeezed ? Readable.from([squeezed]) : readFirst(file), response, patience + size);
}

/** Sends all of a body, or destroys both ends: where the reader goes away, where the file cannot be read, when the time is over. */
async function send(body: Readable, response: ServerResponse, most: number): Promise<void> {
  response.strictContentLength = true;
  const timer = setTimeout(() => response.destroy(), Math.min(most, LONGEST_TIMER));
  try {
    await pipeline(body, response);
  } finally {
    clearTimeout(timer);
  }
}

// No more than was announced, should the file grow meanwhile.
function readFirst({path, size}: ServedFile): Readable {
  return size === 0 ? Readable.from([]) : createReadStream(path, {end: size - 1});
}

function giveUp(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(500).end();
}

function setVersion(response: ServerResponse, {size, changed}: ServedFile): void {
  response.setHeader('etag', `W/"${size.toString(36)}-${Math.floor(changed).toString(36)}"`);
  response.setHeader('last-modified', new Date(changed).toUTCString());
}

function isKnown({headers}: IncomingMessage, response: ServerResponse): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) return known.split(/\s*,\s*/).includes(String(response.getHeader('etag')));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return since >= Date.parse(String(response.getHeader('last-modified')));
}

function toCaching(path: string): string {
  return /[.-][0-9A-Za-z]{8}\.(js|css|woff2)$/.test(path)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
}

function toQuery(url: string): string {
  return /\?[\x21-\x7e]*$/.exec(url)?.[0] ?? '';
}

function chooseEncoding(accepted: string | string[] = ''): 'br' | 'gzip' | undefined {
  return /\bbr\b/.test(String(accepted)) ? 'br' : /\bgzip\b/.test(String(accepted)) ? 'gzip' : undefined;
}

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0 || port >= 65535) return fail(error);
      listen(server, port + 1, host).then(done, fail);
    });
    server.listen(port, host, () => done((server.address() as {port: number}).port));
  });
}
