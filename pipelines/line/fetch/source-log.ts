import {appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync} from 'node:fs';
import {join} from 'node:path';
import {toPathInside} from '../../../src/io/to-path-inside.js';
import type {Candidate} from '../../../src/discovery/candidate.js';

/**
 * `stored` a page with an article · `unchanged` what we hold still stands · `empty` stored, but no article in it (a soft 404,
 * a barrier, a list) · `gone` · `refused` by robots.txt, by the server or by us · `failed` in passing.
 */
export type Outcome = 'stored' | 'unchanged' | 'empty' | 'gone' | 'refused' | 'failed';

interface FoundLine extends Candidate {
  event: 'found';
  at: string;
}
interface HadLine {
  event: 'had';
  at: string;
  url: string;
  outcome: Outcome;
  cause?: string | undefined;
}
type LogLine = FoundLine | HadLine;

/** What is known of a source's addresses, kept line by line so that a run that dies loses at most the line it wrote. */
export interface SourceLog {
  /** Notes an address; false where it was noted before. */
  find: (candidate: Candidate) => boolean;
  note: (url: string, outcome: Outcome, cause?: string) => void;
  /** Addresses that were found and are not settled, in the order in which they were found. */
  listPending: () => Candidate[];
  /** Addresses whose page was had and is in the archive, with the last time of that. */
  listHad: () => {url: string; at: string}[];
  outcomeOf: (url: string) => {outcome: Outcome; at: string} | undefined;
}

const HAD = new Set<Outcome>(['stored', 'unchanged', 'empty']);

// What refused us once may have changed its mind in a week; what is gone stays gone.
const REFUSAL_HOLDS = 7 * 86_400_000;

/** Opens the log of a source. `toKey` says which addresses are one page. */
export function openSourceLog(
  folder: string,
  id: string,
  {now, toKey}: {now: () => number; toKey: (url: string) => string},
): SourceLog {
  mkdirSync(join(folder, 'log'), {recursive: true});
  const file = toPathInside(folder, 'log', `${id}.jsonl`);
  const found = new Map<string, Candidate>();
  const had = new Map<string, {outcome: Outcome; at: string}>();
  const take = (line: LogLine) => {
    const key = toKey(line.url);
    if (line.event === 'had') had.set(key, {outcome: line.outcome, at: line.at});
    else if (!found.has(key))
      found.set(key, {url: line.url, title: line.title, published: line.published, modified: line.modified});
  };
  cutTornLine(file);
  for (const line of readLines<LogLine>(file)) take(line);
  const write = (line: LogLine) => {
    appendFileSync(file, `${JSON.stringify(line)}\n`);
    take(line);
  };
  const at = () => new Date(now()).toISOString();
  const isSettled = (key: string) => {
    const last = had.get(key);
    if (!last || last.outcome === 'failed') return false;
    return last.outcome !== 'refused' || now() - Date.parse(last.at) < REFUSAL_HOLDS;
  };
  return {
    find: ({url, title, published, modified}) => {
      if (found.has(toKey(url))) return false;
      write({event: 'found', at: at(), url, title, published, modified});
      return true;
    },
    note: (url, outcome, cause) => write({event: 'had', at: at(), url, outcome, cause}),
    listPending: () => [...found].filter(([key]) => !isSettled(key)).map(([, candidate]) => candidate),
    listHad: () =>
      [...found].flatMap(([key, {url}]) => {
        const {outcome, at = ''} = had.get(key) ?? {};
        return outcome && HAD.has(outcome) ? [{url, at}] : [];
      }),
    outcomeOf: (url) => had.get(toKey(url)),
  };
}

/** Reads a file of JSON lines; one that a crash tore is left aside. */
export function readLines<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as T];
      } catch {
        return [];
      }
    });
}

/** Cuts off a last line that a crash tore, so that the next one can follow. */
export function cutTornLine(file: string): void {
  if (!existsSync(file)) return;
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(10) + 1;
  if (end < bytes.length) truncateSync(file, end);
}
