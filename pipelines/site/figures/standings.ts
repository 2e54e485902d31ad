import type {ObservationView} from '../../../src/rows.js';
import type {PlacedStanding} from '../../../src/statistics/indicators/quadrants.js';
import {ACTIVITIES, toStandings, type Activity} from '../../../src/statistics/indicators/to-standings.js';
import type {SiteIndex} from '../data/site-index.js';

/** All provinces in their quadrants of one activity, with the official figures that put them there. */
export interface ActivityStandings {
  activity: Activity;
  placed: PlacedStanding[];
  shares: ObservationView[];
  wholes: ObservationView[];
}

const KEPT = new WeakMap<SiteIndex, ActivityStandings[]>();

/** The standings of every activity; reckoned once a build, since each province's page asks for them. */
export function listStandings(index: SiteIndex): ActivityStandings[] {
  const kept = KEPT.get(index);
  if (kept) return kept;
  const provinces = index.provinces.map(({place_id}) => place_id);
  const rows = {
    provinces,
    clusters: index.namedClusters,
    silent: new Set(provinces.filter((id) => index.findCoverage(id)?.is_silent)),
    observations: index.observations,
  };
  const standings = ACTIVITIES.map((activity) => ({activity, ...toStandings(activity, rows)}));
  KEPT.set(index, standings);
  return standings;
}
