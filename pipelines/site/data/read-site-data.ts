import type {Database} from '../../../src/io/duckdb.js';
import type {ClaimRow, MentionRow} from '../../../src/series/claim.js';
import type {StatisticsBreak} from '../../../src/statistics/indicators/real-change.js';
import type {Language} from '../../../src/rows.js';

/** What a page needs to show a statement, besides the statement: columns of `out.claims` and `out.mentions`. */
export interface Shown {
  /** Null where the words are not ours; then the quote alone may stand on a page. */
  sentence: string | null;
  publisher: string | null;
  source_fa: string;
  source_en: string;
  place_fa: string | null;
  place_en: string | null;
}
export interface Claim extends ClaimRow, Shown {
  measure_fa: string;
  measure_en: string;
  unit_fa: string;
  unit_en: string;
  series_id: string | null;
  segment: number | null;
  break_fa: string | null;
  break_en: string | null;
}
export interface Mention extends MentionRow, Shown {
  cluster_name: string;
  cluster_fa: string | null;
  cluster_en: string | null;
  stage_fa: string | null;
  stage_en: string | null;
  town: string | null;
}

export interface DocumentRow {
  document_id: string;
  source_id: string;
  kind: 'original' | 'brief' | 'official';
  language: Language;
  title: string | null;
  title_basis: string | null;
  url: string | null;
  url_basis: string | null;
  url_note: string | null;
  publisher: string | null;
  section: string | null;
  origin: string | null;
  published_from: string | null;
  published_to: string | null;
  published_basis: string | null;
  published_confidence: string | null;
  premises_fa: string | null;
  premises_en: string | null;
  data_as_of: string | null;
  retrieved: string | null;
  noun_basis: string | null;
  source_note: string | null;
  restates: string | null;
  same_event: string | null;
  voice_id: string;
  characters: number;
  sha256: string;
  text: string;
  is_ours: boolean;
}

export interface Rejected {
  rejected_id: string;
  document_id: string;
  quote: string;
  quote_start: number;
  quote_end: number;
  rule: string;
}
export interface Cluster {
  cluster_id: string;
  name_fa: string;
  name_en: string;
  place_id: string;
  town_fa: string | null;
  sector_id: string | null;
  product_id: string | null;
  perhaps_same_as: string | null;
  reason: string | null;
}
export interface ClusterName {
  cluster_id: string;
  name: string;
  language: Language;
}
export interface Place {
  place_id: string;
  kind: string;
  name_fa: string;
  name_en: string;
  province_id: string | null;
  capital_fa: string | null;
  capital_en: string | null;
  lat: number | null;
  lon: number | null;
  sci_code: string | null;
}
export interface Sector {
  sector_id: string;
  kind: 'section' | 'division';
  section_id: string;
  title_fa: string;
  title_en: string;
}
/** A word of a vocabulary: measure, concept, stage, unit or indicator. */
export interface Term {
  id: string;
  name_fa: string;
  name_en: string;
  definition_fa: string | null;
  definition_en: string | null;
  not_to_confuse_fa: string | null;
  not_to_confuse_en: string | null;
}
/** An official series, with the frame in which it counts. */
export interface Indicator extends Term {
  frame_fa: string | null;
  frame_en: string | null;
}
export interface Relation {
  relation_id: string;
  kind: 'repeat' | 'same_voice' | 'conflict';
  conflict_kind: string | null;
  claim_id: string;
  other_claim_id: string;
  reason_fa: string;
  reason_en: string;
}
export interface Observation {
  indicator_id: string;
  place_id: string;
  sector_id: string | null;
  period: string;
  period_from: string;
  period_to: string;
  value: number | null;
  unit: string;
  status: string;
  source_id: string;
  publication: string;
  table_code: string | null;
  edition: string | null;
  indicator_fa: string;
  indicator_en: string;
  place_fa: string;
  place_en: string;
  source_fa: string;
  source_en: string;
}
export interface Column {
  table_name: string;
  table_comment: string | null;
  column_name: string;
  column_type: string;
  column_comment: string | null;
}
export interface Source {
  source_id: string;
  name_fa: string;
  name_en: string;
  kind: string;
  home: string | null;
}

/** Where articles of a source are looked for; `tried` is null where that was never seen to work. */
export interface SourceAddress {
  source_id: string;
  kind: 'feed' | 'sitemap' | 'robots' | 'listing' | 'list';
  address: string;
  tried: string | null;
}
export interface SourceDay {
  source_id: string;
  day: string;
  state: 'complete' | 'partial' | 'outage' | 'not tried';
  runs: number;
  stored: number | null;
  cause: string | null;
}

export interface SiteData {
  claims: Claim[];
  mentions: Mention[];
  documents: DocumentRow[];
  rejected: Rejected[];
  clusters: Cluster[];
  clusterNames: ClusterName[];
  places: Place[];
  sectors: Sector[];
  measures: Term[];
  concepts: Term[];
  stages: Term[];
  units: Term[];
  indicators: Indicator[];
  breaks: StatisticsBreak[];
  relations: Relation[];
  observations: Observation[];
  sources: Source[];
  sourceAddresses: SourceAddress[];
  sourceDays: SourceDay[];
  columns: Column[];
}

const TERM = (name: string): string =>
  `SELECT ${name}_id AS id, name_fa, name_en, definition_fa, definition_en, not_to_confuse_fa, not_to_confuse_en
   FROM core.${name}s ORDER BY sort_order, id`;

const ORDER = `ORDER BY s.valid_from NULLS LAST, s.valid_to, s.document_id, s.quote_start`;

const QUERIES: Record<keyof SiteData, string> = {
  claims: `SELECT s.*, d.publisher, p.series_id, p.segment, p.break_fa, p.break_en FROM out.claims s
    JOIN core.documents d USING (document_id) LEFT JOIN out.series p ON p.claim_id = s.claim_id ${ORDER}, s.claim_id`,
  mentions: `SELECT s.*, d.publisher FROM out.mentions s JOIN core.documents d USING (document_id) ${ORDER}, s.mention_id`,
  documents: `SELECT d.*, t.text, t.is_ours FROM core.documents d JOIN core.texts t USING (document_id) ORDER BY document_id`,
  rejected: `SELECT * FROM core.rejected ORDER BY document_id, quote_start`,
  clusters: `SELECT * FROM core.clusters ORDER BY sort_order, cluster_id`,
  clusterNames: `SELECT cluster_id, name, language FROM core.cluster_names ORDER BY cluster_id, name`,
  places: `SELECT * FROM core.places ORDER BY sort_order, place_id`,
  sectors: `SELECT * FROM core.sectors ORDER BY sort_order, sector_id`,
  measures: TERM('measure'),
  concepts: TERM('concept'),
  stages: TERM('stage'),
  units: TERM('unit'),
  indicators: `SELECT indicator_id AS id, name_fa, name_en, definition_fa, definition_en, NULL AS not_to_confuse_fa,
    NULL AS not_to_confuse_en, frame_fa, frame_en FROM core.indicators ORDER BY sort_order, id`,
  breaks: `SELECT * FROM core.breaks ORDER BY break_id`,
  relations: `SELECT * FROM core.relations ORDER BY kind, conflict_kind, relation_id`,
  observations: `SELECT * FROM out.observations ORDER BY indicator_id, place_id, sector_id, period_from`,
  sources: `SELECT source_id, name_fa, name_en, kind, home FROM core.sources ORDER BY sort_order, source_id`,
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
  return data as unknown as SiteData;
}
