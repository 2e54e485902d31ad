import {max} from 'd3-array';
import type {ChartSpec, ChartOptions} from '../../../src/charts/spec.js';
import type {Row} from '../../../src/io/duckdb.js';
import {formatCsv} from '../../../src/io/write-csv.js';
import type {ClaimView, Language} from '../../../src/rows.js';
import {inBoth, pickColumn} from '../../../src/words/language.js';
import {formatPlainList} from '../../../src/words/list.js';
import {citePage, renderCitationLines} from '../claims/citation.js';
import type {SiteClaim} from '../data/read-site-data.js';
import {html, type Html} from '../text/html.js';
import type {Download} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {citeFigures, type Cited} from './cite-figures.js';
import {createFigure} from './figure.js';
import {renderSvg} from './render-svg.js';
import {createStandaloneSvg} from './standalone-svg.js';

/** Where a chart stands, and what it says. */
export interface ChartPlace {
  language: Language;
  /** Path of the page, for the names of its files. */
  path: string;
  /** What the finding is about where the rows do not say it: a place, a sector, an indicator. */
  subjects?: Record<Language, string> | undefined;
  subtitle?: string | undefined;
  /** 2 where the figure stands right under the page's title, else 3. */
  level?: 2 | 3 | undefined;
  /** Id of a table on the page that says all that the chart says. */
  tableId?: string | undefined;
}

/** A row that is drawn, as far as the frame looks at it: official figures stand in a publication, in a table and an edition of it. */
type DrawnRow = Cited &
  Partial<Pick<ClaimView, 'grade' | 'said_to' | 'valid_from' | 'valid_to' | 'modality' | 'date_basis'>>;

export interface FigureParts {
  id: string;
  place: ChartPlace;
  /** The statements drawn, for the citation. */
  claims?: readonly SiteClaim[];
  rows: readonly DrawnRow[];
  draw(options: ChartOptions): ChartSpec;
  /** The table behind the drawing, where none stands on the page. */
  table?(caption: string): Html;
  /** The rows of the file for download; all that are drawn where this is absent. */
  offered?: readonly object[];
}

const WIDE = 720;
const NARROW = 328;

/** Draws a chart for wide and narrow screens, frames it, and adds its files to the downloads. */
export async function renderFigure(parts: FigureParts, downloads: Download[]): Promise<Html> {
  const {id, place, claims = [], rows, offered = rows, table} = parts;
  const {language, path, tableId} = place;
  const [spec, narrow] = [draw(parts, WIDE), draw(parts, NARROW)];
  const [svg, narrowSvg] = await Promise.all([renderSvg(spec, `${id}-w`), renderSvg(narrow, `${id}-n`)]);
  const source = listSources(rows, language);
  const file = `files/${language}/${path.replaceAll('/', '-') || 'home-'}${id}`;
  downloads.push(
    {path: `${file}.svg`, content: createStandaloneSvg(svg, spec, source)},
    {path: `${file}.csv`, content: toCsv(offered as Row[])},
    {path: `${file}.json`, content: JSON.stringify(spec)},
  );
  const {title} = spec.usermeta.khoosheh;
  return createFigure({
    ...{id, spec, svg, narrowSvg, source, file},
    asOf: findYoungest(rows),
    grade: formatGrade(rows, language),
    table: tableId
      ? html`<p><a href="#${tableId}">${say(language, 'figure.table-below')}</a></p>`
      : table?.(title),
    citation: renderCitationLines(citePage({path, titles: toTitles(parts, title), claims}), language),
    level: place.level ?? 3,
  });
}

function draw({draw: toSpec, place}: FigureParts, width: number, language = place.language): ChartSpec {
  const {subjects, subtitle} = place;
  return toSpec({
    language,
    width,
    ...(subjects && {subject: subjects[language]}),
    ...(subtitle && {subtitle}),
  });
}

// The other language's title is made by the same chart, so that a citation says in both what the drawing says.
function toTitles(parts: FigureParts, title: string): Record<Language, string> {
  return inBoth((language) =>
    language === parts.place.language ? title : draw(parts, WIDE, language).usermeta.khoosheh.title,
  );
}

/** How good the evidence is: how many statements come from originals and how many from briefs. */
export function formatGrade(rows: readonly DrawnRow[], language: Language): string {
  const graded = rows.filter(({grade}) => grade);
  const briefs = graded.filter(({grade}) => grade === 'brief').length;
  const originals = graded.length - briefs;
  const parts = [
    originals > 0 && sayText(language, 'figure.originals', {n: originals}),
    briefs > 0 && sayText(language, 'figure.briefs', {n: briefs}),
  ];
  return formatPlainList(parts, language);
}

// The end of an interval that was only inferred is no day on which anything was said.
function findYoungest(rows: readonly DrawnRow[]): string | null {
  const toDay = (row: DrawnRow) => (row.date_basis === 'premises' ? '' : (row.said_to ?? findFactDay(row)));
  return max(rows, toDay) || null;
}

// a fact of one day cannot have been said before it, though its text has no date of its own
function findFactDay({modality, valid_from: from, valid_to: to}: DrawnRow): string {
  return modality === 'fact' && from && from === to ? to : '';
}

function listSources(rows: readonly DrawnRow[], language: Language): string {
  if (rows.some(({publication}) => publication)) return citeFigures(rows, language);
  const names = new Set(rows.map((row) => pickColumn(row, 'source', language)));
  const distinct = [...names].filter(Boolean);
  const shown = formatPlainList(distinct.slice(0, 4), language);
  return distinct.length > 4
    ? sayText(language, 'figure.sources-more', {shown, n: distinct.length - 4})
    : shown;
}

function toCsv(rows: readonly Row[]): string {
  return formatCsv(Object.keys(rows[0] ?? {}), [...rows], {bom: true});
}
