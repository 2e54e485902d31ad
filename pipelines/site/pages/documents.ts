import {sum} from 'd3-array';
import type {Language, RejectedRow} from '../../../src/rows.js';
import {formatDay} from '../../../src/words/day.js';
import {formatDigits} from '../../../src/words/number.js';
import {pickColumn} from '../../../src/words/language.js';
import {formatList} from '../../../src/words/list.js';
import {GRADE_MEANINGS, NAMES} from '../../../src/words/names.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {citeDocument, renderCitation} from '../claims/citation.js';
import {renderCertainty} from '../claims/certainty.js';
import {
  renderRule,
  renderSpeaker,
  renderStatement,
  renderTime,
  renderValidTime,
} from '../claims/claim-parts.js';
import {renderClaimTable, toRowId} from '../claims/claim-table.js';
import {renderSpans, renderText} from '../claims/marked-text.js';
import {renderReadings} from '../claims/readings.js';
import {renderShares} from '../claims/shares.js';
import {renderStage} from '../clusters/cluster-table.js';
import type {SiteClaim, SiteDocument, SiteMention} from '../data/read-site-data.js';
import {isTrusted, type SiteIndex} from '../data/site-index.js';
import {renderCounted} from '../text/counted.js';
import {renderEmpty} from '../text/empty.js';
import {renderFacts} from '../text/facts.js';
import {renderForeign} from '../text/foreign.js';
import {type Content, html, type Html, toPlainText, toSafeAddress} from '../text/html.js';
import {renderCluster, renderDocument, renderLink, toPublisher} from '../text/links.js';
import {renderList} from '../text/list.js';
import {renderName} from '../text/names.js';
import {createPage, type Page, toAddress} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';
import {createGonePages, renderGone} from './gone.js';

/** The documents: an index, and for each its text with every number and every named cluster marked. */
export function createDocumentPages(index: SiteIndex, language: Language): Page[] {
  return [
    createDocumentIndex(index, language),
    ...index.documents.map((document) => createDocumentPage(document, index, language)),
    ...createGonePages(index, language),
  ];
}

function createDocumentIndex(index: SiteIndex, language: Language): Page {
  const title = sayText(language, 'documents.title');
  const lead = say(language, 'documents.lead', {
    n: renderCounted('documents', index.documents.length, language),
    claims: renderCounted(
      'numbers',
      sum(index.documents, ({document_id}) => index.claimsIn(document_id).length),
      language,
    ),
    rejected: renderCounted('numbers.refused', index.rejected.length, language),
  });
  const table = renderTable(
    index.documents,
    [
      toColumn(
        'document.title',
        (row) =>
          html`<a href="${toAddress(language, `documents/${row.document_id}/`)}">${renderForeign(toDocumentTitle(row, language, index), language)}</a>`,
        'words',
      ),
      toColumn('document.publisher', (row) => toPublisher(row, language, index)),
      toColumn(
        'document.published',
        (row) => renderTime(row.published_from, row.published_to, language),
        'when',
        'published_from',
      ),
      toColumn('document.grade', (row) => NAMES.grades[row.kind][language]),
      toColumn('document.claims', (row) => index.claimsIn(row.document_id).length, 'value'),
    ],
    {language, caption: sayText(language, 'documents.caption')},
  );
  const body = html`${table}
<p>${renderLink(language, 'coverage/', 'documents.coverage')}</p>`;
  return createPage({language, path: 'documents/', title, lead, body, kind: 'index'});
}

/** The title of a document in the page's language where it is translated, for reading; of one without, its id. */
function toDocumentTitle(document: SiteDocument, language: Language, index: SiteIndex): string {
  return document.title
    ? index.showName(document.title, language).text
    : sayText(language, 'document.untitled', {id: document.document_id});
}

function createDocumentPage(document: SiteDocument, index: SiteIndex, language: Language): Page {
  const title = toDocumentTitle(document, language, index);
  const claims = index.claimsIn(document.document_id);
  const mentions = index.mentionsIn(document.document_id);
  const rejected = index.rejected.filter((row) => row.document_id === document.document_id);
  const lead = say(language, 'document.lead', {
    publisher: toPublisher(document, language, index),
    read: sayRead(claims.length, mentions.length, language),
    refused:
      sayCount(rejected.length, 'document.refused', language) ?? say(language, 'document.refused-none'),
  });
  const marks = {claims, mentions, rejected, formerIdsOf: index.formerIdsOf};
  const text = document.is_ours ? renderText(document, marks, language) : renderSpans(marks, language, index);
  const body = html`${renderFacts(language, toFacts(document, index, language))}
<section><h2>${say(language, document.is_ours ? 'document.text' : 'document.spans')}</h2>
<p class="small soft">${say(language, document.is_ours ? 'document.text-note' : 'document.spans-note')}</p>${renderUnsure([...claims, ...mentions], language)}${text}</section>
<section><h2>${say(language, 'document.claims-heading')}</h2>
${claims.length > 0 ? renderClaimTable(claims, {language, index, caption: sayText(language, 'document.claims-caption'), without: ['document'], hasRowIds: true}) : renderEmpty(language, 'empty.document')}</section>
${renderShares(claims.filter(isTrusted), index, language)}
${renderReadings(claims.filter(isTrusted), language)}
${mentions.length > 0 && html`<section><h2>${say(language, 'document.mentions')}</h2>${renderMentions(mentions, index, language)}</section>`}
<section><h2>${say(language, 'document.rejected')}</h2>
<p>${say(language, rejected.length > 0 ? 'document.rejected-note' : 'document.rejected-none')}</p>
${rejected.length > 0 && renderRejected(rejected, language)}</section>
${renderGone(document.document_id, index, language)}
${renderCitation(citeDocument(document, index), language)}`;
  return createPage({
    language,
    path: `documents/${document.document_id}/`,
    title,
    lead,
    trail: [{path: 'documents/', title: sayText(language, 'documents.title')}],
    body,
    keywords: [document.title, document.publisher, document.is_ours && document.text]
      .filter(Boolean)
      .join(' '),
    kind: 'document',
  });
}

