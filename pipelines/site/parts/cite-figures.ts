import {formatDigits, isolate} from '../../../notebooks/components/format.js';
import type {Language} from '../../../src/types.js';
import {sayText} from '../say.js';

/** What says where an official figure stands. */
export interface Cited {
  source_fa?: string | null;
  source_en?: string | null;
  publication?: string | null;
  table_code?: string | null;
  edition?: string | null;
}

/** Publisher, publication, tables and edition of official figures: each publication and edition once, its tables together. */
export function citeFigures(rows: readonly Cited[], language: Language): string {
  const [comma, semicolon] = language === 'fa' ? ['، ', '؛ '] : [', ', '; '];
  const groups = new Map<string, {row: Cited; tables: Set<string>}>();
  for (const row of rows) {
    const key = `${row.source_en}|${row.publication}|${row.edition}`;
    const group = groups.get(key) ?? {row, tables: new Set()};
    if (row.table_code) group.tables.add(toTable(row.table_code, language));
    groups.set(key, group);
  }
  const cited = [...groups.values()].map(({row, tables}) =>
    [
      language === 'fa' ? row.source_fa : row.source_en,
      row.publication && isolate(`«${row.publication}»`),
      tables.size > 0 && sayText(language, 'cite.tables', {n: tables.size, tables: [...tables].sort().join(comma)}), // prettier-ignore
      row.edition &&
        sayText(language, 'cite.edition', {edition: isolate(formatDigits(row.edition, language))}),
    ]
      .filter(Boolean)
      .join(comma),
  );
  return cited.join(semicolon);
}

// «8- توزیع تعداد…» is table 8; a table without a number goes by its title.
function toTable(code: string, language: Language): string {
  const number = /^[\d-]*\d/.exec(code)?.[0];
  return isolate(number ? formatDigits(number, language) : code);
}
