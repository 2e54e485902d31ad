import type {Language} from '../../rows.js';
import {say} from '../../words/say.js';
import {toHex} from '../colours.js';
import {HATCH_URL, OTHER_FRAME_URL} from '../hatch.js';
import {drawBoxes, drawTexts, type DrawnText} from '../layers.js';
import {toSide} from '../side.js';
import {SIZES, type Layer} from '../spec.js';

/** Why a province has no number to shade, where it is not silent: its number is of another frame, or no text counts its clusters. */
export type Outside = 'other_frame' | 'uncounted';

/** How a province is filled that has no number to shade. */
export const OUTSIDE_PAINT: Record<Outside | 'silent', {fill: string; stroke: string}> = {
  silent: {fill: HATCH_URL, stroke: toHex('quiet')},
  other_frame: {fill: OTHER_FRAME_URL, stroke: toHex('grey')},
  uncounted: {fill: toHex('paper'), stroke: toHex('grey')},
};

/** Height of the line that names them. */
export const OUTSIDE_KEY = 24;

/** The line under a map that names what is not shaded, each word beside its fill. */
export function createOutsideKey(
  kinds: readonly (Outside | 'silent')[],
  {width, y, language}: {width: number; y: number; language: Language},
): Layer[] {
  const {x: edge, sign, align} = toSide(language, width - 2, 1);
  const step = Math.min(150, (width - 2) / Math.max(1, kinds.length));
  const lefts = kinds.map((_, index) => edge + sign * index * step);
  const boxes = kinds.map((kind, index) => {
    const ends = [lefts[index]!, lefts[index]! + sign * 16].sort((one, other) => one - other);
    return {x: ends[0]!, x2: ends[1]!, y, y2: y + 11, ...OUTSIDE_PAINT[kind]};
  });
  const words = kinds.map((kind, index): DrawnText => ({
    ...{x: lefts[index]! + sign * 22, y: y + 6, align, text: say(language, `map.${kind}`)},
    ...{size: SIZES.small, fill: 'quiet'},
  }));
  return [...drawBoxes(boxes, {strokeWidth: 1}), ...drawTexts(words)];
}
