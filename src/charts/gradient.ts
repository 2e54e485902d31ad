import {toHex, type ColourName} from './colours.js';
import type {Layer} from './spec.js';

/** A fill that is its colour from a share of its way on and fades to both ends: ends that are not known. */
export function toGradient(end: ColourName, middle: ColourName, from: number, isUpright = false): Layer {
  const full = [...new Set([from, 1 - from])].map((offset) => ({offset, color: toHex(middle)}));
  return {
    ...{gradient: 'linear', x1: 0, y1: 0, x2: isUpright ? 0 : 1, y2: isUpright ? 1 : 0},
    stops: [{offset: 0, color: toHex(end)}, ...full, {offset: 1, color: toHex(end)}],
  };
}
