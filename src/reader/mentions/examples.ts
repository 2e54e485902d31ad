import {bisector} from 'd3-array';
import type {TextReading} from '../reading/reading.js';
import type {Item} from '../names/item.js';
import {AMONG, THOSE} from './mention-lexicon.js';
import {SEMICOLON} from '../../text/particle-lexicon.js';

const REACH = 14;

/**
 * «۱۴ خوشه شناسایی شده است. خوشه‌های سفال لالجین و سیر همدان از آن جمله‌اند»: the names are examples of a count said before.
 * Where the text has several counts there, the first is the widest, so it is true of them whichever is meant.
 */
export function countOfExamples(
  reading: TextReading,
  items: readonly Item[],
  position: number,
): Item | undefined {
  const item = items[position]!;
  if (item.count || !isExample(reading, item)) return undefined;
  const near = items.slice(bySentence.left(items, item.sentence - 1), position);
  return near.find(({count}) => count);
}

// Items stand in the order of their sentences.
const bySentence = bisector((item: Item, sentence: number) => item.sentence - sentence);

function isExample({tokens}: TextReading, {to}: Item): boolean {
  for (let at = to; at < Math.min(tokens.length - 1, to + REACH); at++) {
    const {text} = tokens[at]!;
    if (text === '.' || text === SEMICOLON) return false;
    if (!text.startsWith(AMONG)) continue;
    return THOSE.has(tokens[at - 1]!.text) || THOSE.has(tokens[at + 1]!.text);
  }
  return false;
}
