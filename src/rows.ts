// printed by npm run documents from the columns, keys and checks of pipelines/tables; edit those, not this file.

/** A Gregorian day as text: `2014-08-30`. */
export type Day = string;

/** territory, frame (what is counted) or edition (another estimate of the same). */
export type BreakKind = 'territory' | 'frame' | 'edition';

/** What the reader thinks of its own reading: sure or unsure; the grade of the evidence is another thing. */
export type Certainty = 'sure' | 'unsure';

/** How they disagree: other_value, other_concept, stale_repeat, pooled_stages or ambiguous_subset. */
export type ConflictKind = 'other_value' | 'other_concept' | 'stale_repeat' | 'pooled_stages' | 'ambiguous_subset';

/** drop, override or flag. */
export type CorrectionAction = 'drop' | 'override' | 'flag';

/** Ground of valid_*: text, published, published_about (publication inferred), premises (from document_dates); null where there is none. */
export type DateBasis = 'text' | 'published' | 'published_about' | 'premises';

/** Grade of the evidence: original (as published), brief (our restatement) or official (a statistical publication). */
export type Grade = 'original' | 'brief' | 'official';

/** fa or en. */
export type Language = 'fa' | 'en';

/** fact, plan, forecast or hope. */
export type Modality = 'fact' | 'plan' | 'forecast' | 'hope';

/** What it names: a person; a post or a part of one (post of field is how a post is said before what it is for); an office; a title of a text; a publication of official figures, or a table of it without a number. */
export type NameKind = 'person' | 'post' | 'post of field' | 'field' | 'office' | 'cluster noun' | 'place' | 'title' | 'publication';

/** stock: how many there are; flow: how many in a period; cumulative: how many so far. */
export type Nature = 'stock' | 'flow' | 'cumulative';

/** The hedge: = plain, ~ about, > more than, >= at least, < less than, <= up to or nearly. */
export type Operator = '=' | '~' | '>' | '>=' | '<' | '<=';

/** text: named in the text; gazetteer: from a town; context: from the speaker's post or office. */
export type PlaceBasis = 'text' | 'gazetteer' | 'context';

/** country, province, town, county, village or region. */
export type PlaceKind = 'country' | 'province' | 'town' | 'county' | 'village' | 'region';

/** repeat: said again; same_voice: an original and its restatement, or one text on two outlets; conflict: they disagree. */
export type RelationKind = 'repeat' | 'same_voice' | 'conflict';

/** section or division. */
export type SectorKind = 'section' | 'division';

/** line where at least two neighbouring points may be joined, else marks. */
export type SeriesKind = 'line' | 'marks';

/** What gave those days: valid (the time it speaks of), said (when it was said), none. */
export type SeriesPointClock = 'valid' | 'said' | 'none';

/** feed, sitemap, robots (the sitemaps that robots.txt names), listing, or list (one page that is known). */
export type SourceAddressKind = 'feed' | 'sitemap' | 'robots' | 'listing' | 'list';

/** complete, partial (some pages failed, or it was stopped), outage (nothing answered) or not tried (no run). */
export type SourceDayState = 'complete' | 'partial' | 'outage' | 'not tried';

/** confirmed: it says what the row says; rejected: it does not. */
export type Verdict = 'confirmed' | 'rejected';

/** `core.breaks`: Where territory, frame or edition of official figures changed: no line and no growth crosses one. */
export interface BreakRow {
  break_id: string;
  kind: BreakKind;
  indicator_id: string;
  place_id: string;
  last_period: string | null;
  first_period: string;
  changed_from: Day;
  changed_to: Day;
  size: number | null;
  reason_fa: string;
  reason_en: string;
  source: string;
}

