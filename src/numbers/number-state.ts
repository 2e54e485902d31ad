import type {NumberPiece} from './number-part.js';

/** A number on its way. */
export interface State {
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

/** What has been read so far. */
export function sum(state: State): number {
  return round(state.total + state.group);
}

/** Takes away the dust of binary fractions: 1.1 × 10⁶ is 1,100,000. */
export function round(value: number): number {
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
export function take(state: State, step: PieceStep): boolean {
  const {piece, isJoined, isFirst} = step;
  if (state.hasFraction) return piece.type === 'magnitude' && !isJoined && takeMagnitude(state, piece);
  switch (piece.type) {
    case 'value':
      return isScaled(state, step) ? takeScale(state, piece) : takeValue(state, step);
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

function takeValue(state: State, step: PieceStep): boolean {
  const {piece, isJoined, isFirst} = step;
  const {value} = piece;
  if (value === 100 && !isFirst && !isJoined && !piece.latin && state.group > 0 && state.group < 10)
    return !isPowerOfTen(piece) && takeHundred(state, HUNDRED);
  if (isCentury(state, step)) {
    takeHundred(state, HUNDRED);
    state.total += state.group;
    state.group = 0;
  }
  // «هزار ده» is a thousand villages; without «و» only what is said so («سه هزار دویست») is one number.
  const isApart = !isJoined && !piece.latin && state.below > 100 && (piece.ordinal || value <= 10);
  if (!isFirst && (value === 0 || value >= state.below || isApart)) return false;
  state.group += value;
  state.isOpen = true;
  state.below = piece.below;
  return true;
}

/** “two hundredth”, “one hundred thousandth”. */
function isScaled(state: State, {piece, isJoined, isLenient}: PieceStep): boolean {
  const isScale = piece.latin === true && piece.ordinal === true && piece.value >= 100;
  return isLenient && isScale && state.isOpen && !isJoined;
}

function takeScale(state: State, piece: NumberPiece): boolean {
  return piece.value === 100 ? takeHundred(state, HUNDRED) : takeMagnitude(state, piece);
}

/** “eighteen eighty-five”, where nothing but a number is asked for. */
function isCentury(state: State, {piece, isJoined, isLenient}: PieceStep): boolean {
  const isHead = state.isOpen && state.total === 0 && state.group >= 10 && state.group < 100;
  return isLenient && piece.latin === true && !isJoined && isHead && piece.value >= Math.max(10, state.below);
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
  const isSmall = state.total === 0 ? state.below === 1 || state.group > 100 : sum(state) < value;
  const mayBePart = state.isOpen && isSmall && !isRound(sum(state), value);
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

/** Whether a piece says in what parts a decimal is counted: «دهم», «هزارم». */
export const isPowerOfTen = (piece: NumberPiece | undefined): boolean =>
  piece?.ordinal === true && !piece.isPlace && !piece.latin && [10, 100, 1e3, 1e6, 1e9].includes(piece.value);

/** Ten thousandths are said as a hundredth: «نهصد و نود هزارم» is the 990,000th. */
export function isRound(numerator: number, denominator: number): boolean {
  return denominator >= 1000 && numerator % 10 === 0;
}
