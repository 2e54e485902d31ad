import {cumsum, max} from 'd3-array';
import type {Language} from '../../rows.js';
import {formatPlainList} from '../../words/list.js';
import {formatQuantity} from '../../words/quantity.js';
import {toHex, type ColourName} from '../colours.js';
import {drawBoxes, drawRules, drawTexts, type DrawnBox, type DrawnRule, type DrawnText} from '../layers.js';
import {formatConcept, isOpen, type Statement} from '../statement.js';
import {toColumns, toSide} from '../side.js';
import {createChart, SIZES, type ChartOptions, type ChartSpec} from '../spec.js';
import {toStageColour} from '../stages.js';
import {estimateWidth, shorten} from '../text-width.js';
import {describeStatement} from './describe-statement.js';
import {findInLadders, isPooled, listNotes, nameRung, toLadders, type Ladder} from './ladders.js';

const ROW = 21;
const HEAD = 42;
const FOOT = 22;

/**
 * Draws the stages of the programme as each statement tells them, one panel a statement that gives several. Numbers of two
 * statements never share a panel, and no share of one in the other is shown. All bars have one scale.
 */
export function stagesByStatement(rows: readonly Statement[], options: ChartOptions): ChartSpec {
  const {language, width = 640} = options;
  const ladders = toLadders(rows, language);
  const {panels, height} = placePanels(ladders, width, language);
  const highest = max(ladders.flatMap((ladder) => ladder.rows.map(({value}) => value))) ?? 1;
  const bars = panels.flatMap((panel) => toBars(panel, Math.max(1, highest), language));
  return createChart(options, {
    title: findInLadders(ladders, language),
    notes: listNotes(ladders, language),
    ...{width, height: Math.max(height, 20)},
    view: {
      layer: [
        ...drawBoxes(bars.map(toBox), {strokeWidth: 1}),
        ...drawRules(bars.flatMap(listTeeth)),
        ...drawTexts([
          ...panels.flatMap((panel) => listHeads(panel, language)),
          ...bars.flatMap((bar) => listWords(bar, language)),
        ]),
      ],
    },
  });
}

/** Where a ladder stands in the drawing, in pixels. */
interface LadderPanel {
  ladder: Ladder;
  left: number;
  top: number;
  width: number;
}

function placePanels(
  ladders: Ladder[],
  width: number,
  language: Language,
): {panels: LadderPanel[]; height: number} {
  const columns = width >= 560 && ladders.length > 1 ? 2 : 1;
  const grid = toColumns(language, {width, columns, gap: 36});
  const lines = Array.from({length: Math.ceil(ladders.length / columns)}, (_, line) =>
    ladders.slice(line * columns, (line + 1) * columns),
  );
  const heights = lines.map((line) => HEAD + FOOT + ROW * max(line, ({rows}) => rows.length)!);
  const ends = [0, ...cumsum(heights)];
  const panels = ladders.map((ladder, index) => ({
    ...{ladder, left: grid.toLeft(index), top: ends[Math.floor(index / columns)]!, width: grid.width},
  }));
  return {panels, height: ends.at(-1)!};
}

interface Bar extends DrawnBox {
  claim_id: string;
  name: string;
  value: string;
  isOpen: boolean;
  panel: LadderPanel;
}

function toBars(panel: LadderPanel, highest: number, language: Language): Bar[] {
  const {ladder, left, top, width} = panel;
  const label = toLabelWidth(panel);
  const scale = (width - label - 50) / highest;
  const {x: edge, sign} = toSide(language, width, left);
  const x = edge + sign * label;
  return ladder.rows.map((row, index) => {
    const [fill, stroke] = toBarColours(row);
    const y = top + HEAD + index * ROW;
    return {
      ...{claim_id: row.claim_id, name: nameRung(row, language), value: formatQuantity(row, language)},
      ...{fill: toHex(fill), stroke: toHex(stroke)},
      ...{href: row.href, label: `${nameRung(row, language)}: ${describeStatement(row, language)}`},
      isOpen: isOpen(row) || row.operator === '~',
      ...{panel, x, x2: x + sign * Math.max(1, row.value * scale), y, y2: y + 12},
    };
  });
}

// stages that the text does not split have no place on the ramp
function toBarColours(row: Statement): [fill: ColourName, stroke: ColourName] {
  if (isPooled(row)) return ['paper', 'lapis3'];
  const colour = toStageColour(row.measure_id);
  return [colour, colour];
}

function toLabelWidth({width}: LadderPanel): number {
  return Math.min(124, width * 0.4);
}

function toBox({claim_id, x, x2, y, y2, fill, stroke, href, label}: Bar): DrawnBox & {claim_id: string} {
  return {claim_id, x, x2, y, y2, fill, stroke, href, label};
}

// a hedged number has no sharp end: a paper-coloured comb opens the bar there
function listTeeth({isOpen, x, x2, y}: Bar): DrawnRule[] {
  return (isOpen ? [3, 6] : []).map((step) => {
    const at = x2 + (x2 > x ? -step : step);
    return {x: at, x2: at, y: y - 1, y2: y + 13, stroke: 'paper', width: 1.4};
  });
}

function listHeads({ladder, left, top, width}: LadderPanel, language: Language): DrawnText[] {
  const {x, align} = toSide(language, width, left);
  const second = shorten(toSecondLine(ladder, language), SIZES.small, width);
  return [
    {x, align, y: top + 9, text: shorten(ladder.voice, SIZES.label, width), weight: 700},
    {x, align, y: top + 26, text: second, size: SIZES.small, fill: 'quiet'},
  ];
}

function toSecondLine({when, rows}: Ladder, language: Language): string {
  const nouns = rows.flatMap(({concept_id}) => (concept_id ? [formatConcept(concept_id, language)] : []));
  return [when, formatPlainList([...new Set(nouns)], language)].filter(Boolean).join(' · ');
}

function listWords({name, value, x2, y, panel}: Bar, language: Language): DrawnText[] {
  const {left, width} = panel;
  const {x: edge, align, sign} = toSide(language, width, left);
  const text = shorten(name, SIZES.small, toLabelWidth(panel) - 8);
  // a long hedged value that would leave the panel at the bar's end is pushed back to the edge
  const needed = estimateWidth(value, SIZES.label);
  const x = sign < 0 ? Math.max(x2 - 6, left + needed) : Math.min(x2 + 6, left + width - needed);
  return [
    {x: edge, y: y + 6, text, align, size: SIZES.small},
    {x, y: y + 6, text: value, align, weight: 600},
  ];
}
