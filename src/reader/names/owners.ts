import {bisector} from 'd3-array';
import type {NameFound, Item} from './item.js';
import type {TextReading} from '../reading/reading.js';
import type {TokenRange} from '../reading/spans.js';

const NEAR = 5;

/** The cluster that a count belongs to: the only one named in its clause or, failing that, in its sentence. */
export function findOwner(
  {language}: TextReading,
  items: readonly Item[],
  sentence: number,
  range: TokenRange,
): NameFound | undefined {
  const own = items.slice(bySentence.left(items, sentence), bySentence.right(items, sentence));
  const named = own.filter((item) => item.names.length === 1 && !item.count);
  const before = named.findLast((item) => item.to <= range.from + 1);
  if (language === 'en') return before && range.from - before.to < NEAR ? before.names[0] : undefined;
  return (before ?? named[0])?.names[0];
}

// Items stand in the order of their sentences.
const bySentence = bisector((item: Item, sentence: number) => item.sentence - sentence);