/** `core.claims`: Countable statements: one row a number as somebody said it. */
export interface ClaimRow {
  claim_id: string;
  document_id: string;
  measure_id: string;
  operator: Operator;
  hedge: string | null;
  value: number;
  high: number | null;
  unit: string;
  place_id: string | null;
  place_basis: PlaceBasis | null;
  cluster_name: string | null;
  cluster_id: string | null;
  sector_id: string | null;
  concept_id: string | null;
  did: string | null;
  counted: string | null;
  nature: Nature;
  part_of_start: number | null;
  part_of_end: number | null;
  is_part: boolean;
  modality: Modality;
  as_of: string | null;
  valid_from: Day | null;
  valid_to: Day | null;
  said_from: Day | null;
  said_to: Day | null;
  date_basis: DateBasis | null;
  speaker: string | null;
  speaker_post: string | null;
  voice: string;
  office: string;
  quote: string;
  quote_start: number;
  quote_end: number;
  sentence_start: number;
  sentence_end: number;
  rule: string;
  certainty: Certainty;
  certainty_reasons: string | null;
  is_trusted: boolean;
  known_at: Day | null;
}

/** `core.cluster_names`: Names by which our registry knows a cluster: as met in texts, and our own; out.cluster_names tells them apart. */
export interface ClusterNameRow {
  cluster_id: string;
  name: string;
  language: Language;
  reason: string | null;
}

/** `core.clusters`: Named clusters with stable ids. */
export interface ClusterRow {
  cluster_id: string;
  name_fa: string;
  name_en: string;
  place_id: string;
  town_fa: string | null;
  sector_id: string | null;
  product_id: string | null;
  perhaps_same_as: string | null;
  reason: string | null;
  sort_order: number;
}

/** `core.concepts`: Terms used for a cluster, kept apart, with definitions. */
export interface ConceptRow {
  concept_id: string;
  name_fa: string;
  name_en: string;
  definition_fa: string | null;
  definition_en: string | null;
  not_to_confuse_fa: string | null;
  not_to_confuse_en: string | null;
  sort_order: number;
}

/** `core.corrections`: Corrections of published errors, each with the value we expect to find there. */
export interface CorrectionRow {
  table_name: string;
  row_key: string;
  column_name: string;
  expected_value: string | null;
  action: CorrectionAction;
  corrected_value: string | null;
  reason: string;
  reported_on: Day | null;
}

/** `core.document_dates`: Dates that need more than the text itself, decided by a person, with their premises. */
export interface DocumentDateRow {
  document_id: string;
  published_from: Day;
  published_to: Day;
  confidence: string;
  premises_fa: string;
  premises_en: string;
  decided_on: Day;
}

/** `core.documents`: Texts that were read: one row each. */
export interface DocumentRow {
  document_id: string;
  source_id: string;
  kind: Grade;
  language: Language;
  title: string | null;
  title_basis: string | null;
  url: string | null;
  url_basis: string | null;
  url_note: string | null;
  also_at: string | null;
  publisher: string | null;
  section: string | null;
  origin: string | null;
  published: string | null;
  published_from: Day | null;
  published_to: Day | null;
  published_time: string | null;
  published_basis: string | null;
  published_confidence: string | null;
  premises_fa: string | null;
  premises_en: string | null;
  data_as_of: string | null;
  retrieved: Day | null;
  noun_basis: string | null;
  source_note: string | null;
  known_as: string | null;
  restates: string | null;
  same_event: string | null;
  copy_of: string | null;
  voice_id: string;
  characters: number;
  sha256: string;
}

/** `core.indicators`: What official tables measure. */
export interface IndicatorRow {
  indicator_id: string;
  name_fa: string;
  name_en: string;
  definition_fa: string | null;
  definition_en: string | null;
  unit: string;
  frame_fa: string | null;
  frame_en: string | null;
  least_sum: number | null;
  greatest_sum: number | null;
  sort_order: number;
}

/** `core.measures`: What is counted, with definitions. */
export interface MeasureRow {
  measure_id: string;
  is_charted: boolean;
  name_fa: string;
  name_en: string;
  definition_fa: string | null;
  definition_en: string | null;
  not_to_confuse_fa: string | null;
  not_to_confuse_en: string | null;
  sort_order: number;
}

