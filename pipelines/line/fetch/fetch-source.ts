import type {Candidate} from '../../../src/discovery/candidate.js';
import {toAddressWords} from '../../../src/discovery/create-relevance.js';
import type {Vocabulary} from '../../../src/entities/reference-tables.js';
import type {SourceRun} from '../../../src/discovery/to-coverage.js';
import type {Archive} from '../../../src/io/archive/create-archive.js';
import type {Getter} from '../../../src/io/fetch/create-getter.js';
import {discover} from './discover.js';
import {fetchPage, type FetchedPage} from './fetch-page.js';
import {createSourceRelevance, toOutletId, type Source} from './read-sources.js';
import {workThrough} from './work-through.js';
import {openSourceLog, type SourceLog} from './source-log.js';

export interface FetchSourceOptions {
  getter: Getter;
  archive: Archive;
  /** What the reader's gate knows. */
  vocabulary: Vocabulary;
  now: () => number;
  since?: string | undefined;
  limit?: number | undefined;
  /** Pages under way at once. */
  atOnce?: number;
  signal?: AbortSignal | undefined;
  /** Told of each page as it is had, with how many are done and how many there are. */
  onPage?: (page: FetchedPage, progress: {done: number; total: number}) => void;
}

// So many failures in a row are the line's or the outlet's, not the pages'.
const OUTAGE_AFTER = 8;

/** Finds what is new and relevant at a source and gets it into the archive; goes on where an earlier run stopped. */
export async function fetchSource(source: Source, options: FetchSourceOptions): Promise<SourceRun> {
  const {archive, now, limit = Infinity} = options;
  const run = toRun(source.id, now());
  const log = openSourceLog(archive.folder, source.id, {now, toKey: (url) => toKey(source, url)});
  await findNew(source, log, {...options, run});
  const pending = log.listPending().filter(({url}) => {
    // Stored by a run that died before it could say so.
    const isHeld = archive.has(new URL(url).href) && !log.outcomeOf(url);
    if (isHeld) log.note(url, 'stored');
    return !isHeld;
  });
  const isCut = pending.length > limit;
  await getAll(source, pending.slice(0, limit), {...options, run, log});
  run.ended = new Date(now()).toISOString();
  run.outcome = toOutcome(run, {isCut, isStopped: options.signal?.aborted === true});
  return run;
}

/** Which addresses are one page: those with the same id of the outlet, whatever their words. */
export function toKey(source: Source, url: string): string {
  const id = toOutletId(source, url);
  return id && /\d{3}/.test(id) ? id : new URL(url).href;
}

type Working = FetchSourceOptions & {run: SourceRun};

async function findNew(
  source: Source,
  log: SourceLog,
  {run, since, archive, vocabulary, ...options}: Working,
): Promise<void> {
  const isRelevant = createSourceRelevance(source, vocabulary);
  const causes: string[] = [];
  const met = new Set<string>();
  let working = 0;
  for await (const discovered of discover(source, {...options, since})) {
    if (discovered.cause) causes.push(discovered.cause);
    else if (discovered.kind !== 'list') working++;
    run.found += discovered.candidates.length;
    for (const candidate of discovered.candidates) {
      const isWanted = discovered.kind === 'list' || isRelevant(toWords(candidate));
      if (!isWanted || isOlder(candidate, since)) continue;
      // A page that two feeds name is one page.
      const key = toKey(source, candidate.url);
      if (met.has(key)) continue;
      met.add(key);
      if (!log.find(candidate) && isChanged(candidate, archive))
        log.note(candidate.url, 'failed', 'changed since we had it');
    }
    run.relevant = met.size;
    if (options.signal?.aborted) return;
  }
  if (causes.length)
    run.cause = causes.length > 1 ? `${causes[0]}; and ${causes.length - 1} more` : causes[0]!;
  if (causes.length && !working) run.outcome = 'outage';
  else if (causes.length) run.outcome = 'partial';
}

function toWords({url, title = '', summary = ''}: Candidate): string {
  return `${title}\n${summary}\n${toAddressWords(url)}`;
}

function isOlder({published, modified}: Candidate, since: string | undefined): boolean {
  const day = published ?? modified;
  return since !== undefined && day !== undefined && day < since;
}

function isChanged({url, modified}: Candidate, archive: Archive): boolean {
  const held = modified ? archive.find(new URL(url).href) : undefined;
  return held !== undefined && held.date.slice(0, 10) < modified!;
}

async function getAll(
  source: Source,
  pending: Candidate[],
  {run, log, signal, onPage, atOnce = 2, ...options}: Working & {log: SourceLog},
): Promise<void> {
  let failures = 0;
  let done = 0;
  await workThrough(pending, atOnce, async ({url}) => {
    if (signal?.aborted || failures >= OUTAGE_AFTER) return;
    const page = await fetchPage(source, new URL(url).href, options);
    log.note(url, page.outcome, page.cause);
    failures = page.isResting ? OUTAGE_AFTER : page.outcome === 'failed' ? failures + 1 : 0;
    if (page.outcome === 'empty') run.stored++;
    else run[page.outcome]++;
    if (page.outcome === 'failed') run.cause = page.cause ?? null;
    onPage?.(page, {done: ++done, total: pending.length});
  });
}

function toRun(source_id: string, now: number): SourceRun {
  const at = new Date(now).toISOString();
  const none = {found: 0, relevant: 0, stored: 0, unchanged: 0, gone: 0, refused: 0, failed: 0};
  return {source_id, started: at, ended: at, outcome: 'complete', ...none, cause: null};
}

function toOutcome(
  run: SourceRun,
  {isCut, isStopped}: {isCut: boolean; isStopped: boolean},
): SourceRun['outcome'] {
  const had = run.stored + run.unchanged + run.gone + run.refused;
  if (!had && (run.outcome === 'outage' || run.failed)) return 'outage';
  if (isStopped || isCut) return 'stopped';
  return run.failed || run.outcome !== 'complete' ? 'partial' : 'complete';
}
