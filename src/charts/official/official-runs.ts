import {group, groups, greatest} from 'd3-array';
import type {Language, ObservationView} from '../../rows.js';
import {formatDigits} from '../../words/number.js';
import {pickColumn} from '../../words/language.js';
import {say} from '../../words/say.js';
import type {Linked} from '../spec.js';

/** One cell of an official table, as charts take it. */
export type DrawnObservation = Pick<
  ObservationView,
  | 'indicator_id'
  | 'indicator_fa'
  | 'indicator_en'
  | 'place_id'
  | 'place_fa'
  | 'place_en'
  | 'period'
  | 'value'
  | 'unit'
  | 'status'
  | 'edition'
> &
  Pick<Linked, 'href'>;

/** A panel's content: one run a published edition, since editions revise each other and no line joins two. */
export interface Group {
  name: string;
  rank: string;
  /** The same rank as numbers, where other places have a figure of that year and edition. */
  standing?: Standing | undefined;
  /** The page of the indicator, or of the place. */
  href: string | undefined;
  runs: {year: number; value: number; status: string; isLatest: boolean}[][];
}

/** The rank of a place among the places with a figure of the last year and edition, and how many these are. */
export interface Standing {
  rank: number;
  n: number;
  year: string;
}

/** One group an indicator of one place, with its rank among the other places given. */
export function toIndicators(
  rows: readonly DrawnObservation[],
  {language, place_id}: {language: Language; place_id?: string},
): Group[] {
  const all = group(rows, ({indicator_id}) => indicator_id);
  const own = rows.filter((row) => row.place_id === place_id);
  return groups(own, ({indicator_id}) => indicator_id).map(([indicator_id, members]) => {
    const standing = findStanding(members, all.get(indicator_id)!);
    const rank = standing
      ? say(language, 'shares.rank', {...standing, year: formatDigits(standing.year, language)})
      : '';
    const [first] = members as [DrawnObservation];
    const name = pickColumn(first, 'indicator', language);
    return {name, rank, standing, href: first.href, runs: toRuns(members)};
  });
}

/** One group a place, greatest last value first. */
export function toPlaces(rows: readonly DrawnObservation[], {language}: {language: Language}): Group[] {
  const provinces = rows.filter((row) => row.place_id !== 'IR');
  return groups(provinces, (row) => row.place_id)
    .map(([, members]) => {
      const [first] = members as [DrawnObservation];
      return {name: formatPlace(first, language), rank: '', href: first.href, runs: toRuns(members)};
    })
    .sort((one, other) => toLast(other) - toLast(one));
}

function formatPlace(row: DrawnObservation, language: Language): string {
  return pickColumn(row, 'place', language) ?? row.place_fa;
}

function toRuns(rows: readonly DrawnObservation[]): Group['runs'] {
  const editions = [...new Set(rows.map(({edition}) => edition ?? ''))].sort();
  return editions.flatMap((edition) => {
    const points = rows
      .filter((row) => (row.edition ?? '') === edition)
      .sort((one, other) => Number(one.period) - Number(other.period));
    return splitAtGaps(points, edition === editions.at(-1));
  });
}

// a year without a number, or with a symbol in its place, opens the line
function splitAtGaps(points: readonly DrawnObservation[], isLatest: boolean): Group['runs'] {
  const runs: Group['runs'] = [[]];
  for (const {period, value, status} of points) {
    const last = runs.at(-1)!.at(-1);
    const year = Number(period);
    if (value === null || (last && year !== last.year + 1)) runs.push([]);
    if (value !== null) runs.at(-1)!.push({year, value, status, isLatest});
  }
  return runs.filter((run) => run.length);
}

function findStanding(
  own: readonly DrawnObservation[],
  all: readonly DrawnObservation[],
): Standing | undefined {
  const known = own.filter(({value}) => value !== null);
  const last = greatest(known, (one, other) => toKey(one).localeCompare(toKey(other)));
  const peers = all.filter(
    ({period, edition, place_id, value}) =>
      period === last?.period && edition === last.edition && place_id !== 'IR' && value !== null,
  );
  if (!last || peers.length < 2) return undefined;
  const rank = 1 + peers.filter(({value}) => value! > last.value!).length;
  return {rank, n: peers.length, year: last.period};
}

function toKey({period, edition}: DrawnObservation): string {
  return `${period} ${edition ?? ''}`;
}

function toLast({runs}: Group): number {
  return runs.at(-1)?.at(-1)?.value ?? 0;
}
