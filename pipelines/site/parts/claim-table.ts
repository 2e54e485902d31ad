import type {Language} from '../../../src/types.js';
import {html, type Html} from '../html.js';
import {toAddress} from '../page.js';
import type {Claim} from '../read-site-data.js';
import {sayText} from '../say.js';
import {toName, type SiteIndex} from '../site-index.js';
import {
  renderConcept,
  renderDocumentLink,
  renderSaidTime,
  renderSentence,
  renderSpeaker,
  renderValidTime,
  renderValue,
} from './claim-parts.js';
import {renderTable, type TableColumn} from './table.js';

interface ClaimTableOptions {
  language: Language;
  index: SiteIndex;
  caption: string;
  /** Columns that all rows share and the caption says already. */
  without?: ('measure' | 'place' | 'document')[];
  /** Gives each row an id that marks in a text point to. */
  hasRowIds?: boolean;
}

/** Claims as rows: value and hedge, noun, place, when true, when said, who, the sentence, the way to the document. */
export function renderClaimTable(claims: readonly Claim[], options: ClaimTableOptions): Html {
  const {language, caption, without = [], hasRowIds = false} = options;
  const columns = Object.entries(toColumns(options)).filter(([name]) => !(without as string[]).includes(name));
  return renderTable(claims, columns.map(([, column]) => column), {
    language,
    caption,
    isLong: true,
    id: hasRowIds ? ({claim_id}) => toRowId(claim_id) : undefined,
  });
}

/** The id of a claim's row in the table below a text; the claim's own id stands at its mark in the text. */
export function toRowId(claimId: string): string {
  return `row-${claimId}`;
}

function toColumns({language, index}: ClaimTableOptions): Record<string, TableColumn<Claim>> {
  const head = (key: 'value' | 'measure' | 'noun' | 'place' | 'valid' | 'said' | 'speaker' | 'sentence' | 'document'): string =>
    sayText(language, `claim.${key}`);
  return {
    value: {head: head('value'), kind: 'value', cell: (claim) => renderValue(claim, language), sort: ({value}) => value},
    measure: {head: head('measure'), cell: (claim) => renderMeasure(claim, language, index)},
    noun: {head: head('noun'), cell: (claim) => renderNoun(claim, language, index)},
    place: {head: head('place'), cell: (claim) => renderPlace(claim.place_id, language, index)},
    valid: {head: head('valid'), kind: 'when', cell: (claim) => renderValidTime(claim, language), sort: (claim) => claim.valid_from},
    said: {head: head('said'), kind: 'when', cell: (claim) => renderSaidTime(claim, language), sort: (claim) => claim.said_from},
    speaker: {head: head('speaker'), cell: (claim) => renderSpeaker(claim, language)},
    sentence: {head: head('sentence'), kind: 'words', cell: (claim) => renderSentence(claim, language)},
    document: {head: head('document'), cell: (claim) => renderDocumentLink(index.findDocument(claim.document_id), language, index)},
  };
}

function renderMeasure(claim: Claim, language: Language, index: SiteIndex): Html {
  const measure = index.findTerm('measures', claim.measure_id);
  const name = measure ? toName(measure, language) : claim.measure_id;
  const modality = claim.modality === 'fact' ? '' : sayText(language, `modality.${claim.modality}`);
  return html`${name}${modality && html` <span class="soft">(${modality})</span>`}`;
}

function renderNoun(claim: Claim, language: Language, index: SiteIndex): Html {
  const unit = index.findTerm('units', claim.unit);
  return html`${renderConcept(claim.concept_id, language, index) ?? (unit && toName(unit, language))}`;
}

/** A place's name, linked to its page where it is a province. */
export function renderPlace(placeId: string | null, language: Language, index: SiteIndex): Html {
  const place = index.findPlace(placeId);
  if (!place) return html`<span class="soft">${sayText(language, 'place.none')}</span>`;
  if (place.kind !== 'province') return html`${toName(place, language)}`;
  return html`<a href="${toAddress(language, `provinces/${place.place_id}/`)}">${toName(place, language)}</a>`;
}
