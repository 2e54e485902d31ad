import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative} from 'node:path';
import {decodePage} from '../../articles/decode-page.js';
import {toProblem} from '../problem.js';
import type {Archive} from './create-archive.js';
import type {Imported} from './import-warc.js';
import {toDigest} from './warc-record.js';

/**
 * Takes a folder of saved pages into an archive. A page's address is what it says of itself: the browser's «saved from»
 * comment, else its canonical link or `og:url`; a page without one is a problem. Its date is the file's.
 */
export function importPages(archive: Archive, folder: string): Imported {
  const imported: Imported = {stored: 0, repeated: 0, problems: []};
  const held = new Set(archive.entries.map(({url, digest}) => `${url} ${digest}`));
  for (const file of listPages(folder)) {
    const body = readFileSync(file);
    const url = findAddress(body);
    if (!url) {
      const cause = 'no address: neither «saved from», canonical link nor og:url';
      imported.problems.push(toProblem(file, cause, 'warning'));
    } else if (held.has(`${url} ${toDigest(body)}`)) imported.repeated++;
    else {
      const date = statSync(file).mtime.toISOString();
      archive.storePage({url, date, mime: 'text/html', body, from: relative(folder, file)});
      imported.stored++;
    }
  }
  return imported;
}

function listPages(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => /\.x?html?$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

const ADDRESSES = [
  /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i,
  /<link\b[^>]*\brel=["']?canonical["']?[^>]*\bhref=["']([^"']+)/i,
  /<link\b[^>]*\bhref=["']([^"']+)["'][^>]*\brel=["']?canonical/i,
  /<meta\b[^>]*\bproperty=["']og:url["'][^>]*\bcontent=["']([^"']+)/i,
];

function findAddress(body: Uint8Array): string | undefined {
  const head = decodePage(body.subarray(0, 200_000)).text;
  const found = ADDRESSES.map((pattern) => pattern.exec(head)?.[1]?.replaceAll('&amp;', '&')).find(
    (url) => url && URL.canParse(url) && /^https?:/.test(url),
  );
  return found && new URL(found).href;
}
