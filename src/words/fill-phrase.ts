import type {Language} from '../rows.js';
import {formatNumber} from './number.js';
import type {Phrase} from './phrases/phrase.js';

/** The pieces of a phrase in one language, its gaps filled; numbers are written as people write them. */
export function fillPhrase<Value>(
  language: Language,
  [fa, en]: Phrase,
  values: Readonly<Record<string, Value>>,
): (string | Value)[] {
  const phrase = language === 'fa' ? fa : en;
  return phrase.split(/(\{[^}]+\})/).map((piece) => {
    const [, name, one, many] = /^\{(\w+)(?:\?([^:]*):(.*))?\}$/.exec(piece) ?? [];
    if (name === undefined) return piece;
    if (!(name in values)) throw new Error(`missing value: {${name}} in ${phrase}`);
    const value = values[name]!;
    if (one !== undefined) return Number(value) === 1 ? one : many!;
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

/** A phrase in one language as text, its gaps filled. */
export function formatPhrase(
  language: Language,
  phrase: Phrase,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fillPhrase(language, phrase, values).join('');
}
