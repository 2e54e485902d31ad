import {RAMP, toHex, type ColourName} from '../colours.js';
import {formatCount} from '../../words/unit.js';
import {formatList} from '../../words/list.js';
import {formatNumber} from '../../words/number.js';
import {isolateInDrawing} from '../../words/isolate.js';
import type {Language} from '../../rows.js';
import {HATCH_URL} from '../hatch.js';
import {MAP_SIZE, PROVINCE_RINGS} from './province-shapes-data.js';
import {parseRings} from './province-shapes.js';
import {toName} from '../../words/name.js';
import {NAMES} from '../../words/names.js';
import {PROVINCE_LABELS} from '../../words/province-labels.js';
import {createScaleBar, findStep, toSteps, SCALE_BAR} from './map-scale.js';
import {createSpec, pixel, type ChartMeta, type ChartOptions, type ChartSpec, type Layer} from '../spec.js';
import {listTiles} from './tiles.js';

/** What a map says of a province; null is silence, which is not zero. */
export interface ProvinceCount {
  place_id: string;
  value: number | null;
  /** True where statements about it disagree. */
  has_conflict?: boolean;
}

export interface MapOptions extends ChartOptions {
  /** For official figures: steps of their own, decimals, and the words for a place without a figure. */
  figures?: MapFigures;
}

/** How official figures are drawn, which are no counts of statements. */
export interface MapFigures {
  /** Lowest value of each of five steps; above zero. */
  steps: number[];
  /** Decimals on the map. */
  digits: number;
  /** True for counts, whose steps do not share their ends. */
  isWhole?: boolean;
}

/** A province as drawn: geometry by `form`, fill by value. */
interface Drawn {
  row: ProvinceCount;
  geometry: Record<string, unknown>;
  label: {x: number; y: number; lines: string[]; size: number};
}

/** Draws the provinces by a number of clusters: silent ones hatched, zero lightest with a border, disagreement marked. */
export function provinceMap(rows: ProvinceCount[], options: MapOptions): ChartSpec {
  const {language} = options;
  // tiles for screens too small for names on a map
  const form = (options.width ?? 640) < 560 ? 'tiles' : 'map';
  // a map is drawn in its own whole units, which the page scales: decimals would double its weight
  const width = form === 'map' ? MAP_SIZE.width : (options.width ?? 328);
  const drawn = form === 'map' ? drawShapes(rows, language) : drawTiles(rows, width, language);
  const height = drawn.height + SCALE_BAR;
  const {figures} = options;
  const steps = figures?.steps ?? toSteps(rows.flatMap(({value}) => value ?? []));
  const margin = {top: 2, right: 0, bottom: 2, left: 0};
  const title = options.title ?? toTitle(rows, language);
  const meta: ChartMeta = {
    language,
    title,
    subtitle: options.subtitle ?? '',
    width,
    height: height + 4,
    margin,
    notes: toNotes(rows, form, language),
  };
  const layer = [
    ...createAreas(drawn.areas, steps, form),
    ...createLabels(drawn.areas, steps, {language, digits: figures?.digits}),
    ...createConflicts(drawn.areas),
    ...createScaleBar(steps, {
      width,
      y: drawn.height + 14,
      language,
      hasSilence: rows.some(({value}) => value === null),
      isFigure: figures !== undefined,
      isContinuous: figures !== undefined && !figures.isWhole,
    }),
  ];
  return createSpec(meta, describeMap(rows, title, {language, figures}), {width, height, layer});
}

function drawShapes(rows: ProvinceCount[], language: Language): {height: number; areas: Drawn[]} {
  const areas = rows.flatMap((row) => {
    const shape = PROVINCE_RINGS[row.place_id];
    const known = PROVINCE_LABELS[row.place_id];
    if (!shape || !known) return [];
    const at = {x: shape.label[0] + known.dx, y: shape.label[1] + known.dy};
    const label = {...at, lines: known[language].map, size: 11};
    return [{row, geometry: {type: 'MultiPolygon', coordinates: parseRings(shape.rings)}, label}];
  });
  return {height: MAP_SIZE.height, areas};
}

function drawTiles(
  rows: ProvinceCount[],
  width: number,
  language: Language,
): {height: number; areas: Drawn[]} {
  const tiles = listTiles();
  const side = width / (Math.max(...tiles.map(({column}) => column)) + 1);
  const height = Math.ceil(side * (Math.max(...tiles.map(({row}) => row)) + 1));
  const areas = rows.flatMap((row) => {
    const tile = tiles.find(({place_id}) => place_id === row.place_id);
    if (!tile) return [];
    const [left, top, right, bottom] = [
      tile.column * side + 1,
      tile.row * side + 1,
      (tile.column + 1) * side - 1,
      (tile.row + 1) * side - 1,
    ];
    const ring = [[left, top], [right, top], [right, bottom], [left, bottom], [left, top]].map((point) => point.map((value) => Math.round(value * 10) / 10)); // prettier-ignore
    const label = {
      x: (left + right) / 2,
      y: (top + bottom) / 2,
      lines: PROVINCE_LABELS[row.place_id]?.[language].tile ?? [row.place_id],
      size: 9,
    };
    return [{row, geometry: {type: 'MultiPolygon', coordinates: [[ring]]}, label}];
  });
  return {height, areas};
}

const PLAIN = {type: 'identity', scale: 1, translate: [0, 0]};

