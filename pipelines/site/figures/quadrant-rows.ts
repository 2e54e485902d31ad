import type {Placed} from '../../../src/statistics/indicators/quadrants.js';
import {ACTIVITIES} from '../../../src/statistics/indicators/to-standings.js';
import type {SiteIndex} from '../data/site-index.js';
import {listStandings} from './standings.js';

export {ACTIVITIES};

/** Each province in each activity, in its quadrant, at the last year of the last edition. */
export function placeProvinces(index: SiteIndex): {placed: Placed[]; period: string; edition: string} {
  const standings = listStandings(index);
  const first = standings.flatMap(({shares}) => shares)[0];
  if (!first) return {placed: [], period: '', edition: ''};
  return {
    placed: standings.flatMap(({placed}) => placed),
    period: first.period,
    edition: first.edition ?? '',
  };
}
