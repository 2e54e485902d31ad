import {extent, max} from 'd3-array';
import type {Language} from '../../rows.js';
import {formatPlainList} from '../../words/list.js';
import {formatDigits} from '../../words/number.js';
import {toHex} from '../colours.js';
import {drawRules, drawTexts, listLayer, type DrawnRule, type DrawnText} from '../layers.js';
import {say} from '../../words/say.js';
import {toColumns, toSide} from '../side.js';
import {createChart, PAINT, pixel, SIZES, type ChartOptions, type ChartSpec, type Layer} from '../spec.js';
import {estimateWidth, shorten, wrap} from '../text-width.js';
import {formatFigure, formatScaled, toFigureScale, type FigureScale} from './format-figure.js';
import {toIndicators, toPlaces, type Group, type DrawnObservation} from './official-runs.js';
import {findInIndicators, findInPlaces} from './shares-finding.js';

export interface SharesOptions extends ChartOptions {
  /** What a panel is: an indicator of one place, or a place in one indicator. */
  panels: 'indicator' | 'place';
  /** The place that is drawn where panels are indicators; other places in the rows give its rank. */
  place_id?: string;
  /** Whether the title tells the ranks of a place from its best to its last, not its best alone. */
  tellsRanks?: boolean;
}

interface SharePanel extends Group {
  left: number;
  top: number;
  width: number;
  /** Room above the plot for name, rank and the highest value. */
  head: number;
}

/** How many places are drawn, greatest last value first; the others are counted in a note. */
const MOST_PLACES = 8;
const PLOT = 62;
const FOOT = 38;

/** Draws official shares as small multiples over Jalali years, each panel from zero, with first and last value written. */
export function sharesOverTime(rows: readonly DrawnObservation[], options: SharesOptions): ChartSpec {
  const {language, width = 640} = options;
  const all = options.panels === 'indicator' ? toIndicators(rows, options) : toPlaces(rows, options);
  const groups = options.panels === 'indicator' ? all : all.slice(0, MOST_PLACES);
  const columns = width >= 560 ? Math.min(4, Math.max(2, groups.length)) : 2;
  const grid = toColumns(language, {width, columns, gap: 26});
  const lines = Math.max(1, ...groups.map(({name}) => toNameLines(name, grid.width).length));
  const head = 24 + 15 * (lines + (groups.some(({rank}) => rank) ? 1 : 0));
  const panels = groups.map((group, index): SharePanel => {
    const top = Math.floor(index / columns) * (head + PLOT + FOOT);
    return {...group, left: grid.toLeft(index), top, width: grid.width, head};
  });
  const unit = rows[0]?.unit ?? 'percent';
  const scale = toFigureScale(
    rows.flatMap(({value}) => value ?? []),
    unit,
  );
  const find = options.panels === 'indicator' ? findInIndicators : findInPlaces;
  const placed = placeAll(panels, options.panels === 'place');
  return createChart(options, {
    title: find(groups, {
      language,
      unit,
      scale,
      subject: options.subject ?? '',
      tellsRanks: options.tellsRanks,
    }),
    notes: listNotes(panels, {rows, left: all.length - groups.length, language}),
    ...{width, height: Math.max(1, Math.ceil(panels.length / columns)) * (head + PLOT + FOOT)},
    view: {
      layer: [
        ...drawRules(panels.map(toBase)),
        ...drawPoints(placed.flatMap(({points}) => points)),
        ...drawLast(placed, (value) => formatFigure(value, unit, scale, language), language),
        ...drawTexts(placed.flatMap(({panel, points}) => listWords(panel, points, scale, language))),
      ],
    },
  });
}

function toNameLines(name: string, room: number): string[] {
  const lines = wrap(name, SIZES.label, room);
  if (lines.length <= 2) return lines;
  return [lines[0]!, shorten(lines.slice(1).join(' '), SIZES.label, room)];
}

interface Point {
  year: number;
  value: number;
  x: number;
  y: number;
  /** Which line the point is on, and of how many points. */
  run: string;
  length: number;
  stroke: string;
  fill: string;
}

const INSET = 12;

// panels of places share one scale, so that heights compare; indicators have one each
function placeAll(panels: SharePanel[], isShared: boolean): {panel: SharePanel; points: Point[]}[] {
  const all = panels.flatMap(({runs}) => runs.flat());
  const [first = 1393, last = 1400] = extent(all, ({year}) => year);
  return panels.map((panel) => {
    const highest = max(isShared ? all : panel.runs.flat(), ({value}) => value) ?? 0;
    return {panel, points: placePoints(panel, [first, last], highest * 1.12 || 1)};
  });
}

