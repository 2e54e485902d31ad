import {sort} from 'd3-array';
import type {Language, RejectedRow} from '../../../src/rows.js';
import {cutReadingText} from '../../../src/words/written/reading-text.js';
import type {SiteClaim, SiteDocument, SiteMention} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderTongue} from '../text/foreign.js';
import {html, toHtml, type Html} from '../text/html.js';
import {toStatementId} from '../text/links.js';
import {sayText} from '../text/say.js';
import {isHollow, renderCertainty} from './certainty.js';
import {renderStatement} from './claim-parts.js';
import {toRowId} from './claim-table.js';

interface Marks {
  claims: readonly SiteClaim[];
  mentions: readonly SiteMention[];
  rejected: readonly RejectedRow[];
  /** Ids under which a statement was published before: anchors beside its own. */
  formerIdsOf: (id: string) => readonly string[];
}

interface Span {
  id: string;
  formerIds: readonly string[];
  start: number;
  end: number;
  kind: 'claim' | 'mention' | 'rejected';
  look: string;
  row: string;
}

/**
 * A text with every claim, named cluster and refused number marked. Offsets are code points. Where marks overlap the
 * text is cut at every end; each mark keeps one anchor at its start, and a piece belongs to the shortest mark over it.
 */
export function renderText(document: SiteDocument, marks: Marks, language: Language): Html {
  const letters = [...document.text];
  const spans = toSpans(marks);
  const ends = spans.flatMap(({start, end}) => [start, end]);
  const cuts = sort(new Set([0, letters.length, ...ends, ...findParagraphs(letters)]));
  const anchored = new Set<string>();
  const written = cuts.slice(0, -1).map((start, place) => letters.slice(start, cuts[place + 1]).join(''));
  const read = toReadingPieces(written);
  const pieces = cuts.slice(0, -1).map((start, place) => {
    const end = cuts[place + 1]!;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    return renderPiece(read[place]!, covering, anchored);
  });
  const paragraphs = pieces.join('').split(PARAGRAPH);
  const attributes = document.language === language ? '' : renderTongue(document.language).html;
  const shown = paragraphs.filter((text) => text.trim()).map((text) => `<p>${text}</p>`);
  return toHtml(`<div class="source-text"${attributes}>${shown.join('\n')}</div>`);
}

/** Of a text that is not ours: the sentences' spans alone, each with its anchor. */
export function renderSpans(
  {claims, mentions, formerIdsOf}: Omit<Marks, 'rejected'>,
  language: Language,
  index: SiteIndex,
): Html {
  const rows = [...claims, ...mentions].sort((one, other) => one.quote_start - other.quote_start);
  if (rows.length === 0) return html``;
  return html`<ul class="source-text">${rows.map((row) => html`<li id="${toStatementId(row)}"${isHollow(row) && html` class="hollow"`}>${formerIdsOf(toStatementId(row)).map((id) => html`<span id="${id}"></span>`)}${renderStatement(row, language, index)}${renderCertainty(row, language)}</li>\n`)}</ul>
<p class="small soft">${sayText(language, 'document.rest-not-shown')}</p>`;
}

/** Pieces of a text as they are read, each with what it had. */
function toReadingPieces(written: readonly string[]): string[] {
  let end = 0;
  const ends = written.slice(0, -1).map((piece) => (end += piece.length));
  return cutReadingText(written.join(''), ends);
}

const PARAGRAPH = '\n\n';

function findParagraphs(letters: readonly string[]): number[] {
  return letters.flatMap((letter, place) => (letter === '\n' ? [place, place + 1] : []));
}

function toSpans({claims, mentions, rejected, formerIdsOf}: Marks): Span[] {
  const place = ({quote_start: start, quote_end: end}: RejectedRow | SiteMention | SiteClaim) => ({
    start,
    end,
  });
  const statement = (row: SiteClaim | SiteMention) => {
    const id = toStatementId(row);
    return {id, formerIds: formerIdsOf(id), row: toRowId(id), ...place(row)};
  };
  const look = (row: SiteClaim | SiteMention, plain: string) => (isHollow(row) ? `${plain} hollow` : plain);
  const spans: Span[] = [
    ...claims.map((row) => ({
      ...statement(row),
      kind: 'claim' as const,
      look: look(row, row.concept_id ?? 'number'),
    })),
    ...mentions.map((row) => ({...statement(row), kind: 'mention' as const, look: look(row, 'named')})),
    ...rejected.map((row) => ({
      ...{id: `mark-${row.rejected_id}`, formerIds: [], row: row.rejected_id, ...place(row)},
      ...{kind: 'rejected' as const, look: 'refused'},
    })),
  ];
  return spans.sort((one, other) => one.start - other.start || one.end - other.end);
}

function renderPiece(text: string, covering: Span[], anchored: Set<string>): string {
  const inside = html`${text}`.html;
  if (covering.length === 0 || !text.trim()) return inside;
  const fresh = covering.filter(({id}) => !anchored.has(id));
  for (const {id} of fresh) anchored.add(id);
  const span = [...covering].sort((one, other) => one.end - one.start - (other.end - other.start))[0]!;
  const own = fresh.includes(span) ? ` id="${span.id}"` : '';
  const others = fresh
    .flatMap((one) => (one === span ? one.formerIds : [one.id, ...one.formerIds]))
    .map((id) => `<span id="${id}"></span>`)
    .join('');
  const link = `<a href="#${span.row}" data-row="${span.row}">${inside}</a>`;
  if (span.kind === 'claim') return `${others}<mark${own} class="${span.look}">${link}</mark>`;
  return `${others}<span${own} class="${span.look}">${link}</span>`;
}
