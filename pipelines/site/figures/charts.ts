import {barsByPlace} from '../../../src/charts/clusters/bars-by-place.js';
import {clustersByStage} from '../../../src/charts/clusters/clusters-by-stage.js';
import {mentionsOverTime} from '../../../src/charts/clusters/mentions-over-time.js';
import {sharesOverTime} from '../../../src/charts/official/shares-over-time.js';
import {toLadders} from '../../../src/charts/statements/ladders.js';
import {stagesByStatement} from '../../../src/charts/statements/stages-by-statement.js';
import {statementsOverTime} from '../../../src/charts/statements/statements-over-time.js';
import type {ChartSpec} from '../../../src/charts/spec.js';
import type {Mention} from '../../../src/charts/statement.js';
import type {Language, ObservationView} from '../../../src/rows.js';
import {pickName} from '../../../src/words/language.js';
import {renderClaimTable} from '../claims/claim-table.js';
import {sortClaims} from '../claims/sort-statements.js';
import type {SiteClaim, SiteMention} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {html, type Html} from '../text/html.js';
import {toStatementAddress} from '../text/links.js';
import {toAddress, type Download} from '../text/page.js';
import {sayText} from '../text/say.js';
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

/** What texts say of the clusters of a place. */
export interface StatedClusters {
  mentions: readonly SiteMention[];
  claims: readonly SiteClaim[];
}

/** A number of something, by a thing that has a name in both languages. */
export interface NamedCount {
  id: string;
  name_fa: string;
  name_en: string | null;
  value: number;
  /** The unit of an official figure. */
  unit?: string;
  source_fa?: string;
  source_en?: string;
}

/** Official figures that lead to the page of their indicator, or of their place. */
export function toLinked(
  rows: readonly ObservationView[],
  panels: 'indicator' | 'place',
  language: Language,
): (ObservationView & {href: string})[] {
  const toPath = ({indicator_id, place_id}: ObservationView): string =>
    panels === 'indicator' ? `indicators/${indicator_id}/` : `provinces/${place_id}/`;
  return rows.map((row) => ({...row, href: toAddress(language, toPath(row))}));
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
      return frame(parts, (options) =>
        noteLeft(
          all.length - claims.length,
          statementsOverTime(addAddresses(claims, options), {...options, lanes}),
        ),
      );
    },
    /** The stages of a place as a whole: a subset, a sector or one cluster has no bar beside it. */
    stages(all: readonly SiteClaim[], place: ChartPlace) {
      const whole = all.filter(({is_whole}) => is_whole);
      const drawn = new Set(
        toLadders(whole, place.language).flatMap(({rows}) => rows.map(({claim_id}) => claim_id)),
      );
      const claims = whole.filter(({claim_id}) => drawn.has(claim_id));
      const parts = toStated('stages', claims, place, index);
      return frame(parts, (options) => stagesByStatement(addAddresses(claims, options), options));
    },
    /** The counts of provinces of one frame, of that which covers the most where none is given. */
    map: (place: ChartPlace, one = index.frames[0]) => renderFigure(toFrameMap(one, place, index), downloads),
    biography(mentions: readonly SiteMention[], place: ChartPlace & {by: 'stage' | 'cluster'}) {
      const parts = {id: 'biography', place, rows: addAddresses(mentions, place)};
      return frame(parts, (options) =>
        mentionsOverTime(addAddresses(mentions, options), {...options, by: place.by}),
      );
    },
    /**
     * Clusters of a province by the stages that texts give them, with those that a text names beside a number alone; a name of no
     * known cluster is none of them.
     */
    ladder({mentions, claims}: StatedClusters, place: ChartPlace) {
      const named = mentions.filter(({cluster_id}) => cluster_id !== null);
      const known = new Set(named.map(({cluster_id}) => cluster_id));
      const counted = claims.filter(({cluster_id}) => cluster_id !== null && !known.has(cluster_id));
      const rows = [...named, ...counted.map(toNaming)];
      if (rows.length === 0) return html``;
      const parts = {id: 'ladder', place, rows: addAddresses(rows, place)};
      return frame(parts, (options) => clustersByStage(addClusterAddresses(rows, options), options));
    },
    bars: (rows: readonly NamedCount[], place: ChartPlace) =>
      frame({id: 'bars', place, rows}, (options) => {
        const {language} = options;
        const counts = rows.map((count) => ({
          ...{...count, name: pickName(count, language)},
          href: toAddress(language, `provinces/${count.id}/`),
        }));
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
        sharesOverTime(toLinked(toDrawn(rows), panels, options.language), {
          ...options,
          ...toDrawnUnit(rows, options),
          panels,
          ...own,
        }),
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
      renderClaimTable(sortClaims(claims), {language, index, caption, showsCaption: false, without}),
  };
}

// A cluster that a number belongs to is named there, without a stage.
function toNaming(claim: SiteClaim): Naming {
  const {cluster_id, cluster_fa, cluster_en, claim_id} = claim;
  const cluster = {cluster_id, cluster_fa, cluster_en, cluster_name: claim.cluster_name!};
  return {...claim, ...cluster, mention_id: claim_id, stage_id: null, stage_fa: null, stage_en: null};
}

type Naming = SiteClaim & Mention;

// Statements of measures that count unlike things are not drawn, and the drawing says how many they are.
function noteLeft(n: number, spec: ChartSpec): ChartSpec {
  const {language, notes} = spec.usermeta.khoosheh;
  if (n > 0) notes.push(sayText(language, 'figure.uncharted', {n}));
  return spec;
}

// Statements as a file for download has them: each with the address of its sentence.
function addAddresses<Row extends SiteClaim | SiteMention>(
  rows: readonly Row[],
  {language}: {language: Language},
) {
  return rows.map((row) => ({...row, href: toStatementAddress(row, language)}));
}

// A cluster's dot leads to its page, where it has one, with all that texts say of it.
function addClusterAddresses(rows: readonly (SiteMention | Naming)[], {language}: {language: Language}) {
  return addAddresses(rows, {language}).map((row) => ({
    ...row,
    cluster_href: row.cluster_id ? toAddress(language, `clusters/${row.cluster_id}/`) : undefined,
  }));
}

// What is the same for all stands under the title, and is not said again in each row.
function isShared(claims: readonly SiteClaim[], column: 'measure_id' | 'place_id'): boolean {
  return new Set(claims.map((claim) => claim[column])).size === 1;
}
