import {toEnds, type SpanEnd, type SpanYear} from '../../series/span-groups.js';
import {formatNumber} from '../../words/number.js';
import {say} from '../../words/say.js';
import {toHex} from '../colours.js';
import {drawRules, drawTexts, listLayer, type DrawnRule, type DrawnText} from '../layers.js';
import {overlaps, type Box} from '../place-labels.js';
import {PAINT, pixel, SIZES, type Layer} from '../spec.js';
import {estimateWidth, wrap} from '../text-width.js';
import {listTicks} from '../ticks.js';
import {describeSpanYear, formatEnd, formatRange} from './span-words.js';
import {toColumn, toPanelHead, type SpanPanel} from './span-panel.js';

const PLOT = 142;
const HEAD_LINE = 15;
const FADE = 14;
const LINE = 14;

/** Height of the head, which a narrow drawing breaks into lines, and of the whole panel. */
export function measureBand(panel: Pick<SpanPanel, 'scale' | 'language'>): {head: number; height: number} {
  const head = 5 + listFace(panel).length * HEAD_LINE;
  return {head, height: head + PLOT + 22};
}

// what the drawing is and is not stands on its face
function listFace({scale, language}: Pick<SpanPanel, 'scale' | 'language'>): string[] {
  return wrap(say(language, 'span.face'), SIZES.small * 1.06, scale.width);
}

/** Draws a band from the lowest to the highest statement of each year; an end that a hedge leaves open fades away. */
export function drawBand(years: readonly SpanYear[], panel: SpanPanel): Layer[] {
  const highest = Math.max(1, ...years.map(({high}) => toEnds(high)[1]));
  const ground = panel.top + measureBand(panel).head + PLOT;
  const toY = (value: number): number => ground - (value / (highest * 1.35)) * PLOT;
  const bands = years.map((year) => toBand(year, toY, panel));
  const ticks = listTicks(highest);
  return [
    ...drawRules(ticks.map((value) => toGrid(value, toY, panel))),
    ...drawBoxes(bands.flatMap(listFades)),
    ...drawBoxes(bands.map(toBox)),
    ...drawTexts([
      ...listFace(panel).map((text, line) =>
        toPanelHead({...panel, top: panel.top + line * HEAD_LINE}, text),
      ),
      ...ticks.slice(1).map((value) => toTick(value, toY, panel)),
      ...listLabels(years, bands, {toY, panel, ground}),
    ]),
  ];
}

interface Band {
  year: number;
  low: SpanEnd;
  high: SpanEnd;
  x: number;
  x2: number;
  /** Upper and lower edge. */
  y: number;
  y2: number;
  /** The year in words. */
  label: string;
}

function toBand(own: SpanYear, toY: (value: number) => number, panel: SpanPanel): Band {
  const {year, low, high} = own;
  const [y, y2] = [toY(toEnds(high)[1]), toY(toEnds(low)[0])];
  // one number is a thin line: a band without height could not be seen
  const grown = Math.max(0, 2 - (y2 - y)) / 2;
  const {x, x2} = toColumn(panel, year);
  const label = describeSpanYear(own, panel.language);
  return {year, low, high, x, x2, y: y - grown, y2: y2 + grown, label};
}

/** The band itself, which leads to its highest statement. */
function toBox({year, low, high, x, x2, y, y2, label}: Band): Layer {
  const ends = {low: toEnds(low)[0], high: toEnds(high)[1]};
  const link = {claim_id: high.claim_id, href: high.href, label};
  return {...ends, ...link, year, x, x2, y, y2, fill: toHex('lapis3')};
}

/** Where a hedge leaves an end open, a fading stretch beyond the band. */
function listFades({year, low, high, x, x2, y, y2}: Band): Layer[] {
  const at = {year, x, x2};
  const [isOpenAbove, isOpenBelow] = [/[>~]/.test(high.operator), /[<~]/.test(low.operator)];
  return [
    ...(isOpenAbove ? [{...at, y: y - FADE, y2: y, fill: toFade('paper', 'lapis3')}] : []),
    ...(isOpenBelow ? [{...at, y: y2, y2: y2 + FADE, fill: toFade('lapis3', 'paper')}] : []),
  ];
}

function toFade(upper: 'paper' | 'lapis3', lower: 'paper' | 'lapis3'): Layer {
  const stops = [upper, lower].map((name, offset) => ({offset, color: toHex(name)}));
  return {gradient: 'linear', x1: 0, y1: 0, x2: 0, y2: 1, stops};
}

function drawBoxes(boxes: Layer[]): Layer[] {
  const encoding = {x: pixel('x'), x2: {field: 'x2'}, y: pixel('y'), y2: {field: 'y2'}, fill: PAINT.fill};
  return listLayer(boxes, {type: 'rect'}, encoding);
}

function toGrid(value: number, toY: (value: number) => number, {scale}: SpanPanel): DrawnRule {
  return {x: 0, x2: scale.width, y: toY(value), y2: toY(value), stroke: value ? 'rule' : 'quiet'};
}

function toTick(value: number, toY: (value: number) => number, {language}: SpanPanel): DrawnText {
  const text = formatNumber(value, language);
  return {x: 3, y: toY(value) + 8, text, size: SIZES.small - 1, fill: 'quiet'};
}

interface LabelRoom {
  toY: (value: number) => number;
  panel: SpanPanel;
  ground: number;
}

/** The lowest and the highest number of each year at the ends of its own mark; one number is written once. */
function listLabels(years: readonly SpanYear[], bands: Band[], room: LabelRoom): DrawnText[] {
  const taken: Box[] = bands.map(({x, x2, y, y2}) => ({x, y, width: x2 - x, height: y2 - y}));
  const {language} = room.panel;
  return years.flatMap((own, index) => {
    const isOne = formatRange(own, language) === formatEnd(own.high, 1, language);
    const band = bands[index]!;
    return [
      ...placeLabel(band, {end: 'high', taken, room}),
      ...(isOne ? [] : placeLabel(band, {end: 'low', taken, room})),
    ];
  });
}

interface LabelParts {
  end: 'low' | 'high';
  taken: Box[];
  room: LabelRoom;
}

// A label moves away from its band line by line until it covers nothing; where it finds no place the table has its number.
function placeLabel(band: Band, {end, taken, room}: LabelParts): DrawnText[] {
  const {panel, ground} = room;
  const sign = end === 'high' ? -1 : 1;
  const own = band[end];
  const isOpen = end === 'high' ? /[>~]/.test(own.operator) : /[<~]/.test(own.operator);
  const text = formatEnd(own, end === 'high' ? 1 : 0, panel.language);
  const width = estimateWidth(text, SIZES.label) + 2;
  const middle = Math.min(Math.max((band.x + band.x2) / 2, width / 2), panel.scale.width - width / 2);
  const edge = (end === 'high' ? band.y : band.y2) + sign * (isOpen ? FADE : 0);
  const toBox = (line: number): Box => ({
    ...{x: middle - width / 2, width, height: LINE},
    y: edge + sign * (line * LINE + 1) - (sign < 0 ? LINE : 0),
  });
  const highest = panel.top + measureBand(panel).head - 2;
  const isFree = (box: Box): boolean =>
    box.y >= highest && box.y + LINE <= ground + LINE + 4 && !taken.some((other) => overlaps(box, other));
  const box = [0, 1, 2, 3].map(toBox).find(isFree);
  if (!box) return [];
  taken.push(box);
  return [{x: middle, y: box.y + LINE / 2, text, align: 'center', weight: 600}];
}
