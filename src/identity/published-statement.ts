/**
 * The columns of `data/published.csv`, one row for every id of a claim or mention that was ever published. A row with neither
 * successor nor reason stands; the comments of `core.published` say what each column holds.
 */
// prettier-ignore
export const PUBLISHED_COLUMNS = [
  'statement_id', 'document_id', 'sentence_hash', 'number_at', 'hash_before', 'hash_after', 'sentence',
  'measure_id', 'operator', 'last_value', 'last_high', 'unit', 'place_id', 'cluster_name', 'stage_id',
  'first_day', 'release', 'successor_id', 'reason',
] as const;

/** A row of `data/published.csv` as it is written there: text, empty where there is nothing. */
export type PublishedStatement = Record<(typeof PUBLISHED_COLUMNS)[number], string>;

/** Columns of what a statement says, as it was published last. */
export const LAST_SAID = ['measure_id', 'operator', 'last_value', 'last_high', 'unit', 'place_id', 'cluster_name', 'stage_id'] as const; // prettier-ignore

/** What a statement says, by those columns. */
export type LastSaid = Pick<PublishedStatement, (typeof LAST_SAID)[number]>;

/** True of an id that was published and of which nothing is written: it must stand. */
export function isOpen({successor_id, reason}: PublishedStatement): boolean {
  return successor_id === '' && reason === '';
}
