import type {Row} from '../../../src/io/duckdb.js';
import type {Tables} from '../warehouse/tables.js';

/** Gives undated texts the interval that a person decided on, with its premises; claims take it as the time of saying. */
export function applyDocumentDates(tables: Tables): Tables {
  const decided = new Map(tables['core.document_dates']!.map((row) => [row.document_id, row]));
  const dated = new Map<Row[string], Row>();
  const documents = tables['core.documents']!.map((document) => {
    const {document_id, known_as, restates} = document;
    const date = [document_id, known_as, restates].map((id) => decided.get(id ?? '')).find(Boolean);
    if (!date || document.published_from) return document;
    const {published_from, published_to, confidence: published_confidence, premises_fa, premises_en} = date;
    dated.set(document_id!, date);
    const decision = {published_from, published_to, published_confidence, premises_fa, premises_en};
    return {...document, ...decision} as Row;
  });
  const say = (row: Row): Row => {
    const date = dated.get(row.document_id!);
    if (!date) return row;
    const date_basis = row.valid_from ? row.date_basis : 'premises';
    return {...row, said_from: date.published_from, said_to: date.published_to, date_basis} as Row;
  };
  return {
    ...tables,
    'core.documents': documents,
    'core.claims': tables['core.claims']!.map(say),
    'core.mentions': tables['core.mentions']!.map(say),
  };
}
