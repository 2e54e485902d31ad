import type {Language} from '../../../src/rows.js';
import {fillPhrase} from '../../../src/words/fill-phrase.js';
import {PHRASES, type PhraseKey} from '../../../src/words/phrases.js';
import {html, toPlainText, type Content, type Html} from './html.js';

export type Values = Record<string, Content>;

/** A phrase in one language with its `{gaps}` filled; numbers are printed in the digits of the language. */
export function say(language: Language, key: PhraseKey, values: Values = {}): Html {
  return html`${fillPhrase(language, PHRASES[key], values)}`;
}

/** The same as plain text, for titles and attributes. */
export function sayText(language: Language, key: PhraseKey, values: Values = {}): string {
  return toPlainText(say(language, key, values));
}
