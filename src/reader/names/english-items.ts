import {type NameFound, isClusterNoun, type Item} from './item.js';
import {endingAt, within, type TokenRange} from '../spans.js';
import type {Annotation, TextReading} from '../reading.js';

/**
 * Finds cluster names in an English sentence: “the Mashhad saffron business cluster”, and the items of a list of amounts,
 * “Tabriz leather $3.3m, Tabriz stone $64,000”, where the sentence speaks of clusters.
 */
export function readEnglishNames(reading: TextReading, sentence: TokenRange, index: number): Item[] {
  const nouns = within(reading.of('noun'), sentence.from, sentence.to).filter(isClusterNoun);
  const heads = nouns.map(({from}) => from);
  const amounts = reading.numbers.flatMap(({from}) =>
    from > sentence.from && from < sentence.to && reading.tokens[from - 1]?.text === '$' ? [from - 1] : [],
  );
  const isAbout = nouns.length > 0 || reading.of('noun').some(isClusterNoun);
  const ends = isAbout ? [...heads, ...amounts.filter((at) => !endingAt(reading.of('noun'), at))] : heads;
  const names = ends.flatMap((end) => readNameBefore(reading, end, sentence.from) ?? []);
  return names.map((name) => ({
    from: name.from,
    to: name.to,
    sentence: index,
    names: [name],
    isTriggered: true,
  }));
}

const VERBS = new Set(['sold', 'exported', 'earned', 'around', 'about', 'nearly', 'worth', 'made']);
const INSIDE = new Set(['and', '-', 'of']);

/** Reads back over places and products to where the name begins. */
function readNameBefore(reading: TextReading, end: number, floor: number): NameFound | undefined {
  let to = end;
  while (to > floor && VERBS.has(reading.tokens[to - 1]!.text)) to--;
  const products: Annotation[] = [];
  const places: Annotation[] = [];
  let from = to;
  for (let at = to; at > floor;) {
    const product = endingAt(reading.of('product'), at);
    const place = endingAt(reading.of('province'), at) ?? endingAt(reading.of('town'), at);
    if (product && !places.length) products.unshift(product);
    else if (place) places.unshift(place);
    else if (!INSIDE.has(reading.tokens[at - 1]!.text)) break;
    at = product && !places.length ? product.from : place ? place.from : at - 1;
    if (product || place) from = at;
  }
  return products.length ? {from, to, products, places, isRegional: false} : undefined;
}
