import {statSync} from 'node:fs';
import {join} from 'node:path';
import {toProblem, type Problem} from '../problem.js';
import type {IndexEntry} from './archive-index.js';
import {hashFile, readManifest, sizeOf} from './archive-manifest.js';
import {findLacks} from './find-lacks.js';
import {listWarcs} from './list-warcs.js';
import {readWarc} from './read-warc.js';
import {readIndex} from './read-index.js';
import {toIndexEntry} from './recover.js';
import {findField, hasDigest, parseHttpBlock, type WarcRecord} from './warc-record.js';

export interface Verification {
  files: number;
  records: number;
  bytes: number;
  /** Digests computed anew and found the same. */
  digests: number;
  problems: Problem[];
}

/** Proves an archive: every record whole, every digest computed anew, every index line and manifest line true. */
export function verifyArchive(folder: string): Verification {
  const result: Verification = {files: 0, records: 0, bytes: 0, digests: 0, problems: []};
  const complain = (file: string, cause: string) => void result.problems.push(toProblem(file, cause));
  const {entries, isTorn, isDamaged} = readIndex(folder);
  if (isTorn || isDamaged) complain('index.cdxj', 'torn line');
  const indexed = new Map(entries.map((entry) => [`${entry.filename} ${entry.offset}`, toTold(entry)]));
  const held = new Set(entries.filter(({record}) => record !== 'revisit').map(({digest}) => digest));
  for (const filename of listWarcs(folder)) {
    result.files++;
    result.bytes += statSync(join(folder, filename)).size;
    for (const found of readWarc(join(folder, filename))) {
      if ('damage' in found) {
        complain(filename, `broken at ${found.offset}, ${found.length} bytes: ${found.damage}`);
        continue;
      }
      const {record, offset, length} = found;
      result.records++;
      for (const cause of checkDigests(record, result)) complain(filename, `record at ${offset}: ${cause}`);
      const entry = toIndexEntry(record, {filename, offset, length});
      const place = `${filename} ${offset}`;
      if (!entry) continue;
      if (!indexed.has(place)) complain('index.cdxj', `record without a line: ${place}`);
      else if (indexed.get(place) !== toTold(entry))
        complain('index.cdxj', `line differs from record: ${place}`);
      indexed.delete(place);
      if (record.type === 'revisit' && entry.digest && !held.has(entry.digest))
        complain(filename, `record at ${offset}: revisits bytes that are not held: ${entry.digest}`);
    }
  }
  for (const place of indexed.keys()) complain('index.cdxj', `line without a record: ${place}`);
  for (const {file, cause} of findLacks(folder)) complain(file, cause);
  for (const cause of findChanged(folder)) complain('manifest.json', cause);
  return result;
}

function toTold({url, date, digest, length}: IndexEntry): string {
  return `${url} ${date} ${digest} ${length}`;
}

function checkDigests(record: WarcRecord, result: Verification): string[] {
  const {type, fields, block} = record;
  const payload = type === 'response' || type === 'request' ? parseHttpBlock(block).body : block;
  const claims: [string, Uint8Array][] = [
    ['WARC-Block-Digest', block],
    ...(type === 'revisit' ? [] : [['WARC-Payload-Digest', payload] as [string, Uint8Array]]),
  ];
  return claims.flatMap(([name, bytes]) => {
    const digest = findField(fields, name);
    if (!digest) return [];
    const isTrue = hasDigest(bytes, digest);
    if (isTrue) result.digests++;
    return isTrue === false ? [`${name} differs: ${digest}`] : [];
  });
}

function findChanged(folder: string): string[] {
  return (readManifest(folder)?.files ?? []).flatMap(({name, bytes, sha256}) => {
    const file = join(folder, name);
    if ((sizeOf(file) ?? 0) < bytes || !bytes) return [];
    return hashFile(file, bytes).whole === sha256 ? [] : [`file has changed: ${name}`];
  });
}
