/** Token range, end exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

// All lists here are sorted by where their spans begin, so every question is a binary search. It is asked many times for every
// token: by hand it takes a third of what a bisector takes that asks a function.

/** Index of the first span that begins at a token or behind it. */
export function firstFrom(spans: readonly TokenRange[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span that a token lies in. */
export function covering<Span extends TokenRange>(spans: readonly Span[], at: number): Span | undefined {
  const span = spans[firstFrom(spans, at + 1) - 1];
  return span && at < span.to ? span : undefined;
}

/** The span that begins at a token. */
export function startingAt<Span extends TokenRange>(spans: readonly Span[], at: number): Span | undefined {
  const span = spans[firstFrom(spans, at)];
  return span?.from === at ? span : undefined;
}

/** The span that ends at a token (exclusive), of spans that do not overlap. */
export function ending<Span extends TokenRange>(spans: readonly Span[], at: number): Span | undefined {
  const span = spans[firstFrom(spans, at) - 1];
  return span?.to === at ? span : undefined;
}

// No term has more words than this.
const LONGEST_TERM = 8;

/** The longest span that ends at a token (exclusive), of terms that may overlap. */
export function endingAt<Span extends TokenRange>(spans: readonly Span[], at: number): Span | undefined {
  let found: Span | undefined;
  for (let index = firstFrom(spans, at) - 1; index >= 0; index--) {
    const span = spans[index]!;
    if (span.from < at - LONGEST_TERM) break;
    if (span.to === at) found = span;
  }
  return found;
}

/** The spans that begin in a token range. */
export function inside<Span extends TokenRange>(spans: readonly Span[], from: number, to: number): Span[] {
  const found: Span[] = [];
  for (let index = firstFrom(spans, from); index < spans.length && spans[index]!.from < to; index++)
    found.push(spans[index]!);
  return found;
}

/** The spans that lie in a token range whole. */
export function within<Span extends TokenRange>(spans: readonly Span[], from: number, to: number): Span[] {
  return inside(spans, from, to).filter((span) => span.to <= to);
}

/** The last span that ends at a token or before it, of spans that do not overlap. */
export function lastBefore<Span extends TokenRange>(spans: readonly Span[], at: number): Span | undefined {
  const index = firstFrom(spans, at) - 1;
  return spans[index] && spans[index].to > at ? spans[index - 1] : spans[index];
}
