import {realpath, stat} from 'node:fs/promises';
import {join, sep} from 'node:path';

/** A file, its bytes, and when it was last written, in milliseconds. */
export interface ServedFile {
  path: string;
  size: number;
  changed: number;
}

/**
 * Finds what a request names: a file, the page of a folder, or `moved`, the folder's address with its slash. Undefined where there is none, where
 * the name has parts that are empty, `.`, `..` or hold a slash, backslash or control character, and where a link leads out of the folder.
 */
export async function findFile(
  folder: string,
  url: string,
): Promise<ServedFile | {moved: string} | undefined> {
  const names = toNames(url);
  if (!names) return undefined;
  const isFolder = names.at(-1) === '';
  const path = join(folder, ...names);
  const facts = await stat(path).catch(() => undefined);
  if (facts?.isFile()) return isFolder ? undefined : readFacts(folder, path);
  if (!facts?.isDirectory()) return undefined;
  const page = await readFacts(folder, join(path, 'index.html'));
  return page && !isFolder ? {moved: `/${names.map(encodeURIComponent).join('/')}/`} : page;
}

/** What there is to know of a file inside a folder; undefined where it is none, or a link leads out. */
export async function readFacts(folder: string, path: string): Promise<ServedFile | undefined> {
  const [root, real] = await Promise.all([folder, path].map((one) => realpath(one).catch(() => '')));
  if (!real?.startsWith(root + sep)) return undefined;
  const facts = await stat(real).catch(() => undefined);
  return facts?.isFile() ? {path: real, size: facts.size, changed: facts.mtimeMs} : undefined;
}

// The parts of an address, the last one empty for a folder. Addresses with a host before them are those of proxies.
function toNames(url: string): string[] | undefined {
  const path = /^(?:https?:\/\/[^/?#\\]*)?\/([^?#]*)/i.exec(url)?.[1];
  if (path === undefined) return undefined;
  try {
    const names = path.split('/').map(decodeURIComponent);
    return names.every((name, place) => (name === '' ? place === names.length - 1 : isName(name)))
      ? names
      : undefined;
  } catch {
    return undefined;
  }
}

function isName(name: string): boolean {
  return name !== '.' && name !== '..' && !/[/\\\p{Cc}]/u.test(name);
}
