import type {TextReading} from '../reading.js';
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
  return items.slice(0, position).find(({count, sentence}) => count && sentence >= item.sentence - 1);
}

function isExample({tokens}: TextReading, {to}: Item): boolean {
  for (let at = to; at < Math.min(tokens.length - 1, to + REACH); at++) {
    const {text} = tokens[at]!;
    if (text === '.' || text === SEMICOLON) return false;
    if (!text.startsWith(AMONG)) continue;
    return THOSE.has(tokens[at - 1]!.text) || THOSE.has(tokens[at + 1]!.text);
  }
  return false;
}
