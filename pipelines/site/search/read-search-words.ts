import {readReferenceTable} from '../../../src/io/read-reference.js';
import type {SearchWords} from '../client/search-entry.js';
import {toWords} from '../client/search-options.js';

/** The words that a search takes for one another: those of their own table, and the names of products, provinces and places. */
export function readSearchWords(root: string): SearchWords {
  const rows = readReferenceTable(root, 'search-words');
  const wordsOf = (kind: string) =>
    rows
      .filter((row) => row.kind === kind)
      .map(({words_fa, words_en, page}) => ({words: toSingleWords([words_fa, words_en]), page}));
  return {
    same: [...wordsOf('same').map(({words}) => words), ...listNames(root)].filter(({length}) => length > 1),
    asks: wordsOf('ask'),
    stops: wordsOf('stop').flatMap(({words}) => words),
  };
}

function listNames(root: string): string[][] {
  const products = readReferenceTable(root, 'products').map((row) =>
    toSingleWords([row.name_fa, row.name_en, row.aliases_fa, row.aliases_en]),
  );
  const spellings = readReferenceTable(root, 'place-names');
  const places = readReferenceTable(root, 'provinces').map(({province_id, name_fa, name_en}) => {
    const others = spellings.filter(({place_id}) => place_id === province_id).map(({name}) => name);
    return toSingleWords([name_fa, name_en, ...others]);
  });
  return [...products, ...places];
}

// A name of several words is found by its words: only what is one word can stand for another.
function toSingleWords(cells: readonly string[]): string[] {
  const names = cells.flatMap((cell) => cell.split('|')).map(toWords);
  return [...new Set(names.filter(({length}) => length === 1).flat())];
}
