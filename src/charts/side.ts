import type {Language} from '../rows.js';
import {pick} from '../words/language.js';

/** The edge at which a drawing begins to be read: the right one in Persian. */
export interface Side {
  x: number;
  align: 'left' | 'right';
  /** Which way x grows with the distance from the edge. */
  sign: 1 | -1;
}

/** The edge at which something of a width, from a left edge on, begins. */
export function toSide(language: Language, width: number, left = 0): Side {
  return pick<Side>(language, {
    fa: {x: left + width, align: 'right', sign: -1},
    en: {x: left, align: 'left', sign: 1},
  });
}

/** Columns of one width beside each other, in the order of reading: their width, and the left edge of the column of an index. */
export function toColumns(
  language: Language,
  {width, columns, gap}: {width: number; columns: number; gap: number},
): {width: number; toLeft: (index: number) => number} {
  const own = (width - gap * (columns - 1)) / columns;
  const toLeft = (index: number) => {
    const column = index % columns;
    return pick(language, {fa: columns - 1 - column, en: column}) * (own + gap);
  };
  return {width: own, toLeft};
}
