/**
 * Charts, tables and figures of the site. Everything here is pure: rows in, a Vega-Lite spec or an HTML text out.
 * `render-svg.ts` draws a spec in Node and is the only file that needs it; import it by its own path.
 *
 *   const spec = statementsOverTime(rows, {language: 'fa', width: 680, title, subtitle, breaks});
 *   const svg = await renderSvg(spec, {language: 'fa', id: 'national-w'});
 *   const narrowSvg = await renderSvg(statementsOverTime(rows, {…, width: 328}), {language: 'fa', id: 'national-n'});
 *   const table = createStatementTable(rows, {language: 'fa', caption: title});
 *   createFigure({language: 'fa', id: 'national', spec, svg, narrowSvg, source, asOf, grade: formatGrade(rows, 'fa'), table, …});
 *
 * Charts: `statementsOverTime` (home, measure; `lanes: 'measure'` on a province's page), `stagesByStatement` (the programme's stages),
 * `provinceMap` (tiles below 560 pixels), `sharesOverTime` (official shares: `panels: 'indicator'` with `place_id`, or `panels: 'place'`),
 * `mentionsOverTime` (a cluster's biography `by: 'stage'`; a sector's clusters `by: 'cluster'`), `clustersByStage` (a province's or
 * sector's clusters), `barsByPlace` (a sector's clusters by province), `conflictFigure` (statements that disagree).
 *
 * Rows are `Statement` and `Mention` of `rows.ts`: columns of `out.claims` (or `out.series`) and `out.mentions` with `href` added.
 */
export {statementsOverTime, type StatementsOptions} from './charts/statements-over-time.js';
export {barsByPlace, type Count} from './charts/bars-by-place.js';
export {clustersByStage} from './charts/clusters-by-stage.js';
export {conflictFigure, type ConflictOptions} from './charts/conflict.js';
export {mentionsOverTime, type MentionsOptions} from './charts/mentions-over-time.js';
export type {Observation} from './charts/official-runs.js';
export {sharesOverTime, type SharesOptions} from './charts/shares-over-time.js';
export {toFigureSteps, toSteps} from './charts/map-scale.js';
export {provinceMap, type MapFigures, type MapOptions, type ProvinceCount} from './charts/province-map.js';
export {standingsByQuotient, type Standing} from './charts/standings-by-quotient.js';
export {STAGE_MEASURES} from './charts/ladders.js';
export {stagesByStatement} from './charts/stages-by-statement.js';
export type {ChartMeta, ChartOptions, ChartSpec} from './charts/spec.js';
export {compileSpec} from './compile-spec.js';
export {COLOURS, formatColourCss, toHex, toProperty, type ColourName} from './colours.js';
export {describeChart, describeStatement} from './describe-chart.js';
export {createFigure, type FigureCitation, type FigureOptions} from './figure.js';
export {
  createMentionTable,
  createPlainTable,
  createStatementTable,
  formatGrade,
  type TableOptions,
} from './statement-table.js';
export {
  bdi,
  escapeHtml,
  formatCount,
  formatDay,
  formatDigits,
  formatPeriodName,
  formatHedge,
  formatList,
  formatNumber,
  formatValue,
  formatWhen,
  formatWhenShort,
  toSafeHref,
  type Language,
} from './format.js';
export {
  formatConcept,
  formatModality,
  formatVoice,
  type Break,
  type Mention,
  type Statement,
} from './rows.js';
