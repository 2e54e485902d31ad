import type {Language, RejectedRow} from '../../../src/rows.js';
import type {SiteClaim, SiteDocument, SiteMention} from '../data/read-site-data.js';
import {renderTongue} from '../text/foreign.js';
import {html, toHtml, type Html} from '../text/html.js';
import {sayText} from '../text/say.js';
import {renderSentence} from './claim-parts.js';
import {toRowId} from './claim-table.js';

interface Marks {
  claims: readonly SiteClaim[];
  mentions: readonly SiteMention[];
  rejected: readonly RejectedRow[];
}

interface Span {
  id: string;
  start: number;
  end: number;
  kind: 'claim' | 'mention' | 'rejected';
  concept: string | null;
  row: string;
}

/**
 * A text with every claim, named cluster and refused number marked. Offsets are code points. Where marks overlap the
 * text is cut at every end; each mark keeps one anchor at its start, and a piece belongs to the shortest mark over it.
 */
export function renderText(document: SiteDocument, marks: Marks, language: Language): Html {
  const letters = [...document.text];
  const spans = toSpans(marks);
  const cuts = [
    ...new Set([
      0,
      letters.length,
      ...spans.flatMap(({start, end}) => [start, end]),
      ...findParagraphs(letters),
    ]),
  ].sort((a, b) => a - b);
  const anchored = new Set<string>();
  const pieces = cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1]!;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    return renderPiece(letters.slice(start, end).join(''), covering, anchored);
  });
  const paragraphs = pieces.join('').split(PARAGRAPH);
  const attributes = document.language === language ? '' : renderTongue(document.language).html;
  return toHtml(
    `<div class="source-text"${attributes}>${paragraphs
      .filter((text) => text.trim())
      .map((text) => `<p>${text}</p>`)
      .join('\n')}</div>`,
  );
}

/** Of a text that is not ours: the sentences' spans alone, each with its anchor. */
export function renderSpans({claims, mentions}: Omit<Marks, 'rejected'>, language: Language): Html {
  const rows = [...claims, ...mentions].sort((one, other) => one.quote_start - other.quote_start);
  if (rows.length === 0) return html``;
  return html`<ul class="source-text">${rows.map((row) => html`<li id="${'claim_id' in row ? row.claim_id : row.mention_id}">${renderSentence(row, language)}</li>\n`)}</ul>
<p class="small soft">${sayText(language, 'document.rest-not-shown')}</p>`;
}

/** The id of a mention's row in the table below a text. */
export function toMentionRowId(mentionId: string): string {
  return `row-${mentionId}`;
}

const PARAGRAPH = '\n\n';

function findParagraphs(letters: readonly string[]): number[] {
  return letters.flatMap((letter, place) => (letter === '\n' ? [place, place + 1] : []));
}

function toSpans({claims, mentions, rejected}: Marks): Span[] {
  return [
    ...claims.map((row) => ({
      id: row.claim_id,
      start: row.quote_start,
      end: row.quote_end,
      kind: 'claim' as const,
      concept: row.concept_id,
      row: toRowId(row.claim_id),
    })),
    ...mentions.map((row) => ({
      id: row.mention_id,
      start: row.quote_start,
      end: row.quote_end,
      kind: 'mention' as const,
      concept: null,
      row: toMentionRowId(row.mention_id),
    })),
    ...rejected.map((row) => ({
      id: `mark-${row.rejected_id}`,
      start: row.quote_start,
      end: row.quote_end,
      kind: 'rejected' as const,
      concept: null,
      row: row.rejected_id,
    })),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
}

function renderPiece(text: string, covering: Span[], anchored: Set<string>): string {
  const inside = html`${text}`.html;
  if (covering.length === 0 || !text.trim()) return inside;
  const fresh = covering.filter(({id}) => !anchored.has(id));
  for (const {id} of fresh) anchored.add(id);
  const span = [...covering].sort((one, other) => one.end - one.start - (other.end - other.start))[0]!;
  const own = fresh.includes(span) ? ` id="${span.id}"` : '';
  const others = fresh
    .filter((other) => other !== span)
    .map(({id}) => `<span id="${id}"></span>`)
    .join('');
  const link = `<a href="#${span.row}" data-row="${span.row}">${inside}</a>`;
  if (span.kind === 'claim') return `${others}<mark${own} class="${span.concept ?? 'number'}">${link}</mark>`;
  return `${others}<span${own} class="${span.kind === 'mention' ? 'named' : 'refused'}">${link}</span>`;
}