/** `core.mention_relations`: Two mentions and how they relate: repeat, same voice, or a typed conflict. */
export interface MentionRelationRow {
  relation_id: string;
  kind: RelationKind;
  conflict_kind: ConflictKind | null;
  mention_id: string;
  other_mention_id: string;
  rule: string;
  reason_fa: string;
  reason_en: string;
}

/** `core.mentions`: Named clusters in texts, with the stage or award that the text gives them: one row a cluster, stage and modality. */
export interface MentionRow {
  mention_id: string;
  document_id: string;
  cluster_name: string;
  cluster_id: string | null;
  town: string | null;
  place_id: string | null;
  place_basis: PlaceBasis | null;
  sector_id: string | null;
  stage_id: string | null;
  modality: Modality;
  as_of: string | null;
  valid_from: Day | null;
  valid_to: Day | null;
  said_from: Day | null;
  said_to: Day | null;
  date_basis: DateBasis | null;
  speaker: string | null;
  speaker_post: string | null;
  voice: string;
  office: string;
  quote: string;
  quote_start: number;
  quote_end: number;
  sentence_start: number;
  sentence_end: number;
  rule: string;
  certainty: Certainty;
  certainty_reasons: string | null;
  is_trusted: boolean;
  known_at: Day | null;
}

/** `core.name_conflicts`: Provinces of which texts name more clusters than any of them counts: a disagreement between names and a number. */
export interface NameConflictRow {
  conflict_id: string;
  place_id: string;
  claim_id: string;
  named: number;
  reason_fa: string;
  reason_en: string;
}

/** `core.names`: Names that texts write, in both languages: people, posts and their parts, offices, titles. */
export interface NameRow {
  name_fa: string;
  name_en: string;
  kind: NameKind;
  reason: string;
  sort_order: number;
}

/** `core.observations`: Cells of official tables: one row each. */
export interface ObservationRow {
  observation_id: string;
  indicator_id: string;
  place_id: string;
  sector_id: string | null;
  period: string;
  period_from: Day;
  period_to: Day;
  value: number | null;
  unit: string;
  status: string;
  source_id: string;
  publication: string;
  table_code: string | null;
  edition: string | null;
  note: string | null;
}

/** `core.place_names`: Spellings of places as met. */
export interface PlaceNameRow {
  place_id: string;
  name: string;
  language: Language;
  kind: string;
  reason: string | null;
}

/** `core.places`: The country, its 31 provinces, towns and villages. */
export interface PlaceRow {
  place_id: string;
  kind: PlaceKind;
  name_fa: string;
  name_en: string | null;
  parent_id: string | null;
  province_id: string | null;
  county_fa: string | null;
  sci_code: string | null;
  iso_code_before_2020: string | null;
  capital_fa: string | null;
  capital_en: string | null;
  lat: number | null;
  lon: number | null;
  has_good_coordinate: boolean | null;
  source: string | null;
  reason: string | null;
  sort_order: number;
}

/** `core.products`: Crosswalk from products to ISIC Rev.4. */
export interface ProductRow {
  product_id: string;
  name_fa: string;
  name_en: string;
  aliases_fa: string | null;
  aliases_en: string | null;
  sector_id: string | null;
  isic_class: string | null;
  isic_class_also: string | null;
  reason: string | null;
}

/** `core.published`: Every id of a claim or mention that was ever published, and what became of it: with neither successor nor reason it stands, with a reason alone it is gone. */
export interface PublishedRow {
  statement_id: string;
  document_id: string;
  sentence_hash: string;
  number_at: number | null;
  hash_before: string | null;
  hash_after: string | null;
  sentence: string | null;
  measure_id: string | null;
  operator: string | null;
  last_value: number | null;
  last_high: number | null;
  unit: string | null;
  place_id: string | null;
  cluster_name: string | null;
  stage_id: string | null;
  first_day: Day;
  release: string | null;
  successor_id: string | null;
  reason: string | null;
}

