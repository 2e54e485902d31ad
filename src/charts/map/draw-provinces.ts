import type {Language} from '../../rows.js';
import {formatNumber} from '../../words/number.js';
import {RAMP, toHex} from '../colours.js';
import {drawTexts, drawTextsOnFill, listLayer, type DrawnText} from '../layers.js';
import {PAINT, pixel, SIZES, type Layer, type Linked} from '../spec.js';
import {estimateWidth} from '../text-width.js';
import {findShade, findStep} from './map-scale.js';
import {OUTSIDE_PAINT, type Outside} from './outside.js';
import type {Area} from './province-areas.js';

/** A province as drawn. */
export interface DrawnProvince extends Area {
  place_id: string;
  /** Null where there is nothing to shade, which is not zero. */
  value: number | null;
  outside?: Outside | undefined;
  has_conflict?: boolean;
  /** The number with its hedge in words, where it has one. */
  said?: string | undefined;
  /** The page of the province, and what the link is called. */
  link: Linked;
}

/** The provinces filled by step, with names, numbers and the marks of disagreement. */
export function drawProvinces(
  drawn: DrawnProvince[],
  steps: number[],
  {language, digits, edge}: {language: Language; digits: number | undefined; edge: number},
): Layer[] {
  const words = drawn.map((province) => listLabels(province, steps, language, digits));
  const labels = words.flat();
  return [
    ...drawAreas(drawn, steps, edge),
    ...drawTexts(labels.filter(({fill}) => fill !== 'paper')),
    ...drawTextsOnFill(labels.filter(({fill}) => fill === 'paper')),
    ...drawConflicts(drawn, words),
  ];
}

function drawAreas(drawn: DrawnProvince[], steps: number[], strokeWidth: number): Layer[] {
  const features = drawn.map(({place_id, value, outside, geometry, link}) => ({
    type: 'Feature',
    ...{geometry, place_id, value, ...link},
    ...toPaint(value, steps, outside),
  }));
  // silent and zero areas have an edge of their own and must lie above the paper-coloured edges of the others
  const values = [
    ...features.filter(({value}) => value),
    ...features.filter(({value}) => value === null),
    ...features.filter(({value}) => value === 0),
  ];
  const mark = {type: 'geoshape', strokeWidth, strokeJoin: 'round'};
  const projection = {type: 'identity', scale: 1, translate: [0, 0]};
  return listLayer(values, mark, PAINT).map((layer) => ({...layer, projection}));
}

function toPaint(
  value: number | null,
  steps: number[],
  outside: Outside | undefined,
): {fill: string; stroke: string} {
  if (value === null) return OUTSIDE_PAINT[outside ?? 'silent'];
  if (value === 0) return {fill: toHex('lapis0'), stroke: toHex('lapisEdge')};
  return {fill: toHex(RAMP[findShade(findStep(value, steps), steps)]!), stroke: toHex('paper')};
}

function listLabels(
  {value, said, label: {x, y, lines, size}}: DrawnProvince,
  steps: number[],
  language: Language,
  digits: number | undefined,
): (DrawnText & {weight: number})[] {
  const isDark = value !== null && value > 0 && findShade(findStep(value, steps), steps) >= 3;
  const words = lines.map((text) => ({text, size, weight: 400}));
  if (value !== null) {
    words.push({
      text: said ?? formatNumber(value, language, {decimals: digits}),
      size: size + 1,
      weight: 700,
    });
  }
  return words.map((word, index) => ({
    ...word,
    ...{x, y: y + (index - (words.length - 1) / 2) * (size + 2)},
    ...{align: 'center', fill: isDark ? 'paper' : 'ink'},
  }));
}

// beside the number, or below the name where there is none
function drawConflicts(drawn: DrawnProvince[], words: (DrawnText & {weight: number})[][]): Layer[] {
  const values = drawn.flatMap(({value, has_conflict}, index) => {
    const last = words[index]!.at(-1);
    if (!has_conflict || !last) return [];
    const half = estimateWidth(last.text, last.size ?? SIZES.label) / 2;
    return value === null ? {x: last.x, y: last.y + 13} : {x: last.x + half + 7, y: last.y};
  });
  const mark = {
    ...{type: 'point', shape: 'diamond', size: 46, strokeWidth: 1, opacity: 1},
    ...{fill: toHex('pomegranate'), stroke: toHex('paper')},
  };
  return listLayer(values, mark, {x: pixel('x'), y: pixel('y')});
}
