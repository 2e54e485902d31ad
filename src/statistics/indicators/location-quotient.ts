import {divideQuantities, type Quantity} from '../../series/hedges.js';

/** A share in per cent, as printed: `decimals` says to what it was rounded. */
export interface PrintedShare {
  value: number;
  decimals: number;
}

export interface LocationQuotient {
  value: number;
  /** What rounding leaves open. */
  low: number;
  high: number;
  is_small: boolean;
}

/** Below such a share, rounding to two decimals is felt in the quotient. */
export const SMALL_SHARE = 1;

/** Divides the share of an activity by the share of all output; undefined where the latter may be zero. */
export function toLocationQuotient(
  activity: PrintedShare,
  whole: PrintedShare,
): LocationQuotient | undefined {
  if (whole.value <= 0 || activity.value < 0) return undefined;
  const quotient = divideQuantities(toRange(activity), toRange(whole));
  if (!quotient || quotient.operator.startsWith('>')) return undefined;
  // A share of zero may be anything up to half a digit: «at most».
  const isUpper = quotient.operator.startsWith('<');
  return {
    value: activity.value / whole.value,
    low: isUpper ? 0 : quotient.value,
    high: quotient.high ?? quotient.value,
    is_small: Math.min(activity.value, whole.value) < SMALL_SHARE,
  };
}

// A printed 2.59 stands for anything from 2.585 to 2.595.
function toRange({value, decimals}: PrintedShare): Quantity {
  const half = 0.5 * 10 ** -decimals;
  return {operator: '=', value: Math.max(0, value - half), high: value + half};
}
