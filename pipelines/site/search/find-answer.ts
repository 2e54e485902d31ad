import {compareTold} from '../claims/find-latest.js';
import {findLatestCount} from '../claims/province-counts.js';
import {COUNTRY, findNewest} from '../claims/span-years.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';

/** The statement that answers who asks for the number of a page: the newest dated one. Undefined for pages without one. */
export function findAnswer(path: string, index: SiteIndex): SiteClaim | undefined {
  const [folder, id] = path.split('/');
  if (!id) return undefined;
  if (folder === 'provinces') return findLatestCount(id, index);
  if (folder !== 'measures') return undefined;
  if (id === 'clusters_identified') return findNewest(COUNTRY, index);
  const national = index.claims.filter(
    ({measure_id, place_id, is_whole}) => measure_id === id && place_id === 'IR' && is_whole,
  );
  return national.sort(compareTold)[0];
}
