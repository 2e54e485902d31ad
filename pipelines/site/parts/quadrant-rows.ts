import type {Placed} from '../../../src/statistics/indicators/quadrants.js';
import {ACTIVITIES, toStandings} from '../../../src/statistics/indicators/to-standings.js';
import type {SiteIndex} from '../site-index.js';

export {ACTIVITIES};

/** Each province in each activity, in its quadrant, at the last year of the last edition. */
export function placeProvinces(index: SiteIndex): {placed: Placed[]; period: string; edition: string} {
  const spoken = new Set([...index.claims, ...index.mentions].map(({place_id}) => place_id));
  const provinces = index.provinces.map(({place_id}) => place_id);
  const rows = {
    provinces,
    clusters: index.clusters.filter(({cluster_id}) => index.mentionsOf(cluster_id).length > 0),
    silent: new Set(provinces.filter((place_id) => !spoken.has(place_id))),
    observations: index.observations,
  };
  const standings = ACTIVITIES.map((activity) => toStandings(activity, rows));
  const first = standings.flatMap(({shares}) => shares)[0];
  if (!first) return {placed: [], period: '', edition: ''};
  return {
    placed: standings.flatMap(({placed}) => placed),
    period: first.period,
    edition: first.edition ?? '',
  };
}
