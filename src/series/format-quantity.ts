import {formatNumber} from '../numbers/digits.js';
import type {Quantity} from './hedges.js';
import type {Language, Operator} from '../rows.js';

/** Words of each hedge, the same in tables, charts, alternative texts and citations. */
export const HEDGES: Record<Operator, {fa: string; en: string}> = {
  '=': {fa: '', en: ''},
  '~': {fa: 'حدود', en: 'about'},
  '>': {fa: 'بیش از', en: 'more than'},
  '>=': {fa: 'دست‌کم', en: 'at least'},
  '<': {fa: 'کمتر از', en: 'less than'},
  '<=': {fa: 'حداکثر', en: 'up to'},
};

/** Writes a quantity with its hedge in words: «بیش از ۸۷۰», `more than 870`. */
export function formatQuantity({operator, value, high}: Quantity, language: Language): string {
  const range = language === 'fa' ? ' تا ' : '–';
  const number = [value, ...(high === null || high === undefined ? [] : [high])].map((end) =>
    formatNumber(end, language),
  );
  return [HEDGES[operator][language], number.join(range)].filter(Boolean).join(' ');
}
