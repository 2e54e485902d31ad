import {existsSync, readdirSync} from 'node:fs';

/** Names of an archive's WARC files, oldest first; none where there is no archive. */
export function listWarcs(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.warc.gz'))
        .sort()
    : [];
}
