import {createDispatcher, type DispatcherOptions} from './create-dispatcher.js';
import type {Exchange} from './exchange.js';
import {createHostGate, type HostGateOptions} from './host-gate.js';
import {requestOnce} from './request-once.js';
import {toBackoff} from './retry.js';
import type {RobotsCache} from './robots-cache.js';

export interface GetterOptions extends DispatcherOptions, Partial<HostGateOptions> {
  /** An address or a page at which whoever fetches can be reached; servers see it. */
  contact: string;
  version?: string;
  /** Private addresses that may be connected to all the same. */
  allowed?: readonly string[];
  /** Tries after the first. */
  retries?: number;
  backoff?: {base?: number; cap?: number};
  /** Milliseconds for a whole exchange. */
  deadline?: number;
  maxBytes?: number;
  maxDecodedBytes?: number;
  random?: () => number;
}

/** What every request needs: the way out, the clock, the limits and the name we go by. */
export type Line = ReturnType<typeof createLine> & {askRobots?: RobotsCache};

/** Creates the line from its options; nothing is sent yet. */
export function createLine(options: GetterOptions) {
  const {now = Date.now, random = Math.random, maxBytes = 10_000_000, deadline = 120_000} = options;
  const {sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))} = options;
  const allowed: ReadonlySet<string> = new Set(options.allowed);
  const {dispatcher, findAddress} = createDispatcher(allowed, options);
  const enter = createHostGate({...options, now, sleep});
  return {
    dispatcher,
    now,
    sleep,
    maxDecodedBytes: options.maxDecodedBytes ?? 24_000_000,
    allowed,
    retries: options.retries ?? 4,
    identity: `khoosheh/${options.version ?? '0.1'} (research archive; contact: ${options.contact})`,
    toWait: (attempt: number) => toBackoff(attempt, random(), options.backoff),
    /** Sends one request when its host's turn has come; `isCut` keeps the beginning of what is too long. */
    async send(
      url: string,
      headers: [string, string][],
      turn: {delay: number; isCut: boolean},
    ): Promise<Exchange> {
      const leave = await enter(new URL(url).host, turn.delay);
      const {isCut} = turn;
      return requestOnce(url, {headers, dispatcher, findAddress, maxBytes, deadline, now, isCut}).finally(
        leave,
      );
    },
  };
}
