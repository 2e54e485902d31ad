import {toHex} from './colours.js';

/** The fill that stands for silence in a spec; the renderer and the live chart put the pattern behind it. */
export const HATCH_URL = 'url(#khoosheh-hatch)';

/** The pattern of silence: thin oblique lines on paper, which no tint of the ramp can be taken for. */
export function toHatch(id: string): string {
  return (
    `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="5" height="5" fill="${toHex('paper')}"/><rect width="1.1" height="5" fill="${toHex('rule')}"/></pattern>`
  );
}
