import type {Language} from '../rows.js';
import {pick} from './language.js';

/** Joins a list as people write it: «الف، ب و پ», “a, b and c”. */
export function formatList(words: readonly string[], language: Language): string {
  if (words.length < 2) return words.join('');
  return `${formatPlainList(words.slice(0, -1), language)} ${pick(language, {fa: 'و', en: 'and'})} ${words.at(-1)}`;
}

/** Joins parts with commas alone. */
export function formatPlainList(words: readonly string[], language: Language): string {
  return words.join(pick(language, {fa: '، ', en: ', '}));
}
