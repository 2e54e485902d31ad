import type {Database} from '../../../src/io/duckdb.js';
import type {
  BreakRow,
  ClaimView,
  ClusterNameView,
  ClusterView,
  CoverageView,
  DocumentRow,
  IndicatorRow,
  MeasureRow,
  MentionView,
  NameRow,
  NameConflictRow,
  ObservationView,
  PlaceRow,
  ProductRow,
  ProvinceSectorView,
  PublishedRow,
  RejectedRow,
  RelationRow,
  SectorRow,
  SeriesPointRow,
  SourceAddressRow,
  SourceDayRow,
  SourceRow,
  SpanView,
  TermsByYearView,
  TextRow,
} from '../../../src/rows.js';
import type {NamedSpeaker} from '../../../src/words/name.js';
import {listNameEntries} from '../../../src/words/written/list-name-entries.js';
import {createNameBook, withSpeakers} from '../../../src/words/written/name-book.js';
import {cutSentence, type CutSentence} from '../../../src/words/written/cut-sentence.js';

/** A claim with its place in a series, where it has one. */
export type SiteClaim = ClaimView & Publisher & QuotedRow & NamedSpeaker & Optional<Pick<SeriesPointRow, 'series_id' | 'segment' | 'break_fa' | 'break_en'>>;
export type SiteMention = MentionView & Publisher & QuotedRow & NamedSpeaker;
/** A text with what is known of it. */
export type SiteDocument = DocumentRow & TextRow;
/** A word of a vocabulary: measure, concept, stage, unit or indicator. */
export type VocabularyTerm = {id: string} & Omit<MeasureRow, 'measure_id' | 'is_charted' | 'sort_order'>;
/** A measure, and whether its claims are drawn. */
export type VocabularyMeasure = VocabularyTerm & Pick<MeasureRow, 'is_charted'>;
/** An official series, with the frame in which it counts. */
export type VocabularyIndicator = VocabularyTerm & Pick<IndicatorRow, 'frame_fa' | 'frame_en'>;
/** A column of the warehouse, as its dictionary has it. */
export interface DictionaryColumn {
  table_name: string;
  table_comment: string | null;
  column_name: string;
  column_type: string;
  column_comment: string | null;
}

/** The publisher of a text as written with it. */
type Publisher = Pick<DocumentRow, 'publisher'>;
/** The words that say it, as a page may quote them, of a text of others too. */
interface QuotedRow {
  quotation: CutSentence;
}

type Optional<Row> = {[Column in keyof Row]: Row[Column] | null};

export interface SiteData {
  claims: SiteClaim[];
  mentions: SiteMention[];
  documents: SiteDocument[];
  rejected: RejectedRow[];
  clusters: ClusterView[];
  clusterNames: ClusterNameView[];
  names: NameRow[];
  places: PlaceRow[];
  products: ProductRow[];
  sectors: SectorRow[];
  measures: VocabularyMeasure[];
  concepts: VocabularyTerm[];
  stages: VocabularyTerm[];
  units: VocabularyTerm[];
  indicators: VocabularyIndicator[];
  coverage: CoverageView[];
  provinceSectors: ProvinceSectorView[];
  spans: SpanView[];
  termsByYear: TermsByYearView[];
  breaks: BreakRow[];
  relations: RelationRow[];
  nameConflicts: NameConflictRow[];
  published: PublishedRow[];
  observations: ObservationView[];
  sources: SourceRow[];
  sourceAddresses: SourceAddressRow[];
  sourceDays: SourceDayRow[];
  columns: DictionaryColumn[];
}

const TERM = (name: string, others = ''): string =>
  `SELECT ${name}_id AS id,${others} name_fa, name_en, definition_fa, definition_en, not_to_confuse_fa, not_to_confuse_en
   FROM core.${name}s ORDER BY sort_order, id`;

// The whole sentence of a text of others stays on this machine: pages get what is cut of it.
const QUOTED = (kind: 'claim' | 'mention'): string =>
  `JOIN core.documents d USING (document_id) JOIN core.texts t USING (document_id)
   JOIN (SELECT ${kind}_id, sentence_start, sentence_end FROM core.${kind}s) q USING (${kind}_id)`;
const WHOLE = `substring(t.text, q.sentence_start + 1, q.sentence_end - q.sentence_start) AS whole, q.sentence_start AS whole_start`;
const ORDER = `ORDER BY s.valid_from NULLS LAST, s.valid_to, s.document_id, s.quote_start`;

