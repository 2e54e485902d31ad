import {cumsum, descending, sort} from 'd3-array';
import type {Language} from '../../rows.js';
import {formatInterval} from '../../words/interval.js';
import {joinInDrawing} from '../../words/isolate.js';
import {formatNumber} from '../../words/number.js';
import {formatQuantity} from '../../words/quantity.js';
import {findConceptColours} from '../colours.js';
import {drawRules, drawTexts, type DrawnRule, type DrawnText} from '../layers.js';
import {formatConcept, formatVoice, type Statement} from '../statement.js';
import {toSide, type Side} from '../side.js';
import {pixel, SIZES, type Drawing} from '../spec.js';
import {estimateWidth, shorten} from '../text-width.js';
import {listTicks} from '../ticks.js';
import {drawSymbols, toLook} from './statement-marks.js';

const HEAD = 26;
const AXIS = 26;
const EDGE = 10;

/** Statements of one noun or measure, under its name; no name where there is but one. */
export interface ValueLane {
  name: string;
  rows: readonly Statement[];
}

/**
 * Sets statements without a time on axes of numbers, a row each with noun and voice: where no day is known, no years are drawn. Lanes of
 * one unit share one scale.
 */
export function drawByValue(
  lanes: readonly ValueLane[],
  {width, language}: {width: number; language: Language},
): Omit<Drawing, 'title'> {
  const grid = toGrid(width, language);
  const heights = lanes.map(({rows}) => HEAD + rows.length * grid.row + AXIS);
  const tops = [0, ...cumsum(heights)];
  const drawn = lanes.map((lane, index) => placeLane(lane, {top: tops[index]!, lanes, grid}));
  const symbols = drawn.flatMap(({marks}) => marks.map(({x, y, row}) => toSymbol(row, x, y)));
  const texts = drawn.flatMap((lane) => listWords(lane, grid, language));
  return {
    ...{width, height: tops.at(-1)!, margin: {top: 2, bottom: 2}},
    view: {
      layer: [
        ...drawRules(drawn.flatMap((lane) => listRules(lane, grid))),
        ...drawSymbols(symbols, pixel('middle'), pixel('value'), language),
        ...drawTexts(texts),
      ],
    },
  };
}

/** How a row is laid out: words at the side where reading begins, the axis beside them, or below them on a narrow drawing. */
interface ValueGrid {
  side: Side;
  row: number;
  /** Where the middle of the mark lies in its row, and the middle of the words. */
  mark: number;
  words: number;
  /** Room for the words, and where on the drawing numbers begin and end. */
  room: number;
  from: number;
  to: number;
}

function toGrid(width: number, language: Language): ValueGrid {
  const side = toSide(language, width);
  const isWide = width >= 480;
  const room = isWide ? width * 0.4 : width;
  const to = side.x + side.sign * (width - EDGE);
  const from = side.x + side.sign * (isWide ? room + EDGE * 2 : EDGE);
  return isWide
    ? {side, room, from, to, row: 26, mark: 13, words: 13}
    : {side, room, from, to, row: 48, mark: 32, words: 9};
}

interface PlacedLane {
  name: string;
  top: number;
  bottom: number;
  ticks: {x: number; value: number}[];
  marks: {row: Statement; x: number; x2: number; y: number; words: number}[];
}

function placeLane(
  {name, rows}: ValueLane,
  {top, lanes, grid}: {top: number; lanes: readonly ValueLane[]; grid: ValueGrid},
): PlacedLane {
  const ofUnit = lanes.flatMap((lane) => lane.rows).filter(({unit}) => unit === rows[0]!.unit);
  const highest = Math.max(1, ...ofUnit.map(({value, high}) => high ?? value)) * 1.05;
  const toX = (value: number) => grid.from + (value / highest) * (grid.to - grid.from);
  const sorted = sort(rows, (one, other) => descending(one.value, other.value));
  const marks = sorted.map((row, index) => {
    const y = top + HEAD + index * grid.row;
    const ends = {x: toX(row.value), x2: toX(row.high ?? row.value)};
    return {row, ...ends, y: y + grid.mark, words: y + grid.words};
  });
  const bottom = top + HEAD + rows.length * grid.row + 4;
  return {name, top, bottom, marks, ticks: listTicks(highest).map((value) => ({value, x: toX(value)}))};
}

// here the axis is of numbers: a mark stands at its value
function toSymbol(row: Statement, middle: number, y: number) {
  return {...toLook(row), form: 'dot' as const, middle, value: y};
}

function listRules({top, bottom, ticks, marks}: PlacedLane, {from, to}: ValueGrid): DrawnRule[] {
  const upright = ticks.map(({x}): DrawnRule => ({x, x2: x, y: top + HEAD, y2: bottom, stroke: 'rule'}));
  const tracks = marks.map(({y}): DrawnRule => ({x: from, x2: to, y, y2: y, stroke: 'rule'}));
  const ranges = marks
    .filter(({x, x2}) => x !== x2)
    .map(({row, x, x2, y}): DrawnRule => {
      return {x, x2, y, y2: y, stroke: findConceptColours(row.concept_id).tint, width: 6};
    });
  return [...upright, ...tracks, ...ranges, {x: from, x2: to, y: bottom, y2: bottom, stroke: 'quiet'}];
}

function listWords(
  {name, top, bottom, ticks, marks}: PlacedLane,
  grid: ValueGrid,
  language: Language,
): DrawnText[] {
  const {side, room, to} = grid;
  const {x, align} = side;
  const head = joinInDrawing([name, formatInterval({}, language)], language);
  const numbers = ticks.map((tick): DrawnText => ({
    ...{x: tick.x, y: bottom + 10, text: formatNumber(tick.value, language)},
    ...{align: 'center', size: SIZES.small - 1, fill: 'quiet'},
  }));
  const words = marks.map(({row, words: y}): DrawnText => ({
    ...{x, y, align, size: SIZES.small},
    text: shorten(toWords(row, language), SIZES.small, room),
  }));
  const values = marks.map((mark): DrawnText => {
    const text = formatQuantity(mark.row, language);
    const away = Math.abs(to - mark.x2) > estimateWidth(text, SIZES.label) + 14 ? side.sign : -side.sign;
    return {
      x: (away === side.sign ? mark.x2 : mark.x) + away * 12,
      y: mark.y,
      text,
      align: away > 0 ? 'left' : 'right',
      weight: 600,
    };
  });
  return [{x, y: top + 11, text: head, align, size: 13, weight: 700}, ...numbers, ...words, ...values];
}

function toWords(row: Statement, language: Language): string {
  const noun = row.concept_id ? formatConcept(row.concept_id, language) : '';
  return [formatVoice(row, language), noun].filter(Boolean).join(' · ');
}
