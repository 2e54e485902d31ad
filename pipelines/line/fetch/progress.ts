import {ERASE} from '../../../src/io/show-on-terminal.js';
import {max, sum} from 'd3-array';
import type {FetchedPage} from './fetch-page.js';

interface Counts {
  done: number;
  total: number;
  failed: number;
}

/**
 * Creates the progress of a run, one line on a terminal: what is done, how fast, and how long it will take; where there is no
 * terminal it is a line a minute.
 */
export function createProgress(stream: NodeJS.WritableStream & {isTTY?: boolean}, now: () => number) {
  const sources = new Map<string, Counts>();
  const started = now();
  let last = started;
  const erase = stream.isTTY ? ERASE : '';
  return {
    update(source: string, page: FetchedPage, {done, total}: Omit<Counts, 'failed'>) {
      const failed = (sources.get(source)?.failed ?? 0) + (page.outcome === 'failed' ? 1 : 0);
      sources.set(source, {done, total, failed});
      if (now() - last < (stream.isTTY ? 100 : 60_000)) return;
      last = now();
      const line = formatProgress([...sources.values()], now() - started);
      stream.write(`${erase}${line}${stream.isTTY ? '' : '\n'}`);
    },
    clear: () => void stream.write(erase),
  };
}

/** Formats counts, rate and the time left: `120 of 400 pages, 3 failed, 1.9 a second, 2 min left`. */
export function formatProgress(sources: Counts[], elapsed: number): string {
  const done = sum(sources, (source) => source.done);
  const total = sum(sources, (source) => source.total);
  const failed = sum(sources, (source) => source.failed);
  const rate = done / Math.max(elapsed / 1000, 0.001);
  // Sources go on side by side, so the slowest of them is what is waited for.
  const left =
    max(sources, (source) => ((source.total - source.done) * elapsed) / Math.max(source.done, 1) / 1000) ?? 0;
  return `${done} of ${total} pages, ${failed} failed, ${rate.toFixed(1)} a second, ${formatDuration(left)} left`;
}

function formatDuration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
