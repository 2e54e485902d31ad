import type {NumberPiece, NumberReading} from './number-part.js';

interface State {
  /** Groups that a magnitude has closed. */
  total: number;
  /** The open group, before any magnitude. */
  group: number;
  isOpen: boolean;
  /** The next addend must be smaller. */
  below: number;
  magnitude: number;
  hasFraction: boolean;
}

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
      const tail = readDecimalTail(pieces, next, state);
      if (tail) return {value: round(sum(state) + tail.value), to: tail.to, kind: 'cardinal', scale: 1};
    }
    if (!take(state, {piece, isJoined, isFirst: at === from, isLenient})) break;
    at = next + 1;
    if (piece.ordinal) return {value: sum(state), to: at, kind: 'ordinal', scale: 1};
    best = {value: sum(state), to: at, kind: 'cardinal', scale: state.isOpen ? 1 : state.magnitude};
  }
  return best && (readPoint(pieces, best) ?? readFraction(pieces, best, from) ?? best);
}

function sum(state: State): number {
  return round(state.total + state.group);
}

/** Takes away the dust of binary fractions: 1.1 × 10⁶ is 1,100,000. */
function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** A piece on its way into a state: whether «و» stands before it, and whether it is the first. */
interface PieceStep {
  piece: NumberPiece;
  isJoined: boolean;
  isFirst: boolean;
  isLenient: boolean;
}

/** Adds one piece to the state, or says that it does not belong. */
function take(state: State, step: PieceStep): boolean {
  const {piece, isJoined, isFirst} = step;
  if (state.hasFraction) return piece.type === 'magnitude' && !isJoined && takeMagnitude(state, piece);
  switch (piece.type) {
    case 'value':
      return takeValue(state, step);
    case 'literal':
      return takeLiteral(state, step);
    case 'hundred':
      return !isJoined && state.isOpen && state.group < 100 && takeHundred(state, step.piece);
    case 'magnitude':
      if (isFirst) return takeBare(state, step);
      return isJoined ? takeJoined(state, piece) : takeMagnitude(state, piece);
    case 'half':
      return isJoined && takeHalf(state);
    default:
      return false;
  }
}

function takeValue(state: State, {piece, isJoined, isFirst}: PieceStep): boolean {
  const {value} = piece;
  if (value === 100 && !isFirst && !isJoined && !piece.latin && state.group > 0 && state.group < 10)
    return !isPowerOfTen(piece) && takeHundred(state, HUNDRED);
  // «هزار ده» is a thousand villages; without «و» only what is said so («سه هزار دویست») is one number.
  const isApart = !isJoined && state.below > 100 && (piece.ordinal || value <= 10);
  if (!isFirst && (value === 0 || value >= state.below || isApart)) return false;
  state.group += value;
  state.isOpen = true;
  state.below = piece.below;
  return true;
}

/** Digits begin a number, or go on after «و»: «۱ میلیارد و ۴۰۰ میلیون», «هفتصد و ۲۰». */
function takeLiteral(state: State, {piece, isJoined, isFirst}: PieceStep): boolean {
  const limit = state.isOpen ? state.below : state.magnitude;
  if (!isFirst && (!isJoined || piece.value >= limit || piece.value < 1)) return false;
  state.group += piece.value;
  state.isOpen = true;
  state.below = 0;
  return true;
}

const HUNDRED = {value: 100, below: 100};

/** “two hundred”, “a dozen”. */
function takeHundred(state: State, {value, below}: Pick<NumberPiece, 'value' | 'below'>): boolean {
  state.group *= value;
  state.below = below;
  return true;
}

/** «هزار» alone is a thousand; «میلیون» alone is no number in running text («چند میلیون»). */
function takeBare(state: State, {piece, isLenient}: PieceStep): boolean {
  if (piece.latin || (piece.value !== 1000 && !isLenient && !piece.ordinal)) return false;
  Object.assign(state, {total: piece.value, magnitude: piece.value, below: piece.value});
  return true;
}

