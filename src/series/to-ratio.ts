import type {VoicedClaim} from './claim.js';
import {divideQuantities, toBounds, type Quantity} from './hedges.js';
import {isDated, toInterval} from './interval.js';
import {joinClauses} from '../words/list.js';
import {say} from '../words/say.js';
import {findRefusals, refuse, type RatioRefusal} from './ratio-guard.js';
import type {Language} from '../rows.js';

/** Something a reader of the ratio must be told. */
export interface RatioNote {
  id:
    | 'undated'
    | 'antecedent'
    | 'containment_r1'
    | 'containment_r2'
    | 'containment_r3'
    | 'above_one'
    | 'hedged';
  fa: string;
  en: string;
}

/** A ratio with what hedges leave of it. `ratio` is null where only bounds are known; `high` is null where it is open. */
export interface TakenRatio {
  ok: true;
  ratio: number | null;
  /** The quotient, with the hedge that is left of both. */
  quantity: Quantity;
  low: number;
  high: number | null;
  notes: RatioNote[];
}

/** A refusal: the first rule that forbids the ratio, every reason in one sentence, and each of them apart. */
export interface RefusedRatio extends RatioRefusal {
  ok: false;
  refusals: RatioRefusal[];
}

export type Ratio = TakenRatio | RefusedRatio;

/** Divides one claim by another where both share one concept and one moment, and explains its refusal where they do not. */
export function toRatio(numerator: VoicedClaim, denominator: VoicedClaim): Ratio {
  const refusals = findRefusals(numerator, denominator);
  if (refusals.length > 0) return toRefusal(refusals);
  const quotient = divideQuantities(numerator, denominator);
  if (!quotient) return toRefusal([refuse('hedges_say_nothing')]);
  const bounds = toBounds(quotient, {floor: 0});
  return {
    ok: true,
    ratio: bounds.low === bounds.high ? bounds.low : null,
    quantity: quotient,
    low: bounds.low,
    high: bounds.high === Infinity ? null : bounds.high,
    notes: findNotes(numerator, denominator, bounds.low),
  };
}

// Every stage is part of what was identified; of two stages of the programme, neither need contain the other.
function findNotes(numerator: VoicedClaim, denominator: VoicedClaim, low: number): RatioNote[] {
  const isContainmentOpen =
    numerator.measure_id !== denominator.measure_id && denominator.measure_id !== 'clusters_identified';
  const ids: (RatioNote['id'] | false)[] = [
    ![numerator, denominator].every((claim) => isDated(toInterval(claim))) && 'undated',
    numerator.concept_id !== denominator.concept_id && 'antecedent',
    isContainmentOpen && 'containment_r1',
    isContainmentOpen && 'containment_r2',
    isContainmentOpen && 'containment_r3',
    low > 1 && 'above_one',
    (numerator.operator !== '=' || denominator.operator !== '=') && 'hedged',
  ];
  return ids.flatMap((id) => (id ? [{id, fa: say('fa', `ratio.${id}`), en: say('en', `ratio.${id}`)}] : []));
}

function toRefusal(refusals: RatioRefusal[]): RefusedRatio {
  const join = (language: Language) =>
    joinClauses(
      refusals.map((refusal) => refusal[`reason_${language}`]),
      language,
    );
  return {ok: false, rule: refusals[0]!.rule, reason_fa: join('fa'), reason_en: join('en'), refusals};
}
