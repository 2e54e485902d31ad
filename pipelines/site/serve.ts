import {createReadStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import {extname, join, normalize, resolve, sep} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

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

/** Serves a folder of files; with a wanted port that is taken, takes the next free one. Resolves once it listens. */
export async function serve(
  folder: string,
  {port = 3000, host = '127.0.0.1'} = {},
): Promise<{server: Server; address: string}> {
  const root = resolve(folder);
  const squeeze = createSqueezer();
  const server = createServer((request, response) => {
    answer(root, request, response, squeeze).catch(
      () => response.headersSent || response.writeHead(500).end(),
    );
  });
  const taken = await listen(server, port, host);
  return {server, address: `http://${host === '0.0.0.0' ? 'localhost' : host}:${taken}/`};
}

type Squeezer = (path: string, encoding: string, changed: number) => Promise<Buffer>;

async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
  squeeze: Squeezer,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, {allow: 'GET, HEAD'}).end();
  const path = toPath(request.url ?? '/');
  const file = path === undefined ? undefined : await findFile(root, path);
  if (file?.moved) return void response.writeHead(301, {location: file.moved}).end();
  const found = file?.path ?? join(root, '404.html');
  const facts = await stat(found).catch(() => undefined);
  if (!facts)
    return void response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('not found\n');
  const type = TYPES[extname(found)] ?? 'application/octet-stream';
  const encoding = SQUEEZED.test(type)
    ? chooseEncoding(String(request.headers['accept-encoding'] ?? ''))
    : '';
  const headers: Record<string, string | number> = {
    'content-type': type,
    'x-content-type-options': 'nosniff',
  };
  headers['cache-control'] = /[.-][0-9A-Za-z]{8}\.(js|css|woff2)$/.test(found)
    ? 'public, max-age=31536000, immutable'
    : 'no-cache';
  if (SQUEEZED.test(type)) headers.vary = 'accept-encoding';
  const status = file ? 200 : 404;
  if (!encoding) {
    response.writeHead(status, {...headers, 'content-length': facts.size});
    return void (request.method === 'HEAD' ? response.end() : createReadStream(found).pipe(response));
  }
  const body = await squeeze(found, encoding, facts.mtimeMs);
  response.writeHead(status, {...headers, 'content-encoding': encoding, 'content-length': body.length});
  response.end(request.method === 'HEAD' ? undefined : body);
}

function toPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://site').pathname);
  } catch {
    return undefined;
  }
}

async function findFile(root: string, path: string): Promise<{path: string; moved?: string} | undefined> {
  const wanted = resolve(root, `.${normalize(path)}`);
  if (wanted !== root && !wanted.startsWith(root + sep)) return undefined;
  const facts = await stat(wanted).catch(() => undefined);
  if (facts?.isFile()) return {path: wanted};
  const index = facts?.isDirectory()
    ? await stat(join(wanted, 'index.html')).catch(() => undefined)
    : undefined;
  if (!index) return undefined;
  return path.endsWith('/')
    ? {path: join(wanted, 'index.html')}
    : {path: wanted, moved: `${encodeURI(path)}/`};
}

function chooseEncoding(accepted: string): string {
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : '';
}

function createSqueezer(): Squeezer {
  const kept = new Map<string, Promise<Buffer>>();
  return (path, encoding, changed) => {
    const key = `${encoding} ${changed} ${path}`;
    const known = kept.get(key) ?? compress(path, encoding);
    kept.set(key, known);
    return known;
  };
}

async function compress(path: string, encoding: string): Promise<Buffer> {
  const bytes = await readFile(path);
  if (encoding === 'gzip') return promisify(gzip)(bytes);
  return promisify(brotliCompress)(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}});
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
