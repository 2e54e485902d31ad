import {group} from 'd3-array';
import {hashId} from '../../../src/io/hash.js';
import {findNameConflicts, type CountedClaim} from '../../../src/series/name-conflicts.js';
import type {Tables} from '../warehouse/tables.js';
import {toNames} from './add-relations.js';
import {toVoicedClaims} from './to-voiced.js';

/** Adds the provinces of which texts name more clusters than any of them counts. */
export function addNameConflicts(tables: Tables): Tables {
  const claims = toVoicedClaims(tables) as CountedClaim[];
  const conflicts = findNameConflicts(claims, countNamed(tables), {names: toNames(tables)});
  return {
    ...tables,
    'core.name_conflicts': conflicts.map((row) => ({
      conflict_id: hashId('n', [row.place_id, row.claim_id]),
      ...row,
    })),
  };
}

// Known clusters that a trusted number or naming places in a province.
function countNamed(tables: Tables): Map<string, number> {
  const stated = [...tables['core.claims']!, ...tables['core.mentions']!];
  const known = stated.filter(({is_trusted, cluster_id, place_id}) => is_trusted && cluster_id && place_id);
  const places = group(known, ({place_id}) => String(place_id));
  return new Map(
    [...places].map(([place_id, own]) => [place_id, new Set(own.map(({cluster_id}) => cluster_id)).size]),
  );
}
