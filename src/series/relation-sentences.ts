import type {VoicedClaim} from './claim.js';
import {describeSource, describeValue} from './describe-claim.js';
import {isolateInText} from '../words/isolate.js';
import {formatPlainList, joinClauses} from '../words/list.js';
import {toInnerName, toName, type Names} from '../words/name.js';
import {say, sayBoth} from '../words/say.js';
import type {ClaimRule, Relation} from './relation.js';
import type {ConflictKind, Language, RelationKind} from '../rows.js';

interface RuleKinds {
  kind: RelationKind;
  conflict_kind: ConflictKind | null;
}

/** The rules that pair two claims, and what kind of relation each finds. */
const RULES: Record<ClaimRule, RuleKinds> = {
  one_voice: {kind: 'same_voice', conflict_kind: null},
  same_text_again: {kind: 'same_voice', conflict_kind: null},
  same_speaker_again: {kind: 'same_voice', conflict_kind: null},
  said_again: {kind: 'repeat', conflict_kind: null},
  said_again_after_a_year: {kind: 'conflict', conflict_kind: 'stale_repeat'},
  other_value_at_one_time: {kind: 'conflict', conflict_kind: 'other_value'},
  order_unknown: {kind: 'conflict', conflict_kind: 'other_value'},
  count_fell: {kind: 'conflict', conflict_kind: 'other_value'},
  other_noun: {kind: 'conflict', conflict_kind: 'other_concept'},
  two_nouns_in_one_text: {kind: 'conflict', conflict_kind: 'other_concept'},
  pooled_beside_stage: {kind: 'conflict', conflict_kind: 'pooled_stages'},
  two_values_in_one_text: {kind: 'conflict', conflict_kind: 'ambiguous_subset'},
  stages_in_one_text: {kind: 'conflict', conflict_kind: 'ambiguous_subset'},
  two_breakdowns: {kind: 'conflict', conflict_kind: 'other_value'},
};

/** Writes the relation of two claims by a rule, its sentence naming both values, nouns, dates and sources. */
export function writeRelation(
  rule: ClaimRule,
  one: VoicedClaim,
  other: VoicedClaim,
  {names, conflictKind}: {names: Names; conflictKind?: ConflictKind},
): Relation {
  const {kind, conflict_kind} = RULES[rule];
  const reason = sayBoth('reason', 'relation.claims', (language) => {
    const [first, second] = describePair(one, other, names, language);
    return {
      subject: describeSubject(one, other, names, language),
      sentence: say(language, `relation.${rule}`, {one: first, other: second}),
    };
  });
  return {
    kind,
    conflict_kind: kind === 'conflict' ? (conflictKind ?? conflict_kind) : null,
    claim_id: one.claim_id,
    other_claim_id: other.claim_id,
    rule,
    ...reason,
  };
}

// What both claims share stands once, before the sentence: the measure, the cluster, the place, and one text's source.
function describeSubject(one: VoicedClaim, other: VoicedClaim, names: Names, language: Language): string {
  const subject = [
    one.measure_id === other.measure_id ? toInnerName(toName(names.measures, one.measure_id))[language] : '',
    isolateInText(one.cluster_name ?? '', language),
    toName(names.places, one.place_id)[language],
  ];
  const source = one.document_id === other.document_id ? ` (${describeSource(one, language)})` : '';
  const text = formatPlainList(subject, language) + source;
  return text.replace(/^./, (letter) => letter.toUpperCase());
}

function describePair(
  one: VoicedClaim,
  other: VoicedClaim,
  names: Names,
  language: Language,
): [string, string] {
  const isOneText = one.document_id === other.document_id;
  const isOneMeasure = one.measure_id === other.measure_id;
  const describe = (claim: VoicedClaim): string => {
    const measure = isOneMeasure ? '' : toInnerName(toName(names.measures, claim.measure_id))[language];
    const details = [measure, isOneText ? '' : describeSource(claim, language)].filter(Boolean);
    const phrase = describeValue(claim, names, language);
    return details.length > 0 ? `${phrase} (${joinClauses(details, language)})` : phrase;
  };
  return [describe(one), describe(other)];
}