/** `core.rejected`: Numbers in texts that are no claims, each with the rule that says so. */
export interface RejectedRow {
  rejected_id: string;
  document_id: string;
  quote: string;
  quote_start: number;
  quote_end: number;
  rule: string;
}

/** `core.relations`: Two claims and how they relate: repeat, same voice, or a typed conflict. */
export interface RelationRow {
  relation_id: string;
  kind: RelationKind;
  conflict_kind: ConflictKind | null;
  claim_id: string;
  other_claim_id: string;
  rule: string;
  reason_fa: string;
  reason_en: string;
}

/** `core.reviews`: What people said who looked at a claim or mention: confirmed or rejected as it was read. */
export interface ReviewRow {
  statement_id: string;
  quote: string;
  verdict: Verdict;
  reason: string | null;
  reviewed_by: string;
  reviewed_on: Day;
}

/** `core.sectors`: ISIC Rev.4 sections and divisions. */
export interface SectorRow {
  sector_id: string;
  kind: SectorKind;
  section_id: string;
  title_fa: string;
  title_en: string;
  source: string | null;
  sort_order: number;
}

/** `core.series`: Claims that share measure, what was done, unit, place, sector, cluster, concept, nature, modality and, for unspecified ‘cluster’, the office; no part of another number is in one. */
export interface SeriesRow {
  series_id: string;
  measure_id: string;
  unit: string;
  place_id: string | null;
  sector_id: string | null;
  cluster_id: string | null;
  cluster_name: string | null;
  concept_id: string | null;
  did: string | null;
  counted: string | null;
  office: string | null;
  nature: Nature;
  modality: Modality;
  kind: SeriesKind;
  points: number;
  dated_points: number;
  claims: number;
  sentence_fa: string;
  sentence_en: string;
}

/** `core.series_points`: The claims of each series in order of time; claims that are one voice saying one thing share a point. */
export interface SeriesPointRow {
  claim_id: string;
  series_id: string;
  position: number;
  segment: number | null;
  break_before: string | null;
  break_fa: string | null;
  break_en: string | null;
  point_claim_id: string;
  point_from: Day | null;
  point_to: Day | null;
  clock: SeriesPointClock;
  is_dated: boolean;
  year: number | null;
}

/** `core.source_addresses`: Where the articles of a source are looked for when it is fetched. */
export interface SourceAddressRow {
  source_id: string;
  kind: SourceAddressKind;
  address: string;
  tried: Day | null;
}

/** `core.source_days`: A source on a day of fetching: whether it was covered; a gap is a row of its own, not a zero. */
export interface SourceDayRow {
  source_id: string;
  day: Day;
  state: SourceDayState;
  runs: number;
  relevant: number | null;
  stored: number | null;
  cause: string | null;
}

/** `core.sources`: Publishers: one row each. */
export interface SourceRow {
  source_id: string;
  name_fa: string;
  name_en: string;
  kind: string;
  home: string | null;
  reach: string | null;
  licence: string | null;
  reason: string | null;
  sort_order: number;
}

/** `core.stages`: Stages and awards of a cluster, with definitions. */
export interface StageRow {
  stage_id: string;
  name_fa: string;
  name_en: string;
  definition_fa: string | null;
  definition_en: string | null;
  not_to_confuse_fa: string | null;
  not_to_confuse_en: string | null;
  sort_order: number;
}

/** `core.texts`: The texts themselves, never edited; exports and pages carry only those that are ours. */
export interface TextRow {
  document_id: string;
  text: string;
  is_ours: boolean;
}

/** `core.units`: Units of values, with definitions. */
export interface UnitRow {
  unit_id: string;
  name_fa: string;
  name_en: string;
  definition_fa: string | null;
  definition_en: string | null;
  not_to_confuse_fa: string | null;
  not_to_confuse_en: string | null;
  sort_order: number;
}

