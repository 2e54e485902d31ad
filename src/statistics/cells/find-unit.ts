import {splitMarks} from './tidy-text.js';
import {MULTIPLES, STATED_UNIT, UNITS} from './unit-lexicon.js';

/** A unit as tables print it, the id of our own, and by how much to multiply. */
export interface UnitWord {
  unit: string;
  scale: number;
}

/** Finds the unit that a title or header states: «(میلیون ریال)» is rials times a million. */
export function findUnit(text: string): UnitWord | undefined {
  const {text: tidy} = splitMarks(text);
  const stated = STATED_UNIT.exec(tidy);
  // «کارگاه‌های دارای ده نفر کارکن» and «۱۰-۴۹ نفر» name no unit: without brackets only a few words alone are one.
  const isShort = tidy.split(' ').length <= 3 && !/[\u06f0-\u06f9]/.test(tidy);
  const said = (stated?.[1] ?? stated?.[2] ?? (isShort ? tidy : '')).trim();
  const unit = UNITS.find(([pattern]) => pattern.test(said))?.[1];
  if (!unit) return undefined;
  return {unit, scale: MULTIPLES.find(([pattern]) => pattern.test(said))?.[1] ?? 1};
}
