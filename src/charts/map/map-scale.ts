import {RAMP, toHex} from '../colours.js';
import {formatNumber} from '../../words/number.js';
import {isolateInDrawing} from '../../words/isolate.js';
import type {Language} from '../../rows.js';
import {HATCH_URL} from '../hatch.js';
import {pixel, SIZES, type Layer} from '../spec.js';

/** Height of the scale under a map. */
export const SCALE_BAR = 46;

/** Lowest number of each step of a map, in round numbers that suit the highest. */
export function toSteps(values: number[]): number[] {
  const highest = Math.max(0, ...values);
  if (highest <= 5) return [1, 2, 3, 4, 5];
  if (highest <= 14) return [1, 3, 5, 7, 10];
  if (highest <= 35) return [1, 3, 6, 10, 20];
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(highest / 30)));
  return [1, 5 * unit, 10 * unit, 20 * unit, 40 * unit];
}

/** The step of the ramp that a number above zero falls into. */
export function findStep(value: number, steps: number[]): number {
  return Math.max(0, steps.filter((lowest) => value >= lowest).length - 1);
}

interface ScaleOptions {
  width: number;
  y: number;
  language: Language;
  hasSilence: boolean;
  /** True for official figures: a place without one has no data, and is not silent. */
  isFigure?: boolean;
  /** True for figures that are no whole numbers: a step ends where the next begins. */
  isContinuous?: boolean;
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

/** The scale under a map: silence, zero and the steps, each with its numbers; right to left in Persian. */
export function createScaleBar(
  steps: number[],
  {width, y, language, hasSilence, isFigure = false, isContinuous = false}: ScaleOptions,
): Layer[] {
  const words = isFigure ? {fa: 'بی\u200cرقم', en: 'no data'} : {fa: 'خاموش', en: 'silent'};
  const ranges = steps.map((from, index) =>
    isContinuous ? toSpan(from, steps[index + 1], language) : toRange(from, steps[index + 1], language),
  );
  const boxes = [
    ...(hasSilence ? [{text: words[language], fill: HATCH_URL, stroke: toHex('quiet')}] : []),
    {text: formatNumber(0, language), fill: toHex('lapis0'), stroke: toHex('lapisEdge')},
    ...ranges.map((text, index) => ({text, fill: toHex(RAMP[index]!), stroke: toHex(RAMP[index]!)})),
  ];
  const side = Math.min(56, (width - 2) / boxes.length);
  const place = (index: number) => (language === 'fa' ? width - (index + 1) * side : index * side);
  const values = boxes.map((box, index) => ({
    ...box,
    text: isolateInDrawing(box.text),
    x: place(index) + 1,
    x2: place(index) + side - 3,
    middle: place(index) + side / 2 - 1,
  }));
  const fill = {field: 'fill', type: 'nominal', scale: null};
  const stroke = {field: 'stroke', type: 'nominal', scale: null};
  return [
    {
      data: {values: values.map((box) => ({...box, y, y2: y + 11}))},
      mark: {type: 'rect', strokeWidth: 1},
      encoding: {x: pixel('x'), x2: {field: 'x2'}, y: pixel('y'), y2: {field: 'y2'}, fill, stroke},
    },
    {
      data: {values: values.map(({middle, text}) => ({middle, text, y: y + 22}))},
      mark: {type: 'text', align: 'center', fontSize: SIZES.small - 0.5, fill: toHex('quiet')},
      encoding: {x: pixel('middle'), y: pixel('y'), text: {field: 'text'}},
    },
  ];
}

function toRange(from: number, next: number | undefined, language: Language): string {
  const first = formatNumber(from, language);
  if (next === undefined) return language === 'fa' ? `${first} و بیشتر` : `${first}+`;
  const last = formatNumber(next - 1, language);
  return next - 1 === from ? first : language === 'fa' ? `${first} تا ${last}` : `${first}–${last}`;
}

function toSpan(from: number, next: number | undefined, language: Language): string {
  const first = formatNumber(from, language);
  if (next === undefined) return language === 'fa' ? `${first} و بیشتر` : `${first}+`;
  const last = formatNumber(next, language);
  return language === 'fa' ? `${first} تا ${last}` : `${first}–${last}`;
}