/** `out.claims`: Every claim with the names of what it speaks of, its sentence and its source. */
export interface ClaimView {
  claim_id: string;
  document_id: string;
  measure_id: string;
  measure_fa: string;
  measure_en: string;
  operator: Operator;
  hedge: string | null;
  value: number;
  high: number | null;
  unit: string;
  unit_fa: string;
  unit_en: string;
  place_id: string | null;
  place_fa: string | null;
  place_en: string | null;
  place_basis: PlaceBasis | null;
  cluster_id: string | null;
  cluster_name: string | null;
  cluster_fa: string | null;
  cluster_en: string | null;
  sector_id: string | null;
  sector_fa: string | null;
  sector_en: string | null;
  concept_id: string | null;
  concept_fa: string | null;
  concept_en: string | null;
  did: string | null;
  counted: string | null;
  nature: Nature;
  part_of_start: number | null;
  part_of_end: number | null;
  is_part: boolean;
  is_whole: boolean;
  is_count: boolean;
  modality: Modality;
  as_of: string | null;
  valid_from: Day | null;
  valid_to: Day | null;
  said_from: Day | null;
  said_to: Day | null;
  date_basis: DateBasis | null;
  told_by: Day | null;
  speaker: string | null;
  speaker_post: string | null;
  voice: string;
  office: string;
  quote: string;
  quote_start: number;
  quote_end: number;
  sentence: string | null;
  rule: string;
  certainty: Certainty;
  certainty_reasons: string | null;
  review: Verdict | null;
  is_trusted: boolean;
  known_at: Day | null;
  grade: Grade;
  voice_id: string;
  noun_basis: string | null;
  title: string | null;
  url: string | null;
  url_basis: string | null;
  published: string | null;
  published_basis: string | null;
  published_confidence: string | null;
  source_id: string;
  source_fa: string;
  source_en: string;
}

/** `out.cluster_counts`: Trusted facts that say how many clusters are identified in a place: of all sectors, no part of another number and no flow of a period. */
export type ClusterCountView = ClaimView;

/** `out.cluster_names`: Names of clusters: those that texts write, each with its earliest text, and our own where no text writes them, which are said to be ours. */
export interface ClusterNameView {
  cluster_id: string;
  name: string | null;
  language: string | null;
  is_met: boolean;
  documents: number;
  document_id: string | null;
}

/** `out.clusters`: Clusters of our registry, with what was last said of their stage; those that some text names are marked. */
export interface ClusterView {
  cluster_id: string;
  name_fa: string;
  name_en: string;
  place_id: string;
  place_fa: string;
  place_en: string | null;
  town_fa: string | null;
  sector_id: string | null;
  sector_fa: string | null;
  sector_en: string | null;
  product_id: string | null;
  product_fa: string | null;
  product_en: string | null;
  perhaps_same_as: string | null;
  sort_order: number;
  mentions: number;
  claims: number;
  is_named: boolean;
  voices: number;
  first_said: Day | null;
  last_said: Day | null;
  last_stage_id: string | null;
  has_award: boolean;
}

/** `out.conflicts`: The ledger of disagreements: two claims that do not agree, and how. */
export interface ConflictView {
  relation_id: string;
  conflict_kind: ConflictKind | null;
  rule: string;
  reason_fa: string;
  reason_en: string;
  measure_id: string;
  measure_fa: string;
  measure_en: string;
  place_id: string | null;
  place_fa: string | null;
  place_en: string | null;
  claim_id: string;
  operator: Operator;
  value: number;
  high: number | null;
  unit: string;
  concept_id: string | null;
  said_from: Day | null;
  said_to: Day | null;
  valid_from: Day | null;
  valid_to: Day | null;
  speaker: string | null;
  quote: string;
  document_id: string;
  grade: Grade;
  other_claim_id: string;
  other_measure_id: string;
  other_measure_fa: string;
  other_measure_en: string;
  other_operator: Operator;
  other_value: number;
  other_high: number | null;
  other_unit: string;
  other_concept_id: string | null;
  other_said_from: Day | null;
  other_said_to: Day | null;
  other_valid_from: Day | null;
  other_valid_to: Day | null;
  other_speaker: string | null;
  other_quote: string;
  other_document_id: string;
  other_grade: Grade;
}

