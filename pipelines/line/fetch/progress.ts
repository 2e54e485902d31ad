import type {FetchedPage} from './fetch-page.js';

/** Keeps one line on a terminal up to date: what is done, how fast, and how long it will take. */
export interface Progress {
  update: (source: string, page: FetchedPage, counts: {done: number; total: number}) => void;
  clear: () => void;
}

/** Creates the progress of a run; where there is no terminal it prints a line a minute. */
export function createProgress(
  stream: NodeJS.WritableStream & {isTTY?: boolean},
  now: () => number,
): Progress {
  const sources = new Map<string, {done: number; total: number; failed: number}>();
  const started = now();
  let last = started;
  const erase = stream.isTTY ? '\r\x1b[K' : '';
  return {
    update(source, page, {done, total}) {
      const failed = (sources.get(source)?.failed ?? 0) + (page.outcome === 'failed' ? 1 : 0);
      sources.set(source, {done, total, failed});
      if (now() - last < (stream.isTTY ? 100 : 60_000)) return;
      last = now();
      stream.write(
        `${erase}${formatProgress([...sources.values()], now() - started)}${stream.isTTY ? '' : '\n'}`,
      );
    },
    clear: () => void stream.write(erase),
  };
}

/** Formats counts, rate and the time left: `120 of 400 pages, 3 failed, 1.9 a second, 2 min left`. */
export function formatProgress(
  sources: {done: number; total: number; failed: number}[],
  elapsed: number,
): string {
  const sum = (key: 'done' | 'total' | 'failed') => sources.reduce((total, source) => total + source[key], 0);
  const rate = sum('done') / Math.max(elapsed / 1000, 0.001);
  // Sources go on side by side, so the slowest of them is what is waited for.
  const left = Math.max(
    0,
    ...sources.map(({done, total}) => ((total - done) * elapsed) / Math.max(done, 1) / 1000),
  );
  return `${sum('done')} of ${sum('total')} pages, ${sum('failed')} failed, ${rate.toFixed(1)} a second, ${formatDuration(left)} left`;
}

function formatDuration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  return seconds < 5_400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
