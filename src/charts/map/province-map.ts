import {formatPlainList} from '../../words/list.js';
import {formatNumber} from '../../words/number.js';
import {NAMES} from '../../words/names.js';
import {toName} from '../../words/name.js';
import {say} from '../../words/say.js';
import {createChart, type ChartOptions, type ChartSpec} from '../spec.js';
import {drawProvinces} from './draw-provinces.js';
import {createScaleBar, SCALE_BAR, toFrameSteps} from './map-scale.js';
import {createOutsideKey, OUTSIDE_KEY, type Outside} from './outside.js';
import {listShapes, listTileAreas} from './province-areas.js';
import {MAP_SIZE} from './province-shapes-data.js';

/** What a map says of a province; null is nothing to shade, which is not zero, and silence where nothing else is said of it. */
export interface ProvinceCount {
  place_id: string;
  value: number | null;
  /** The number with its hedge in words; of a province with nothing to shade, what is said of it instead. */
  said?: string;
  outside?: Outside | undefined;
  /** True where statements about it disagree. */
  has_conflict?: boolean;
  /** The page of the province. */
  href?: string | undefined;
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

/**
 * Draws the provinces by a number of clusters: silent ones hatched, those of another frame hatched the other way, zero lightest with a
 * border, disagreement marked.
 */
export function provinceMap(rows: readonly ProvinceCount[], options: MapOptions): ChartSpec {
  const {language, figures, width: outer = 640} = options;
  const isMap = outer >= 560;
  // a map is drawn in its own whole units, which the page scales: decimals would double its weight
  const width = isMap ? MAP_SIZE.width : outer;
  const {areas, height} = isMap ? listShapes(language) : listTileAreas(width, language);
  const drawn = rows.flatMap((row) => {
    const area = areas.get(row.place_id);
    return area ? [{...row, ...area, link: {href: row.href, label: describeProvince(row, options)}}] : [];
  });
  const steps = figures?.steps ?? toFrameSteps(rows.flatMap(({value}) => value ?? []));
  const unshaded = rows.filter(({value}) => value === null);
  const silent = unshaded.filter(({outside}) => !outside);
  const kinds = figures
    ? []
    : KINDS.filter((kind) => unshaded.some((row) => (row.outside ?? 'silent') === kind));
  const hasConflict = rows.some((row) => row.has_conflict);
  return createChart(options, {
    title: say(language, 'map.title', {
      ...{n: rows.length, shaded: rows.length - unshaded.length, silent: silent.length},
    }),
    notes: [
      ...(isMap ? [say(language, 'map.schematic')] : []),
      ...(hasConflict ? [say(language, 'map.diamond')] : []),
    ],
    ...{width, height: height + SCALE_BAR + (kinds.length && OUTSIDE_KEY), margin: {top: 2, bottom: 2}},
    view: {
      layer: [
        ...drawProvinces(drawn, steps, {language, digits: figures?.digits, edge: isMap ? 0.9 : 1}),
        ...createScaleBar(steps, {
          ...{width, y: height + 14, language},
          hasNoData: figures !== undefined && unshaded.length > 0,
          isContinuous: figures !== undefined && !figures.isWhole,
        }),
        ...createOutsideKey(kinds, {width, y: height + SCALE_BAR + 6, language}),
      ],
    },
  });
}

const KINDS = ['other_frame', 'uncounted', 'silent'] as const;

/** A province as its area is called: its name, and its number in words or why it has none. */
function describeProvince(row: ProvinceCount, {language, figures}: MapOptions): string {
  const {place_id, value, said, outside} = row;
  const none = say(language, figures ? 'map.no-data' : `map.${outside ?? 'silent'}`);
  const number = value === null ? none : formatNumber(value, language, {decimals: figures?.digits});
  return formatPlainList([toName(NAMES.places, place_id)[language], said ?? number], language);
}
