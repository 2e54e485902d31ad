import type {Language} from '../../../src/rows.js';
import {pickName} from '../../../src/words/language.js';
import {NAMES} from '../../../src/words/names.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {formatUnitName} from '../../../src/words/unit.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {html, type Html} from '../text/html.js';
import {renderDocument, renderMeasure, renderPlace} from '../text/links.js';
import {joinHtml} from '../text/list.js';
import {say, sayText} from '../text/say.js';
import {renderTable, type TableColumn, toColumn} from '../text/table.js';
import {renderCertainty} from './certainty.js';
import {
  renderConcept,
  renderSpeaker,
  renderStatement,
  renderTime,
  renderValidTime,
  renderValue,
} from './claim-parts.js';

interface ClaimTableOptions {
  language: Language;
  index: SiteIndex;
  caption: string;
  /** Columns that all rows share and the caption says already. */
  without?: ('measure' | 'place' | 'document')[];
  /** False where what stands above says the same. */
  showsCaption?: boolean;
  /** Gives each row an id that marks in a text point to. */
  hasRowIds?: boolean;
}

/** Claims as rows: value and hedge, noun, place, when true, when said, who, the sentence, the way to the document. */
export function renderClaimTable(claims: readonly SiteClaim[], options: ClaimTableOptions): Html {
  const {language, caption, showsCaption = true, hasRowIds = false} = options;
  return renderTable(claims, toColumns(options), {
    language,
    caption,
    showsCaption,
    isLong: true,
    id: hasRowIds ? ({claim_id}) => toRowId(claim_id) : undefined,
  });
}

/** The id of a statement's row in the table below a text; its own id stands at its mark in the text. */
export function toRowId(statementId: string): string {
  return `row-${statementId}`;
}

function toColumns(options: ClaimTableOptions): TableColumn<SiteClaim>[] {
  const {language, index, without = []} = options;
  const hasWhat = !(without.includes('measure') && without.includes('place'));
  const value = (claim: SiteClaim): Html =>
    html`${renderValue(claim, language)} ${renderNoun(claim, language, index)}${renderCertainty(claim, language)}`;
  const day = (claim: SiteClaim): string | null => claim.valid_from ?? claim.said_from;
  return [
    toColumn('claim.value', value, 'figure', 'value'),
    ...(hasWhat ? [toColumn('claim.what', (claim: SiteClaim) => renderWhat(claim, options))] : []),
    toColumn('claim.when', (claim) => renderClocks(claim, language), 'when', day),
    toColumn('claim.who', (claim) => renderWho(claim, options)),
    toColumn('claim.sentence', (claim) => renderStatement(claim, language, index), 'words'),
  ];
}

function renderWhat(claim: SiteClaim, {language, index, without = []}: ClaimTableOptions): Html {
  const parts = [
    !without.includes('measure') && renderClaimMeasure(claim, language, index),
    !without.includes('place') && renderPlace(claim.place_id, language, index),
  ];
  return joinHtml(parts, html`<br>`);
}

/** When it was true, and below it when it was said, where the two differ. */
function renderClocks(claim: SiteClaim, language: Language): Html {
  const isOne = claim.valid_from === claim.said_from && claim.valid_to === claim.said_to;
  const said =
    !isOne &&
    claim.said_from &&
    html`<br><span class="soft">${sayText(language, 'claim.said')}: ${renderTime(claim.said_from, claim.said_to, language)}</span>`;
  return html`${renderValidTime(claim, language)}${said}`;
}

function renderWho(claim: SiteClaim, {language, index, without = []}: ClaimTableOptions): Html {
  const document =
    !without.includes('document') &&
    html`<br>${renderDocument(index.findDocument(claim.document_id), language, index)}`;
  return html`${renderSpeaker(claim, language, index)}${document}`;
}

function renderClaimMeasure(claim: SiteClaim, language: Language, index: SiteIndex): Html {
  const modality = claim.modality === 'fact' ? '' : NAMES.modalities[claim.modality][language];
  return html`${renderMeasure(claim.measure_id, language, index)}${modality && html` <span class="soft">(${modality})</span>`}`;
}

function renderNoun(claim: SiteClaim, language: Language, index: SiteIndex): Html {
  const unit = index.findTerm('units', claim.unit);
  return html`${renderConcept(claim.concept_id, language, index) ?? (unit && claim.unit !== 'percent' && html`<span class="soft">${formatUnitName(pickName(unit, language), claim.high ?? claim.value, language)}</span>`)}${renderDone(claim, language)}`;
}

// A project carried out is another thing than one under way; what clusters did is their measure.
const DONE: Record<string, PhraseKey> = {
  run: 'did.carried-out',
  end: 'did.finished',
  ongoing: 'did.under-way',
  continue: 'did.under-way',
  active: 'did.under-way',
};

function renderDone({measure_id, did, modality}: SiteClaim, language: Language): Html | undefined {
  const key = measure_id === 'cluster_projects' && modality === 'fact' ? DONE[did ?? ''] : undefined;
  return key && html`<br><span class="soft">${say(language, key)}</span>`;
}
