import type {VoicedClaim, Voiced} from './claim.js';
import {formatInterval} from '../words/interval.js';
import {isolateInText} from '../words/isolate.js';
import {formatPlainList} from '../words/list.js';
import {toInnerName, toName, toPublisher, toSpeaker, type Names} from '../words/name.js';
import {formatQuantity} from '../words/quantity.js';
import {say} from '../words/say.js';
import {formatUnitName} from '../words/unit.js';
import {toInterval} from './interval.js';
import type {Language} from '../rows.js';

/** Says what a claim counts: value with hedge, and the noun it uses, or its unit, in quotation marks. */
export function describeValue(claim: VoicedClaim, names: Names, language: Language): string {
  const name = toNoun(claim, names, language);
  const noun = claim.concept_id === null ? formatUnitName(name, claim.high ?? claim.value, language) : name;
  return say(language, 'statement.value', {value: formatQuantity(claim, language), noun});
}

/** The noun of a claim as a text would say it: its concept, else its unit, without what our table adds to it («خوشه (بی‌پسوند)», “unspecified ‘cluster’”). */
export function toNoun(
  {concept_id, unit}: Pick<VoicedClaim, 'concept_id' | 'unit'>,
  names: Names,
  language: Language,
): string {
  const name = concept_id === null ? toName(names.units, unit) : toName(names.concepts, concept_id);
  return toInnerName(name)[language].replace(/ \(.*\)$|^.*‘(.*)’$/, '$1');
}

/** Says when and by whom a statement was made: date, speaker, publisher; for brackets, so a publisher's own stay out: «… (bcdm.ir)». */
export function describeSource(row: Voiced, language: Language): string {
  const publisher = toPublisher(row, language).replace(/ \([^()]*\)$/, '') || row.document_id;
  const parts = [formatInterval(toInterval(row), language), toSpeaker(row, language) ?? '', publisher];
  return formatPlainList(
    parts.filter(Boolean).map((part) => isolateInText(part, language)),
    language,
  );
}
