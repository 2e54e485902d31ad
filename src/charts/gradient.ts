import {toHex, type ColourName} from './colours.js';
import type {Layer} from './spec.js';

/** A fill that runs through colours from left to right, or from top to bottom: ends that fade say that they are not known. */
export function toGradient(stops: [offset: number, colour: ColourName][], isUpright = false): Layer {
  return {
    ...{gradient: 'linear', x1: 0, y1: 0, x2: isUpright ? 0 : 1, y2: isUpright ? 1 : 0},
    stops: stops.map(([offset, name]) => ({offset, color: toHex(name)})),
  };
}
