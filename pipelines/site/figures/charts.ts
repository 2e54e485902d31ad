import {createMentionTable, createPlainTable, createStatementTable} from './statement-table.js';
import {barsByPlace} from '../../../src/charts/clusters/bars-by-place.js';
import {clustersByStage} from '../../../src/charts/clusters/clusters-by-stage.js';
import {mentionsOverTime} from '../../../src/charts/clusters/mentions-over-time.js';
import {toFigureSteps, toSteps} from '../../../src/charts/map/map-scale.js';
import {provinceMap} from '../../../src/charts/map/province-map.js';
import {sharesOverTime} from '../../../src/charts/official/shares-over-time.js';
import {conflictFigure} from '../../../src/charts/statements/conflict.js';
import {stagesByStatement} from '../../../src/charts/statements/stages-by-statement.js';
import {statementsOverTime} from '../../../src/charts/statements/statements-over-time.js';
import {formatDigits, formatNumber} from '../../../src/words/number.js';
import {formatPeriodName} from '../../../src/words/day.js';
import type {ChartOptions, ChartSpec} from '../../../src/charts/spec.js';
import type {Html} from '../text/html.js';
import type {Download} from '../text/page.js';
import type {Claim, Mention, Observation, Place} from '../data/read-site-data.js';
import {sayText} from '../text/say.js';
import {toName} from '../data/site-index.js';
import {toDrawn, toDrawnUnit} from './drawn-figures.js';
import {renderFigure, type ChartPlace, type FigureParts} from './render-figure.js';
import type {ProvinceCount} from '../claims/province-counts.js';
import {toChartMentions, toStatements} from '../claims/statement-rows.js';
import type {Language} from '../../../src/rows.js';

/** Draws the charts of pages and keeps their files for download. */
export interface Charts {
  statements(claims: readonly Claim[], place: ChartPlace): Promise<Html>;
  stages(claims: readonly Claim[], place: ChartPlace): Promise<Html>;
  map(counts: readonly ProvinceCount[], place: ChartPlace): Promise<Html>;
  biography(mentions: readonly Mention[], place: ChartPlace & {by: 'stage' | 'cluster'}): Promise<Html>;
  shares(
    rows: readonly Observation[],
    place: ChartPlace & {panels: 'indicator' | 'place'; place_id?: string},
  ): Promise<Html>;
  /** Official figures of one year on the map; a province without one is hatched, which is not zero. */
  choropleth(rows: readonly Observation[], place: ChartPlace): Promise<Html>;
  /** Clusters of a province or sector by the stages that texts give them. */
  ladder(mentions: readonly Mention[], place: ChartPlace): Promise<Html>;
  bars(counts: readonly NamedCount[], place: ChartPlace): Promise<Html>;
  conflict(claims: readonly Claim[], place: ChartPlace & {id: string; isSameThing: boolean}): Promise<Html>;
  downloads: Download[];
}

/** A number of something, by a thing that has a name in both languages. */
export interface NamedCount {
  id: string;
  name_fa: string;
  name_en: string;
  value: number;
  source_fa?: string;
  source_en?: string;
}

