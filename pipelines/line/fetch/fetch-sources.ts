import {appendFileSync, mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {sort} from 'd3-array';
import {toCoverage, type SourceRun} from '../../../src/discovery/to-coverage.js';
import type {Archive} from '../../../src/io/archive/create-archive.js';
import {writeCsv} from '../../../src/io/write-csv.js';
import {fetchSource, type FetchSourceOptions} from './fetch-source.js';
import type {Source} from './read-sources.js';
import {cutTornLine, readLines} from './source-log.js';
import type {Getter} from '../../../src/io/fetch/create-getter.js';
import {workThrough} from './work-through.js';

export interface FetchSourcesOptions extends Omit<FetchSourceOptions, 'getter' | 'onPage'> {
  /** Sources with the same pace share a getter. */
  getterOf: (source: Source) => Getter;
  onPage?: (source: Source, ...told: Parameters<NonNullable<FetchSourceOptions['onPage']>>) => void;
  onRun?: (run: SourceRun) => void;
}

const SOURCES_AT_ONCE = 6;

/** Goes through sources, several at once, and writes each run down where coverage is reckoned from. */
export async function fetchSources(
  sources: readonly Source[],
  options: FetchSourcesOptions,
): Promise<SourceRun[]> {
  const {archive, onPage, onRun} = options;
  const runs: SourceRun[] = [];
  await workThrough(sources, SOURCES_AT_ONCE, async (source) => {
    if (options.signal?.aborted) return;
    const getter = options.getterOf(source);
    const run = await fetchSource(source, {
      ...options,
      getter,
      onPage: (...told) => onPage?.(source, ...told),
    });
    runs.push(run);
    noteRun(archive, run);
    onRun?.(run);
  }).finally(() => writeCoverage(archive.folder));
  return sort(runs, ({source_id}) => source_id);
}

/** Every run over every source that an archive remembers, oldest first. */
export function readRuns(folder: string): SourceRun[] {
  return readLines<SourceRun>(join(folder, 'log', 'runs.jsonl'));
}

function noteRun({folder}: Archive, run: SourceRun): void {
  const file = join(folder, 'log', 'runs.jsonl');
  mkdirSync(dirname(file), {recursive: true});
  cutTornLine(file);
  appendFileSync(file, `${JSON.stringify(run)}\n`);
}

function writeCoverage(folder: string): void {
  const rows = toCoverage(readRuns(folder)).map((row) => ({...row}));
  if (rows.length) writeCsv(join(folder, 'coverage.csv'), Object.keys(rows[0]!), rows);
}
