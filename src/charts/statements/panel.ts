import type {Language} from '../../rows.js';
import {formatNumber} from '../../words/number.js';
import {SIZES} from '../spec.js';
import type {Statement} from '../statement.js';
import {estimateWidth} from '../text-width.js';
import {listTicks} from '../ticks.js';

/** A lane's drawing area: its size in pixels, the value at its upper edge, and the numbers of its axis. */
export interface Panel {
  width: number;
  height: number;
  top: number;
  ticks: number[];
}

/** An area for some statements, from zero to a little above the highest. */
export function createPanel(rows: readonly Statement[], width: number, height: number): Panel {
  const highest = Math.max(1, ...rows.map((row) => row.high ?? row.value));
  const top = highest * 1.2;
  return {width, height, top, ticks: listTicks(highest, top)};
}

/** Room that the numbers of an axis take, with a mark's reach beside them. */
export function measureNumbers(ticks: readonly number[], language: Language): number {
  const widths = ticks.map((value) => estimateWidth(formatNumber(value, language), NUMBER_SIZE));
  return Math.max(28, Math.ceil(Math.max(0, ...widths)) + 14);
}

/** The size of the numbers of an axis. */
export const NUMBER_SIZE = SIZES.small - 1;

/** Pixels from the upper edge of a value. */
export function toY({height, top}: Panel, value: number): number {
  return height * (1 - value / top);
}
