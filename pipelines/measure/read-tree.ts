import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {listEntries} from './list-entries.js';
import {isSource, isTest, type CodeFile} from './code/parse-source.js';

/** The code of the project, tests included, and where one comes into it. */
export interface Tree {
  files: CodeFile[];
  entries: string[];
}

/** Reads what git tracks or, where it does not answer, what lies in the folders of code. */
export function readTree(root: string): Tree {
  const paths = listPaths(root).filter((path) => existsSync(join(root, path)));
  const read = (path: string) => ({path, text: readFileSync(join(root, path), 'utf8')});
  const pages = paths.filter((path) => /^notebooks\/.*\.md$/.test(path)).map(read);
  const entries = listEntries({manifest: read('package.json').text, paths, pages});
  const wanted = paths.filter((path) => isSource(path) || isTest(path) || entries.includes(path));
  return {files: wanted.map(read), entries};
}

function listPaths(root: string): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], {cwd: root, stdio: ['ignore', 'pipe', 'ignore']});
    return listed.toString().split('\0').filter(Boolean).sort();
  } catch {
    return ['', 'src', 'pipelines', 'notebooks'].flatMap((folder) => listFolder(root, folder)).sort();
  }
}

function listFolder(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), {recursive: folder !== '', withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