/** `out.coverage`: The 31 provinces by how far texts speak of them and their clusters; every page takes the words silent, spoken of, named and counted, and their numbers, from here. */
export interface CoverageView {
  place_id: string;
  name_fa: string;
  name_en: string | null;
  sort_order: number;
  state: string;
  is_silent: boolean;
  is_spoken_of: boolean;
  is_named: boolean;
  is_counted: boolean;
  claims: number;
  cluster_claims: number;
  mentions: number;
  clusters_named: number;
  documents: number;
  counts: number;
  latest_count_id: string | null;
}

/** `out.documents`: Every text with its publisher and what was found in it. */
export interface DocumentView extends DocumentRow {
  source_fa: string;
  source_en: string;
  text: string | null;
  claims: number;
  mentions: number;
  unsure: number | null;
  rejected: number;
}

/** `out.measures`: What is counted, with how often it was stated. */
export interface MeasureView extends MeasureRow {
  claims: number;
  voices: number;
  national_claims: number;
  first_said: Day | null;
  last_said: Day | null;
}

/** `out.mention_conflicts`: Disagreements on the stage of one cluster, and awards that are taken for a stage. */
export interface MentionConflictView {
  relation_id: string;
  conflict_kind: ConflictKind | null;
  rule: string;
  reason_fa: string;
  reason_en: string;
  cluster_id: string | null;
  cluster_fa: string | null;
  cluster_en: string | null;
  place_id: string | null;
  place_fa: string | null;
  place_en: string | null;
  mention_id: string;
  stage_id: string | null;
  modality: Modality;
  said_from: Day | null;
  said_to: Day | null;
  valid_from: Day | null;
  valid_to: Day | null;
  speaker: string | null;
  quote: string;
  document_id: string;
  grade: Grade;
  other_mention_id: string;
  other_stage_id: string | null;
  other_modality: Modality;
  other_said_from: Day | null;
  other_said_to: Day | null;
  other_valid_from: Day | null;
  other_valid_to: Day | null;
  other_speaker: string | null;
  other_quote: string;
  other_document_id: string;
  other_grade: Grade;
}

/** `out.mentions`: Every naming of a cluster with its stage, names, sentence and source. */
export interface MentionView {
  mention_id: string;
  document_id: string;
  cluster_id: string | null;
  cluster_name: string;
  cluster_fa: string | null;
  cluster_en: string | null;
  town: string | null;
  place_id: string | null;
  place_fa: string | null;
  place_en: string | null;
  place_basis: PlaceBasis | null;
  sector_id: string | null;
  sector_fa: string | null;
  sector_en: string | null;
  stage_id: string | null;
  stage_fa: string | null;
  stage_en: string | null;
  modality: Modality;
  as_of: string | null;
  valid_from: Day | null;
  valid_to: Day | null;
  said_from: Day | null;
  said_to: Day | null;
  date_basis: DateBasis | null;
  told_by: Day | null;
  speaker: string | null;
  speaker_post: string | null;
  voice: string;
  office: string;
  quote: string;
  quote_start: number;
  quote_end: number;
  sentence: string | null;
  rule: string;
  certainty: Certainty;
  certainty_reasons: string | null;
  review: Verdict | null;
  is_trusted: boolean;
  known_at: Day | null;
  grade: Grade;
  voice_id: string;
  title: string | null;
  url: string | null;
  url_basis: string | null;
  published: string | null;
  published_basis: string | null;
  published_confidence: string | null;
  source_id: string;
  source_fa: string;
  source_en: string;
}

/** `out.name_conflicts`: Disagreements between names and numbers: provinces of which more clusters are named than counted. */
export interface NameConflictView {
  conflict_id: string;
  place_id: string;
  place_fa: string | null;
  place_en: string | null;
  named: number;
  claim_id: string;
  operator: Operator;
  value: number;
  high: number | null;
  concept_id: string | null;
  valid_from: Day | null;
  valid_to: Day | null;
  said_from: Day | null;
  said_to: Day | null;
  speaker: string | null;
  quote: string;
  document_id: string;
  grade: Grade;
  reason_fa: string;
  reason_en: string;
}

