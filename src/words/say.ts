import type {Language} from '../rows.js';
import {formatPhrase} from './fill-phrase.js';
import {PHRASES, type PhraseKey} from './phrases.js';

/** A phrase in one language, its gaps filled. */
export function say(
  language: Language,
  key: PhraseKey,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return formatPhrase(language, PHRASES[key], values);
}

/** A phrase in both languages as columns of a row: `reason_fa`, `reason_en`. */
export function sayBoth<Column extends string>(
  column: Column,
  key: PhraseKey,
  values: (language: Language) => Readonly<Record<string, string | number>> = () => ({}),
): Record<`${Column}_${Language}`, string> {
  const [fa, en] = [say('fa', key, values('fa')), say('en', key, values('en'))];
  return {[`${column}_fa`]: fa, [`${column}_en`]: en} as Record<`${Column}_${Language}`, string>;
}