function createAreas(areas: Drawn[], steps: number[], form: 'map' | 'tiles'): Layer[] {
  const values = areas.map(({row, geometry}) => ({
    type: 'Feature',
    geometry,
    place_id: row.place_id,
    value: row.value,
    fill: row.value === null ? HATCH_URL : toHex(toFill(row.value, steps)),
    stroke: row.value === null ? toHex('quiet') : row.value === 0 ? toHex('lapisEdge') : toHex('paper'),
  }));
  // silent and zero areas have an edge of their own and must lie above the paper-coloured edges of the others
  const sorted = [
    ...values.filter(({value}) => value),
    ...values.filter(({value}) => value === null),
    ...values.filter(({value}) => value === 0),
  ];
  return [
    {
      data: {values: sorted},
      projection: PLAIN,
      mark: {type: 'geoshape', strokeWidth: form === 'map' ? 0.9 : 1, strokeJoin: 'round'},
      encoding: {
        fill: {field: 'fill', type: 'nominal', scale: null},
        stroke: {field: 'stroke', type: 'nominal', scale: null},
      },
    },
  ];
}

function toFill(value: number, steps: number[]): ColourName {
  return value === 0 ? 'lapis0' : RAMP[findStep(value, steps)]!;
}

function createLabels(
  areas: Drawn[],
  steps: number[],
  {language, digits}: {language: Language; digits: number | undefined},
): Layer[] {
  const texts = areas.flatMap(({row, label}) => {
    const isDark = row.value !== null && row.value > 0 && findStep(row.value, steps) >= 3;
    const number = row.value === null ? [] : [formatNumber(row.value, language, {decimals: digits})];
    const lines = [
      ...label.lines.map((text) => ({text, weight: 400})),
      ...number.map((text) => ({text, weight: 700})),
    ];
    const lead = label.size + 2;
    return lines.map(({text, weight}, index) => ({
      x: label.x,
      y: label.y + (index - (lines.length - 1) / 2) * lead,
      text: isolateInDrawing(text),
      weight,
      size: weight === 700 ? label.size + 1 : label.size,
      fill: toHex(isDark ? 'paper' : 'ink'),
    }));
  });
  const encoding = {
    x: pixel('x'),
    y: pixel('y'),
    text: {field: 'text'},
    fill: {field: 'fill', type: 'nominal', scale: null},
  };
  return [400, 700].map((weight) => ({
    data: {values: texts.filter((text) => text.weight === weight)},
    mark: {type: 'text', align: 'center', fontWeight: weight, fontSize: {expr: 'datum.size'}},
    encoding,
  }));
}

function createConflicts(areas: Drawn[]): Layer[] {
  const values = areas
    .filter(({row}) => row.has_conflict)
    .map(({label}) => ({x: label.x + 16, y: label.y + (label.lines.length * (label.size + 2)) / 2}));
  if (!values.length) return [];
  const mark = {
    type: 'point',
    shape: 'diamond',
    size: 46,
    fill: toHex('pomegranate'),
    stroke: toHex('paper'),
    strokeWidth: 1,
    opacity: 1,
  };
  return [{data: {values}, mark, encoding: {x: pixel('x'), y: pixel('y')}}];
}

function toTitle(rows: ProvinceCount[], language: Language): string {
  const silent = rows.filter(({value}) => value === null).length;
  return language === 'fa'
    ? `از ${formatNumber(rows.length, 'fa')} استان، دربارهٔ ${formatNumber(silent, 'fa')} استان گفته\u200cای نیست`
    : `Of ${rows.length} provinces, ${silent} have no statement`;
}

function toNotes(rows: ProvinceCount[], form: 'map' | 'tiles', language: Language): string[] {
  const schematic = {
    fa: 'مرزها طرح\u200cوارند و از جای شهرها به دست آمده\u200cاند، نه از نقشه\u200cبرداری.',
    en: 'Borders are schematic: derived from the places of towns, not surveyed.',
  };
  const conflict = {
    fa: 'لوزی اناری: گفته\u200cهای ناسازگار.',
    en: 'Pomegranate diamond: statements that disagree.',
  };
  return [
    ...(form === 'map' ? [schematic[language]] : []),
    ...(rows.some((row) => row.has_conflict) ? [conflict[language]] : []),
  ];
}

function describeMap(
  rows: ProvinceCount[],
  title: string,
  {language, figures}: {language: Language; figures: MapFigures | undefined},
): string {
  const name = ({place_id}: ProvinceCount) => toName(NAMES.places, place_id)[language];
  const told = rows
    .filter(({value}) => value !== null)
    .sort((one, other) => other.value! - one.value!)
    .map((row) => `${name(row)} ${formatNumber(row.value!, language, {decimals: figures?.digits})}`);
  const silent = rows.filter(({value}) => value === null).map(name);
  const contested = rows.filter((row) => row.has_conflict).map(name);
  const [conflict, silence, missing] =
    language === 'fa'
      ? ['ناسازگار', 'خاموش، که صفر نیست', 'بی\u200cرقم، که صفر نیست']
      : ['In conflict', 'Silent, which is not zero', 'No figure, which is not zero'];
  const label = [conflict, figures ? missing : silence];
  const count = formatCount(silent.length, {fa: 'استان', en: 'province'}, language);
  return [
    title,
    told.join(language === 'fa' ? '، ' : ', '),
    contested.length ? `${label[0]}: ${formatList(contested, language)}` : '',
    silent.length ? `${label[1]}: ${count} (${formatList(silent, language)})` : '',
  ]
    .filter(Boolean)
    .join('. ')
    .concat('.');
}