/** Creates the chart maker for one build. */
export function createCharts(provinces: readonly Place[]): Charts {
  const downloads: Download[] = [];
  const frame = (parts: FigureParts): Promise<Html> => renderFigure(parts, downloads);
  return {
    downloads,
    statements(claims, place) {
      const lanes = new Set(claims.map(({measure_id}) => measure_id)).size === 1 ? 'concept' : 'measure';
      return frame({
        ...{id: 'statements', place, claims, rows: toStatements(claims, place.language)},
        draw: (options) => statementsOverTime(toStatements(claims, options.language), {...options, lanes}),
        table: (rows, options) => createStatementTable(rows, options),
      });
    },
    stages: (claims, place) =>
      frame({
        ...{id: 'stages', place, claims, rows: toStatements(claims, place.language)},
        draw: (options) => stagesByStatement(toStatements(claims, options.language), options),
        table: (rows, options) => createStatementTable(rows, options),
      }),
    map: (counts, place) =>
      frame({
        ...{
          id: 'map',
          place,
          claims: counts.flatMap(({claim}) => claim ?? []),
          rows: toStatements(
            counts.flatMap(({claim}) => claim ?? []),
            place.language,
          ),
        },
        draw: (options) =>
          provinceMap(
            counts.map(({place_id, value, has_conflict}) => ({place_id, value, has_conflict})),
            options,
          ),
        table: (_, {language, caption}) => createMapTable(counts, provinces, language, caption),
      }),
    biography: (mentions, place) =>
      frame({
        ...{id: 'biography', place, claims: [], rows: toChartMentions(mentions, place.language)},
        draw: (options) =>
          mentionsOverTime(toChartMentions(mentions, options.language), {...options, by: place.by}),
        table: (rows, options) => createMentionTable(rows, options),
      }),
    ladder: (mentions, place) =>
      frame({
        ...{id: 'ladder', place, claims: [], rows: toChartMentions(mentions, place.language)},
        draw: (options) => clustersByStage(toChartMentions(mentions, options.language), options),
        table: (rows, options) => createMentionTable(rows, options),
      }),
    bars: (counts, place) =>
      frame({
        ...{id: 'bars', place, claims: [], rows: [...counts]},
        draw: (options) =>
          barsByPlace(
            counts.map((count) => ({...count, name: toName(count, options.language)})),
            options,
          ),
        table: () => '',
      }),
    conflict: (claims, place) =>
      frame({
        ...{id: place.id, place, claims, rows: toStatements(claims, place.language)},
        draw: (options) =>
          conflictFigure(toStatements(claims, options.language), {
            ...options,
            isSameThing: place.isSameThing,
          }),
        table: (rows, options) => createStatementTable(rows, options),
      }),
    choropleth: (rows, place) =>
      frame({
        ...{id: 'choropleth', place, claims: [], rows: rows.filter((row) => row.place_id !== 'IR')},
        draw: (options) => drawChoropleth(rows, provinces, options),
        table: () => '',
      }),
    shares: (rows, place) =>
      frame({
        ...{id: 'official', place, claims: [], rows: [...rows]},
        draw: (options) =>
          sharesOverTime(toDrawn(rows), {
            ...options,
            ...toDrawnUnit(rows, options),
            panels: place.panels,
            ...(place.place_id && {place_id: place.place_id}),
          }),
        table: () => '',
        ...(place.place_id && {isOffered: (row: Observation) => row.place_id === place.place_id}),
      }),
  };
}

// Numbers that would not fit into a province are drawn in millions; the words under the title say so.
function drawChoropleth(
  rows: readonly Observation[],
  provinces: readonly Place[],
  options: ChartOptions,
): ChartSpec {
  const {language} = options;
  const own = rows.filter((row) => row.place_id !== 'IR' && row.value !== null);
  const scale = Math.max(0, ...own.map(({value}) => value!)) >= 100_000 ? 1_000_000 : 1;
  const values = provinces.map(({place_id}) => {
    const value = own.find((row) => row.place_id === place_id)?.value;
    return {place_id, value: value === undefined || value === null ? null : value / scale};
  });
  const known = values.flatMap(({value}) => value ?? []);
  const isWhole = scale === 1 && known.every((value) => Number.isInteger(value));
  const digits = isWhole ? 0 : Math.max(...known) >= 100 ? 0 : 1;
  const first = own[0];
  const subtitle = [
    first && (language === 'fa' ? first.indicator_fa : first.indicator_en),
    first && formatPeriodName(first.period, language),
    scale > 1 && sayText(language, 'figure.millions'),
  ];
  return provinceMap(values, {
    ...options,
    title: options.title ?? toTopTitle(own, language),
    subtitle: options.subtitle ?? subtitle.filter(Boolean).join(language === 'fa' ? '، ' : ', '),
    figures: {steps: isWhole ? toSteps(known) : toFigureSteps(known), digits, isWhole},
  });
}

function toTopTitle(rows: readonly Observation[], language: Language): string {
  const sorted = [...rows].sort((one, other) => other.value! - one.value!);
  const names = sorted.slice(0, 3).map((row) => (language === 'fa' ? row.place_fa : row.place_en));
  return sayText(language, 'indicator.map-title', {one: names[0], two: names[1], three: names[2]});
}

function createMapTable(
  counts: readonly ProvinceCount[],
  provinces: readonly Place[],
  language: Language,
  caption: string,
): string {
  const heads = [
    sayText(language, 'province'),
    sayText(language, 'provinces.latest'),
    sayText(language, 'claim.valid'),
  ];
  const rows = provinces.map((province) => {
    const count = counts.find(({place_id}) => place_id === province.place_id);
    const year = count?.claim?.valid_from ? formatDigits(count.claim.valid_from.slice(0, 4), language) : '';
    const value =
      count?.value === null || count?.value === undefined
        ? sayText(language, 'silence')
        : formatNumber(count.value, language);
    return [toName(province, language), value, language === 'en' ? year : (count?.when ?? '')];
  });
  return createPlainTable(heads, rows, caption);
}
