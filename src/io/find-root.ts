import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Finds the project by walking up from a module's URL to our package.json; works from source and from `build/`. */
export function findRoot(moduleUrl: string): string {
  const start = dirname(fileURLToPath(moduleUrl));
  for (let folder = start; ; folder = dirname(folder)) {
    if (isOurs(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder))
      throw new Error(`project not found: no package.json of khoosheh above ${start}`);
  }
}

/** Version of the program, from our package.json. */
export function readVersion(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}).version;
}

function isOurs(path: string): boolean {
  return existsSync(path) && (JSON.parse(readFileSync(path, 'utf8')) as {name?: string}).name === 'khoosheh';
}
