import type {VoicedClaim} from './claim.js';
import {describeSource, describeValue} from './describe-claim.js';
import {isolateInText} from '../words/isolate.js';
import {formatPlainList, joinClauses} from '../words/list.js';
import {toInnerName, toName, type Names} from '../words/name.js';
import {say, sayBoth} from '../words/say.js';
import {toRelation, type ClaimRule, type Pair, type Relation} from './relation.js';
import type {Language} from '../rows.js';

export type ClaimPair = Pair<ClaimRule, VoicedClaim>;

/** Writes the relation of two claims, its sentence naming both values, nouns, dates and sources. */
export function writeRelation([rule, one, other, found]: ClaimPair, names: Names): Relation {
  const reason = sayBoth('reason', 'relation.claims', (language) => ({
    subject: describeSubject(one, other, names, language),
    sentence: say(language, `relation.${rule}`, {
      one: describeApart(one, other, names, language),
      other: describeApart(other, one, names, language),
    }),
  }));
  return toRelation([rule, one.claim_id, other.claim_id, found], reason);
}

// What both claims share stands once, before the sentence: the measure, the cluster, the place, and one text's source.
function describeSubject(one: VoicedClaim, other: VoicedClaim, names: Names, language: Language): string {
  const subject = [
    one.measure_id === other.measure_id && toMeasure(one, names, language),
    isolateInText(one.cluster_name ?? '', language),
    toName(names.places, one.place_id)[language],
  ];
  const source = one.document_id === other.document_id ? ` (${describeSource(one, language)})` : '';
  const text = formatPlainList(subject, language) + source;
  return text.replace(/^./, (letter) => letter.toUpperCase());
}

function describeApart(claim: VoicedClaim, other: VoicedClaim, names: Names, language: Language): string {
  const details = [
    claim.measure_id !== other.measure_id && toMeasure(claim, names, language),
    claim.document_id !== other.document_id && describeSource(claim, language),
  ];
  const value = describeValue(claim, names, language);
  return details.some(Boolean) ? `${value} (${joinClauses(details, language)})` : value;
}

function toMeasure({measure_id}: VoicedClaim, names: Names, language: Language): string {
  return toInnerName(toName(names.measures, measure_id))[language];
}
