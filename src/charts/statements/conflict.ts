import {extent} from 'd3-array';
import type {Language} from '../../rows.js';
import {formatIntervalShort} from '../../words/interval.js';
import {joinInDrawing} from '../../words/isolate.js';
import {formatNumber} from '../../words/number.js';
import {formatQuantity} from '../../words/quantity.js';
import {drawRules, drawTexts, type DrawnRule, type DrawnText} from '../layers.js';
import {findInterval} from '../../series/interval.js';
import {formatConcept, formatVoice, type Statement} from '../statement.js';
import {SEMICOLON} from '../../words/list.js';
import {say} from '../../words/say.js';
import {toSide} from '../side.js';
import {createChart, pixel, SIZES, type ChartOptions, type ChartSpec, type Layer} from '../spec.js';
import {estimateWidth} from '../text-width.js';
import {listTicks} from '../ticks.js';
import {describeStatement} from './describe-chart.js';
import {drawSymbols, toLook} from './statement-marks.js';
import {toSaid, toWhat} from './statements-finding.js';

const ROW = 54;
const AXIS = 22;
const EDGE = 14;

/** Sets two statements (or more) that disagree on one axis of numbers, each with noun, voice and time; the gap in pomegranate. */
export function conflictFigure(rows: readonly Statement[], options: ChartOptions): ChartSpec {
  const {language} = options;
  const width = (options.width ?? 640) - 2 * EDGE;
  const highest = Math.max(1, ...rows.map(({value, high}) => high ?? value)) * 1.08;
  const toX = (value: number): number => (value / highest) * width;
  const axis: ValueAxis = {toX, y: rows.length * ROW + 3, highest, width};
  const symbols = rows.map((row, index) => toSymbol(row, index, axis));
  return createChart(options, {
    title: findInConflict(rows, language),
    told: rows.map((row) => describeStatement(row, language)),
    ...{width, height: rows.length * ROW + AXIS, margin: {top: 2, right: EDGE, bottom: 2, left: EDGE}},
    view: {
      layer: [
        ...drawAxis(axis, language),
        ...drawGap(rows, axis),
        ...drawRules(rows.map((_, index) => toLevel(0, width, toY(index), 'rule'))),
        ...drawSymbols(symbols, pixel('middle'), pixel('value'), language),
        ...drawTexts(listWords(rows, axis, language)),
      ],
    },
  });
}

/** What a disagreement finds: of one thing, who says which number and when. */
function findInConflict(rows: readonly Statement[], language: Language): string {
  const sides = rows.map((row) => say(language, 'finding.side', toSaid(row, language)));
  const what = rows[0] ? toWhat(rows[0], language) : '';
  return say(language, 'finding.sides', {what, sides: sides.join(SEMICOLON[language])});
}

/** The axis of numbers: where a value lies on it, and where it lies in the drawing. */
interface ValueAxis {
  toX: (value: number) => number;
  y: number;
  highest: number;
  width: number;
}

function toY(index: number): number {
  return index * ROW + 38;
}

function toLevel(x: number, x2: number, y: number, stroke: DrawnRule['stroke'], width?: number): DrawnRule {
  return {x, x2, y, y2: y, stroke, ...(width && {width})};
}

function drawAxis({toX, y, highest, width}: ValueAxis, language: Language): Layer[] {
  const texts = listTicks(highest).map((value): DrawnText => ({
    ...{x: toX(value), y: y + 9, text: formatNumber(value, language)},
    ...{align: 'center', size: SIZES.small - 0.5, fill: 'quiet'},
  }));
  return [
    ...drawRules(texts.map(({x}) => ({x, x2: x, y: 14, y2: y, stroke: 'rule'}))),
    ...drawTexts(texts),
    ...drawRules([toLevel(0, width, y, 'quiet')]),
  ];
}

/** The distance between the numbers, on the axis, and where each of them meets it. */
function drawGap(rows: readonly Statement[], {toX, y}: ValueAxis): Layer[] {
  const [from, to] = extent(rows, ({value}) => value);
  if (from === undefined || from === to) return [];
  const falls = rows.map(({value}, index): DrawnRule => ({
    ...{x: toX(value), x2: toX(value), y: toY(index), y2: y, stroke: 'pomegranate', width: 0.9},
  }));
  return [
    ...drawRules(falls, undefined, {strokeDash: [2, 2]}),
    ...drawRules([toLevel(toX(from), toX(to), y, 'pomegranate', 3)]),
  ];
}

// here the axis is of numbers: a mark stands at its value, and time is told in words
function toSymbol(row: Statement, index: number, {toX}: ValueAxis) {
  return {...toLook(row), form: 'dot' as const, middle: toX(row.value), value: toY(index)};
}

function listWords(rows: readonly Statement[], axis: ValueAxis, language: Language): DrawnText[] {
  const {x, align} = toSide(language, axis.width + 2 * EDGE, -EDGE);
  const heads = rows.map((row, index): DrawnText => ({
    ...{x, y: toY(index) - 22, text: toHead(row, language), align, size: SIZES.small},
  }));
  const values = rows.map((row, index): DrawnText => {
    const text = formatQuantity(row, language);
    const middle = axis.toX(row.value);
    const isLeft = middle + estimateWidth(text, SIZES.label) + 14 > axis.width;
    const side = isLeft
      ? ({x: middle - 11, align: 'right'} as const)
      : ({x: middle + 11, align: 'left'} as const);
    return {...side, y: toY(index), text, weight: 600};
  });
  return [...heads, ...values];
}

function toHead(row: Statement, language: Language): string {
  const noun = row.concept_id ? formatConcept(row.concept_id, language) : '';
  const when = formatIntervalShort(findInterval(row) ?? {}, language);
  return joinInDrawing([noun, formatVoice(row, language), when], language);
}