function placePoints(panel: SharePanel, span: [number, number], highest: number): Point[] {
  const years = Math.max(1, span[1] - span[0]);
  const room = panel.width - INSET * 2;
  return panel.runs.flatMap((run, index) =>
    run.map(({year, value, status, isLatest}) => {
      // older editions step back behind the latest; provisional and estimated cells are hollow, as all that is less sure
      const stroke = toHex(isLatest ? 'ink' : 'grey');
      return {
        ...{year, value, stroke, fill: status === 'A' ? stroke : toHex('paper')},
        x: panel.left + INSET + ((year - span[0]) / years) * room,
        y: toBase(panel).y - PLOT * (value / highest),
        ...{run: `${panel.left} ${panel.top} ${index}`, length: run.length},
      };
    }),
  );
}

function toBase({left, top, width, head}: SharePanel): DrawnRule {
  const y = top + head + PLOT;
  return {x: left, x2: left + width, y, y2: y, stroke: 'quiet'};
}

function drawPoints(points: Point[]): Layer[] {
  const encoding = {x: pixel('x'), y: pixel('y'), stroke: PAINT.stroke};
  const joined = points.filter(({length}) => length > 1);
  return [
    ...listLayer(joined, {type: 'line', strokeWidth: 1.5}, {...encoding, detail: {field: 'run'}}),
    ...listLayer(points, DOT, {...encoding, fill: PAINT.fill}),
  ];
}

const DOT = {type: 'point', shape: 'circle', size: 14, strokeWidth: 1.1, opacity: 1};

/** The last point of each panel once more, a little larger: it leads to the page of what the panel shows. */
function drawLast(
  placed: {panel: SharePanel; points: Point[]}[],
  write: (value: number) => string,
  language: Language,
): Layer[] {
  const values = placed.flatMap(({panel: {name, rank, href}, points}) => {
    const last = toEnds(points).at(-1);
    if (!last || !href) return [];
    const figure = `${formatDigits(last.year, language)}: ${write(last.value)}`;
    return [{...last, href, label: formatPlainList([name, figure, rank], language)}];
  });
  return listLayer(values, {...DOT, size: 44}, {x: pixel('x'), y: pixel('y'), ...PAINT});
}

function listWords(panel: SharePanel, points: Point[], scale: FigureScale, language: Language): DrawnText[] {
  const {x, align} = toSide(language, panel.width, panel.left);
  const lines = toNameLines(panel.name, panel.width);
  const toY = (line: number) => panel.top + 9 + line * 15;
  const names = lines.map((text, index): DrawnText => ({x, align, text, y: toY(index), weight: 600}));
  const small = {size: SIZES.small, fill: 'quiet'} as const;
  const rank: DrawnText = {x, align, text: panel.rank, y: toY(lines.length), ...small};
  const numbers = toEnds(points).flatMap((point): DrawnText[] => {
    const value = formatScaled(point.value, scale, language);
    const year = formatDigits(point.year, language);
    return [
      {...toInside(point.x, value, panel), y: point.y - 10, size: SIZES.small, text: value},
      {
        ...toInside(point.x, year, panel),
        y: toBase(panel).y + 12,
        ...small,
        size: SIZES.small - 0.5,
        text: year,
      },
    ];
  });
  return [...names, ...(panel.rank ? [rank] : []), ...numbers];
}

// a word at the end of a line stays within its panel
function toInside(x: number, text: string, {left, width}: SharePanel): {x: number; align: 'center'} {
  const half = estimateWidth(text, SIZES.small) / 2;
  return {x: Math.min(Math.max(x, left + half), left + width - half), align: 'center'};
}

function toEnds<Dated extends {year: number}>(points: Dated[]): Dated[] {
  const [first, last] = [points[0], points.at(-1)];
  return first && last && first.year !== last.year ? [first, last] : points.slice(-1);
}

function listNotes(
  panels: SharePanel[],
  {rows, left, language}: {rows: readonly DrawnObservation[]; left: number; language: Language},
): string[] {
  const editions = new Set(rows.map(({edition}) => edition ?? '')).size;
  const hasDoubt = panels.some(({runs}) => runs.flat().some(({status}) => status !== 'A'));
  return [
    ...(left > 0 ? [say(language, 'shares.rest', {n: left})] : []),
    ...(editions > 1 ? [say(language, 'shares.editions')] : []),
    ...(hasDoubt ? [say(language, 'shares.doubt')] : []),
  ];
}
