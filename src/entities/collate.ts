import type {Language} from '../rows.js';

/**
 * Gives each name its place in the order of a dictionary, from 1; equal names share one. Code points put پ چ ژ ک گ ی after
 * the Arabic letters, so the order is reckoned once and stored.
 */
export function toSortKeys(names: Iterable<string>, language: Language = 'fa'): Map<string, number> {
  const {compare} = new Intl.Collator(language);
  return new Map([...new Set(names)].sort(compare).map((name, index) => [name, index + 1]));
}
