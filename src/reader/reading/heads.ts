import type {LineSpan} from '../../text/read-lines.js';
import type {TextReading} from './reading.js';

/** Finds the index of the nearest line above another that is a head; -1 where there is none. */
export type FindHead = (reading: TextReading, at: number) => number;

/** Creates a finder of heads that walks the lines of a text once, however many entries stand below one head. */
export function createHeadFinder(isHead: (reading: TextReading, line: LineSpan) => boolean): FindHead {
  const known = new WeakMap<readonly LineSpan[], Int32Array>();
  return (reading, at) => {
    let heads = known.get(reading.lines);
    if (!heads) known.set(reading.lines, (heads = indexHeads(reading, isHead)));
    return heads[at] ?? -1;
  };
}

function indexHeads(
  reading: TextReading,
  isHead: (reading: TextReading, line: LineSpan) => boolean,
): Int32Array {
  const heads = new Int32Array(reading.lines.length);
  let head = -1;
  reading.lines.forEach((line, at) => {
    heads[at] = head;
    if (isHead(reading, line)) head = at;
  });
  return heads;
}

/** What stands above a list, or a table. */
export const findHeading = createHeadFinder((_, {kind}) => kind !== 'item' && kind !== 'row');
/** What stands above the entries of a list. */
export const findAboveItems = createHeadFinder((_, {kind}) => kind !== 'item');
/** What stands above the rows of a table. */
export const findAboveRows = createHeadFinder((_, {kind}) => kind !== 'row');
