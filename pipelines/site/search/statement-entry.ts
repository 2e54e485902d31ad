import type {Language} from '../../../src/rows.js';
import {pickColumn, pickName} from '../../../src/words/language.js';
import {renderConcept, renderQuantity, renderTime} from '../claims/claim-parts.js';
import type {SearchEntry} from '../client/search-entry.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {html, toPlainText} from '../text/html.js';
import {joinHtml} from '../text/list.js';
import {sayText} from '../text/say.js';

/** A statement as a search finds it: number, term, place and time, who says it, and its sentence. */
export function createStatementEntry(claim: SiteClaim, index: SiteIndex, language: Language): SearchEntry {
  const [measure, unit] = [index.findTerm('measures', claim.measure_id), index.findTerm('units', claim.unit)];
  const noun =
    renderConcept(claim.concept_id, language, index) ??
    (unit && claim.unit !== 'percent' ? pickName(unit, language) : '');
  const place = index.findPlace(claim.place_id);
  const parts = [
    html`${renderQuantity(claim, language)} ${noun}`,
    measure && pickName(measure, language),
    place && pickName(place, language),
    claim.valid_from && renderTime(claim.valid_from, claim.valid_to, language),
  ];
  return {
    path: `documents/${claim.document_id}/#${claim.claim_id}`,
    kind: 'statement',
    about: sayText(language, 'kind.statement'),
    title: toPlainText(joinHtml(parts, ' · ')),
    // what the other language calls it, and the Gregorian year, are found as well
    words: [place?.name_fa, place?.name_en, claim.cluster_name, claim.valid_from?.slice(0, 4)]
      .filter(Boolean)
      .join(' '),
    text: [claim.speaker, pickColumn(claim, 'source', language)].filter(Boolean).join(' · '),
    said: toSaid(claim),
  };
}

const LONGEST = 300;

/** The sentence of a statement, cut at words to 300 characters about its number; the quote alone where no more may be shown. */
export function toSaid({sentence, quote}: SiteClaim): [before: string, quote: string, after: string] {
  const at = sentence?.indexOf(quote) ?? -1;
  if (!sentence || at < 0) return ['…', quote, '…'];
  const room = Math.max(0, LONGEST - quote.length);
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + quote.length)];
  const left = Math.min(before.length, Math.max(room >> 1, room - after.length));
  return [cutStart(before, left), quote, cutEnd(after, room - left)];
}

function cutStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(text.length - length);
  return `… ${kept.slice(kept.indexOf(' ') + 1)}`;
}

function cutEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const kept = text.slice(0, length);
  return `${kept.slice(0, Math.max(0, kept.lastIndexOf(' ')))} …`;
}
