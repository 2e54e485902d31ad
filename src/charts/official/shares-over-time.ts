import {toHex} from '../colours.js';
import {formatDigits, formatNumber} from '../../words/number.js';
import {formatPlainList} from '../../words/list.js';
import type {Language} from '../../rows.js';
import {drawRules, drawTexts, PIXELS, type RuleRow, type TextRow} from '../layers.js';
import {toIndicators, toPlaces, type Group, type Observation} from './official-runs.js';
import {
  createSpec,
  listLayer,
  pixel,
  SIZES,
  verbatim,
  type ChartMeta,
  type ChartOptions,
  type ChartSpec,
  type Layer,
} from '../spec.js';
import {wrap} from '../text-width.js';

export interface SharesOptions extends ChartOptions {
  /** What a panel is: an indicator of one place, or a place in one indicator. */
  panels: 'indicator' | 'place';
  /** The place that is drawn where panels are indicators; other places in the rows give its rank. */
  place_id?: string;
}

interface Panel extends Group {
  left: number;
  top: number;
  width: number;
  /** Room above the plot for name, rank and the highest value. */
  head: number;
}

const PLOT = 62;
const FOOT = 38;

/** Draws official shares as small multiples over Jalali years, each panel from zero, with first and last value written. */
export function sharesOverTime(rows: Observation[], options: SharesOptions): ChartSpec {
  const {language, width = 640} = options;
  const columns = width >= 560 ? 4 : 2;
  const gap = 26;
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const groups = options.panels === 'indicator' ? toIndicators(rows, options) : toPlaces(rows, options);
  const lines = Math.max(1, ...groups.map(({name}) => toNameLines(name, panelWidth).length));
  const head = 24 + 15 * (lines + (groups.some(({rank}) => rank) ? 1 : 0));
  const panels = groups.map((group, index): Panel => {
    const column = index % columns;
    const left = (language === 'fa' ? columns - 1 - column : column) * (panelWidth + gap);
    return {...group, left, top: Math.floor(index / columns) * (head + PLOT + FOOT), width: panelWidth, head};
  });
  const years = panels.flatMap(({runs}) => runs.flat().map(({year}) => year));
  const span: [number, number] = years.length ? [Math.min(...years), Math.max(...years)] : [1393, 1400];
  const height = Math.max(1, Math.ceil(panels.length / columns)) * (head + PLOT + FOOT);
  const unit = rows[0]?.unit ?? 'percent';
  const shared = options.panels === 'place' ? Math.max(0, ...panels.flatMap(toValues)) : undefined;
  const placed = panels.map((panel) => ({panel, points: placePoints(panel, span, shared)}));
  const layer = [
    ...drawRules(panels.map(toBase), PIXELS),
    ...createPoints(placed.flatMap(({points}) => points)),
    ...drawTexts(
      placed.flatMap(({panel, points}) => listWords(panel, points, unit, language)),
      PIXELS,
    ),
  ];
  const title = options.title ?? panels.map(({name}) => name).join(language === 'fa' ? '، ' : ', ');
  const margin = {top: 0, right: 0, bottom: 0, left: 0};
  const meta: ChartMeta = {
    language,
    title,
    subtitle: options.subtitle ?? '',
    width,
    height,
    margin,
    notes: toNotes(panels, rows, language),
  };
  return createSpec(meta, describeShares(panels, title, unit, language), {width, height, layer});
}

function toNameLines(name: string, room: number): string[] {
  const lines = wrap(name, SIZES.label, room);
  return lines.length > 2 ? [lines[0]!, `${lines[1]!}…`] : lines;
}

function toValues({runs}: Group): number[] {
  return runs.flat().map(({value}) => value);
}

interface Point {
  year: number;
  value: number;
  x: number;
  y: number;
  /** Which line the point is on. */
  run: string;
  length: number;
  stroke: string;
  fill: string;
}

const INSET = 12;

