import {ascending, group} from 'd3-array';
import type {NameConflictRow} from '../rows.js';
import {isolateInText} from '../words/isolate.js';
import {toName, type Names} from '../words/name.js';
import {NAMES} from '../words/names.js';
import {sayBoth} from '../words/say.js';
import type {VoicedClaim} from './claim.js';
import {describeSource, describeValue} from './describe-claim.js';
import {isWholeOfProvince, type FramedClaim} from './frames.js';
import {compareQuantities, toBounds} from './hedges.js';

/** A province of which texts name more clusters than any of them counts. */
export type NameConflict = Omit<NameConflictRow, 'conflict_id'>;

/** A count of a province, as the rules of frames and of sentences ask for it. */
export type CountedClaim = VoicedClaim & FramedClaim;

/**
 * Finds where more clusters are named than counted: set against the greatest count of the province under any term, so that no choice of
 * terms makes the disagreement. A hedge that leaves room for the names («more than 10») makes none.
 */
export function findNameConflicts(
  claims: readonly CountedClaim[],
  named: ReadonlyMap<string, number>,
  {names = NAMES}: {names?: Names} = {},
): NameConflict[] {
  const counts = claims.filter(isCount).sort((one, other) => ascending(one.claim_id, other.claim_id));
  return [...group(counts, ({place_id}) => place_id!)]
    .sort(([one], [other]) => ascending(one, other))
    .flatMap(([place_id, own]) => {
      const claim = findGreatest(own);
      const many = {operator: '=' as const, value: named.get(place_id) ?? 0};
      if (own.some((count) => compareQuantities(many, count, {floor: 0}) !== 'more')) return [];
      return [{place_id, claim_id: claim.claim_id, named: many.value, ...describe(claim, many.value, names)}];
    });
}

function isCount(claim: CountedClaim): boolean {
  return isWholeOfProvince(claim) && claim.measure_id === 'clusters_identified' && claim.nature !== 'flow';
}

// Of equal counts the latest.
function findGreatest(counts: readonly CountedClaim[]): CountedClaim {
  return [...counts]
    .sort(
      (one, other) =>
        ascending(toBounds(one).high, toBounds(other).high) ||
        ascending(one.valid_to ?? '', other.valid_to ?? ''),
    )
    .at(-1)!;
}

function describe(
  claim: CountedClaim,
  n: number,
  names: Names,
): Pick<NameConflict, 'reason_fa' | 'reason_en'> {
  return sayBoth('reason', 'relation.more_named', (language) => ({
    place: isolateInText(toName(names.places, claim.place_id)[language], language),
    n,
    count: describeValue(claim, names, language),
    source: describeSource(claim, language),
  }));
}
