import {bisectRight} from 'd3-array';
import type {Language} from '../../rows.js';
import {formatNumber} from '../../words/number.js';
import {RAMP, toHex} from '../colours.js';
import {drawBoxes, drawTexts, type DrawnText} from '../layers.js';
import {say} from '../../words/say.js';
import {toSide} from '../side.js';
import {SIZES, type Layer} from '../spec.js';
import {estimateWidth} from '../text-width.js';
import {OUTSIDE_PAINT} from './outside.js';

/** Height of the scale under a map. */
export const SCALE_BAR = 50;

/** Lowest number of each step of a map, in round numbers that suit the highest. */
export function toSteps(values: number[]): number[] {
  const highest = Math.max(0, ...values);
  if (highest <= 5) return [1, 2, 3, 4, 5];
  if (highest <= 14) return [1, 3, 5, 7, 10];
  if (highest <= 35) return [1, 3, 6, 10, 20];
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(highest / 30)));
  return [1, 5 * unit, 10 * unit, 20 * unit, 40 * unit];
}

/**
 * Lowest number of each step for the counts of one frame: a step for each number where there are no more than five, else parted at the four
 * widest gaps, so that no two numbers far apart share a shade.
 */
export function toFrameSteps(values: readonly number[]): number[] {
  const [first, ...others] = [...new Set(values.filter((value) => value > 0))].sort(
    (one, other) => one - other,
  );
  if (first === undefined) return [1];
  const gaps = others.map((from, index) => ({from, gap: from - (others[index - 1] ?? first)}));
  const widest = gaps.sort((one, other) => other.gap - one.gap || other.from - one.from);
  const parted = widest.slice(0, RAMP.length - 1).map(({from}) => from);
  return [first, ...parted.sort((one, other) => one - other)];
}

/** The colour of a step: few steps lie as far apart on the ramp as many. */
export function findShade(step: number, steps: readonly number[]): number {
  return steps.length < 2 ? RAMP.length - 1 : Math.round((step * (RAMP.length - 1)) / (steps.length - 1));
}

/** The step of the ramp that a number above zero falls into. */
export function findStep(value: number, steps: number[]): number {
  return Math.max(0, bisectRight(steps, value) - 1);
}

interface ScaleOptions {
  width: number;
  y: number;
  language: Language;
  /** True for official figures where a place has none. */
  hasNoData: boolean;
  /** True for figures that are no whole numbers: a step ends where the next begins. */
  isContinuous: boolean;
}

/** Lowest value of each step for official figures: a fifth of the places in each, in round numbers. */
export function toFigureSteps(values: readonly number[]): number[] {
  const sorted = values.filter((value) => value > 0).sort((one, other) => one - other);
  const quantile = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const round = (value: number, digits: number) => (value > 0 ? Number(value.toPrecision(digits)) : 0);
  const tried = [0, 1, 2].map((more) => {
    const steps = [0.2, 0.4, 0.6, 0.8]
      .map(quantile)
      .map((value) => round(value, (value >= 10 ? 2 : 1) + more));
    return [0, ...steps].filter((step, index, all) => index === 0 || step > all[index - 1]!);
  });
  // as few digits as keep the five steps apart
  return tried.find(({length}) => length === 5) ?? tried.at(-1)!;
}

/** The scale under a map: no data, zero and the steps, each with its numbers; right to left in Persian. */
export function createScaleBar(steps: number[], options: ScaleOptions): Layer[] {
  const {width, y, language, hasNoData} = options;
  const boxes = [
    ...(hasNoData ? [{text: say(language, 'map.no-data'), ...OUTSIDE_PAINT.silent}] : []),
    {text: formatNumber(0, language), fill: toHex('lapis0'), stroke: toHex('lapisEdge')},
    ...steps.map((from, index) => ({
      text: formatStep(from, steps[index + 1], options),
      ...{fill: toFill(index, steps), stroke: toFill(index, steps)},
    })),
  ];
  const size = Math.min(56, (width - 2) / boxes.length);
  const {x: edge, sign} = toSide(language, width);
  const lefts = boxes.map((_, index) => edge + sign * (index + (sign < 0 ? 1 : 0)) * size);
  const drawn = boxes.map(({fill, stroke}, index) => ({
    ...{x: lefts[index]! + 1, x2: lefts[index]! + size - 3, y, y2: y + 11},
    ...{fill, stroke},
  }));
  const widest = Math.max(...boxes.map(({text}) => estimateWidth(text, WORDS)));
  // where words are wider than their boxes, every second one stands a line lower
  const toLine = (index: number) => (widest > size - 2 && index % 2 ? y + 31 : y + 20);
  const words = boxes.map(({text}, index): DrawnText => ({
    ...{x: toInside(lefts[index]! + size / 2 - 1, text, width), y: toLine(index), text, align: 'center'},
    ...{size: WORDS, fill: 'quiet'},
  }));
  return [...drawBoxes(drawn, {strokeWidth: 1}), ...drawTexts(words)];
}

function toFill(step: number, steps: readonly number[]): string {
  return toHex(RAMP[findShade(step, steps)]!);
}

const WORDS = SIZES.small - 0.5;

function toInside(x: number, text: string, width: number): number {
  const half = estimateWidth(text, WORDS) / 2;
  return Math.min(Math.max(x, half), width - half);
}

// steps of whole numbers end before the next begins
function formatStep(from: number, next: number | undefined, {language, isContinuous}: ScaleOptions): string {
  if (next === undefined) return say(language, 'map.more', {from});
  const to = isContinuous ? next : next - 1;
  return from === to ? formatNumber(from, language) : say(language, 'map.step', {from, to});
}
