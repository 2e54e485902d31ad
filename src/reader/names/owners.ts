import type {NameFound, Item} from './item.js';
import type {TextReading} from '../reading.js';
import type {TokenRange} from '../spans.js';

function itemsOf(items: readonly Item[], sentence: number): readonly Item[] {
  const from = indexOfSentence(items, sentence);
  return items.slice(from, indexOfSentence(items, sentence + 1));
}

/** Items stand in the order of their sentences. */
function indexOfSentence(items: readonly Item[], sentence: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NEAR = 6;

/** The cluster that a count belongs to: the only one named in its clause or, failing that, in its sentence. */
export function findOwner(
  {language}: TextReading,
  items: readonly Item[],
  sentence: number,
  range: TokenRange,
): NameFound | undefined {
  const named = itemsOf(items, sentence).filter((item) => item.names.length === 1 && !item.count);
  const before = named.findLast((item) => item.to <= range.from + 1);
  if (language === 'en') return before && range.from - before.to < NEAR ? before.names[0] : undefined;
  return (before ?? named[0])?.names[0];
}
