import {createReach} from './create-reach.js';
import type {Declaration} from './code/list-declarations.js';
import {type ParsedFile, isPrinted, isSource} from './code/parse-source.js';

/** What of one file is never got at. */
export interface UnreachedPart {
  path: string;
  names: string[];
  lines: number;
}

/** What no entry reaches, in lines: what the index of the package alone exports, and what nothing does. */
export interface Unreached {
  lines: number;
  byIndex: UnreachedPart[];
  byNothing: UnreachedPart[];
}

/** Finds the written declarations that no entry reaches; the index of the package is none, and what is printed may be more than is used. */
export function findUnreached(files: ParsedFile[], entries: string[]): Unreached {
  const reach = createReach(files);
  for (const entry of entries) reach.enterFile(entry);
  const written = new Set(
    files.filter((file) => isSource(file.path) && !isPrinted(file)).map(({path}) => path),
  );
  const unreached = reach.listUnreached().filter(({path}) => written.has(path));
  reach.enterExports(INDEX);
  const never = new Set(reach.listUnreached());
  return {
    lines: sumLines(unreached),
    byIndex: toParts(unreached.filter((one) => !never.has(one))),
    byNothing: toParts(unreached.filter((one) => never.has(one))),
  };
}

/** Sums lines. */
export function sumLines(parts: {lines: number}[]): number {
  return parts.reduce((sum, {lines}) => sum + lines, 0);
}

const INDEX = 'src/index.ts';

function toParts(declarations: Declaration[]): UnreachedPart[] {
  const paths = [...new Set(declarations.map(({path}) => path))];
  const parts = paths.map((path) => {
    const own = declarations.filter((one) => one.path === path);
    return {path, names: own.flatMap(({names}) => names), lines: sumLines(own)};
  });
  return parts.sort((a, b) => b.lines - a.lines || (a.path < b.path ? -1 : 1));
}
