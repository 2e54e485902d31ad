import {countFiles, listFolders, listLong, type FileCounts} from './count-files.js';
import {countCommentLines, countLines} from './code/count-lines.js';
import {findChain} from './find-chain.js';
import {findCircles} from './find-circles.js';
import {findOccurrences, type PathCount, type Occurrences} from './find-occurrences.js';
import {findSharedTypes, type TypeNames} from './find-shared-types.js';
import {findUnreached, type Unreached} from './find-unreached.js';
import {listFunctions, type NamedFunction} from './code/list-functions.js';
import {
  isPrinted,
  isSource,
  isTest,
  parseSource,
  type CodeFile,
  type ParsedFile,
} from './code/parse-source.js';
import {toFolderGraph, toImportGraph} from './to-import-graph.js';
import {toSpread, type Spread} from './to-spread.js';

/** How the code is built, in numbers and in lists. */
export interface Measures {
  files: FileCounts;
  /** Files that no program wrote. */
  written: FileCounts;
  /** Files of this measure, which are no part of the product. */
  ruler: FileCounts;
  functions: {count: number; lines: Spread; parameters: Spread; longest?: NamedFunction};
  circles: {files: string[][]; folders: string[][]};
  /** From the top; a circle is one step. */
  chain: string[][];
  types: TypeNames;
  unreached: Unreached;
  occurrences: Occurrences;
  folders: PathCount[];
  long: PathCount[];
  tests: {files: number; lines: number; ratio: number};
  comments: {lines: number; share: number};
}

/** A folder with more files than this is listed. */
export const FILES_LIMIT = 25;

/** A file longer than this is listed. */
export const LINES_LIMIT = 250;

/** Measures code: which of the files are source and which are tests, their paths tell; what is used, the entries tell. */
export function measure(files: CodeFile[], entries: string[]): Measures {
  const parsed = files.filter(({path}) => isSource(path) || entries.includes(path)).map(parseSource);
  const sources = parsed.filter(({path}) => isSource(path));
  const imports = toImportGraph(sources);
  const counts = countFiles(sources);
  return {
    files: counts,
    written: countFiles(sources.filter((file) => !isPrinted(file))),
    ruler: countFiles(sources.filter(({path}) => path.startsWith('pipelines/measure/'))),
    functions: measureFunctions(sources),
    circles: {files: findCircles(imports), folders: findCircles(toFolderGraph(imports))},
    chain: findChain(imports),
    types: findSharedTypes(sources),
    unreached: findUnreached(parsed, entries),
    occurrences: findOccurrences(sources),
    folders: listFolders(sources),
    long: listLong(sources, LINES_LIMIT),
    tests: measureTests(files, counts.lines),
    comments: measureComments(sources, counts.lines),
  };
}

function measureFunctions(sources: ParsedFile[]): Measures['functions'] {
  const functions = sources.flatMap(listFunctions);
  const lines = toSpread(functions.map((one) => one.lines));
  return {
    count: functions.length,
    lines,
    parameters: toSpread(functions.map(({parameters}) => parameters)),
    longest: functions.find((one) => one.lines === lines.max),
  };
}

function measureTests(files: CodeFile[], sourceLines: number): Measures['tests'] {
  const tests = files.filter(({path}) => isTest(path));
  const lines = tests.reduce((sum, {text}) => sum + countLines(text), 0);
  return {files: tests.length, lines, ratio: toRatio(lines, sourceLines)};
}

function measureComments(sources: ParsedFile[], sourceLines: number): Measures['comments'] {
  const lines = sources.reduce((sum, {text, code}) => sum + countCommentLines(text, code), 0);
  return {lines, share: toRatio(lines, sourceLines)};
}

function toRatio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
