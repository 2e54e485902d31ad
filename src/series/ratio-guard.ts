import {isBareNoun, type VoicedClaim} from './claim.js';
import {toNoun} from './describe-claim.js';
import {formatInterval} from '../words/interval.js';
import {formatQuantity} from '../words/quantity.js';
import {say, sayBoth} from '../words/say.js';
import {formatUnitName} from '../words/unit.js';
import type {Language} from '../rows.js';
import {isDated, mayOverlap, toInterval} from './interval.js';
import {toName} from '../words/name.js';
import {NAMES} from '../words/names.js';

/** Which promise of a ratio is broken. */
export type RatioRule =
  | 'other_unit'
  | 'already_ratio'
  | 'other_concept'
  | 'other_moment'
  | 'other_place'
  | 'other_subject'
  | 'flow'
  | 'not_fact'
  | 'zero'
  | 'hedges_say_nothing';

export interface RatioRefusal {
  rule: RatioRule;
  reason_fa: string;
  reason_en: string;
}

/** Refuses a ratio by a rule whose reason needs nothing told of the two claims. */
export function refuse(rule: RatioRule): RatioRefusal {
  return {rule, ...sayBoth('reason', `ratio.${rule}`)};
}

/** Collects every reason against dividing one claim by another; none means that the ratio may be taken. */
export function findRefusals(above: VoicedClaim, below: VoicedClaim): RatioRefusal[] {
  return GUARDS.filter(({forbids}) => forbids(above, below)).map(({rule, phrase = rule, describe}) => {
    if (!describe) return refuse(rule);
    const reason = sayBoth('reason', `ratio.${phrase}`, (language) => ({
      above: describe(above, language),
      below: describe(below, language),
    }));
    return {rule, ...reason};
  });
}

interface Guard {
  rule: RatioRule;
  forbids: (above: VoicedClaim, below: VoicedClaim) => boolean;
  /** What the reason says of each of the two claims. */
  describe?: (claim: VoicedClaim, language: Language) => string;
  /** The phrase of the reason, where it is not that of the rule. */
  phrase?: 'bare_noun';
}

const GUARDS: Guard[] = [
  {
    rule: 'other_unit',
    forbids: (above, below) => above.unit !== below.unit,
    describe: ({unit}, language) => formatUnitName(toName(NAMES.units, unit)[language], 2, language),
  },
  {
    rule: 'already_ratio',
    forbids: (above, below) => above.unit === 'percent' && below.unit === 'percent',
  },
  {
    rule: 'other_concept',
    forbids: (above, below) => above.concept_id !== below.concept_id && !isOneMeaning(above, below),
    describe: (claim, language) => toNoun(claim, NAMES, language),
  },
  {
    rule: 'other_concept',
    forbids: (above, below) =>
      above.concept_id === 'cluster' && below.concept_id === 'cluster' && !isOneMeaning(above, below),
    describe: (claim, language) => toNoun(claim, NAMES, language),
    phrase: 'bare_noun',
  },
  {
    rule: 'other_moment',
    forbids: (above, below) => !isOneMoment(above, below),
    describe: (claim, language) =>
      `${formatQuantity(claim, language)} (${formatInterval(toInterval(claim), language)})`,
  },
  {
    rule: 'other_place',
    forbids: (above, below) => !isPlaceWithin(above.place_id, below.place_id),
    describe: ({place_id}, language) =>
      toName(NAMES.places, place_id)[language] || say(language, 'ratio.unknown_place'),
  },
  {
    rule: 'other_subject',
    forbids: (above, below) =>
      (['sector_id', 'cluster_id'] as const).some((id) => below[id] !== null && below[id] !== above[id]),
  },
  {rule: 'flow', forbids: (above, below) => (above.nature === 'flow') !== (below.nature === 'flow')},
  {rule: 'not_fact', forbids: (above, below) => above.modality !== 'fact' || below.modality !== 'fact'},
  {rule: 'zero', forbids: (_above, below) => below.value === 0 && below.operator === '='},
];

// A bare «خوشه» takes its meaning from the statement it stands in; in another text nobody knows which cluster it means.
function isOneMeaning(one: VoicedClaim, other: VoicedClaim): boolean {
  return isOneStatement(one, other) && (isBareNoun(one) || isBareNoun(other));
}

function isOneMoment(one: VoicedClaim, other: VoicedClaim): boolean {
  const [first, second] = [toInterval(one), toInterval(other)];
  const isSame = first.from === second.from && first.to === second.to;
  return isSame
    ? isDated(first) || isOneStatement(one, other)
    : isOneStatement(one, other) && mayOverlap(first, second);
}

// One text by one speaker, or another text of the same voice.
function isOneStatement(one: VoicedClaim, other: VoicedClaim): boolean {
  return one.voice_id === other.voice_id && one.speaker === other.speaker;
}

// A province in the country, a place in itself.
function isPlaceWithin(inner: string | null, outer: string | null): boolean {
  return inner !== null && (inner === outer || (outer === 'IR' && inner.startsWith('IR-')));
}