/** What was read from a text, in words: what there is none of is not said. */
function sayRead(numbers: number, mentions: number, language: Language): Html {
  const counts = [
    sayCount(numbers, 'document.read-numbers', language),
    sayCount(mentions, 'document.read-mentions', language),
  ].filter((count) => count !== undefined);
  if (counts.length === 0) return say(language, 'document.read-nothing');
  return say(language, 'document.read', {what: formatList(counts.map(toPlainText), language)});
}

function sayCount(n: number, key: PhraseKey, language: Language): Html | undefined {
  return n === 0 ? undefined : say(language, key, {n});
}

/** How many readings of a text are unsure and were looked at by nobody, and what that means. */
function renderUnsure(rows: (SiteClaim | SiteMention)[], language: Language): Html {
  const n = rows.filter(({certainty, review}) => certainty === 'unsure' && !review).length;
  if (n === 0) return html``;
  return html`<p class="small soft">${say(language, 'certainty.count', {n})} ${say(language, 'certainty.unsure-meaning')}</p>`;
}

function toFacts(document: SiteDocument, index: SiteIndex, language: Language): [PhraseKey, Content][] {
  const premises = pickColumn(document, 'premises', language);
  const publisher = toPublisher(document, language, index);
  const name = (written: string | null): Content => written && renderName(written, language, index);
  const foreign = (text: string | null): Content => text && renderForeign(text, language);
  const same = index.documents
    .filter((row) => row.voice_id === document.voice_id && row !== document)
    .map((row) => renderDocument(row, language, index));
  const hour =
    document.published_time &&
    say(language, 'document.hour', {time: formatDigits(document.published_time, language)});
  const url = toSafeAddress(document.url);
  const address =
    url &&
    html`<a href="${url}" rel="external nofollow noopener"><bdi dir="ltr">${toHost(url)}</bdi></a>${document.url_basis === 'probable' && html` <span class="soft">(${say(language, 'document.probable')})</span>`}`;
  const written = document.title ? index.showName(document.title, language).written : undefined;
  return [
    ['document.title-written', written ? renderForeign(written, language) : null],
    ['document.publisher', renderList(language, [publisher, name(document.section)])],
    ['document.origin', name(document.origin)],
    ['document.address', address || foreign(document.url_note) || say(language, 'document.no-address')],
    [
      'document.published',
      html`${renderTime(document.published_from, document.published_to, language)}${hour}${premises && html` <span class="soft">${premises}</span>`}`,
    ],
    ['document.grade', GRADE_MEANINGS[document.kind][language]],
    [
      'document.nouns',
      document.noun_basis && say(language, `document.noun-${toNounBasis(document.noun_basis)}`),
    ],
    ['document.retrieved', document.retrieved && formatDay(document.retrieved, language, {isFull: true})],
    ['document.same-voice', same.length > 0 && renderList(language, same)],
  ];
}

function toNounBasis(basis: string): 'source' | 'title' | 'unverified' {
  return basis === 'source' || basis === 'title' ? basis : 'unverified';
}

function toHost(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function renderMentions(mentions: SiteMention[], index: SiteIndex, language: Language): Html {
  const named = (row: SiteMention): Html => {
    const cluster = index.findCluster(row.cluster_id);
    return cluster ? renderCluster(cluster, language) : renderName(row.cluster_name ?? '', language, index);
  };
  return renderTable(
    mentions,
    [
      toColumn('cluster', named),
      toColumn(
        'cluster.stage',
        (row) => html`${renderStage(row, language, index)}${renderCertainty(row, language)}`,
      ),
      toColumn('claim.valid', (row) => renderValidTime(row, language), 'when', 'valid_from'),
      toColumn('claim.speaker', (row) => renderSpeaker(row, language, index)),
      toColumn('claim.sentence', (row) => renderStatement(row, language, index), 'words'),
    ],
    {
      language,
      caption: sayText(language, 'document.mentions-caption'),
      isLong: true,
      id: (row) => toRowId(row.mention_id),
    },
  );
}

function renderRejected(rejected: RejectedRow[], language: Language): Html {
  return renderTable(
    rejected,
    [
      toColumn('claim.value', (row) => renderForeign(row.quote, language)),
      toColumn('document.rejected-rule', (row) => renderRule(row.rule, language), 'words'),
    ],
    {
      language,
      caption: sayText(language, 'document.rejected'),
      canFilter: false,
      showsCaption: false,
      id: (row) => row.rejected_id,
    },
  );
}
