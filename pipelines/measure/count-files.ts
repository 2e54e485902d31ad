import {dirname} from 'node:path/posix';
import {countLines} from './code/count-lines.js';
import type {PathCount} from './find-occurrences.js';
import {type CodeFile, isPrinted} from './code/parse-source.js';
import {toSpread, type Spread} from './to-spread.js';

/** How many files there are and how long they are. */
export interface FileCounts {
  count: number;
  lines: number;
  spread: Spread;
  largest: string;
}

/** Counts files and their lines, and names the longest. */
export function countFiles(files: CodeFile[]): FileCounts {
  const counts = listLengths(files);
  const lines = counts.map(({count}) => count);
  return {
    count: files.length,
    lines: lines.reduce((sum, count) => sum + count, 0),
    spread: toSpread(lines),
    largest: counts[0]?.path ?? '',
  };
}

/** Lists the files that are longer than a limit, printed ones apart, the longest first. */
export function listLong(files: CodeFile[], limit: number): PathCount[] {
  return listLengths(files.filter((file) => !isPrinted(file))).filter(({count}) => count > limit);
}

/** Lists folders by how many files lie in them directly, the fullest first. */
export function listFolders(files: CodeFile[]): PathCount[] {
  const folders = new Map<string, number>();
  for (const {path} of files) folders.set(dirname(path), (folders.get(dirname(path)) ?? 0) + 1);
  return sortCounts([...folders].map(([path, count]) => ({path, count})));
}

function listLengths(files: CodeFile[]): PathCount[] {
  return sortCounts(files.map(({path, text}) => ({path, count: countLines(text)})));
}

function sortCounts(counts: PathCount[]): PathCount[] {
  return counts.sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
}
