import type {ObservationStatus} from './cells/sign-lexicon.js';

/** One value of an official table with what it is about and where it stands. */
export interface TidyRow {
  /** From the layout; null where the table was read without one. */
  indicator_id: string | null;
  /** Title of the table as printed. */
  indicator: string;
  table: string | null;
  place_id: string;
  place: string;
  label: string | null;
  /** Words of the header besides years. */
  header: string | null;
  period: string;
  value: number | null;
  unit: string | null;
  /** What the value is in: «میلیون ریال» is `irr` in 1000000; a layout multiplies it out. */
  unit_scale: number;
  status: ObservationStatus;
  /** The publisher's own sign. */
  sign: string | null;
  rank: number | null;
  is_total: boolean;
  note: string | null;
  sheet: string;
  cell: string;
}

/** Columns of tidy rows, in order. */
export const TIDY_COLUMNS = [
  'indicator_id', 'indicator', 'table', 'place_id', 'place', 'label', 'header', 'period', 'value', 'unit', 'unit_scale', 'status', 'sign',
  'rank', 'is_total', 'note', 'sheet', 'cell',
] as const satisfies (keyof TidyRow)[]; // prettier-ignore
