import type {Language} from '../rows.js';
import {formatPhrase} from '../words/fill-phrase.js';
import {PHRASES, type PhraseKey} from '../words/phrases.js';

/** A phrase in one language as text, its gaps filled. */
export function say(
  language: Language,
  key: PhraseKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return formatPhrase(language, PHRASES[key], values);
}
