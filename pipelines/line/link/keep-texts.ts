import type {Row} from '../../../src/io/duckdb.js';
import type {Tables} from '../warehouse/tables.js';

/** Tables whose rows come from one text each, which `document_id` names. */
export const OF_TEXTS = [
  'core.documents',
  'core.texts',
  'core.claims',
  'core.mentions',
  'core.rejected',
] as const;

/** The same tables with some texts alone. */
export function keepTexts(tables: Tables, isKept: (id: Row[string] | undefined) => boolean): Tables {
  const kept = OF_TEXTS.map((name) => [name, (tables[name] ?? []).filter((row) => isKept(row.document_id))]);
  return {...tables, ...(Object.fromEntries(kept) as Tables)};
}
