import type {Dispatcher} from 'undici';
import {createDispatcher} from './create-dispatcher.js';
import type {Exchange} from './exchange.js';
import {createHostGate} from './host-gate.js';
import {requestOnce} from './request-once.js';
import {toBackoff} from './retry.js';
import type {RobotsCache} from './robots-cache.js';

export interface GetterOptions {
  /** An address or a page at which whoever fetches can be reached; servers see it. */
  contact: string;
  version?: string;
  /** Private addresses that may be connected to all the same. */
  allowed?: readonly string[];
  /** Milliseconds between requests to one host, where its robots.txt asks for no more. */
  interval?: number;
  concurrency?: number;
  /** Tries after the first. */
  retries?: number;
  backoff?: {base?: number; cap?: number};
  connectTimeout?: number;
  headersTimeout?: number;
  bodyTimeout?: number;
  deadline?: number;
  maxBytes?: number;
  maxDecodedBytes?: number;
  now?: () => number;
  sleep?: (ms: number) => Promise<void>;
  random?: () => number;
  env?: Record<string, string | undefined>;
}

/** What every request needs: the way out, the clock, the limits and the name we go by. */
export interface Line {
  dispatcher: Dispatcher;
  now: () => number;
  sleep: (ms: number) => Promise<void>;
  maxBytes: number;
  maxDecodedBytes: number;
  /** Sends one request when its host's turn has come; `isCut` keeps the beginning of what is too long. */
  send: (
    url: string,
    headers: [string, string][],
    turn: {delay: number; isCut?: boolean},
  ) => Promise<Exchange>;
  retries: number;
  toWait: (attempt: number) => number;
  allowed: ReadonlySet<string>;
  identity: string;
  askRobots?: RobotsCache;
}

/** Creates the line from its options; nothing is sent yet. */
export function createLine(options: GetterOptions): Line {
  const {
    now = Date.now,
    random = Math.random,
    maxBytes = 10_000_000,
    maxDecodedBytes = 24_000_000,
    deadline = 120_000,
  } = options;
  const sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
  const allowed = new Set(options.allowed);
  const {connectTimeout = 15_000, headersTimeout = 45_000, bodyTimeout = 30_000} = options;
  const {dispatcher, findAddress} = createDispatcher({
    allowed,
    connectTimeout,
    headersTimeout,
    bodyTimeout,
    env: options.env,
  });
  const gate = createHostGate({now, sleep, concurrency: options.concurrency, interval: options.interval});
  return {
    dispatcher,
    now,
    sleep,
    maxBytes,
    maxDecodedBytes,
    allowed,
    retries: options.retries ?? 4,
    identity: `khoosheh/${options.version ?? '0.1'} (research archive; contact: ${options.contact})`,
    toWait: (attempt) => toBackoff(attempt, random(), options.backoff),
    send: async (url, headers, {delay, isCut = false}) => {
      const leave = await gate.enter(new URL(url).host, delay);
      return requestOnce(url, {headers, dispatcher, findAddress, maxBytes, deadline, now, isCut}).finally(
        leave,
      );
    },
  };
}
