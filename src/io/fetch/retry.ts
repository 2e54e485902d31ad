/** Whether an answer says «not now»: worth another try after a pause. */
export function isRetryable(status: number): boolean {
  return (
    status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505)
  );
}

/** Reads `Retry-After`, in seconds or as a date, as seconds from now; undefined when it is neither. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value);
  const moment = /[a-z]{3}/i.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(moment) ? undefined : Math.max(0, Math.ceil((moment - now) / 1000));
}

/** Milliseconds to wait before another try: doubling, with full jitter so that clients do not come back in step. */
export function toBackoff(attempt: number, random: number, {base = 1_000, cap = 60_000} = {}): number {
  return Math.round(Math.min(cap, base * 2 ** attempt) * (0.5 + random / 2));
}
