import {divideQuantities, type Quantity} from '../../series/hedges.js';
import {countGapDays, type DayInterval} from '../../series/interval.js';

/** A count with its hedge and the time of which it is true or was said; an open interval is undated. */
export interface DatedQuantity extends DayInterval {
  quantity: Quantity;
}

/** A count per so many, with its hedge, and how far apart in time its two halves are. */
export interface Rate {
  quantity: Quantity;
  /** Years between the two; null where one is undated. */
  gap_years: number | null;
  /** How much one more or one less in the numerator would move the rate, as a share of it. */
  step_ratio: number | null;
  is_small: boolean;
}

/** Below so many, one more or less moves a rate by more than a tenth. */
export const SMALL_COUNT = 10;

/** Divides a count by people or establishments; undefined where hedges leave nothing to say or the base is zero. */
export function toRate(count: DatedQuantity, base: DatedQuantity, per: number): Rate | undefined {
  const quotient = divideQuantities(count.quantity, base.quantity);
  if (!quotient) return undefined;
  const {value} = count.quantity;
  return {
    quantity: scaleQuantity(quotient, per),
    gap_years: countGapYears(count, base),
    step_ratio: value > 0 ? 1 / value : null,
    is_small: value < SMALL_COUNT,
  };
}

/** Multiplies a quantity by a known number; its hedge stays. */
export function scaleQuantity({operator, value, high}: Quantity, factor: number): Quantity {
  if (factor <= 0) throw new Error(`invalid factor: ${factor}`);
  const scaled: Quantity = {operator, value: value * factor};
  return high === null || high === undefined ? scaled : {...scaled, high: high * factor};
}

/** Counts the years between two times, to a tenth; null where either is undated. */
export function countGapYears(one: DayInterval, other: DayInterval): number | null {
  if ([one.from, one.to, other.from, other.to].includes(null)) return null;
  return Math.round((countGapDays(one, other) / 365.2422) * 10) / 10;
}
