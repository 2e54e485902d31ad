import {toHex} from './colours.js';

/** The fill that stands for silence in a spec; the renderer and the live chart put the pattern behind it. */
export const HATCH_URL = 'url(#khoosheh-hatch)';

/** The fill of what lies in another frame than the one that is compared. */
export const OTHER_FRAME_URL = 'url(#khoosheh-other-frame)';

/** The patterns by the fill that stands for each in a spec; `prefix` begins their ids. */
export const PATTERNS: readonly {url: string; name: string; draw: (id: string) => string}[] = [
  {url: HATCH_URL, name: 'hatch', draw: toHatch},
  {url: OTHER_FRAME_URL, name: 'other-frame', draw: toOtherFrame},
];

/** The pattern of silence: thin oblique lines on paper, which no tint of the ramp can be taken for. */
export function toHatch(id: string): string {
  return toPattern(id, {angle: 45, step: 5, width: 1.1, paper: toHex('paper'), line: toHex('rule')});
}

/** The pattern of another frame: wide lines the other way, on a wash. */
export function toOtherFrame(id: string): string {
  return toPattern(id, {angle: -45, step: 8, width: 3, paper: toHex('wash'), line: toHex('rule')});
}

interface Pattern {
  angle: number;
  step: number;
  width: number;
  paper: string;
  line: string;
}

function toPattern(id: string, {angle, step, width, paper, line}: Pattern): string {
  return (
    `<pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">` +
    `<rect width="${step}" height="${step}" fill="${paper}"/><rect width="${width}" height="${step}" fill="${line}"/></pattern>`
  );
}
