import {toHex} from '../colours.js';
import {formatNumber} from '../../words/number.js';
import type {Language} from '../../rows.js';
import {drawRules, drawTexts, type Plane, type RuleRow, type TextRow} from '../layers.js';
import {findSegments} from './series-lines.js';
import {listLayer, position, SIZES, verbatim, type Layer} from '../spec.js';
import {listLabels, type Panel} from './statement-labels.js';
import {createBars, createSymbols, type StatementMark} from './statement-marks.js';
import {fromX, listYearRules, listYears, toX, type TimeScale} from '../time-axis.js';

/** Height of a lane's head, and of the space between two lanes. */
export const HEAD = 22;
export const GAP = 14;
export const UNDATED = {fa: 'بی\u200cتاریخ', en: 'undated'};

export interface Lane {
  name: string;
  marks: StatementMark[];
  panel: Panel;
  isFirst: boolean;
  isLast: boolean;
}

/** One lane: rules, bars, lines, dots and words, with its name above and, under the last lane, the years. */
export function createLane(lane: Lane, scale: TimeScale, language: Language): Layer {
  const {marks, panel, isLast} = lane;
  const plane = toPlane(scale, panel);
  const [x, y] = [plane.x('middle'), plane.y('value')];
  const years = isLast ? listYears(scale, panel.height, language) : {rules: [], texts: []};
  const labels = listLabels(marks, scale, panel, language);
  const rules = [...listYearRules(scale, 0, panel.height), ...listGrid(panel, scale), ...years.rules];
  const texts = [
    ...listHead(lane, scale, language),
    ...listNumbers(panel, language),
    ...labels,
    ...years.texts,
  ];
  const layer = [
    ...drawRules(rules, plane),
    ...createBars(marks, scale, x, y),
    ...createLines(marks, x, y),
    ...createSymbols(marks, x, y, language),
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

function listHead({name, marks, isFirst}: Lane, scale: TimeScale, language: Language): TextRow[] {
  // a lane of one noun wears its colour; where nouns meet in one measure, the marks tell them apart
  const words = new Set(marks.map(({colours}) => colours.word));
  const [x, align] = language === 'fa' ? ([toX(scale, scale.end), 'right'] as const) : ([0, 'left'] as const);
  const fill = words.size === 1 ? [...words][0]! : 'ink';
  const title: TextRow[] = name ? [{x, y: 10 - HEAD, text: name, align, size: 13, weight: 700, fill}] : [];
  if (scale.strip === undefined || !isFirst) return title;
  const middle = (toX(scale, scale.strip) + scale.width) / 2;
  return [
    ...title,
    {x: middle, y: 10 - HEAD, text: UNDATED[language], align: 'center', size: SIZES.small, fill: 'quiet'},
  ];
}

function listSteps({top, step}: Panel): number[] {
  return Array.from({length: Math.floor(top / step)}, (_, index) => (index + 1) * step);
}

function listNumbers(panel: Panel, language: Language): TextRow[] {
  return listSteps(panel).map((value) => {
    const y = panel.height * (1 - value / panel.top) + 8;
    return {x: 3, y, text: formatNumber(value, language), size: SIZES.small - 1, fill: 'quiet'};
  });
}

// the rules stop before the strip for undated statements and go on in it
function listGrid(panel: Panel, scale: TimeScale): RuleRow[] {
  const spans: [number, number][] = [[0, toX(scale, scale.end)]];
  if (scale.strip !== undefined) spans.push([toX(scale, scale.strip), scale.width]);
  return [0, ...listSteps(panel)].flatMap((value) => {
    const y = panel.height * (1 - value / panel.top);
    return spans.map(([x, x2]): RuleRow => ({x, x2, y, y2: y, stroke: value ? 'rule' : 'quiet'}));
  });
}

function createLines(marks: StatementMark[], x: Layer, y: Layer): Layer[] {
  const values = findSegments(marks).flatMap((segment, line) =>
    segment.map(({middle, value, row, colours}) => ({
      middle,
      value,
      claim_id: row.claim_id,
      line,
      stroke: toHex(colours.mark),
    })),
  );
  return listLayer(
    values,
    {type: 'line', strokeWidth: 1.6},
    {x, y, detail: {field: 'line'}, stroke: verbatim('stroke')},
  );
}
