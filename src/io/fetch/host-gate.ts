export interface HostGateOptions {
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  /** Requests under way at one host at once. */
  concurrency?: number;
  /** Milliseconds from one request's start to the next, where a request asks for no more. */
  interval?: number;
}

/** Resolves when a request to the host may start, with the function to call when it has ended. */
export type HostGate = (host: string, interval: number) => Promise<() => void>;

/** Creates the gate through which every request passes: first come first served, so many at once and no faster. */
export function createHostGate({now, sleep, concurrency = 2, interval = 1_000}: HostGateOptions): HostGate {
  const hosts = new Map<string, {active: number; next: number; waiting: (() => void)[]}>();
  return async (host, own) => {
    const state = hosts.get(host) ?? {active: 0, next: 0, waiting: []};
    hosts.set(host, state);
    while (state.active >= concurrency) await new Promise<void>((resolve) => state.waiting.push(resolve));
    state.active++;
    const start = Math.max(now(), state.next);
    state.next = start + Math.max(interval, own);
    if (start > now()) await sleep(start - now());
    return () => {
      state.active--;
      state.waiting.shift()?.();
    };
  };
}
