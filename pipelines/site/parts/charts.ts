import {stringify} from 'csv-stringify/sync';
import {
  createFigure,
  createStatementTable,
  formatGrade,
  statementsOverTime,
  type ChartSpec,
  type Statement,
} from '../../../notebooks/components/index.js';
import {renderSvg} from '../../../notebooks/components/render-svg.js';
import type {Language} from '../../../src/types.js';
import {toHtml, type Html} from '../html.js';
import {toAddress, type Download} from '../page.js';
import type {Claim, Mention, Observation} from '../read-site-data.js';
import {sayText} from '../say.js';
import {citePage} from './citation.js';
import {toStatements} from './statement-rows.js';

/** Where a chart stands, and what it says. */
export interface ChartPlace {
  language: Language;
  /** Path of the page, for the names of its files. */
  path: string;
  /** The finding as a sentence; a plain one is made from the rows where it is absent. */
  title?: string | undefined;
  subtitle?: string | undefined;
  /** Id of a table on the page that says all that the chart says. */
  tableId?: string | undefined;
}

/** Draws the charts of pages and keeps their files for download. */
export interface Charts {
  statements(claims: readonly Claim[], place: ChartPlace): Promise<Html>;
  stages(claims: readonly Claim[], place: ChartPlace): Promise<Html>;
  map(claims: readonly Claim[], place: ChartPlace): Promise<Html>;
  biography(mentions: readonly Mention[], place: ChartPlace): Promise<Html>;
  sector(mentions: readonly Mention[], place: ChartPlace): Promise<Html>;
  official(rows: readonly Observation[], place: ChartPlace & {by: 'sector' | 'place'}): Promise<Html>;
  downloads: Download[];
}

const WIDE = 720;
const NARROW = 328;

/** Creates the chart maker for one build. */
export function createCharts(): Charts {
  const downloads: Download[] = [];
  const nothing = async (): Promise<Html> => toHtml('');
  return {
    downloads,
    async statements(claims, place) {
      const {language, title, subtitle} = place;
      const rows = toStatements(claims, language);
      const isOneMeasure = new Set(claims.map(({measure_id}) => measure_id)).size === 1;
      const draw = (width: number): ChartSpec =>
        statementsOverTime(rows, {language, width, lanes: isOneMeasure ? 'concept' : 'measure', ...(title && {title}), ...(subtitle && {subtitle})});
      const table = (caption: string): string => createStatementTable(rows, {language, caption});
      return frame('statements', draw, {place, rows, table, downloads});
    },
    stages: nothing,
    map: nothing,
    biography: nothing,
    sector: nothing,
    official: nothing,
  };
}

interface FrameParts {
  place: ChartPlace;
  rows: readonly (Statement | object)[];
  table(caption: string): string;
  downloads: Download[];
}

async function frame(id: string, draw: (width: number) => ChartSpec, {place, rows, table, downloads}: FrameParts): Promise<Html> {
  const {language, path, tableId} = place;
  const spec = draw(WIDE);
  const [svg, narrowSvg] = await Promise.all([renderSvg(spec, {language, id: `${id}-w`}), renderSvg(draw(NARROW), {language, id: `${id}-n`})]);
  const file = `files/${language}/${path.replaceAll('/', '-') || 'home-'}${id}`;
  downloads.push({path: `${file}.svg`, content: svg}, {path: `${file}.csv`, content: toCsv(rows)});
  const {title} = spec.usermeta.khoosheh;
  const stated = rows as Statement[];
  const markup = createFigure({
    ...{language, id, spec, svg, narrowSvg},
    source: listSources(stated, language),
    asOf: stated.map((row) => row.said_to ?? '').sort().at(-1) || null,
    grade: formatGrade(stated, language),
    table: tableId ? `<p><a href="#${tableId}">${sayText(language, 'figure.table-below')}</a></p>` : table(title),
    csvHref: `/${file}.csv`,
    svgHref: `/${file}.svg`,
    citation: citePage(path, title),
    keyHref: toAddress(language, 'method/', 'key'),
    level: 3,
  });
  return toHtml(markup);
}

function listSources(rows: Statement[], language: Language): string {
  const names = rows.map((row) => (language === 'fa' ? row.source_fa : row.source_en)).filter((name) => name);
  const distinct = [...new Set(names)];
  const shown = distinct.slice(0, 4).join(language === 'fa' ? '، ' : ', ');
  return distinct.length > 4 ? sayText(language, 'figure.sources-more', {shown, n: distinct.length - 4}) : shown;
}

// A cell that begins like a formula is led by an apostrophe, so that no spreadsheet runs it.
function toCsv(rows: readonly object[]): string {
  return stringify(rows as object[], {header: true, bom: true, escape_formulas: true});
}