/** `out.national_series`: The national counts of clusters, projects and estates as they were stated over time. */
export type NationalSeriesView = SeriesView;

/** `out.observations`: Official figures with names. */
export interface ObservationView extends ObservationRow {
  indicator_fa: string;
  indicator_en: string;
  place_fa: string;
  place_en: string | null;
  sector_fa: string | null;
  sector_en: string | null;
  source_fa: string;
  source_en: string;
}

/** `out.province_sectors`: Clusters that texts name, by province, sector and the stage last stated of them; a province and sector without a row are silent, which is not zero. */
export interface ProvinceSectorView {
  place_id: string;
  place_fa: string;
  place_en: string | null;
  sector_id: string | null;
  sector_fa: string | null;
  sector_en: string | null;
  stage_id: string | null;
  stage_fa: string | null;
  stage_en: string | null;
  clusters: number;
  cluster_ids: string | null;
}

/** `out.provinces`: The 31 provinces, with how much is said of each that is trusted; silence is counted, not read as zero. */
export interface ProvinceView {
  place_id: string;
  name_fa: string;
  name_en: string | null;
  sci_code: string | null;
  iso_code_before_2020: string | null;
  capital_fa: string | null;
  capital_en: string | null;
  lat: number | null;
  lon: number | null;
  sort_order: number;
  claims: number;
  mentions: number;
  clusters: number;
  documents: number;
  voices: number;
  first_said: Day | null;
  last_said: Day | null;
  state: string;
  is_silent: boolean;
}

/** `out.rejected`: Numbers that are no claims, each with its rule. */
export interface RejectedView extends RejectedRow {
  context: string | null;
}

/** `out.sectors`: ISIC Rev.4 divisions, with the clusters in each. */
export interface SectorView {
  sector_id: string;
  section_id: string;
  title_fa: string;
  title_en: string;
  sort_order: number;
  claims: number;
  mentions: number;
  clusters: number;
  provinces: number;
}

/** `out.series`: Every series as its claims in order of time, with the breaks between them. */
export interface SeriesView extends ClaimView {
  series_id: string;
  series_kind: SeriesKind;
  series_did: string | null;
  series_counted: string | null;
  series_office: string | null;
  position: number;
  segment: number | null;
  break_before: string | null;
  break_fa: string | null;
  break_en: string | null;
  point_claim_id: string;
  point_from: Day | null;
  point_to: Day | null;
  clock: SeriesPointClock;
  is_dated: boolean;
}

/** `out.spans`: The span of what was said: for the country and each province and sector with three or more dated statements, the lowest and the highest number of identified clusters of each Jalali year under any term; a band and never a line, a growth or a rate. */
export interface SpanView {
  scope: string;
  place_id: string | null;
  sector_id: string | null;
  year: number | null;
  statements: number;
  terms: number;
  low_claim_id: string | null;
  low_operator: string | null;
  low_value: number | null;
  high_claim_id: string | null;
  high_operator: string | null;
  high_value: number | null;
}

/** `out.stages`: Stages and awards, with the named clusters that were said to be in them. */
export interface StageView extends StageRow {
  mentions: number;
  clusters: number;
  provinces: number;
  documents: number;
}

/** `out.terms_by_year`: How the term for a cluster drifts: of the statements of out.yearly_counts of one Jalali year, how many count under each term. */
export interface TermsByYearView {
  scope: string | null;
  place_id: string | null;
  sector_id: string | null;
  year: number | null;
  concept_id: string | null;
  statements: number | null;
  of_statements: number | null;
  share: number | null;
}

/** `out.yearly_counts`: Statements of how many clusters are identified, under any term, each in its Jalali year: of the country, a province, or a sector of the country; what one voice repeats stands once, and what no clock dates to one year is left out. */
export interface YearlyCountView extends ClaimView {
  scope: string;
  year: number | null;
}
