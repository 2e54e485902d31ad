import type {Language} from '../rows.js';

/** Chooses what belongs to a language from what stands in both. */
export function pick<T>(language: Language, both: Readonly<Record<Language, T>>): T {
  return both[language];
}
