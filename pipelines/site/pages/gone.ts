import type {Language, PublishedRow} from '../../../src/rows.js';
import {formatDay} from '../../../src/words/day.js';
import {pickName} from '../../../src/words/language.js';
import {renderQuantity} from '../claims/claim-parts.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderForeign} from '../text/foreign.js';
import {html, type Content, type Html} from '../text/html.js';
import {renderPlace, toStatementAddress} from '../text/links.js';
import {renderList} from '../text/list.js';
import {createPage, type Page} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

/** What stood on the page of a document and is gone, each at its old address, with its successor or the reason; nothing where nothing is. */
export function renderGone(documentId: string, index: SiteIndex, language: Language): Html {
  const rows = index.goneIn(documentId);
  if (rows.length === 0) return html``;
  const table = renderTable(
    rows,
    [
      toColumn('gone.sentence', (row) => row.sentence && renderForeign(row.sentence, language), 'words'),
      toColumn('gone.said', (row) => renderSaid(row, language, index)),
      toColumn(
        'gone.first-day',
        (row) => formatDay(row.first_day, language, {isFull: true}),
        'when',
        'first_day',
      ),
      toColumn('gone.successor', (row) => renderSuccessor(row, language, index)),
      toColumn('gone.reason', (row) => renderReason(row, language)),
    ],
    {language, caption: sayText(language, 'gone.caption'), isLong: true, id: (row) => row.statement_id},
  );
  return html`<section><h2>${say(language, 'gone.heading')}</h2>
<p class="small soft">${say(language, 'gone.lead')}</p>
${table}</section>`;
}

/** A page for each document that is read no more and of which something was published. */
export function createGonePages(index: SiteIndex, language: Language): Page[] {
  return index.goneDocuments.map((id) =>
    createPage({
      language,
      path: `documents/${id}/`,
      title: sayText(language, 'gone.title', {id}),
      lead: say(language, 'gone.page-lead'),
      trail: [{path: 'documents/', title: sayText(language, 'documents.title')}],
      body: renderGone(id, index, language),
      kind: 'document',
    }),
  );
}

function renderSaid(row: PublishedRow, language: Language, index: SiteIndex): Html {
  const measure = index.findTerm('measures', row.measure_id);
  const stage = index.findTerm('stages', row.stage_id);
  const number =
    row.last_value !== null &&
    renderQuantity(
      {operator: row.operator ?? '=', value: row.last_value, high: row.last_high, unit: row.unit},
      language,
    );
  const parts: Content[] = [
    number,
    measure && pickName(measure, language),
    row.cluster_name && renderForeign(row.cluster_name, language),
    stage && pickName(stage, language),
    row.place_id && renderPlace(row.place_id, language, index),
  ];
  return renderList(language, parts);
}

function renderSuccessor(row: PublishedRow, language: Language, index: SiteIndex): Html {
  const successor = index.findSuccessor(row);
  if (!successor) return html`<span class="soft">${say(language, 'gone.none')}</span>`;
  return html`<a href="${toStatementAddress(successor, language)}">${say(language, 'gone.see')}</a>`;
}

/** Kinds of change that the reason of a successor names before a colon. */
const CHANGES = ['document', 'measure_id', 'operator', 'value', 'high', 'unit', 'place_id', 'cluster_name', 'stage_id', 'sentence', 'correction'] as const; // prettier-ignore
const CHANGE = new RegExp(`(?:^|; )(${CHANGES.join('|')}): `);

function renderReason({reason}: PublishedRow, language: Language): Html {
  if (reason === null) return say(language, 'gone.same');
  const [before, ...named] = reason.split(CHANGE);
  if (before !== '') return renderForeign(reason, language);
  const changes = named.flatMap((kind, at) =>
    at % 2 === 0
      ? [
          html`${say(language, `gone.change.${kind as (typeof CHANGES)[number]}`)}: ${renderForeign(named[at + 1]!, language)}`,
        ]
      : [],
  );
  return renderList(language, changes);
}
