import {group} from 'd3-array';
import type {Language, ObservationView} from '../../../src/rows.js';
import {formatPeriodName} from '../../../src/words/day.js';
import {isolateInDrawing} from '../../../src/words/isolate.js';
import {pickColumn, toTextLanguage} from '../../../src/words/language.js';
import {formatPlainList, SEMICOLON} from '../../../src/words/list.js';
import {toName} from '../../../src/words/name.js';
import {NAMES} from '../../../src/words/names.js';
import {formatDigits} from '../../../src/words/number.js';
import {html, type Html} from '../text/html.js';
import {say, sayText} from '../text/say.js';

/** What says where an official figure stands. */
export type Cited = Partial<
  Pick<ObservationView, 'source_fa' | 'source_en' | 'publication' | 'table_code' | 'edition'>
>;

/** Publisher, publication, tables and edition of official figures; editions that print the same tables stand together. */
export function citeFigures(rows: readonly Cited[], language: Language): string {
  const list = (words: Iterable<string>): string => formatPlainList([...words].sort(byNumber), language);
  const editions = group(rows, (row) => `${row.source_en}|${row.publication}|${row.edition}`);
  const printed = [...editions.values()].map((own) => ({
    row: own[0]!,
    tables: new Set(own.flatMap(({table_code}) => (table_code ? toTable(table_code, language) : []))),
  }));
  const works = group(printed, ({row, tables}) => `${row.source_en}|${row.publication}|${list(tables)}`);
  const cited = [...works.values()].map((own) => {
    const {row, tables} = own[0]!;
    const years = own.flatMap(({row: {edition}}) =>
      edition ? isolateInDrawing(formatPeriodName(edition, language)) : [],
    );
    const parts = [
      pickColumn(row, 'source', language),
      row.publication && isolateInDrawing(quote(toPublication(row.publication, language))),
      tables.size > 0 && sayText(language, 'figure.tables', {n: tables.size, tables: list(tables)}),
      years.length > 0 && sayText(language, 'figure.edition', {n: years.length, edition: list(years)}),
    ];
    return formatPlainList(parts, language);
  });
  return cited.join(SEMICOLON[language]);
}

/** The same as a line of its own, below what is reckoned from the figures. */
export function renderSources(rows: readonly Cited[], language: Language): Html {
  const source = citeFigures(rows, language);
  return html`<p class="small soft">${say(language, 'definition.source', {source})}</p>`;
}

const byNumber = new Intl.Collator('fa', {numeric: true}).compare;

// «8- توزیع تعداد…» is table 8; a table without a number goes by its title.
function toTable(code: string, language: Language): string {
  const number = /^[\d-]*\d/.exec(code)?.[0];
  return isolateInDrawing(number ? formatDigits(number, language) : toPublication(code, language));
}

/** The name of a publication, or of a table of it, in the page's language where the table of names has it. */
function toPublication(written: string, language: Language): string {
  return toName(NAMES.publications, written)[language];
}

function quote(title: string): string {
  return sayText(toTextLanguage(title), 'citation.title', {title});
}
