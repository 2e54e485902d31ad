import type {TablePlace} from './cells/resolve-place.js';

/** What the labels of a row say. */
export interface RowContext {
  row: number;
  place: TablePlace | undefined;
  /** Place as printed, without marks. */
  printed: string | null;
  /** Labels other than the place, joined by « / ». */
  label: string;
  year: string | undefined;
  /** A total, or a member that totals are made of. */
  isTotal: boolean;
  /** A member that is no place: «فرامنطقه‌ای». */
  isNowhere: boolean;
  marks: string[];
}
