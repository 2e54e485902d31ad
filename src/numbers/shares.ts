import type {Token} from '../text/token.js';
import type {NumberPiece, NumberReading} from './number-part.js';
import {HALF_OF_ONE, WHOLE_UNITS} from './number-context-lexicon.js';

/**
 * Whether a fraction is a part of a whole: «دو سوم واحدها», «نیمی از آن‌ها». «نیم قرن» and «یک دهم درصد» measure, «نیم سکه» is a
 * coin, and «دو چهارم» is in no lowest terms, so nobody shares by it.
 */
export function isShare(
  tokens: Token[],
  to: number,
  pieces: readonly NumberPiece[],
  {kind, value}: NumberReading,
): boolean {
  if (kind !== 'fraction' || value >= 1 || value <= 0) return false;
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  if (tokens[first.token]!.text === HALF_OF_ONE) return false;
  const isReduced = !last.ordinal || last.value >= 10 || toDivisor(first.value, last.value) === 1;
  return isReduced && !WHOLE_UNITS.has(tokens[to]?.text ?? '');
}

/** In per cent, to one decimal. */
export function toPercent(value: number): number {
  return Math.round(value * 1000) / 10;
}

function toDivisor(one: number, other: number): number {
  return other === 0 ? one : toDivisor(other, one % other);
}
