import {toLocationQuotient} from '../../../src/statistics/indicators/location-quotient.js';
import {toQuadrant, type Placed} from '../../../src/statistics/indicators/quadrants.js';
import type {Observation} from '../read-site-data.js';
import type {SiteIndex} from '../site-index.js';

/** The activities for which provinces have an official share. */
export const ACTIVITIES = [
  {section_id: 'A', indicator_id: 'value-added-share-agriculture'},
  {section_id: 'B', indicator_id: 'value-added-share-mining'},
  {section_id: 'C', indicator_id: 'value-added-share-industry'},
];
const WHOLE = 'gdp-share';

/** Each province in each activity, in its quadrant, at the last year that one edition has for activity and whole alike. */
export function placeProvinces(index: SiteIndex): {placed: Placed[]; period: string; edition: string} {
  const last = index.observations
    .filter(({indicator_id}) => indicator_id === WHOLE)
    .sort((one, other) => `${one.period}${one.edition}`.localeCompare(`${other.period}${other.edition}`))
    .filter((row) =>
      ACTIVITIES.every(({indicator_id}) =>
        index.observations.some((other) => other.indicator_id === indicator_id && isBeside(row, other)),
      ),
    )
    .at(-1);
  if (!last) return {placed: [], period: '', edition: ''};
  const figures = index.observations.filter(
    (row) => row.period === last.period && row.edition === last.edition,
  );
  const placed = ACTIVITIES.flatMap((activity) =>
    index.provinces.map(({place_id}) => toPlaced(place_id, activity, {figures, index})),
  );
  return {placed, period: last.period, edition: last.edition ?? ''};
}

function isBeside(one: Observation, other: Observation): boolean {
  return one.period === other.period && one.edition === other.edition;
}

interface Beside {
  figures: Observation[];
  index: SiteIndex;
}

function toPlaced(
  placeId: string,
  {section_id, indicator_id}: (typeof ACTIVITIES)[number],
  {figures, index}: Beside,
): Placed {
  const find = (id: string) =>
    figures.find((row) => row.indicator_id === id && row.place_id === placeId)?.value ?? undefined;
  const [activity, whole] = [find(indicator_id), find(WHOLE)];
  const quotient =
    activity === undefined || whole === undefined
      ? undefined
      : toLocationQuotient(toPrinted(activity), toPrinted(whole));
  const clusters = index.clusters.filter(
    (cluster) => cluster.place_id === placeId && index.mentionsOf(cluster.cluster_id).length > 0,
  );
  const named = clusters.filter(
    ({sector_id}) => index.findSector(sector_id)?.section_id === section_id,
  ).length;
  const isSilent = ![...index.claims, ...index.mentions].some(({place_id}) => place_id === placeId);
  const range = quotient && {low: quotient.low, high: quotient.high};
  return toQuadrant({
    place_id: placeId,
    section_id,
    named,
    is_silent: isSilent,
    quotient: quotient?.value ?? null,
    ...range,
  });
}

// The publisher prints two decimals or more.
function toPrinted(value: number): {value: number; decimals: number} {
  return {value, decimals: Math.max(2, String(value).split('.')[1]?.length ?? 0)};
}
