import {PHRASES, type PhraseKey} from '../../../src/words/phrases.js';
import {html, toPlainText, type Content, type Html} from './html.js';
import type {Language} from '../../../src/rows.js';

export type Values = Record<string, Content>;

/** A phrase in one language with its `{gaps}` filled; numbers are printed in the digits of the language. */
export function say(language: Language, key: PhraseKey, values: Values = {}): Html {
  const phrase = PHRASES[key][language === 'fa' ? 0 : 1];
  const parts = phrase.split(/(\{[^}]+\})/);
  return html`${parts.map((part) => (part.startsWith('{') ? fill(part.slice(1, -1), values, language, key) : part))}`;
}

/** The same as plain text, for titles and attributes. */
export function sayText(language: Language, key: PhraseKey, values: Values = {}): string {
  return toPlainText(say(language, key, values));
}

/** A number in the digits of the language, with its marks for thousands and decimals. */
export function formatNumber(value: number, language: Language, digits = 2): string {
  return new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en', {maximumFractionDigits: digits}).format(
    value,
  );
}

// `{n?page:pages}` chooses by number; Persian needs no plural after a numeral.
function fill(gap: string, values: Values, language: Language, key: string): Content {
  const [, name, one, many] = /^(\w+)(?:\?([^:]*):(.*))?$/.exec(gap) ?? [];
  if (!name || !(name in values)) throw new Error(`missing value: {${gap}} in ${key}`);
  const value = values[name];
  if (one !== undefined) return value === 1 ? one : many;
  return typeof value === 'number' ? formatNumber(value, language) : value;
}
