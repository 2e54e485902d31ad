import {covering} from './reading/spans.js';
import type {NumberSpan} from '../numbers/number-span.js';
import type {Token} from '../text/token.js';
import {HALVES, OF, PLAIN_HALF} from './halves-lexicon.js';

/** The numbers of a text with the halves that stand alone among its words. */
export function withHalves(tokens: readonly Token[], numbers: NumberSpan[]): NumberSpan[] {
  const alone: number[] = [];
  for (let at = 0; at < tokens.length; at++)
    if (HALVES.has(tokens[at]!.text) && isShare(tokens, at) && !covering(numbers, at)) alone.push(at);
  if (!alone.length) return numbers;
  return [...numbers, ...alone.map((at) => toSpan(tokens, at))].sort((a, b) => a.from - b.from);
}

function isShare(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text;
  return tokens[at]!.text === PLAIN_HALF || OF.has(next ?? '');
}

function toSpan(tokens: readonly Token[], at: number): NumberSpan {
  const {start, end} = tokens[at]!;
  return {from: at, to: at + 1, value: 0.5, kind: 'fraction', written: 'words', start, end};
}
