import {readBare, readClassed, readEntry, readListed} from './lists.js';
import {readEnglishNames, readAmounts} from './english-names.js';
import {readPointer} from './pointers.js';
import {readTriggered} from './triggered.js';
import type {Clauses} from '../clauses/read-clauses.js';
import type {TextReading} from '../reading/reading.js';
import type {Item} from './item.js';
import type {ItemFrame} from './item-frame.js';

const READERS = {
  fa: [readTriggered, readPointer, readListed, readEntry, readClassed, readBare],
  en: [readEnglishNames, readTriggered, readPointer, readListed, readEntry, readAmounts],
};

/** Finds counts of clusters and lists of cluster names, in the order of the text. */
export function readItems(reading: TextReading, clauses: Clauses): Item[] {
  const items: Item[] = [];
  if (reading.matter === 'none') return items;
  const entries = findEntries(reading);
  const named = new Set<string>();
  let last: Pick<Item, 'sentence' | 'names'> = {sentence: -1, names: []};
  const readers = READERS[reading.language];
  clauses.sentences.forEach((sentence, index) => {
    if (clauses.headlines.has(index)) return;
    const frame = {reading, clauses, sentence, index, items, named, entries, lastNames: last.names};
    for (let at = sentence.from; at < sentence.to;) {
      const item = readFirst(readers, frame, at);
      if (item) {
        items.push(item);
        if (item.names.length && !item.said) {
          last = {sentence: index, names: [...(last.sentence === index ? last.names : []), ...item.names]};
          frame.lastNames = last.names;
        }
        for (const {products} of item.names) if (products[0]) named.add(products[0].means);
      }
      at = Math.max(item?.to ?? 0, at + 1);
    }
  });
  return items;
}

function readFirst(
  readers: readonly ((frame: ItemFrame, at: number) => Item | undefined)[],
  frame: ItemFrame,
  at: number,
): Item | undefined {
  for (const read of readers) {
    const item = read(frame, at);
    if (item) return item;
  }
  return undefined;
}

/** Where the text of entries begins: behind «۱.», «-», «الف)». */
function findEntries({tokens, lines}: TextReading): Set<number> {
  const entries = lines.filter(({kind}) => kind === 'item' || kind === 'row');
  return new Set(
    entries.flatMap(({from, to}) => {
      let at = from;
      while (at < to && tokens[at]!.kind !== 'word') at++;
      return tokens[at + 1]?.text === ')' ? [at + 2] : [at];
    }),
  );
}