const QUERIES: Record<keyof SiteData, string> = {
  claims: `SELECT s.*, ${WHOLE}, d.publisher, p.series_id, p.segment, p.break_fa, p.break_en FROM out.claims s
    ${QUOTED('claim')} LEFT JOIN out.series p ON p.claim_id = s.claim_id ${ORDER}, s.claim_id`,
  mentions: `SELECT s.*, ${WHOLE}, d.publisher FROM out.mentions s ${QUOTED('mention')} ${ORDER}, s.mention_id`,
  documents: `SELECT d.*, t.text, t.is_ours FROM core.documents d JOIN core.texts t USING (document_id) ORDER BY document_id`,
  rejected: `SELECT * FROM core.rejected ORDER BY document_id, quote_start`,
  clusters: `SELECT * FROM out.clusters ORDER BY sort_order, cluster_id`,
  clusterNames: `SELECT * FROM out.cluster_names ORDER BY cluster_id, documents DESC, name`,
  names: `SELECT * FROM core.names ORDER BY sort_order`,
  products: `SELECT * FROM core.products ORDER BY product_id`,
  places: `SELECT * FROM core.places ORDER BY sort_order, place_id`,
  sectors: `SELECT * FROM core.sectors ORDER BY sort_order, sector_id`,
  measures: TERM('measure', ' is_charted,'),
  concepts: TERM('concept'),
  stages: TERM('stage'),
  units: TERM('unit'),
  indicators: `SELECT indicator_id AS id, name_fa, name_en, definition_fa, definition_en, NULL AS not_to_confuse_fa,
    NULL AS not_to_confuse_en, frame_fa, frame_en FROM core.indicators ORDER BY sort_order, id`,
  provinceSectors: `SELECT * FROM out.province_sectors ORDER BY place_id, sector_id NULLS LAST, stage_id NULLS LAST`,
  coverage: `SELECT * FROM out.coverage ORDER BY sort_order, place_id`,
  spans: `SELECT * FROM out.spans ORDER BY scope, place_id, sector_id, year`,
  termsByYear: `SELECT * FROM out.terms_by_year ORDER BY scope, place_id, sector_id, year, concept_id`,
  breaks: `SELECT * FROM core.breaks ORDER BY break_id`,
  nameConflicts: `SELECT * FROM core.name_conflicts ORDER BY named DESC, place_id`,
  relations: `SELECT * FROM core.relations ORDER BY kind, conflict_kind, relation_id`,
  published: `SELECT * FROM core.published ORDER BY statement_id`,
  observations: `SELECT * FROM out.observations ORDER BY indicator_id, place_id, sector_id, period_from`,
  sources: `SELECT * FROM core.sources ORDER BY sort_order, source_id`,
  sourceAddresses: `SELECT a.* FROM core.source_addresses a JOIN core.sources s USING (source_id) ORDER BY s.sort_order, source_id, a.kind, a.address`,
  sourceDays: `SELECT d.* FROM core.source_days d JOIN core.sources s USING (source_id) ORDER BY s.sort_order, source_id, d.day`,
  columns: `SELECT c.schema_name || '.' || c.table_name AS table_name, coalesce(t.comment, v.comment) AS table_comment,
      c.column_name, c.data_type AS column_type, c.comment AS column_comment
    FROM duckdb_columns() c
    LEFT JOIN duckdb_tables() t ON t.schema_name = c.schema_name AND t.table_name = c.table_name
    LEFT JOIN duckdb_views() v ON v.schema_name = c.schema_name AND v.view_name = c.table_name
    WHERE c.schema_name IN ('core', 'out') ORDER BY c.schema_name, c.table_name, c.column_index`,
};

/** Reads all that the pages show, in the order in which they show it. */
export async function readSiteData(database: Database): Promise<SiteData> {
  const data: Record<string, unknown> = {};
  for (const [name, query] of Object.entries(QUERIES)) data[name] = await database.read(query);
  const read = data as unknown as SiteData;
  const showName = createNameBook(listNameEntries(read));
  const toShown = <Row extends SiteClaim | SiteMention>(row: Row): Row => withSpeakers(toQuoted(row), showName);
  return {...read, claims: read.claims.map(toShown), mentions: read.mentions.map(toShown)};
}

function toQuoted<Row extends SiteClaim | SiteMention>(row: Row): Row {
  const {whole, whole_start, ...rest} = row as Row & {whole: string; whole_start: number};
  const quotation = cutSentence(whole, {start: row.quote_start - whole_start, end: row.quote_end - whole_start});
  return {...rest, quotation} as unknown as Row;
}
