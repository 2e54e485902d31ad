import {formatList, formatPlainList} from '../../words/list.js';
import {formatNumber} from '../../words/number.js';
import {NAMES} from '../../words/names.js';
import {toName} from '../../words/name.js';
import {say} from '../../words/say.js';
import {createChart, type ChartOptions, type ChartSpec} from '../spec.js';
import {drawProvinces} from './draw-provinces.js';
import {createScaleBar, SCALE_BAR, toSteps} from './map-scale.js';
import {createOutsideKey, OUTSIDE_KEY, type Outside} from './outside.js';
import {listShapes, listTileAreas} from './province-areas.js';
import {MAP_SIZE} from './province-shapes-data.js';

/** What a map says of a province; null is nothing to shade, which is not zero, and silence where nothing else is said of it. */
export interface ProvinceCount {
  place_id: string;
  value: number | null;
  /** The number with its hedge in words. */
  said?: string;
  outside?: Outside | undefined;
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
    return area ? [{...row, ...area}] : [];
  });
  const steps = figures?.steps ?? toSteps(rows.flatMap(({value}) => value ?? []));
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
    told: describeMap(rows, options),
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

function describeMap(rows: readonly ProvinceCount[], {language, figures}: MapOptions): string[] {
  const name = ({place_id}: ProvinceCount) => toName(NAMES.places, place_id)[language];
  const told = rows
    .filter(({value}) => value !== null)
    .sort((one, other) => other.value! - one.value!)
    .map(
      (row) => `${name(row)} ${row.said ?? formatNumber(row.value!, language, {decimals: figures?.digits})}`,
    );
  const silent = rows.filter(({value, outside}) => value === null && !outside).map(name);
  const contested = rows.filter((row) => row.has_conflict).map(name);
  const tellSilent = (names: string[]) =>
    say(language, figures ? 'map.told-no-data' : 'map.told-silent', {
      ...{n: names.length, names: formatList(names, language)},
    });
  return [
    formatPlainList(told, language),
    contested.length ? say(language, 'map.told-conflict', {names: formatList(contested, language)}) : '',
    silent.length ? tellSilent(silent) : '',
  ].filter(Boolean);
}