function placePoints(panel: Panel, span: [number, number], shared: number | undefined): Point[] {
  const highest = (shared ?? Math.max(0, ...toValues(panel))) * 1.12 || 1;
  const years = Math.max(1, span[1] - span[0]);
  const room = panel.width - INSET * 2;
  return panel.runs.flatMap((run, index) =>
    run.map(({year, value, status, isLatest}) => {
      // older editions step back behind the latest; provisional and estimated cells are hollow, as all that is less sure
      const tone = toHex(isLatest ? 'ink' : 'grey');
      const x = panel.left + INSET + ((year - span[0]) / years) * room;
      const y = toBase(panel).y - PLOT * (value / highest);
      const fill = status === 'A' ? tone : toHex('paper');
      return {year, value, x, y, run: `${panel.name} ${index}`, length: run.length, stroke: tone, fill};
    }),
  );
}

function toBase({left, top, width, head}: Panel): RuleRow {
  return {x: left, x2: left + width, y: top + head + PLOT, y2: top + head + PLOT, stroke: 'quiet'};
}

function createPoints(points: Point[]): Layer[] {
  const values = points.map(({length, ...point}) => point);
  const encoding = {x: pixel('x'), y: pixel('y'), stroke: verbatim('stroke')};
  const joined = points
    .filter(({length}) => length > 1)
    .map(({run, x, y, stroke, year}) => ({run, x, y, stroke, year}));
  const dot = {type: 'point', shape: 'circle', size: 14, strokeWidth: 1.1, opacity: 1};
  return [
    ...listLayer(joined, {type: 'line', strokeWidth: 1.5}, {...encoding, detail: {field: 'run'}}),
    ...listLayer(values, dot, {...encoding, fill: verbatim('fill')}),
  ];
}

function listWords(panel: Panel, points: Point[], unit: string, language: Language): TextRow[] {
  const isPersian = language === 'fa';
  const edge = {
    x: isPersian ? panel.left + panel.width : panel.left,
    align: isPersian ? ('right' as const) : ('left' as const),
  };
  const lines = toNameLines(panel.name, panel.width);
  const names = lines.map((text, index): TextRow => ({
    ...edge,
    text,
    y: panel.top + 9 + index * 15,
    weight: 600,
  }));
  const rank: TextRow = {
    ...edge,
    text: panel.rank,
    y: panel.top + 9 + lines.length * 15,
    size: SIZES.small,
    fill: 'quiet',
  };
  const [first, last] = [points[0], points.at(-1)];
  const ends = first && last && first.year !== last.year ? [first, last] : points.slice(-1);
  const {y: base} = toBase(panel);
  const numbers = ends.flatMap(({value, year, x, y}): TextRow[] => [
    {x, y: y - 10, text: toNumber(value, unit, language), align: 'center', size: SIZES.small},
    {
      x,
      y: base + 12,
      text: formatDigits(year, language),
      align: 'center',
      size: SIZES.small - 0.5,
      fill: 'quiet',
    },
  ]);
  return [...names, ...(panel.rank ? [rank] : []), ...numbers];
}

const PERCENT = {fa: ' درصد', en: '%'};

function toNumber(value: number, unit: string, language: Language): string {
  return formatNumber(value, language, {decimals: unit === 'percent' ? 1 : undefined});
}

function toNotes(panels: Panel[], rows: Observation[], language: Language): string[] {
  const editions = new Set(rows.map(({edition}) => edition ?? '')).size;
  const hasDoubt = panels.some(({runs}) => runs.flat().some(({status}) => status !== 'A'));
  const revised = {
    fa: 'هر ویرایش آمار خطی جدا دارد، چون عددها بازنگری شده\u200cاند؛ ویرایش تازه\u200cتر پررنگ است.',
    en: 'Each published edition has its own line, since numbers were revised; the latest is dark.',
  };
  const doubt = {fa: 'نقطهٔ توخالی: عدد موقت یا برآوردی.', en: 'Hollow dot: provisional or estimated.'};
  return [...(editions > 1 ? [revised[language]] : []), ...(hasDoubt ? [doubt[language]] : [])];
}

function describeShares(panels: Panel[], title: string, unit: string, language: Language): string {
  const told = panels.map(({name, rank, runs}) => {
    const points = runs.flat();
    const ends = [points[0], points.at(-1)].flatMap((point) =>
      point
        ? [
            `${formatDigits(point.year, language)}: ${toNumber(point.value, unit, language)}${unit === 'percent' ? PERCENT[language] : ''}`,
          ]
        : [],
    );
    return formatPlainList([name, ...ends, rank].filter(Boolean), language);
  });
  return [title, ...told].join('. ').concat('.');
}
