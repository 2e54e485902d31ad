/** Token range, end exclusive. */
export interface Range {
  from: number;
  to: number;
}

// All lists here are sorted and do not overlap, so every question is a binary search.

/** Index of the first span that begins at a token or behind it. */
export function firstFrom(spans: readonly Range[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span that a token lies in. */
export function covering<Span extends Range>(spans: readonly Span[], at: number): Span | undefined {
  const span = spans[firstFrom(spans, at + 1) - 1];
  return span && at < span.to ? span : undefined;
}

/** The span that begins at a token. */
export function beginning<Span extends Range>(spans: readonly Span[], at: number): Span | undefined {
  const span = spans[firstFrom(spans, at)];
  return span?.from === at ? span : undefined;
}

/** The span that ends at a token (exclusive). */
export function ending<Span extends Range>(spans: readonly Span[], at: number): Span | undefined {
  const span = spans[firstFrom(spans, at) - 1];
  return span?.to === at ? span : undefined;
}

/** The spans that begin in a token range. */
export function inside<Span extends Range>(spans: readonly Span[], from: number, to: number): Span[] {
  const found: Span[] = [];
  for (let index = firstFrom(spans, from); index < spans.length && spans[index]!.from < to; index++)
    found.push(spans[index]!);
  return found;
}
