import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {hash} from '../../src/io/hash.js';
import type {Paths} from './paths.js';
import {proveBytes, proveFile, type ProvenFile} from './manifest.js';

/** Every file that the result depends on besides the program: our data, the SQL, the texts given by path or on standard input. */
export function listInputs(paths: Paths, documents: string[], stdin?: Uint8Array): ProvenFile[] {
  const prove = (path: string, base: string) =>
    listFiles(path).map((file) => proveFile(file, relative(base, file).split(sep).join('/')));
  const ours = [paths.briefs, paths.reference, paths.statistics, paths.published, paths.tables, paths.checks];
  // The index names every page of the archive with its hash.
  const fetched = [
    join(paths.archive, 'index.cdxj'),
    join(paths.archive, 'log', 'runs.jsonl'),
    paths.sources,
  ];
  return [
    ...ours.flatMap((folder) => prove(folder, paths.root)),
    ...[...fetched, ...documents].flatMap((path) => prove(path, dirname(path))),
    ...(stdin ? [proveBytes(stdin, 'stdin')] : []),
  ];
}

/** Hash of the program itself, so that a better reader is not taken for nothing new. */
export function hashProgram(): string {
  const code = fileURLToPath(new URL('../..', import.meta.url));
  const files = ['src', 'pipelines']
    .flatMap((folder) => listFiles(join(code, folder)))
    .filter(
      (file) =>
        /\.(ts|js)$/.test(file) && !/\.(test|bench|d)\.ts$/.test(file) && !file.includes(`${sep}site${sep}`),
    );
  return hash(files.map((file) => `${relative(code, file)} ${hash(readFileSync(file))}`).join('\n'));
}

/** Files of a folder and its folders in order of their paths; a file is itself, and what is not there is nothing. */
export function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