/** «یک میلیون و هزار». */
function takeJoined(state: State, piece: NumberPiece): boolean {
  if (state.isOpen || piece.value >= state.magnitude || piece.value !== 1000) return false;
  Object.assign(state, {total: state.total + piece.value, magnitude: piece.value, below: piece.value});
  return true;
}

/** Closes the open group; «دو هزار و پانصد میلیارد» multiplies what stands before it too. */
function takeMagnitude(state: State, piece: NumberPiece): boolean {
  const {value} = piece;
  // «سه هزارم» and «هفتصد و هفده هزارم» are parts; «هفده هزارم» is a place as often
  const mayBePart = state.isOpen && state.total === 0 && (state.below === 1 || state.group > 100);
  if (isPowerOfTen(piece) && mayBePart && state.below <= 1) return false;
  if (!state.isOpen && (state.magnitude > value || state.total >= 1e15)) return false;
  if (state.isOpen && value >= state.magnitude && state.magnitude !== 1000) return false;
  state.total =
    value < state.magnitude ? state.total + state.group * value : (state.total + state.group) * value;
  // «هزار میلیارد و سی میلیارد»: two magnitudes side by side are one
  const magnitude = state.isOpen || state.magnitude > 1e6 ? value : value * state.magnitude;
  Object.assign(state, {group: 0, isOpen: false, magnitude, below: magnitude, hasFraction: false});
  return true;
}

/** «سه و نیم», «هزار و نیم»; «دو میلیون و نیم» is half a million more. */
function takeHalf(state: State): boolean {
  if (!Number.isInteger(sum(state))) return false;
  const isOne = state.isOpen || state.magnitude === 1000;
  if (isOne) state.group += 0.5;
  else state.total += state.magnitude / 2;
  Object.assign(state, {hasFraction: isOne, isOpen: isOne, below: 0});
  return true;
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

const isPowerOfTen = (piece: NumberPiece | undefined): boolean =>
  piece?.ordinal === true && !piece.isPlace && !piece.latin && [10, 100, 1e3, 1e6, 1e9].includes(piece.value);

type Tenths = Pick<NumberReading, 'value' | 'to'> & {denominator: number};

/** The rest of «سه و پنج دهم» or «صد و سه هزارم» after its «و». */
function readDecimalTail(pieces: NumberPiece[], from: number, state: State): Tenths | undefined {
  if (!pieces.some((piece, index) => index >= from && isPowerOfTen(piece)) || !Number.isInteger(sum(state)))
    return undefined;
  for (let end = pieces.length - 1; end > from; end--) {
    const tail = readTenths(pieces, from, end);
    if (tail) return isOneNumerator(state, pieces[from]!, tail) ? undefined : tail;
  }
  return undefined;
}

/** «هفتاد و پنج صدم» is 0.75 and «پانصد و دوازده هزارم» 0.512; but «صد و سه هزارم» is 100.003. */
function isOneNumerator(state: State, next: NumberPiece, {value, denominator}: Tenths): boolean {
  const isHundredAndUnit = state.below === 100 && next.value < 10 && state.total === 0;
  return !isHundredAndUnit && next.value < state.below && sum(state) + value * denominator < denominator;
}

/** Numerator from `from`, denominator ending at `end`: «پنج دهم», «بیست و پنج ده هزارم». */
function readTenths(pieces: NumberPiece[], from: number, end: number): Tenths | undefined {
  if (!isPowerOfTen(pieces[end])) return undefined;
  const before = pieces[end - 1]!;
  const isWide =
    end - 1 > from && pieces[end]!.value >= 1000 && (before.value === 10 || before.value === 100);
  for (const stop of isWide ? [end - 1, end] : [end]) {
    const numerator = readPieces(pieces.slice(from, stop));
    const denominator = pieces[end]!.value * (stop === end ? 1 : before.value);
    if (numerator?.kind !== 'cardinal' || numerator.to !== stop - from || numerator.value >= denominator)
      continue;
    return {value: round(numerator.value / denominator), to: end + 1, denominator};
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
