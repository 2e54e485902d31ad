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
import {html, type Html} from '../text/html.js';
import {toStatementAddress} from '../text/links.js';
import type {Download} from '../text/page.js';
import {drawChoropleth} from './choropleth.js';
import {toDrawn, toDrawnUnit} from './drawn-figures.js';
import {toFrameMap} from './frame-map.js';
import {renderFigure, type ChartPlace, type FigureParts} from './render-figure.js';

/** Draws the charts of pages and keeps their files for download. */
export type Charts = ReturnType<typeof createCharts>;

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
export function createCharts(index: SiteIndex) {
  const downloads: Download[] = [];
  const frame = (parts: Omit<FigureParts, 'draw'>, draw: FigureParts['draw']): Promise<Html> =>
    renderFigure({...parts, draw}, downloads);
  return {
    downloads,
    statements(all: readonly SiteClaim[], place: ChartPlace) {
      const claims = all.filter(index.isCharted);
      if (claims.length === 0) return html``;
      const lanes = isShared(claims, 'measure_id') ? 'concept' : 'measure';
      const parts = toStated('statements', claims, place, index);
      return frame(parts, (options) => statementsOverTime(claims, {...options, lanes}));
    },
    stages(claims: readonly SiteClaim[], place: ChartPlace) {
      const parts = toStated('stages', claims, place, index);
      return frame(parts, (options) => stagesByStatement(claims, options));
    },
    conflict(claims: readonly SiteClaim[], place: ChartPlace & {id: string}) {
      const parts = toStated(place.id, claims, place, index);
      return frame(parts, (options) => conflictFigure(claims, options));
    },
    /** The counts of provinces of one frame, of that which covers the most where none is given. */
    map: (place: ChartPlace, one = index.frames[0]) => renderFigure(toFrameMap(one, place, index), downloads),
    biography(mentions: readonly SiteMention[], place: ChartPlace & {by: 'stage' | 'cluster'}) {
      const parts = {id: 'biography', place, rows: addAddresses(mentions, place)};
      return frame(parts, (options) => mentionsOverTime(mentions, {...options, by: place.by}));
    },
    /** Clusters of a province or sector by the stages that texts give them. */
    ladder(mentions: readonly SiteMention[], place: ChartPlace) {
      const parts = {id: 'ladder', place, rows: addAddresses(mentions, place)};
      return frame(parts, (options) => clustersByStage(mentions, options));
    },
    bars: (rows: readonly NamedCount[], place: ChartPlace) =>
      frame({id: 'bars', place, rows}, (options) => {
        const counts = rows.map((count) => ({...count, name: pickName(count, options.language)}));
        return barsByPlace(counts, options);
      }),
    /** Official figures of one year on the map; a province without one is hatched, which is not zero. */
    choropleth(figures: readonly ObservationView[], place: ChartPlace) {
      const rows = figures.filter((row) => row.place_id !== 'IR');
      return frame({id: 'choropleth', place, rows}, (options) =>
        drawChoropleth(figures, index.provinces, options),
      );
    },
    shares(
      rows: readonly ObservationView[],
      place: ChartPlace & {panels: 'indicator' | 'place'; place_id?: string},
    ) {
      const {panels, place_id} = place;
      const own = place_id && {place_id};
      const offered = place_id && {offered: rows.filter((row) => row.place_id === place_id)};
      return frame({id: 'official', place, rows, ...offered}, (options) =>
        sharesOverTime(toDrawn(rows), {...options, ...toDrawnUnit(rows, options), panels, ...own}),
      );
    },
  };
}

function toStated(id: string, claims: readonly SiteClaim[], place: ChartPlace, index: SiteIndex) {
  const {language} = place;
  const without = (['measure', 'place'] as const).filter((column) => isShared(claims, `${column}_id`));
  return {
    ...{id, place, claims, rows: addAddresses(claims, place)},
    table: (caption: string) =>
      renderClaimTable(claims, {language, index, caption, showsCaption: false, without}),
  };
}

// Statements as a file for download has them: each with the address of its sentence.
function addAddresses<Row extends SiteClaim | SiteMention>(rows: readonly Row[], {language}: ChartPlace) {
  return rows.map((row) => ({...row, href: toStatementAddress(row, language)}));
}

// What is the same for all stands under the title, and is not said again in each row.
function isShared(claims: readonly SiteClaim[], column: 'measure_id' | 'place_id'): boolean {
  return new Set(claims.map((claim) => claim[column])).size === 1;
}
