import type {Language, NameConflictRow} from '../../../src/rows.js';
import {pickColumn} from '../../../src/words/language.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderCounted} from '../text/counted.js';
import {html, type Html} from '../text/html.js';
import {renderPlace} from '../text/links.js';
import {toAddress} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';
import {renderConcept, renderValidTime, renderValue} from './claim-parts.js';

/** The kind of disagreement between names and numbers: more clusters named than counted, a row a province. */
export function renderNameConflicts(index: SiteIndex, language: Language): Html {
  const rows = index.nameConflicts;
  if (rows.length === 0) return html``;
  const caption = sayText(language, 'conflict.more_named');
  const table = renderTable(
    rows,
    [
      toColumn('province', ({place_id}) => renderPlace(place_id, language, index)),
      toColumn('conflict.named', (row) => renderNamed(row, language), 'value', 'named'),
      toColumn('conflict.counted', (row) => renderCount(row, index, language)),
      toColumn('conflicts.sentence', (row) => pickColumn(row, 'reason', language), 'words'),
    ],
    {language, caption, showsCaption: false, isLong: true, id: ({conflict_id}) => conflict_id},
  );
  return html`<section id="more_named"><h2><span class="conflict-kind">${caption}</span> <span class="soft small">${say(language, 'conflicts.count', {n: rows.length})}</span></h2>
<p>${say(language, 'conflict.why-more_named')}</p>
${table}</section>`;
}

/** The same of one province, where it has one, in its sentence. */
export function renderNameConflict(placeId: string, index: SiteIndex, language: Language): Html {
  const conflict = index.nameConflicts.find(({place_id}) => place_id === placeId);
  if (!conflict) return html``;
  return html`<p class="small"><a class="conflict-kind" href="${toAddress(language, 'conflicts/', conflict.conflict_id)}">${say(language, 'conflict.more_named')}</a>: ${pickColumn(conflict, 'reason', language)}</p>`;
}

function renderNamed({place_id, named}: NameConflictRow, language: Language): Html {
  return html`<a href="${toAddress(language, `provinces/${place_id}/`, 'clusters')}">${renderCounted(`province.${place_id}.clusters`, named, language)}</a>`;
}

function renderCount({claim_id}: NameConflictRow, index: SiteIndex, language: Language): Html | undefined {
  const claim = index.findClaim(claim_id);
  return (
    claim &&
    html`<strong>${renderValue(claim, language)}</strong> ${renderConcept(claim.concept_id, language, index)}<br><span class="soft">${renderValidTime(claim, language)}</span>`
  );
}
