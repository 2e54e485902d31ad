import {toHex} from '../colours.js';
import {formatDigits, formatNumber, formatPlainList, isolate, type Language} from '../format.js';
import {toIndicators, toPlaces, type Group, type Observation} from './official-runs.js';
import {
  createSpec,
  pixel,
  SIZES,
  verbatim,
  type ChartMeta,
  type ChartOptions,
  type ChartSpec,
  type Layer,
} from './spec.js';
import {wrap} from './text-width.js';

export interface SharesOptions extends ChartOptions {
  /** What a panel is: an indicator of one place, or a place in one indicator. */
  panels: 'indicator' | 'place';
  /** The place that is drawn where panels are indicators; other places in the rows give its rank. */
  place_id?: string;
  /** How many places are drawn where panels are places: those with the greatest last value. */
  most?: number;
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
  const layer = panels.flatMap((panel) => createPanel(panel, span, shared, unit, language));
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
  return wrap(name, SIZES.label, room).slice(0, 2);
}

function toValues({runs}: Group): number[] {
  return runs.flat().map(({value}) => value);
}

function createPanel(
  panel: Panel,
  span: [number, number],
  shared: number | undefined,
  unit: string,
  language: Language,
): Layer[] {
  const highest = (shared ?? Math.max(0, ...toValues(panel))) * 1.12 || 1;
  const inset = 12;
  const years = Math.max(1, span[1] - span[0]);
  const toX = (year: number) => panel.left + inset + ((year - span[0]) / years) * (panel.width - inset * 2);
  const toY = (value: number) => panel.top + panel.head + PLOT * (1 - value / highest);
  const runs = panel.runs.map((run) =>
    run.map((point) => ({...point, x: toX(point.year), y: toY(point.value)})),
  );
  const base = panel.top + panel.head + PLOT;
  const encoding = {x: pixel('x'), y: pixel('y')};
  const lines = runs
    .filter((run) => run.length > 1)
    .map((values) => ({
      data: {values},
      mark: {type: 'line', stroke: toHex(toTone(values[0]!)), strokeWidth: 1.5},
      encoding,
    }));
  const points = runs.flat().map((point) => ({
    ...point,
    stroke: toHex(toTone(point)),
    fill: toHex(point.status === 'A' ? toTone(point) : 'paper'),
  }));
  const dots = {
    data: {values: points},
    mark: {type: 'point', shape: 'circle', size: 14, strokeWidth: 1.1, opacity: 1},
    encoding: {...encoding, fill: verbatim('fill'), stroke: verbatim('stroke')},
  };
  return [
    {
      data: {values: [{x: panel.left, x2: panel.left + panel.width, y: base}]},
      mark: {type: 'rule', stroke: toHex('quiet'), strokeWidth: 0.8},
      encoding: {...encoding, x2: {field: 'x2'}},
    },
    ...lines,
    ...(points.length ? [dots] : []),
    ...createWords(panel, points, base, unit, language),
  ];
}

// older editions step back behind the latest; provisional and estimated cells are hollow, as all that is less sure
function toTone({isLatest}: {isLatest: boolean}): 'ink' | 'grey' {
  return isLatest ? 'ink' : 'grey';
}

type Point = {year: number; value: number; x: number; y: number};

function createWords(panel: Panel, points: Point[], base: number, unit: string, language: Language): Layer[] {
  const isPersian = language === 'fa';
  const edge = isPersian ? panel.left + panel.width : panel.left;
  const align = isPersian ? 'right' : 'left';
  const name = toNameLines(panel.name, panel.width).map((text, index) => ({
    text: isolate(text),
    x: edge,
    y: panel.top + 9 + index * 15,
  }));
  const rank = panel.rank ? [{text: isolate(panel.rank), x: edge, y: panel.top + 9 + name.length * 15}] : [];
  const [first, last] = [points[0], points.at(-1)];
  const ends = first && last && first.year !== last.year ? [first, last] : points.slice(-1);
  const values = ends.map(({value, x, y}) => ({text: toNumber(value, unit, language), x, y: y - 10}));
  const years = ends.map(({year, x}) => ({text: formatDigits(year, language), x, y: base + 12}));
  const encoding = {x: pixel('x'), y: pixel('y'), text: {field: 'text'}};
  const text = (rows: object[], style: Layer): Layer[] =>
    rows.length ? [{data: {values: rows}, mark: {type: 'text', ...style}, encoding}] : [];
  return [
    ...text(name, {align, fontWeight: 600}),
    ...text(rank, {align, fontSize: SIZES.small, fill: toHex('quiet')}),
    ...text(values, {align: 'center', fontSize: SIZES.small}),
    ...text(years, {align: 'center', fontSize: SIZES.small - 0.5, fill: toHex('quiet')}),
  ];
}

const PERCENT = {fa: ' درصد', en: '%'};

function toNumber(value: number, unit: string, language: Language): string {
  return formatNumber(value, language, unit === 'percent' ? 1 : undefined);
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
