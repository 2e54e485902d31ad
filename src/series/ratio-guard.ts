import type {VoicedClaim} from './claim.js';
import {toNoun} from './describe-claim.js';
import {formatInterval} from '../words/interval.js';
import {formatQuantity} from '../words/quantity.js';
import {isDated, mayOverlap, toInterval} from './interval.js';
import {formatUnitName} from '../words/unit.js';
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

export interface Refusal {
  rule: RatioRule;
  reason_fa: string;
  reason_en: string;
}

type Guard = (numerator: VoicedClaim, denominator: VoicedClaim, names: Names) => Refusal | undefined;

/** Collects every reason against dividing one claim by another; none means that the ratio may be taken. */
export function findRefusals(numerator: VoicedClaim, denominator: VoicedClaim, names: Names): Refusal[] {
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

function guardUnit(numerator: VoicedClaim, denominator: VoicedClaim, names: Names): Refusal | undefined {
  if (numerator.unit !== denominator.unit) {
    const [above, below] = [numerator, denominator].map((claim) => toName(names.units, claim.unit));
    return {
      rule: 'other_unit',
      reason_fa: `صورت «${above!.fa}» می‌شمارد و مخرج «${below!.fa}»`,
      reason_en: `the numerator counts ${formatUnitName(above!.en, 2, 'en')}, the denominator ${formatUnitName(below!.en, 2, 'en')}`,
    };
  }
  if (numerator.unit !== 'percent') return undefined;
  return {
    rule: 'already_ratio',
    reason_fa: 'هر دو خود درصدند',
    reason_en: 'both are percentages already',
  };
}

// A bare «خوشه» takes its meaning from the statement it stands in; in another text nobody knows which cluster it means.
function guardConcept(numerator: VoicedClaim, denominator: VoicedClaim, names: Names): Refusal | undefined {
  const [one, other] = [numerator.concept_id, denominator.concept_id];
  if (isOneStatement(numerator, denominator) && (isBare(one) || isBare(other))) return undefined;
  if (one === other && one !== 'cluster') return undefined;
  const [above, below] = [numerator, denominator].map((claim) => toNoun(claim, names));
  return one === other
    ? {
        rule: 'other_concept',
        reason_fa: `هر دو تنها «${above!.fa}» می‌گویند و در دو گفتهٔ جدا روشن نیست که یک چیز باشد`,
        reason_en: `both say only “${above!.en}”, and in two statements that need not be one thing`,
      }
    : {
        rule: 'other_concept',
        reason_fa: `واژه‌ها یکی نیستند: «${above!.fa}» و «${below!.fa}»`,
        reason_en: `the nouns differ: “${above!.en}” and “${below!.en}”`,
      };
}

function guardMoment(numerator: VoicedClaim, denominator: VoicedClaim): Refusal | undefined {
  const [above, below] = [toInterval(numerator), toInterval(denominator)];
  const isSame = above.from === below.from && above.to === below.to;
  if (isOneStatement(numerator, denominator) && (isSame || mayOverlap(above, below))) return undefined;
  if (isSame && isDated(above)) return undefined;
  const dates = (language: 'fa' | 'en') => [above, below].map((one) => formatInterval(one, language));
  return {
    rule: 'other_moment',
    reason_fa: `زمان‌ها یکی نیستند: ${formatQuantity(numerator, 'fa')} (${dates('fa')[0]}) و ${formatQuantity(denominator, 'fa')} (${dates('fa')[1]})`,
    reason_en: `the moments differ: ${formatQuantity(numerator, 'en')} (${dates('en')[0]}) and ${formatQuantity(denominator, 'en')} (${dates('en')[1]})`,
  };
}

function guardPlace(numerator: VoicedClaim, denominator: VoicedClaim, names: Names): Refusal | undefined {
  const isKnown = numerator.place_id !== null && denominator.place_id !== null;
  if (isKnown && isPlaceWithin(numerator.place_id, denominator.place_id)) return undefined;
  const [above, below] = [numerator, denominator].map((claim) => toName(names.places, claim.place_id));
  return {
    rule: 'other_place',
    reason_fa: `جای صورت («${above!.fa || 'نامعلوم'}») درون جای مخرج («${below!.fa || 'نامعلوم'}») نیست`,
    reason_en: `the place of the numerator (${above!.en || 'unknown'}) is not within that of the denominator (${below!.en || 'unknown'})`,
  };
}

function guardSubject(numerator: VoicedClaim, denominator: VoicedClaim): Refusal | undefined {
  const columns = ['sector_id', 'cluster_id'] as const;
  const isPart = columns.every(
    (column) => denominator[column] === null || denominator[column] === numerator[column],
  );
  if (isPart) return undefined;
  return {
    rule: 'other_subject',
    reason_fa: 'مخرج از آنِ یک رشته یا خوشهٔ دیگر است',
    reason_en: 'the denominator belongs to another sector or cluster',
  };
}

function guardNature(numerator: VoicedClaim, denominator: VoicedClaim): Refusal | undefined {
  if ((numerator.nature === 'flow') === (denominator.nature === 'flow')) return undefined;
  return {
    rule: 'flow',
    reason_fa: 'یکی شمار یک دوره است و دیگری شمار یک لحظه',
    reason_en: 'one counts a period, the other a moment',
  };
}

function guardModality(numerator: VoicedClaim, denominator: VoicedClaim): Refusal | undefined {
  if (numerator.modality === 'fact' && denominator.modality === 'fact') return undefined;
  return {
    rule: 'not_fact',
    reason_fa: 'یکی از دو عدد برنامه یا پیش‌بینی است',
    reason_en: 'one of the numbers is a plan or forecast',
  };
}

function guardZero(_numerator: VoicedClaim, denominator: VoicedClaim): Refusal | undefined {
  if (denominator.value !== 0 || denominator.operator !== '=') return undefined;
  return {rule: 'zero', reason_fa: 'مخرج صفر است', reason_en: 'the denominator is zero'};
}

function isBare(conceptId: string | null): boolean {
  return conceptId === null || conceptId === 'cluster';
}
