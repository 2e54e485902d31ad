import {formatDigits} from '../../../src/words/number.js';
import {formatPeriodName} from '../../../src/words/day.js';
import {isolateInDrawing} from '../../../src/words/isolate.js';
import {groupBy} from '../../../src/series/claim.js';
import {sayText} from '../text/say.js';
import type {Language} from '../../../src/rows.js';

/** What says where an official figure stands. */
export interface Cited {
  source_fa?: string | null;
  source_en?: string | null;
  publication?: string | null;
  table_code?: string | null;
  edition?: string | null;
}

/** Publisher, publication, tables and edition of official figures; editions that print the same tables stand together. */
export function citeFigures(rows: readonly Cited[], language: Language): string {
  const [comma, semicolon] = language === 'fa' ? ['، ', '؛ '] : [', ', '; '];
  const list = (words: Iterable<string>): string => [...words].sort(byNumber).join(comma);
  const editions = groupBy(rows, (row) => `${row.source_en}|${row.publication}|${row.edition}`);
  const printed = [...editions.values()].map((own) => ({
    row: own[0]!,
    tables: new Set(own.flatMap(({table_code}) => (table_code ? toTable(table_code, language) : []))),
  }));
  const works = groupBy(printed, ({row, tables}) => `${row.source_en}|${row.publication}|${list(tables)}`);
  const cited = [...works.values()].map((own) => {
    const {row, tables} = own[0]!;
    const years = own.flatMap(({row: {edition}}) =>
      edition ? isolateInDrawing(formatPeriodName(edition, language)) : [],
    );
    return [
      language === 'fa' ? row.source_fa : row.source_en,
      row.publication && isolateInDrawing(`«${row.publication}»`),
      tables.size > 0 && sayText(language, 'figure.tables', {n: tables.size, tables: list(tables)}),
      years.length > 0 && sayText(language, 'figure.edition', {n: years.length, edition: list(years)}),
    ]
      .filter(Boolean)
      .join(comma);
  });
  return cited.join(semicolon);
}

const byNumber = new Intl.Collator('fa', {numeric: true}).compare;

// «8- توزیع تعداد…» is table 8; a table without a number goes by its title.
function toTable(code: string, language: Language): string {
  const number = /^[\d-]*\d/.exec(code)?.[0];
  return isolateInDrawing(number ? formatDigits(number, language) : code);
}
