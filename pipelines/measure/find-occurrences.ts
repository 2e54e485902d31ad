import {countMatches} from './code/count-lines.js';
import type {CodeFile, ParsedFile} from './code/parse-source.js';

/** A file and how many lines, or files, are meant. */
export interface PathCount {
  path: string;
  count: number;
}

/** What is counted line by line. */
export interface Occurrences {
  /** Code that asks whether it speaks Persian. */
  branches: PathCount[];
  /** Lines kept from the formatter. */
  ignored: PathCount[];
  /** Persian letters in code, outside the rooms that are made for them. */
  letters: PathCount[];
}

/** Finds, file by file, branches by language, lines kept from the formatter, and Persian letters out of their room. */
export function findOccurrences(sources: ParsedFile[]): Occurrences {
  const code = sources.map(({path, code}) => ({path, text: code}));
  // Written so that neither of the first two finds itself.
  return {
    branches: listCounts(code, /language\s===\s'fa'/),
    ignored: listCounts(sources, /prettier\x2dignore/),
    letters: listCounts(
      code.filter(({path}) => !ROOMS.test(path)),
      /(?=\p{L})\p{Script=Arabic}/u,
    ),
  };
}

/** Sums counts. */
export function sumCounts(counts: PathCount[]): number {
  return counts.reduce((sum, {count}) => sum + count, 0);
}

const ROOMS = /^src\/words\/|^pipelines\/sources\/|-lexicon\.ts$/;

function listCounts(files: CodeFile[], pattern: RegExp): PathCount[] {
  const counts = files.map(({path, text}) => ({path, count: countMatches(text, pattern)}));
  return counts.filter(({count}) => count > 0).sort((a, b) => b.count - a.count);
}
