import {listDeclarations} from './code/list-declarations.js';
import type {ParsedFile} from './code/parse-source.js';

/** The names of types, and those that stand for something in more than one file. */
export interface TypeNames {
  count: number;
  shared: {name: string; paths: string[]}[];
}

/** Finds the names of interfaces, type aliases, enumerations and classes that more than one file defines. */
export function findSharedTypes(files: ParsedFile[]): TypeNames {
  const paths = new Map<string, Set<string>>();
  const types = files.flatMap(listDeclarations).filter(({isType}) => isType);
  for (const {path, names} of types)
    for (const name of names) paths.set(name, new Set([...(paths.get(name) ?? []), path]));
  const shared = [...paths].filter(([, found]) => found.size > 1);
  return {
    count: paths.size,
    shared: shared.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, found]) => ({name, paths: [...found]})),
  };
}
