/** Where a province stands in an activity. Silence and a missing figure are no answer and stand apart. */
export type Quadrant = 'both' | 'designated_only' | 'concentrated_only' | 'neither' | 'silent' | 'no_figure';

export interface ActivityStanding {
  place_id: string;
  /** Section of ISIC Rev.4. */
  section_id: string;
  /** Clusters named in that activity. */
  named: number;
  /** True where no text speaks of the province at all. */
  is_silent: boolean;
  /** Location quotient; null where there is no official figure. */
  quotient: number | null;
  /** What rounding leaves of it. */
  low?: number;
  high?: number;
}

export interface PlacedStanding extends ActivityStanding {
  quadrant: Quadrant;
  /** True where rounding leaves it open on which side of one the quotient lies. */
  is_close: boolean;
}

/** Sets a province in one of four quadrants: is a cluster named there, and is the activity concentrated there. */
export function toQuadrant(standing: ActivityStanding): PlacedStanding {
  const {low, high} = standing;
  const is_close = low !== undefined && high !== undefined && low <= 1 && 1 <= high;
  return {...standing, quadrant: findQuadrant(standing), is_close};
}

function findQuadrant({quotient, named, is_silent}: ActivityStanding): Quadrant {
  if (quotient === null) return 'no_figure';
  if (named > 0) return quotient > 1 ? 'both' : 'designated_only';
  if (is_silent) return 'silent';
  return quotient > 1 ? 'concentrated_only' : 'neither';
}

/** Finds the ISIC section of a division: `13` lies in C. Undefined for what is none. */
export function toSection(division: string | null): string | undefined {
  const number = Number(division);
  if (division === null || division === '' || !Number.isInteger(number)) return undefined;
  return SECTIONS.find(([, from, to]) => number >= from && number <= to)?.[0];
}

// ISIC Rev.4, United Nations 2008: divisions of each section.
const SECTIONS: readonly [section: string, from: number, to: number][] = [
  ['A', 1, 3], ['B', 5, 9], ['C', 10, 33], ['D', 35, 35], ['E', 36, 39], ['F', 41, 43], ['G', 45, 47], ['H', 49, 53],
  ['I', 55, 56], ['J', 58, 63], ['K', 64, 66], ['L', 68, 68], ['M', 69, 75], ['N', 77, 82], ['O', 84, 84], ['P', 85, 85],
  ['Q', 86, 88], ['R', 90, 93], ['S', 94, 96], ['T', 97, 98], ['U', 99, 99],
]; // prettier-ignore
