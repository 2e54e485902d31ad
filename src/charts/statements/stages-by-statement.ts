import {toHex, toStageColour} from '../colours.js';
import {formatQuantity} from '../../words/quantity.js';
import type {Language} from '../../rows.js';
import {formatConcept, isOpen, type Statement} from '../rows.js';
import {drawTexts, PIXELS, type TextRow} from '../layers.js';
import {
  describeLadders,
  STAGE_MEASURES,
  STAGES,
  toLadders,
  toNotes,
  toTitle,
  type Ladder,
} from './ladders.js';
import {
  createSpec,
  pixel,
  SIZES,
  verbatim,
  type ChartMeta,
  type ChartOptions,
  type ChartSpec,
  type Layer,
} from '../spec.js';
import {estimateWidth, shorten} from '../text-width.js';

const ROW = 21;
const HEAD = 42;
const FOOT = 22;
const LABEL_SHARE = 0.4;

/**
 * Draws the stages of the programme as each statement tells them, one panel a statement that gives several. Numbers of two
 * statements never share a panel, and no share of one in the other is shown. All bars have one scale.
 */
export function stagesByStatement(rows: Statement[], options: ChartOptions): ChartSpec {
  const {language, width = 640} = options;
  const ladders = toLadders(rows, language);
  const columns = width >= 560 ? 2 : 1;
  const gap = 36;
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const highest = Math.max(1, ...ladders.flatMap((ladder) => ladder.rows.map(({value}) => value)));
  const lines = chunk(ladders, columns);
  const heights = lines.map(
    (line) => HEAD + FOOT + ROW * Math.max(...line.map((ladder) => ladder.rows.length)),
  );
  const panels = lines.flatMap((line, index) =>
    line.map((ladder, column) => {
      const order = language === 'fa' ? columns - 1 - column : column;
      const top = heights.slice(0, index).reduce((sum, one) => sum + one, 0);
      return {ladder, left: order * (panelWidth + gap), top, width: panelWidth};
    }),
  );
  const title = options.title ?? toTitle(ladders, language);
  const height = heights.reduce((sum, one) => sum + one, 0);
  const margin = {top: 0, right: 0, bottom: 0, left: 0};
  const meta: ChartMeta = {
    language,
    title,
    subtitle: options.subtitle ?? '',
    width,
    height: Math.max(height, 20),
    margin,
    notes: toNotes(ladders, language),
  };
  const bars = panels.flatMap((panel) => toBars(panel, highest, language));
  const layer = [
    ...createBars(bars),
    ...drawTexts([...listHeads(panels, language), ...listWords(bars, language)], PIXELS),
  ];
  return createSpec(meta, describeLadders(ladders, title, language), {width, height: meta.height, layer});
}

/** Where a ladder stands in the drawing, in pixels. */
interface LadderPanel {
  ladder: Ladder;
  left: number;
  top: number;
  width: number;
}

interface Bar {
  claim_id: string;
  name: string;
  value: string;
  fill: string;
  stroke: string;
  isOpen: boolean;
  panel: LadderPanel;
  x: number;
  end: number;
  y: number;
}

function toBars(panel: LadderPanel, highest: number, language: Language): Bar[] {
  const {ladder, left, top, width} = panel;
  const label = Math.min(124, width * LABEL_SHARE);
  const scale = (width - label - 50) / highest;
  const [start, sign] = language === 'fa' ? [left + width - label, -1] : [left + label, 1];
  return ladder.rows.map((row, index) => {
    const isPooled = row.measure_id === 'clusters_pooled';
    const colour = toHex(toStageColour(STAGE_MEASURES.indexOf(row.measure_id), STAGE_MEASURES.length - 1));
    return {
      claim_id: row.claim_id,
      name: STAGES[row.measure_id]![language],
      value: formatQuantity(row, language),
      fill: isPooled ? toHex('paper') : colour,
      stroke: isPooled ? toHex('lapis3') : colour,
      isOpen: isOpen(row.operator) || row.operator === '~',
      panel,
      x: start,
      end: start + sign * Math.max(1, row.value * scale),
      y: top + HEAD + index * ROW,
    };
  });
}

function listHeads(panels: LadderPanel[], language: Language): TextRow[] {
  return panels.flatMap(({ladder, left, top, width}): TextRow[] => {
    const edge =
      language === 'fa' ? ({x: left + width, align: 'right'} as const) : ({x: left, align: 'left'} as const);
    const second = shorten(toSecondLine(ladder, language), SIZES.small, width);
    return [
      {...edge, y: top + 9, text: shorten(ladder.voice, SIZES.label, width), weight: 700},
      {...edge, y: top + 26, text: second, size: SIZES.small, fill: 'quiet'},
    ];
  });
}

function toSecondLine({when, rows}: Ladder, language: Language): string {
  const nouns = new Set(
    rows.flatMap(({concept_id}) => (concept_id ? [formatConcept(concept_id, language)] : [])),
  );
  return [when, [...nouns].join(language === 'fa' ? '، ' : ', ')].filter(Boolean).join(' · ');
}

function createBars(bars: Bar[]): Layer[] {
  const values = bars.map(({claim_id, x, end, y, fill, stroke}) => ({
    claim_id,
    x,
    end,
    y,
    y2: y + 12,
    fill,
    stroke,
  }));
  const encoding = {
    x: pixel('x'),
    x2: {field: 'end'},
    y: pixel('y'),
    y2: {field: 'y2'},
    fill: verbatim('fill'),
    stroke: verbatim('stroke'),
  };
  // a hedged number has no sharp end: a paper-coloured comb opens the bar there
  const open = bars
    .filter((bar) => bar.isOpen)
    .flatMap(({end, x, y}) =>
      [3, 6].map((step) => ({x: end + (end > x ? -step : step), y: y - 1, y2: y + 13})),
    );
  const comb = {
    data: {values: open},
    mark: {type: 'rule', stroke: toHex('paper'), strokeWidth: 1.4},
    encoding: {x: pixel('x'), y: pixel('y'), y2: {field: 'y2'}},
  };
  return [{data: {values}, mark: {type: 'rect', strokeWidth: 1}, encoding}, ...(open.length ? [comb] : [])];
}

function listWords(bars: Bar[], language: Language): TextRow[] {
  const isPersian = language === 'fa';
  const align = isPersian ? 'right' : 'left';
  return bars.flatMap(({name, value, end, y, panel: {left, width}}): TextRow[] => {
    const room = Math.min(124, width * LABEL_SHARE) - 8;
    const edge = isPersian ? left + width : left;
    // a long hedged value that would leave the panel at the bar's end is pushed back to the edge
    const needed = estimateWidth(value, SIZES.label);
    const x = isPersian ? Math.max(end - 6, left + needed) : Math.min(end + 6, left + width - needed);
    return [
      {x: edge, y: y + 6, text: shorten(name, SIZES.small, room), align, size: SIZES.small},
      {x, y: y + 6, text: value, align, weight: 600},
    ];
  });
}

function chunk<Item>(items: Item[], size: number): Item[][] {
  return items.length ? [items.slice(0, size), ...chunk(items.slice(size), size)] : [];
}
