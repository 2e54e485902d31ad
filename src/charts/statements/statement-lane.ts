import type {Language} from '../../rows.js';
import {formatNumber} from '../../words/number.js';
import {toHex} from '../colours.js';
import {drawRules, drawTexts, listLayer, type Plane, type DrawnRule, type DrawnText} from '../layers.js';
import {toSide} from '../side.js';
import {PAINT, position, type Layer} from '../spec.js';
import {fromX, listStripHead, listYearRules, listYears, toX, type TimeScale} from '../time-axis.js';
import {NUMBER_SIZE, toY, type Panel} from './panel.js';
import {listLabels} from './statement-labels.js';
import {drawBars, drawRanges, drawSymbols, type StatementMark} from './statement-marks.js';

/** Height of a lane's head, and of the space between two lanes. */
export const HEAD = 22;
export const GAP = 14;

export interface Lane {
  name: string;
  marks: StatementMark[];
  /** Runs of marks that a line joins. */
  segments: StatementMark[][];
  panel: Panel;
  isFirst: boolean;
  isLast: boolean;
}

/** One lane: rules, bars, lines, dots and words, with its name above and, under the last lane, the years. */
export function createLane(lane: Lane, scale: TimeScale, language: Language): Layer {
  const {marks, segments, panel, isFirst, isLast} = lane;
  const plane = toPlane(scale, panel);
  const [x, y] = [plane.x('middle'), plane.y('value')];
  const years = isLast ? listYears(scale, panel.height, language) : {rules: [], texts: []};
  const rules = [...listYearRules(scale, 0, panel.height), ...listGrid(panel, scale), ...years.rules];
  const texts = [
    ...listHead(lane, scale, language),
    ...(isFirst ? listStripHead(scale, 10 - HEAD, language) : []),
    ...listNumbers(panel, language),
    ...listLabels(marks, segments, {scale, panel, language}),
    ...years.texts,
  ];
  const layer = [
    ...drawRules(rules, plane),
    ...drawRanges(marks, x, y),
    ...drawBars(marks, {scale, language}, x, y),
    ...drawLines(segments, x, y),
    ...drawSymbols(marks, x, y, language),
    ...drawTexts(texts, plane),
  ];
  return {width: scale.width, height: panel.height, layer};
}

function toPlane(scale: TimeScale, panel: Panel): Plane {
  return {
    fromX: (x) => fromX(scale, x),
    fromY: (y) => panel.top * (1 - y / panel.height),
    x: (field) => position(field, scale.domain),
    y: (field) => position(field, [0, panel.top]),
  };
}

// a lane of one noun wears its colour; where nouns meet in one measure, the marks tell them apart
function listHead({name, marks}: Lane, scale: TimeScale, language: Language): DrawnText[] {
  if (!name) return [];
  const {x, align} = toSide(language, toX(scale, scale.end));
  const [word = 'ink', ...others] = new Set(marks.map(({colours}) => colours.word));
  const fill = others.length ? 'ink' : word;
  return [{x, y: 10 - HEAD, text: name, align, size: 13, weight: 700, fill}];
}

function listNumbers(panel: Panel, language: Language): DrawnText[] {
  return panel.ticks.slice(1).map((value) => ({
    ...{x: 3, y: toY(panel, value) + 8, text: formatNumber(value, language)},
    ...{size: NUMBER_SIZE, fill: 'quiet'},
  }));
}

// the rules stop before the strip for undated statements and go on in it
function listGrid(panel: Panel, scale: TimeScale): DrawnRule[] {
  const spans: [number, number][] = [[0, toX(scale, scale.end)]];
  if (scale.strip !== undefined) spans.push([toX(scale, scale.strip), scale.width]);
  return panel.ticks.flatMap((value) => {
    const y = toY(panel, value);
    return spans.map(([x, x2]): DrawnRule => ({x, x2, y, y2: y, stroke: value ? 'rule' : 'quiet'}));
  });
}

function drawLines(segments: StatementMark[][], x: Layer, y: Layer): Layer[] {
  const values = segments.flatMap((segment, line) =>
    segment.map(({middle, value, row: {claim_id}, colours}) => ({
      ...{middle, value, claim_id, line, stroke: toHex(colours.mark)},
    })),
  );
  const mark = {type: 'line', strokeWidth: 1.6};
  return listLayer(values, mark, {x, y, detail: {field: 'line'}, stroke: PAINT.stroke});
}
