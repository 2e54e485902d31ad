import type {NumberPiece, NumberReading} from './number-part.js';
import {isPowerOfTen, isRound, round, sum, take, type State} from './number-state.js';

/** Reads the longest number at the head of the pieces. */
export function readPieces(pieces: NumberPiece[], from = 0, isLenient = false): NumberReading | undefined {
  const first = pieces[from];
  if (!first) return undefined;
  if (first.type === 'minus') return negate(readPieces(pieces, from + 1, isLenient));
  if (first.type === 'half') return readHalf(pieces, from);
  const state: State = {
    total: 0,
    group: 0,
    isOpen: false,
    below: Infinity,
    magnitude: Infinity,
    hasFraction: false,
  };
  let best: NumberReading | undefined;
  for (let at = from; at < pieces.length;) {
    const isJoined = at > from && (pieces[at]!.type === 'and' || pieces[at]!.type === 'hyphen');
    const next = isJoined ? at + 1 : at;
    const piece = pieces[next];
    if (!piece || piece.type === 'and' || piece.type === 'hyphen') break;
    if (isJoined && (state.isOpen || piece.type !== 'magnitude')) {
      const tail = readDecimalTail(pieces, {from, next}, state);
      if (tail) return {value: round(sum(state) + tail.value), to: tail.to, kind: 'cardinal', scale: 1};
    }
    if (!take(state, {piece, isJoined, isFirst: at === from, isLenient})) break;
    at = next + 1;
    if (piece.ordinal) return {value: sum(state), to: at, kind: 'ordinal', scale: 1};
    best = {value: sum(state), to: at, kind: 'cardinal', scale: state.isOpen ? 1 : state.magnitude};
  }
  return best && (readPoint(pieces, best) ?? readFraction(pieces, best, from) ?? best);
}

/** «نیم», «نیم میلیون». */
function readHalf(pieces: NumberPiece[], from: number): NumberReading {
  const next = pieces[from + 1];
  const isScaled = next?.type === 'magnitude' && !next.ordinal;
  return isScaled
    ? {value: next.value * pieces[from]!.value, to: from + 2, kind: 'cardinal', scale: next.value}
    : {value: pieces[from]!.value, to: from + 1, kind: 'fraction', scale: 1};
}

function negate(reading: NumberReading | undefined): NumberReading | undefined {
  return reading && {...reading, value: -reading.value};
}

type Tenths = Pick<NumberReading, 'value' | 'to'>;

/** The rest of «سه و پنج دهم» or «صد و سه هزارم» after its «و», where `from` begins the number and `next` the rest. */
function readDecimalTail(
  pieces: NumberPiece[],
  at: {from: number; next: number},
  state: State,
): Tenths | undefined {
  if (
    !pieces.some((piece, index) => index >= at.next && isPowerOfTen(piece)) ||
    !Number.isInteger(sum(state))
  )
    return undefined;
  for (let end = pieces.length - 1; end > at.next; end--) {
    const tail = readTenths(pieces, at.next, end, pieces[at.next]!.value >= state.below);
    if (!tail) continue;
    // «هفتاد و پنج صدم» is 0.75 and «پانصد و دوازده هزارم» 0.512; but «صد و سه هزارم» is 100.003
    const isHundredAndUnit = state.below === 100 && pieces[at.next]!.value < 10 && state.total === 0;
    return !isHundredAndUnit && readTenths(pieces, at.from, end) ? undefined : tail;
  }
  return undefined;
}

/** Numerator from `from`, denominator ending at `end`: «پنج دهم», «بیست و پنج ده هزارم». */
function readTenths(
  pieces: NumberPiece[],
  from: number,
  end: number,
  takesRound = false,
): Tenths | undefined {
  if (!isPowerOfTen(pieces[end])) return undefined;
  const before = pieces[end - 1]!;
  const isWide =
    end - 1 > from && pieces[end]!.value >= 1000 && (before.value === 10 || before.value === 100);
  for (const stop of isWide ? [end - 1, end] : [end]) {
    const numerator = readPieces(pieces.slice(from, stop));
    const denominator = pieces[end]!.value * (stop === end ? 1 : before.value);
    if (numerator?.kind !== 'cardinal' || numerator.to !== stop - from || numerator.value >= denominator)
      continue;
    if (stop === end && !takesRound && isRound(numerator.value, denominator)) continue;
    return {value: round(numerator.value / denominator), to: end + 1};
  }
  return undefined;
}

/** «سه ممیز چهارده», «سه ممیز پنج دهم», and digit by digit «پنج ممیز صفر هفت», «سه ممیز یک چهار». */
function readPoint(pieces: NumberPiece[], whole: NumberReading): NumberReading | undefined {
  if (pieces[whole.to]?.type !== 'point') return undefined;
  const spelled = readSpelled(pieces, whole);
  if (spelled) return spelled;
  const tail = readPieces(pieces, whole.to + 1);
  if (!tail) return undefined;
  if (tail.kind === 'fraction') return {...tail, value: round(whole.value + tail.value), kind: 'cardinal'};
  if (!Number.isInteger(whole.value) || !/^\d+$/.test(String(tail.value))) return undefined;
  return {...tail, value: Number(`${whole.value}.${tail.value}`), kind: 'cardinal'};
}

/** Two or more digits behind the point, each said for itself; noughts may stand before a whole number («صفر بیست و پنج»). */
function readSpelled(pieces: NumberPiece[], {value, to}: NumberReading): NumberReading | undefined {
  let end = to + 1;
  while (pieces[end]?.type === 'value' && pieces[end]!.value < 10 && !pieces[end]!.ordinal) end++;
  const digits = pieces.slice(to + 1, end).map((piece) => piece.value);
  if (!Number.isInteger(value) || (digits.length < 2 && digits[0] !== 0)) return undefined;
  const rest = digits.every((digit) => digit === 0) ? readPieces(pieces, end) : undefined;
  const decimals = digits.join('') + (rest && Number.isInteger(rest.value) ? rest.value : '');
  return {value: Number(`${value}.${decimals}`), to: rest?.to ?? end, kind: 'cardinal', scale: 1};
}

/** «یک سوم», «سه چهارم», «یک دهم», two thirds. */
function readFraction(pieces: NumberPiece[], upper: NumberReading, from: number): NumberReading | undefined {
  for (let end = upper.to; end <= upper.to + 1; end++) {
    const tenths = readTenths(pieces, from, end);
    if (tenths) return {value: tenths.value, to: tenths.to, kind: 'fraction', scale: 1};
  }
  const denominator = pieces[upper.to];
  const isPart =
    denominator?.ordinal &&
    !denominator.isPlace &&
    !denominator.latin &&
    denominator.value >= 2 &&
    denominator.value <= 10;
  if (!isPart || upper.value >= denominator.value || upper.value < 1) return undefined;
  const value = round(upper.value / denominator.value);
  return {value, to: upper.to + 1, kind: 'fraction', scale: 1};
}
