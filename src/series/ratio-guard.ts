import type {VoicedClaim} from './claim.js';
import {toNoun} from './describe-claim.js';
import {formatInterval} from '../words/interval.js';
import {formatQuantity} from '../words/quantity.js';
import {say, sayBoth} from '../words/say.js';
import {formatUnitName} from '../words/unit.js';
import type {Language} from '../rows.js';
import {isDated, mayOverlap, toInterval} from './interval.js';
import {toName, type Names} from '../words/name.js';

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

/** Refuses a ratio by a rule, with the reason in both languages. */
export function refuse(rule: RatioRule, values?: Parameters<typeof sayBoth>[2]): RatioRefusal {
  return {rule, ...sayBoth('reason', `ratio.${rule}`, values)};
}

type Guard = (numerator: VoicedClaim, denominator: VoicedClaim, names: Names) => RatioRefusal | undefined;

/** Collects every reason against dividing one claim by another; none means that the ratio may be taken. */
export function findRefusals(numerator: VoicedClaim, denominator: VoicedClaim, names: Names): RatioRefusal[] {
  return GUARDS.flatMap((guard) => guard(numerator, denominator, names) ?? []);
}

/** Says whether both claims stand in one statement: one text by one speaker, or another text of the same voice. */
export function isOneStatement(one: VoicedClaim, other: VoicedClaim): boolean {
  return one.voice_id === other.voice_id && one.speaker === other.speaker;
}

/** Says whether a place lies in another: a province in the country, a place in itself. */
export function isPlaceWithin(inner: string | null, outer: string | null): boolean {
  return inner === outer || (outer === 'IR' && inner !== null && inner.startsWith('IR-'));
}

const GUARDS: Guard[] = [
  guardUnit,
  guardConcept,
  guardMoment,
  guardPlace,
  guardSubject,
  guardNature,
  guardModality,
  guardZero,
];

function guardUnit(numerator: VoicedClaim, denominator: VoicedClaim, names: Names): RatioRefusal | undefined {
  if (numerator.unit !== denominator.unit) {
    const [above, below] = [numerator, denominator].map(({unit}) => toName(names.units, unit));
    return refuse('other_unit', (language) => ({
      above: formatUnitName(above![language], 2, language),
      below: formatUnitName(below![language], 2, language),
    }));
  }
  return numerator.unit === 'percent' ? refuse('already_ratio') : undefined;
}

// A bare «خوشه» takes its meaning from the statement it stands in; in another text nobody knows which cluster it means.
function guardConcept(
  numerator: VoicedClaim,
  denominator: VoicedClaim,
  names: Names,
): RatioRefusal | undefined {
  const [one, other] = [numerator.concept_id, denominator.concept_id];
  if (isOneStatement(numerator, denominator) && (isBare(one) || isBare(other))) return undefined;
  if (one === other && one !== 'cluster') return undefined;
  const [above, below] = [numerator, denominator].map((claim) => toNoun(claim, names));
  const nouns = (language: Language) => ({above: above![language], below: below![language]});
  return one === other
    ? {rule: 'other_concept', ...sayBoth('reason', 'ratio.bare_noun', nouns)}
    : refuse('other_concept', nouns);
}

function guardMoment(numerator: VoicedClaim, denominator: VoicedClaim): RatioRefusal | undefined {
  const [above, below] = [toInterval(numerator), toInterval(denominator)];
  const isSame = above.from === below.from && above.to === below.to;
  if (isOneStatement(numerator, denominator) && (isSame || mayOverlap(above, below))) return undefined;
  if (isSame && isDated(above)) return undefined;
  return refuse('other_moment', (language) => ({
    above: `${formatQuantity(numerator, language)} (${formatInterval(above, language)})`,
    below: `${formatQuantity(denominator, language)} (${formatInterval(below, language)})`,
  }));
}

function guardPlace(
  numerator: VoicedClaim,
  denominator: VoicedClaim,
  names: Names,
): RatioRefusal | undefined {
  const isKnown = numerator.place_id !== null && denominator.place_id !== null;
  if (isKnown && isPlaceWithin(numerator.place_id, denominator.place_id)) return undefined;
  const [above, below] = [numerator, denominator].map((claim) => toName(names.places, claim.place_id));
  return refuse('other_place', (language) => ({
    above: above![language] || say(language, 'ratio.unknown_place'),
    below: below![language] || say(language, 'ratio.unknown_place'),
  }));
}

function guardSubject(numerator: VoicedClaim, denominator: VoicedClaim): RatioRefusal | undefined {
  const columns = ['sector_id', 'cluster_id'] as const;
  const isPart = columns.every(
    (column) => denominator[column] === null || denominator[column] === numerator[column],
  );
  return isPart ? undefined : refuse('other_subject');
}

function guardNature(numerator: VoicedClaim, denominator: VoicedClaim): RatioRefusal | undefined {
  return (numerator.nature === 'flow') === (denominator.nature === 'flow') ? undefined : refuse('flow');
}

function guardModality(numerator: VoicedClaim, denominator: VoicedClaim): RatioRefusal | undefined {
  const areFacts = numerator.modality === 'fact' && denominator.modality === 'fact';
  return areFacts ? undefined : refuse('not_fact');
}

function guardZero(_numerator: VoicedClaim, denominator: VoicedClaim): RatioRefusal | undefined {
  return denominator.value === 0 && denominator.operator === '=' ? refuse('zero') : undefined;
}

function isBare(conceptId: string | null): boolean {
  return conceptId === null || conceptId === 'cluster';
}
