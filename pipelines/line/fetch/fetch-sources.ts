import {appendFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {toCoverage, type SourceRun} from '../../../src/discovery/to-coverage.js';
import type {Archive} from '../../../src/io/archive/create-archive.js';
import {writeCsv} from '../../../src/io/write-csv.js';
import {fetchSource, type FetchSourceOptions} from './fetch-source.js';
import type {Source} from './read-sources.js';
import {cutTornLine, readLines} from './source-log.js';
import type {Getter} from '../../../src/io/fetch/create-getter.js';

export interface FetchSourcesOptions extends Omit<FetchSourceOptions, 'getter' | 'onPage' | 'onDiscovered'> {
  /** Sources with the same pace share a getter. */
  getterOf: (source: Source) => Getter;
  /** Sources under way at once. */
  sourcesAtOnce?: number;
  onPage?: (source: Source, ...told: Parameters<NonNullable<FetchSourceOptions['onPage']>>) => void;
  onDiscovered?: (
    source: Source,
    ...told: Parameters<NonNullable<FetchSourceOptions['onDiscovered']>>
  ) => void;
  onRun?: (run: SourceRun) => void;
}

/** Goes through sources, several at once, and writes each run down where coverage is reckoned from. */
export async function fetchSources(
  sources: readonly Source[],
  options: FetchSourcesOptions,
): Promise<SourceRun[]> {
  const {archive, sourcesAtOnce = 6, onPage, onDiscovered, onRun} = options;
  const runs: SourceRun[] = [];
  const queue = sources.values();
  const work = async () => {
    for (const source of queue) {
      if (options.signal?.aborted) return;
      const run = await fetchSource(source, {
        ...options,
        getter: options.getterOf(source),
        onPage: (...told) => onPage?.(source, ...told),
        onDiscovered: (...told) => onDiscovered?.(source, ...told),
      });
      runs.push(run);
      noteRun(archive, run);
      onRun?.(run);
    }
  };
  const results = await Promise.allSettled(Array.from({length: sourcesAtOnce}, work));
  writeCoverage(archive.folder);
  const broken = results.find((result) => result.status === 'rejected');
  if (broken) throw broken.reason;
  return runs.sort((one, other) => (one.source_id < other.source_id ? -1 : 1));
}

/** Every run over every source that an archive remembers, oldest first. */
export function readRuns(folder: string): SourceRun[] {
  return readLines<SourceRun>(join(folder, 'log', 'runs.jsonl'));
}

function noteRun({folder}: Archive, run: SourceRun): void {
  mkdirSync(join(folder, 'log'), {recursive: true});
  cutTornLine(join(folder, 'log', 'runs.jsonl'));
  appendFileSync(join(folder, 'log', 'runs.jsonl'), `${JSON.stringify(run)}\n`);
}

function writeCoverage(folder: string): void {
  const rows = toCoverage(readRuns(folder));
  if (rows.length)
    writeCsv(
      join(folder, 'coverage.csv'),
      Object.keys(rows[0]!),
      rows.map((row) => ({...row})),
    );
}
