import {barsByPlace} from '../../../src/charts/clusters/bars-by-place.js';
import {clustersByStage} from '../../../src/charts/clusters/clusters-by-stage.js';
import {mentionsOverTime} from '../../../src/charts/clusters/mentions-over-time.js';
import {sharesOverTime} from '../../../src/charts/official/shares-over-time.js';
import {conflictFigure} from '../../../src/charts/statements/conflict.js';
import {stagesByStatement} from '../../../src/charts/statements/stages-by-statement.js';
import {statementsOverTime} from '../../../src/charts/statements/statements-over-time.js';
import type {Language, ObservationView} from '../../../src/rows.js';
import {pickName} from '../../../src/words/language.js';
import {renderClaimTable} from '../claims/claim-table.js';
import type {SiteClaim, SiteMention} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import type {Html} from '../text/html.js';
import type {Download} from '../text/page.js';
import {addAddresses} from './add-addresses.js';
import {drawChoropleth} from './choropleth.js';
import {toCountMap} from './count-map.js';
import {toDrawn, toDrawnUnit} from './drawn-figures.js';
import {renderFigure, type ChartPlace, type FigureParts} from './render-figure.js';

/** Draws the charts of pages and keeps their files for download. */
export interface Charts {
  statements(claims: readonly SiteClaim[], place: ChartPlace): Promise<Html>;
  stages(claims: readonly SiteClaim[], place: ChartPlace): Promise<Html>;
  /** The count last stated for each province. */
  map(place: ChartPlace): Promise<Html>;
  biography(mentions: readonly SiteMention[], place: ChartPlace & {by: 'stage' | 'cluster'}): Promise<Html>;
  shares(
    rows: readonly ObservationView[],
    place: ChartPlace & {panels: 'indicator' | 'place'; place_id?: string},
  ): Promise<Html>;
  /** Official figures of one year on the map; a province without one is hatched, which is not zero. */
  choropleth(rows: readonly ObservationView[], place: ChartPlace): Promise<Html>;
  /** Clusters of a province or sector by the stages that texts give them. */
  ladder(mentions: readonly SiteMention[], place: ChartPlace): Promise<Html>;
  bars(counts: readonly NamedCount[], place: ChartPlace): Promise<Html>;
  conflict(claims: readonly SiteClaim[], place: ChartPlace & {id: string}): Promise<Html>;
  downloads: Download[];
}

/** What a page is made with. */
export interface PageParts {
  index: SiteIndex;
  charts: Charts;
  language: Language;
}

/** A number of something, by a thing that has a name in both languages. */
export interface NamedCount {
  id: string;
  name_fa: string;
  name_en: string | null;
  value: number;
  source_fa?: string;
  source_en?: string;
}

/** Creates the chart maker for one build. */
export function createCharts(index: SiteIndex): Charts {
  const downloads: Download[] = [];
  const frame = (parts: FigureParts): Promise<Html> => renderFigure(parts, downloads);
  const stated = (id: string, claims: readonly SiteClaim[], place: ChartPlace) => ({
    ...{id, place, claims, rows: addAddresses(claims, place.language)},
    table: (caption: string) =>
      renderClaimTable(claims, {
        ...{language: place.language, index, caption, showsCaption: false},
        without: (['measure', 'place'] as const).filter((column) => isShared(claims, `${column}_id`)),
      }),
  });
  const named = (id: string, mentions: readonly SiteMention[], place: ChartPlace) => ({
    ...{id, place, rows: addAddresses(mentions, place.language)},
  });
  return {
    downloads,
    statements(claims, place) {
      const lanes = isShared(claims, 'measure_id') ? 'concept' : 'measure';
      return frame({
        ...stated('statements', claims, place),
        draw: (options) => statementsOverTime(claims, {...options, lanes}),
      });
    },
    stages: (claims, place) =>
      frame({
        ...stated('stages', claims, place),
        draw: (options) => stagesByStatement(claims, options),
      }),
    map: (place) => frame(toCountMap(place, index)),
    biography: (mentions, place) =>
      frame({
        ...named('biography', mentions, place),
        draw: (options) => mentionsOverTime(mentions, {...options, by: place.by}),
      }),
    ladder: (mentions, place) =>
      frame({
        ...named('ladder', mentions, place),
        draw: (options) => clustersByStage(mentions, options),
      }),
    bars: (counts, place) =>
      frame({
        ...{id: 'bars', place, rows: counts},
        draw: (options) =>
          barsByPlace(
            counts.map((count) => ({...count, name: pickName(count, options.language)})),
            options,
          ),
      }),
    conflict: (claims, place) =>
      frame({
        ...stated(place.id, claims, place),
        draw: (options) => conflictFigure(claims, options),
      }),
    choropleth: (rows, place) =>
      frame({
        ...{id: 'choropleth', place, rows: rows.filter((row) => row.place_id !== 'IR')},
        draw: (options) => drawChoropleth(rows, index.provinces, options),
      }),
    shares: (rows, place) =>
      frame({
        ...{id: 'official', place, rows},
        draw: (options) =>
          sharesOverTime(toDrawn(rows), {
            ...options,
            ...toDrawnUnit(rows, options),
            panels: place.panels,
            ...(place.place_id && {place_id: place.place_id}),
          }),
        ...(place.place_id && {offered: rows.filter((row) => row.place_id === place.place_id)}),
      }),
  };
}

// What is the same for all stands under the title, and is not said again in each row.
function isShared(claims: readonly SiteClaim[], column: 'measure_id' | 'place_id'): boolean {
  return new Set(claims.map((claim) => claim[column])).size === 1;
}
