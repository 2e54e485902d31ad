import type {Language} from '../rows.js';
import {pick} from './language.js';

/** What stands between the words of a list. */
export const COMMA: Readonly<Record<Language, string>> = {fa: '، ', en: ', '};

/** What stands between parts that have commas of their own. */
export const SEMICOLON: Readonly<Record<Language, string>> = {fa: '؛ ', en: '; '};

type Part = string | null | undefined | false;

/** Joins a list as people write it: «الف، ب و پ», “a, b and c”. */
export function formatList(words: readonly string[], language: Language): string {
  if (words.length < 2) return words.join('');
  return `${formatPlainList(words.slice(0, -1), language)} ${pick(language, {fa: 'و', en: 'and'})} ${words.at(-1)}`;
}

/** Joins parts with commas alone, leaving out empty ones. */
export function formatPlainList(words: readonly Part[], language: Language): string {
  return words.filter(Boolean).join(COMMA[language]);
}

/** Joins clauses with semicolons, leaving out empty ones. */
export function joinClauses(clauses: readonly Part[], language: Language): string {
  return clauses.filter(Boolean).join(SEMICOLON[language]);
}
