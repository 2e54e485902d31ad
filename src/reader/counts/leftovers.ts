import type {NumberSpan} from '../../numbers/number-span.js';
import type {TextReading} from '../reading/reading.js';
import type {CountFound} from './count.js';
import {DECADE} from './count-lexicon.js';
import {FROM, ONE_OF} from '../../text/particle-lexicon.js';
import {LOST_ONE, TWO} from './reject-lexicon.js';

/** The counts of a text, and its numbers that count nothing with the reason. */
export interface CountReading {
  counts: CountFound[];
  rejected: {from: number; to: number; why: string}[];
}

/** A rejected number is shown with the word it stands at. */
export function rejectionEnd({tokens}: TextReading, {to}: NumberSpan): number {
  return tokens[to]?.kind === 'word' && tokens[to]!.before !== 'line' ? to + 1 : to;
}

/** Digits that no reader took (codes, clock times, marks), and articles that lost a letter. */
export function withLeftovers(
  reading: TextReading,
  counts: CountFound[],
  rejected: CountReading['rejected'],
): CountReading['rejected'] {
  const taken = new Uint8Array(reading.tokens.length);
  for (const {from, to} of [...counts.map(({range}) => range), ...rejected]) taken.fill(1, from, to);
  const isTaken = (at: number) => taken[at] === 1;
  reading.tokens.forEach((token, at) => {
    if (token.kind === 'digits' && !isTaken(at)) rejected.push({from: at, to: at + 1, why: 'code or mark'});
    if (isBareOne(reading, at) && !isTaken(at)) rejected.push({from: at, to: at + 2, why: 'indefinite one'});
    if (token.text === DECADE && !isTaken(at) && reading.termAt('window_after', at + 1))
      rejected.push({from: at, to: at + 2, why: 'relative period: it only dates something else'});
  });
  return rejected.sort((a, b) => a.from - b.from);
}

/** No rejected line reaches into the quote of a claim. */
export function outsideCounts(
  {tokens}: TextReading,
  counts: readonly CountFound[],
  rejected: CountReading['rejected'],
): CountReading['rejected'] {
  const claimed = new Uint8Array(tokens.length);
  for (const {range} of counts) claimed.fill(1, range.from, range.to);
  return rejected.flatMap(({from, to, why}) => {
    while (to > from && claimed[to - 1]) to--;
    while (from < to && claimed[from]) from++;
    return from < to ? [{from, to, why}] : [];
  });
}

/** «یکی از», and «ک خوشه» for «یک خوشه». */
function isBareOne(reading: TextReading, at: number): boolean {
  const {tokens} = reading;
  const next = tokens[at + 1];
  if (tokens[at]!.text === ONE_OF) return next?.text === FROM || next?.text === TWO;
  return (
    tokens[at]!.text === LOST_ONE &&
    tokens[at]!.before !== 'none' &&
    tokens[at]!.before !== 'zwnj' &&
    Boolean(reading.termAt('noun', at + 1))
  );
}
