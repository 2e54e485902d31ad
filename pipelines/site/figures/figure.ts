import type {CitationLines} from '../claims/citation.js';
import type {ChartSpec} from '../../../src/charts/spec.js';
import {escapeHtml, toSafeHref, type Html} from '../text/html.js';
import {formatDay} from '../../../src/words/day.js';
import type {Language} from '../../../src/rows.js';

export interface FigureOptions {
  language: Language;
  /** Id of the figure in its page; ids inside begin with it. */
  id: string;
  spec: ChartSpec;
  /** Drawing from `renderSvg`; and a second one for screens below 600 pixels. */
  svg: string;
  narrowSvg?: string;
  /** Who published what is drawn, as HTML-free text. */
  source: string;
  /** ISO day of the youngest thing drawn. */
  asOf?: string | null;
  /** How good the evidence is, from `formatGrade`. */
  grade?: string;
  /** The table behind the drawing, or the way to it. */
  table?: Html | undefined;
  csvHref?: string;
  svgHref?: string;
  citation?: CitationLines;
  /** Address of the key to the marks. */
  keyHref?: string;
  /** Address of the spec as JSON: adds the button for the live chart. */
  specHref?: string;
  /** Level of the heading that carries the finding. */
  level?: 2 | 3 | 4;
}

const WORDS = {
  fa: {table: 'جدول', data: 'دادهٔ', image: 'تصویر', cite: 'ارجاع', key: 'راهنمای نشانه\u200cها', source: 'منبع', asOf: 'تا', live: 'نمودار زنده', bibtex: 'بیب\u200cتک'},
  en: {table: 'Table', data: 'Data', image: 'Image', cite: 'Cite', key: 'Key to the marks', source: 'Source', asOf: 'as of', live: 'Live chart', bibtex: 'BibTeX'},
}; // prettier-ignore

/**
 * Frames a drawing as every chart is framed: finding, measure, drawing, source, and quiet controls that work with scripts off.
 * The empty last element is the place for an embed code.
 */
export function createFigure(options: FigureOptions): string {
  const {language, id, spec, svg, narrowSvg, level = 3, table} = options;
  const {title, subtitle, notes} = spec.usermeta.khoosheh;
  const drawing = narrowSvg
    ? `<div class="k-drawing k-wide">${svg}</div><div class="k-drawing k-narrow">${narrowSvg}</div>`
    : `<div class="k-drawing">${svg}</div>`;
  const parts = [
    `<h${level} class="k-finding" id="${escapeHtml(id)}-title">${escapeHtml(title)}</h${level}>`,
    subtitle && `<p class="k-measure">${escapeHtml(subtitle)}</p>`,
    drawing,
    ...notes.map((note) => `<p class="k-note">${escapeHtml(note)}</p>`),
    `<p class="k-source">${createSourceLine(options)}</p>`,
    `<div class="k-controls">${createControls(options, table)}</div>`,
  ];
  const attributes = `class="k-figure" id="${escapeHtml(id)}" aria-labelledby="${escapeHtml(id)}-title" lang="${language}"`;
  return `<figure ${attributes}>${parts.filter(Boolean).join('\n')}</figure>`;
}

function createSourceLine({language, source, asOf, grade, keyHref}: FigureOptions): string {
  const words = WORDS[language];
  const key = toSafeHref(keyHref);
  return [
    `${words.source}: <bdi>${escapeHtml(source)}</bdi>`,
    asOf &&
      `${words.asOf} <time datetime="${escapeHtml(asOf.slice(0, 10))}">${formatDay(asOf, language, {isFull: true})}</time>`,
    grade && escapeHtml(grade),
    key && `<a href="${key}">${words.key}</a>`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function createControls(options: FigureOptions, table: Html | undefined): string {
  const {language, citation} = options;
  const words = WORDS[language];
  const [csv, svg] = [options.csvHref, options.svgHref].map(toSafeHref);
  return [
    table && `<details class="k-control"><summary>${words.table}</summary>${table.html}</details>`,
    csv && `<a class="k-control" href="${csv}" download>${words.data} <bdi>CSV</bdi></a>`,
    svg && `<a class="k-control" href="${svg}" download>${words.image} <bdi>SVG</bdi></a>`,
    citation &&
      `<details class="k-control"><summary>${words.cite}</summary>${createCitation(citation, language)}</details>`,
    createLiveButton(options),
    `<span class="k-embed" hidden></span>`,
  ]
    .filter(Boolean)
    .join('');
}

// hidden until the live-chart module, which alone can answer it, shows it
function createLiveButton({specHref, id, language}: FigureOptions): string {
  const address = toSafeHref(specHref);
  const attributes = `class="k-control" type="button" hidden data-live="${address}" aria-controls="${escapeHtml(id)}"`;
  return address ? `<button ${attributes}>${WORDS[language].live}</button>` : '';
}

function createCitation({fa, en, bibtex}: CitationLines, language: Language): string {
  const one = (tongue: Language, text: string) =>
    `<p class="k-citation" lang="${tongue}" dir="${tongue === 'fa' ? 'rtl' : 'ltr'}">${escapeHtml(text)}</p>`;
  const both = language === 'fa' ? one('fa', fa) + one('en', en) : one('en', en) + one('fa', fa);
  return `${both}<pre class="k-citation" dir="ltr" tabindex="0" aria-label="${WORDS[language].bibtex}">${escapeHtml(bibtex)}</pre>`;
}
