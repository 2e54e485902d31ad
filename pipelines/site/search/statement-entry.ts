import type {Language} from '../../../src/rows.js';
import {pickColumn, pickName} from '../../../src/words/language.js';
import {toSpeaker} from '../../../src/words/name.js';
import {cutReadingText} from '../../../src/words/written/reading-text.js';
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
    text: [toSpeaker(claim, language), pickColumn(claim, 'source', language)].filter(Boolean).join(' · '),
    said: toSaid(claim),
  };
}

/** The sentence of a statement as a page may quote it and as it is read, its quote apart. */
export function toSaid({quotation}: SiteClaim): [before: string, quote: string, after: string] {
  const {before, quote, after} = quotation;
  const start = before.length;
  return cutReadingText(`${before}${quote}${after}`, [start, start + quote.length]) as [
    string,
    string,
    string,
  ];
}
