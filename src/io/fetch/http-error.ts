import type {Exchange} from './exchange.js';

/**
 * `gone` is not there and will not be · `refused` is not for us (robots, 403, a private address, too large) ·
 * `transient` may be had another time.
 */
export type HttpTrouble = 'gone' | 'refused' | 'transient';

/** An address that could not be had; told from our own mistakes, because one dead page must not stop a thousand. */
export class HttpError extends Error {
  override name = 'HttpError';
  readonly trouble: HttpTrouble;
  readonly exchanges: readonly Exchange[];
  /** Seconds after which the server says that it may be asked again. */
  readonly retryAfter: number | undefined;

  constructor(
    message: string,
    {
      trouble,
      exchanges = [],
      retryAfter,
      cause,
    }: {
      trouble: HttpTrouble;
      exchanges?: readonly Exchange[];
      retryAfter?: number | undefined;
      cause?: unknown;
    },
  ) {
    super(message, {cause});
    this.trouble = trouble;
    this.exchanges = exchanges;
    this.retryAfter = retryAfter;
  }
}
