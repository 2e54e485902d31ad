import {listTicks} from '../ticks.js';
import type {Statement} from '../statement.js';

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

/** Pixels from the upper edge of a value. */
export function toY({height, top}: Panel, value: number): number {
  return height * (1 - value / top);
}
