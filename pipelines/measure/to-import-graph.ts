import {dirname} from 'node:path/posix';
import type {Node} from 'oxc-parser';
import type {ParsedFile} from './code/parse-source.js';
import {resolveImport} from './code/resolve-import.js';
import {walk} from './code/walk.js';

/** From each node to those it points at, itself apart. */
export type Graph = Map<string, Set<string>>;

/** Graph of which file imports which: types, re-exports and what loads late count too. */
export function toImportGraph(files: ParsedFile[]): Graph {
  const paths = new Set(files.map(({path}) => path));
  return new Map(files.map((file) => [file.path, listImports(file, paths)]));
}

/** The same graph between folders; a file that lies directly in `src` or `pipelines` stands for itself. */
export function toFolderGraph(imports: Graph): Graph {
  const folders: Graph = new Map();
  for (const [path, targets] of imports) {
    const from = toFolder(path);
    const others = [...targets].map(toFolder).filter((folder) => folder !== from);
    folders.set(from, new Set([...(folders.get(from) ?? []), ...others]));
  }
  return folders;
}

function listImports({path, program}: ParsedFile, paths: ReadonlySet<string>): Set<string> {
  const targets = new Set<string>();
  walk(program, (node) => {
    const name = findSource(node);
    const target = name === undefined ? undefined : resolveImport(path, name, paths);
    if (target && target !== path) targets.add(target);
  });
  return targets;
}

function findSource(node: Node): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'TSImportType':
      return node.source?.value;
    case 'ImportExpression':
      return node.source.type === 'Literal' ? String(node.source.value) : undefined;
    default:
      return undefined;
  }
}

function toFolder(path: string): string {
  const folder = dirname(path);
  return folder === 'src' || folder === 'pipelines' ? path : folder;
}
