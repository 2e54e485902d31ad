import type {VoicedClaim, Voiced} from './claim.js';
import {formatInterval} from '../words/interval.js';
import {formatQuantity} from '../words/quantity.js';
import {toInterval} from './interval.js';
import {formatUnitName} from '../words/unit.js';
import {isolateInText} from '../words/isolate.js';
import {toInnerName, toName, type Name, type Names} from '../words/name.js';
import type {Language} from '../rows.js';

/** Says a claim in a phrase: value with hedge, noun, date, speaker and publisher. */
export function describeClaim(claim: VoicedClaim, names: Names, language: Language): string {
  return `${describeValue(claim, names, language)} (${describeSource(claim, language)})`;
}

/** Says what a claim counts: value with hedge, and the noun it uses, or its unit, in quotation marks. */
export function describeValue(claim: VoicedClaim, names: Names, language: Language): string {
  const name = toNoun(claim, names)[language];
  const noun = claim.concept_id === null ? formatUnitName(name, claim.high ?? claim.value, language) : name;
  return `${formatQuantity(claim, language)} ${language === 'fa' ? `«${noun}»` : `“${noun}”`}`;
}

/** The noun of a claim as a text would say it: its concept, else its unit, without what a table adds in brackets («خوشه (بی‌پسوند)»). */
export function toNoun({concept_id, unit}: Pick<VoicedClaim, 'concept_id' | 'unit'>, names: Names): Name {
  const {fa, en} =
    concept_id === null ? toName(names.units, unit) : toInnerName(toName(names.concepts, concept_id));
  return {fa: dropBrackets(fa), en: dropBrackets(en)};
}

function dropBrackets(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}

/** Says when and by whom a statement was made: date, speaker, publisher. */
export function describeSource(row: Voiced, language: Language): string {
  const publisher = language === 'fa' ? (row.source_fa ?? row.source_en) : (row.source_en ?? row.source_fa);
  const parts = [formatInterval(toInterval(row), language), row.speaker, publisher ?? row.document_id];
  return parts
    .filter((part): part is string => Boolean(part))
    .map((part) => isolateInText(part, language))
    .join(language === 'fa' ? '، ' : ', ');
}
