import {countMonths} from '../dates/count-months.js';
import type {Language} from '../rows.js';
import {formatList} from './list.js';
import {say} from './say.js';

/** How long one ISO day lies before another, in years and months that are over: «۵ سال و ۱۱ ماه», “5 years and 11 months”. */
export function formatAge(from: string, to: string, language: Language): string {
  const months = Math.max(0, countMonths(from, to));
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [
    years > 0 ? say(language, 'age.years', {n: years}) : '',
    rest > 0 ? say(language, 'age.months', {n: rest}) : '',
  ].filter(Boolean);
  return formatList(parts, language) || say(language, 'age.young');
}
