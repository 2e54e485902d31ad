import type {ExtractContext} from '../../../src/reader/read-context.js';
import type {TokenRange} from '../../../src/reader/reading/spans.js';

/** Finds the tokens of a quote, which counts in code points; undefined where it begins behind the text. */
export function findTokens(
  {reading: {tokens}, points}: Pick<ExtractContext, 'reading' | 'points'>,
  {start, end}: {start: number; end: number},
): TokenRange | undefined {
  const from = tokens.findIndex((token) => points(token.end) > start);
  if (from < 0) return undefined;
  let to = from + 1;
  while (to < tokens.length && points(tokens[to]!.start) < end) to++;
  return {from, to};
}
