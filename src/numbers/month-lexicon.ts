import {words} from '../text/words.js';

/** Names of months in their order, folded as `fold` folds them. */

export const JALALI_MONTHS = [...words('فروردین اردیبهشت خرداد تیر مرداد شهریور مهر ابان اذر دی بهمن اسفند')];
/** «مرداد», the fifth. */
export const MORDAD = 'مرداد';
/** «امرداد», the older spelling of the fifth. */
export const OTHER_MORDAD = 'امرداد';
/** Spellings of one month a line. */
export const GREGORIAN_MONTHS =
  `ژانویه january jan, فوریه february feb, مارس march mar, اوریل april apr, مه می may,
ژوین ژون june jun, ژوییه جولای july jul, اوت اگوست august aug, سپتامبر september sept sep, اکتبر october oct,
نوامبر november nov, دسامبر december dec`
    .split(',')
    .map((line) => [...words(line)]);
export const LATIN_JALALI_MONTHS =
  `farvardin, ordibehesht, khordad, tir, mordad amordad, shahrivar, mehr, aban, azar, dey dei,
bahman, esfand`
    .split(',')
    .map((line) => [...words(line)]);
