import type {Exchange} from './exchange.js';

/**
 * `gone` is not there and will not be · `refused` is not for us (robots, 403, a private address, too large) ·
 * `transient` may be had another time.
 */
export type HttpTrouble = 'gone' | 'refused' | 'transient';

interface Details {
  trouble: HttpTrouble;
  exchanges?: readonly Exchange[];
  /** Seconds after which the server says that it may be asked again. */
  retryAfter?: number | undefined;
  cause?: unknown;
}

/** An address that could not be had; told from our own mistakes, because one dead page must not stop a thousand. */
export class HttpError extends Error {
  override name = 'HttpError';
  readonly trouble;
  readonly exchanges;
  readonly retryAfter;

  constructor(message: string, {trouble, exchanges = [], retryAfter, cause}: Details) {
    super(message, {cause});
    this.trouble = trouble;
    this.exchanges = exchanges;
    this.retryAfter = retryAfter;
  }
}
