import {group} from 'd3-array';
import type {Language, RelationRow} from '../../../src/rows.js';
import {pickColumn, pickName} from '../../../src/words/language.js';
import {formatPlainList} from '../../../src/words/list.js';
import {renderConcept, renderSpeaker, renderValidTime, renderValue} from '../claims/claim-parts.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import type {PageParts} from '../figures/charts.js';
import {renderEmpty} from '../text/empty.js';
import {html, type Html} from '../text/html.js';
import {renderDocument} from '../text/links.js';
import {createPage, type Page} from '../text/page.js';
import {say, sayText} from '../text/say.js';

const KINDS = ['other_value', 'other_concept', 'stale_repeat', 'pooled_stages', 'ambiguous_subset'] as const;

/** The ledger of disagreements: typed, in plain sentences, both sides together. */
export async function createConflictPage({index, charts, language}: PageParts): Promise<Page> {
  const title = sayText(language, 'conflicts.title');
  const conflicts = index.relations.filter(({kind}) => kind === 'conflict');
  const echoes = index.relations.filter(({kind}) => kind !== 'conflict');
  const lead = say(language, 'conflicts.lead', {n: conflicts.length, echoes: echoes.length});
  const byKind = group(conflicts, ({conflict_kind}) => conflict_kind ?? '');
  const body = html`${conflicts.length === 0 && renderEmpty(language, 'empty.conflicts')}
${await Promise.all(KINDS.map((kind) => renderKind(kind, byKind.get(kind) ?? [], {index, charts, language})))}
${
  echoes.length > 0 &&
  html`<section><h2>${say(language, 'conflicts.echoes')}</h2><p>${say(language, 'conflicts.echoes-lead')}</p>
<details><summary>${say(language, 'conflicts.echoes-all', {n: echoes.length})}</summary>${renderLedger(echoes, index, language)}</details></section>`
}`;
  return createPage({language, path: 'conflicts/', title, lead, body, kind: 'conflicts'});
}

async function renderKind(
  kind: (typeof KINDS)[number],
  rows: RelationRow[],
  {index, charts, language}: PageParts,
): Promise<Html> {
  if (rows.length === 0) return html``;
  return html`<section id="${kind}"><h2><span class="conflict-kind">${say(language, `conflict.${kind}`)}</span> <span class="soft small">${say(language, 'conflicts.count', {n: rows.length})}</span></h2>
<p>${say(language, `conflict.why-${kind}`)}</p>
${kind === 'other_value' && (await Promise.all(rows.map((row) => drawConflict(row, {index, charts, language}))))}
${kind !== 'other_value' && renderLedger(rows, index, language)}</section>`;
}

// Two numbers for one thing can stand on one axis; the other kinds count different things, and words serve them better.
async function drawConflict(row: RelationRow, {index, charts, language}: PageParts): Promise<Html> {
  const claims = [row.claim_id, row.other_claim_id].flatMap((id) => index.findClaim(id) ?? []);
  const subtitle = formatPlainList(toSubject(claims[0], index, language), language);
  return html`${await charts.conflict(claims, {language, path: 'conflicts/', id: row.relation_id, subtitle})}
<p class="small soft">${pickColumn(row, 'reason', language)}</p>`;
}

function renderLedger(rows: RelationRow[], index: SiteIndex, language: Language): Html {
  return html`<ul class="ledger">${rows.map(
    (row) => html`<li id="${row.relation_id}"><p>${pickColumn(row, 'reason', language)}</p>
<ul class="sides">${[row.claim_id, row.other_claim_id].map((id) => renderSide(index.findClaim(id), index, language))}</ul></li>\n`,
  )}</ul>`;
}

function renderSide(claim: SiteClaim | undefined, index: SiteIndex, language: Language): Html {
  if (!claim) return html``;
  const noun = renderConcept(claim.concept_id, language, index);
  return html`<li><strong>${renderValue(claim, language)}</strong> ${noun} <span class="soft">${toSubject(claim, index, language).join(' · ')}</span><br>
<span class="small">${renderValidTime(claim, language)} · ${renderSpeaker(claim, language)} · ${renderDocument(index.findDocument(claim.document_id), language, index)}</span></li>`;
}

// What is counted, and where.
function toSubject(claim: SiteClaim | undefined, index: SiteIndex, language: Language): string[] {
  const subject = [index.findTerm('measures', claim?.measure_id), index.findPlace(claim?.place_id)];
  return subject.flatMap((row) => (row ? pickName(row, language) : []));
}
