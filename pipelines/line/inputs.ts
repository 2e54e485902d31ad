import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {hash} from '../../src/io/hash.js';
import type {Paths} from './paths.js';
import {proveBytes, proveFile, type ProvenFile} from './manifest.js';

/** A folder that the line reads. */
export interface InputFolder {
  path: string;
  /** Its name in a manifest, from the project's root; names of its files begin with it. */
  name: string;
  /** The word for one of its files. */
  noun: string;
  /** Whether it must hold something; or may be empty, in a project of one's own. */
  need: 'filled' | 'there';
  /** True of files that come with the program, of which a newer one may have fewer. */
  isOfProgram: boolean;
}

/** The folders of a project that the line reads, whatever texts are given. */
export function listInputFolders(paths: Paths): InputFolder[] {
  const {root, briefs, reference, grammar, statistics, tables, checks, sources} = paths;
  const folders: [path: string, noun: string, need: InputFolder['need']][] = [
    [briefs, 'brief', 'there'],
    [reference, 'table', 'filled'],
    [grammar, 'table', 'filled'],
    [statistics, 'table', 'there'],
    [tables, 'SQL', 'filled'],
    [checks, 'check', 'filled'],
    [sources, 'source', 'there'],
  ];
  return folders.map(([path, noun, need]) => ({
    ...{path, name: toInputName(root, path), noun, need},
    isOfProgram: path === tables || path === checks,
  }));
}

/** The name of a file or folder in a manifest: its path from a base, with slashes. */
export function toInputName(base: string, path: string): string {
  return relative(base, path).split(sep).join('/');
}

/** Every file that the result depends on besides the program: our data, the SQL, the archive's index, the texts given by path or on standard input. */
export function listInputs(paths: Paths, documents: string[], stdin?: Uint8Array): ProvenFile[] {
  const prove = (path: string, base: string) =>
    listFiles(path).map((file) => proveFile(file, toInputName(base, file)));
  // The index names every page of the archive with its hash.
  const fetched = ['index.cdxj', join('log', 'runs.jsonl')].map((name) => join(paths.archive, name));
  return [
    ...listInputFolders(paths).flatMap(({path}) => prove(path, paths.root)),
    ...fetched.flatMap((path) => prove(path, dirname(paths.archive))),
    ...documents.flatMap((path) => prove(path, dirname(path))),
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
