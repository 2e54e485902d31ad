import type {ChartSpec} from '../../../src/charts/spec.js';
import type {Language} from '../../../src/rows.js';
import {formatDay} from '../../../src/words/day.js';
import {html, toHtml, type Html} from '../text/html.js';
import {toAddress} from '../text/page.js';
import {say} from '../text/say.js';

export interface FigureOptions {
  /** Id of the figure in its page; ids inside begin with it. */
  id: string;
  spec: ChartSpec;
  /** Drawing from `renderSvg`; and a second one for screens below 600 pixels. */
  svg: string;
  narrowSvg: string;
  /** Who published what is drawn. */
  source: string;
  /** ISO day of the youngest thing drawn. */
  asOf: string | null;
  /** How good the evidence is, from `formatGrade`. */
  grade: string;
  /** The table behind the drawing, or the way to it. */
  table: Html | undefined;
  /** Where its files lie, without their endings: the data, the image, and the spec for the live chart. */
  file: string;
  /** The lines that cite it. */
  citation: Html;
  /** Level of the heading that carries the finding. */
  level: 2 | 3;
}

/**
 * Frames a drawing as every chart is framed: finding, measure, drawing, source, and quiet controls that work with scripts off.
 * The empty last element is the place for an embed code.
 */
export function createFigure(options: FigureOptions): Html {
  const {id, spec, svg, narrowSvg, level} = options;
  const {language, title, subtitle, notes} = spec.usermeta.khoosheh;
  return html`<figure class="k-figure" id="${id}" aria-labelledby="${id}-title" lang="${language}"><h${level} class="k-finding" id="${id}-title">${title}</h${level}>
${subtitle && html`<p class="k-measure">${subtitle}</p>\n`}<div class="k-drawing k-wide">${toHtml(svg)}</div><div class="k-drawing k-narrow">${toHtml(narrowSvg)}</div>
<div class="k-words">${notes.map((note) => html`<p class="k-note">${note}</p>\n`)}<p class="k-source">${renderSourceLine(options, language)}</p></div>
<div class="k-controls">${renderControls(options, language)}</div></figure>`;
}

function renderSourceLine({source, asOf, grade}: FigureOptions, language: Language): Html {
  const day =
    asOf && html`<time datetime="${asOf.slice(0, 10)}">${formatDay(asOf, language, {isFull: true})}</time>`;
  return html`${say(language, 'figure.source', {source: html`<bdi>${source}</bdi>`})}${
    day && html` · ${say(language, 'figure.as-of', {day})}`
  }${grade && html` · ${grade}`} · <a href="${toAddress(language, 'method/', 'key')}">${say(language, 'figure.key')}</a>`;
}

// the live button is hidden until the live-chart module, which alone can answer it, shows it
function renderControls({id, table, file, citation}: FigureOptions, language: Language): Html {
  const download = (key: 'figure.data' | 'figure.image', format: string) =>
    say(language, key, {format: html`<bdi>${format}</bdi>`});
  return html`${table && html`<details class="k-control"><summary>${say(language, 'figure.table')}</summary>${table}</details>`}<a class="k-control" href="/${file}.csv" download>${download('figure.data', 'CSV')}</a><a class="k-control" href="/${file}.svg" download>${download('figure.image', 'SVG')}</a><details class="k-control"><summary>${say(language, 'figure.cite')}</summary>${citation}</details><button class="k-control" type="button" hidden data-live="/${file}.json" aria-controls="${id}">${say(language, 'figure.live')}</button><span class="k-embed" hidden></span>`;
}
