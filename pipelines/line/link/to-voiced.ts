import type {Row} from '../../../src/io/duckdb.js';
import type {VoicedClaim, VoicedMention} from '../../../src/series/claim.js';
import type {NamedSpeaker} from '../../../src/words/name.js';
import {listNameEntries} from '../../../src/words/written/list-name-entries.js';
import {createNameBook, withSpeakers} from '../../../src/words/written/name-book.js';
import type {Tables} from '../warehouse/tables.js';

/** The trusted claims with the grade, voice and publisher of their documents: what the rules of series and relations work on. */
export function toVoicedClaims(tables: Tables): VoicedClaim[] {
  return withDocuments(tables, tables['core.claims']!) as unknown as VoicedClaim[];
}

/** The trusted mentions with the grade, voice and publisher of their documents. */
export function toVoicedMentions(tables: Tables): VoicedMention[] {
  return withDocuments(tables, tables['core.mentions']!) as unknown as VoicedMention[];
}

function withDocuments(tables: Tables, rows: Row[]): Row[] {
  const read = (name: string) => (tables[name] ?? []) as never;
  const documents = new Map(tables['core.documents']!.map((row) => [row.document_id, row]));
  const sources = new Map(tables['core.sources']!.map((row) => [row.source_id, row]));
  const showName = createNameBook(
    listNameEntries({
      names: read('core.names'),
      places: read('core.places'),
      sources: read('core.sources'),
      clusters: read('core.clusters'),
      products: read('core.products'),
    }),
  );
  const trusted = rows.filter(({is_trusted}) => is_trusted);
  return trusted.map((row) => {
    const {kind, voice_id, source_id} = documents.get(row.document_id!)!;
    const source = sources.get(source_id!);
    const publisher = {source_fa: source?.name_fa ?? null, source_en: source?.name_en ?? null};
    const voiced = {...row, grade: kind!, voice_id: voice_id!, ...publisher};
    return withSpeakers(voiced as unknown as NamedSpeaker, showName) as unknown as Row;
  });
}
