import {toHex} from '../colours.js';
import {formatDigits, formatNumber, formatPlainList, isolate, type Language} from '../format.js';
import {readName} from '../rows.js';
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

/** One cell of an official table: columns of `out.observations`. */
export interface Observation {
  indicator_id: string;
  indicator_fa?: string | null;
  indicator_en?: string | null;
  place_id: string;
  place_fa?: string | null;
  place_en?: string | null;
  /** A Jalali year. */
  period: string;
  value: number | null;
  unit: string;
  status?: string | null;
  edition?: string | null;
  publication?: string | null;
}

export interface SharesOptions extends ChartOptions {
  /** What a panel is: an indicator of one place, or a place in one indicator. */
  panels: 'indicator' | 'place';
  /** The place that is drawn where panels are indicators; other places in the rows give its rank. */
  place_id?: string;
  /** How many places are drawn where panels are places: those with the greatest last value. */
  most?: number;
}

interface Panel {
  name: string;
  rank: string;
  /** One run a published edition: editions revise each other, so no line joins two. */
  runs: {year: number; value: number; status: string; isLatest: boolean}[][];
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

type Group = Omit<Panel, 'left' | 'top' | 'width' | 'head'>;

function toNameLines(name: string, room: number): string[] {
  return wrap(name, SIZES.label, room).slice(0, 2);
}

function toIndicators(rows: Observation[], {language, place_id}: SharesOptions): Group[] {
  const own = rows.filter((row) => row.place_id === place_id);
  return [...new Set(own.map(({indicator_id}) => indicator_id))].map((indicator_id) => {
    const members = own.filter((row) => row.indicator_id === indicator_id);
    const rank = toRank(
      members,
      rows.filter((row) => row.indicator_id === indicator_id),
      language,
    );
    return {name: readName(members[0]!, 'indicator', language), rank, runs: toRuns(members)};
  });
}

function toPlaces(rows: Observation[], {language, most = 8}: SharesOptions): Group[] {
  const provinces = rows.filter(({place_id}) => place_id !== 'IR');
  const groups = [...new Set(provinces.map(({place_id}) => place_id))].map((place_id) => {
    const members = provinces.filter((row) => row.place_id === place_id);
    return {name: readName(members[0]!, 'place', language), rank: '', runs: toRuns(members)};
  });
  return groups.sort((one, other) => toLast(other) - toLast(one)).slice(0, most);
}

function toRuns(rows: Observation[]): Panel['runs'] {
  const editions = [...new Set(rows.map(({edition}) => edition ?? ''))].sort();
  return editions.flatMap((edition) => {
    const points = rows
      .filter((row) => (row.edition ?? '') === edition)
      .sort((one, other) => Number(one.period) - Number(other.period));
    return splitAtGaps(points, edition === editions.at(-1));
  });
}

// a year without a number, or with a symbol in its place, opens the line
function splitAtGaps(points: Observation[], isLatest: boolean): Panel['runs'] {
  const runs: Panel['runs'] = [[]];
  for (const {period, value, status} of points) {
    const last = runs.at(-1)!.at(-1);
    const year = Number(period);
    if (value === null || (last && year !== last.year + 1)) runs.push([]);
    if (value !== null) runs.at(-1)!.push({year, value, status: status ?? 'A', isLatest});
  }
  return runs.filter((run) => run.length);
}

function toRank(own: Observation[], all: Observation[], language: Language): string {
  const last = own
    .filter(({value}) => value !== null)
    .sort((one, other) => toKey(other).localeCompare(toKey(one)))[0];
  const peers = all.filter(
    ({period, edition, place_id, value}) =>
      period === last?.period && edition === last.edition && place_id !== 'IR' && value !== null,
  );
  if (!last || peers.length < 2) return '';
  const rank = formatNumber(1 + peers.filter(({value}) => value! > last.value!).length, language);
  const [count, year] = [formatNumber(peers.length, language), formatDigits(last.period, language)];
  return language === 'fa' ? `رتبه ${rank} از ${count} در ${year}` : `rank ${rank} of ${count} in ${year}`;
}

function toKey({period, edition}: Observation): string {
  return `${period} ${edition ?? ''}`;
}

function toValues({runs}: Pick<Panel, 'runs'>): number[] {
  return runs.flat().map(({value}) => value);
}

function toLast({runs}: Pick<Panel, 'runs'>): number {
  return runs.at(-1)?.at(-1)?.value ?? 0;
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
