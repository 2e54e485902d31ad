import type {Operator} from '../rows.js';

/** A number as said: its hedge, its value and, for a range, the upper end. */
export interface Quantity {
  operator: Operator;
  /** Its words as written; they change nothing but what is said. */
  hedge?: string | null;
  value: number;
  high?: number | null;
}

/**
 * All that a quantity lets us know. «more than 870» is (870, ∞). «about 70» has a middle and no known width, so
 * its ends stand at 70 and `isAbout` says that they are not to be leaned on.
 */
export interface Bounds {
  low: number;
  high: number;
  isLowOpen: boolean;
  isHighOpen: boolean;
  isAbout: boolean;
}

export interface BoundsOptions {
  /** What the quantity cannot fall below: 0 for counts. */
  floor?: number;
}

export type Comparison = 'less' | 'equal' | 'more' | 'unknown';

/** Turns a quantity into its bounds; nothing is known on the open side but the floor. */
export function toBounds({operator, value, high}: Quantity, {floor = -Infinity}: BoundsOptions = {}): Bounds {
  const isAbout = operator === '~';
  const upper = high ?? value;
  if (operator === '>' || operator === '>=') {
    return {low: value, high: Infinity, isLowOpen: operator === '>', isHighOpen: true, isAbout};
  }
  if (operator === '<' || operator === '<=') {
    return {low: floor, high: upper, isLowOpen: floor === -Infinity, isHighOpen: operator === '<', isAbout};
  }
  return {low: value, high: upper, isLowOpen: false, isHighOpen: false, isAbout};
}

/** Turns bounds back into a quantity, or undefined where they say nothing. A floor of 0 is not a lower bound worth saying. */
export function fromBounds(bounds: Bounds): Quantity | undefined {
  const {low, high, isAbout} = bounds;
  const hasLow = low > 0 || (low === 0 && high === 0) || (low < 0 && low !== -Infinity);
  if (high === Infinity) return hasLow ? {operator: bounds.isLowOpen ? '>' : '>=', value: low} : undefined;
  if (low === high) return {operator: isAbout ? '~' : '=', value: low};
  if (!hasLow) return {operator: bounds.isHighOpen ? '<' : '<=', value: high};
  return {operator: isAbout ? '~' : '=', value: low, high};
}

/** Compares two quantities; `unknown` wherever their hedges leave it open. «About» never settles an order. */
export function compareQuantities(one: Quantity, other: Quantity, options: BoundsOptions = {}): Comparison {
  const [first, second] = [toBounds(one, options), toBounds(other, options)];
  if (first.isAbout || second.isAbout) return 'unknown';
  if (endsBefore(first, second)) return 'less';
  if (endsBefore(second, first)) return 'more';
  return first.low === first.high && second.low === second.high ? 'equal' : 'unknown';
}

/** Says whether both quantities can be true of one thing: 430 fits «more than 400», and 72 may be «about 70». */
export function mayAgree(one: Quantity, other: Quantity, options: BoundsOptions = {}): boolean {
  if (one.operator === '~' || other.operator === '~') return mayBeAbout(one, other, options);
  return ['equal', 'unknown'].includes(compareQuantities(one, other, options));
}

/** Adds quantities; what is open in one is open in the sum. Undefined where nothing is left to say. */
export function sumQuantities(
  quantities: readonly Quantity[],
  options: BoundsOptions = {},
): Quantity | undefined {
  const all = quantities.map((quantity) => toBounds(quantity, options));
  return fromBounds({
    low: all.reduce((total, bounds) => total + bounds.low, 0),
    high: all.reduce((total, bounds) => total + bounds.high, 0),
    isLowOpen: all.some((bounds) => bounds.isLowOpen),
    isHighOpen: all.some((bounds) => bounds.isHighOpen),
    isAbout: all.some((bounds) => bounds.isAbout),
  });
}

/** Divides counts (neither below zero); bounds cross over, and «more than» over «more than» says nothing: undefined. */
export function divideQuantities(numerator: Quantity, denominator: Quantity): Quantity | undefined {
  const [above, below] = [toBounds(numerator, {floor: 0}), toBounds(denominator, {floor: 0})];
  if (above.low < 0 || below.low < 0) throw new Error(`negative count: ${Math.min(above.low, below.low)}`);
  if (below.high === 0) return undefined;
  const isEndless = above.high === Infinity || below.low === 0;
  return fromBounds({
    low: below.high === Infinity ? 0 : above.low / below.high,
    high: isEndless ? Infinity : above.high / below.low,
    isLowOpen: above.isLowOpen || below.isHighOpen,
    isHighOpen: above.isHighOpen || below.isLowOpen || isEndless,
    isAbout: above.isAbout || below.isAbout,
  });
}

function endsBefore(one: Bounds, other: Bounds): boolean {
  return one.high < other.low || (one.high === other.low && (one.isHighOpen || other.isLowOpen));
}

// A round number said with «about» stands for at least its last non-zero digit: «about 70» may be anything from 60 to
// 80. The width serves only to tell an agreement from a conflict; it never enters a figure.
function mayBeAbout(one: Quantity, other: Quantity, options: BoundsOptions): boolean {
  const [first, second] = [one, other].map((quantity) => widen(quantity, options));
  return first!.low <= second!.high && second!.low <= first!.high;
}

function widen(quantity: Quantity, options: BoundsOptions): Bounds {
  const bounds = toBounds(quantity, options);
  if (!bounds.isAbout) return bounds;
  const width = findLastDigitUnit(quantity.value);
  return {...bounds, low: bounds.low - width, high: bounds.high + width};
}

function findLastDigitUnit(value: number): number {
  const [, fraction = ''] = String(value).split('.');
  if (fraction) return 10 ** -fraction.length;
  let unit = 1;
  while (value !== 0 && Number.isInteger(value / (unit * 10))) unit *= 10;
  return unit;
}
