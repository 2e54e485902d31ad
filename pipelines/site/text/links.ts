import type {ClusterView, Language} from '../../../src/rows.js';
import {pickColumn, pickName} from '../../../src/words/language.js';
import {NAMES} from '../../../src/words/names.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import type {SiteClaim, SiteDocument, SiteMention} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {html, type Content, type Html} from './html.js';
import {toAddress} from './page.js';
import {say, sayText} from './say.js';

/** A phrase, linked to a page. */
export function renderLink(language: Language, path: string, key: PhraseKey): Html {
  return html`<a href="${toAddress(language, path)}">${say(language, key)}</a>`;
}

/** A place's name, linked to its page where it is a province. */
export function renderPlace(placeId: string | null, language: Language, index: SiteIndex): Html {
  const place = index.findPlace(placeId);
  if (!place) return html`<span class="soft">${sayText(language, 'place.none')}</span>`;
  if (place.kind !== 'province') return html`${pickName(place, language)}`;
  return html`<a href="${toAddress(language, `provinces/${place.place_id}/`)}">${pickName(place, language)}</a>`;
}

/** A sector's title, linked to its page where it has one. */
export function renderSector(sectorId: string | null, language: Language, index: SiteIndex): Content {
  const sector = index.findSector(sectorId);
  if (!sector) return undefined;
  const title = pickColumn(sector, 'title', language);
  if (!index.isShownSector(sector)) return title;
  return html`<a href="${toAddress(language, `sectors/${sector.sector_id}/`)}">${title}</a>`;
}

/** A cluster's name, linked to its biography. */
export function renderCluster(cluster: ClusterView, language: Language): Html {
  return html`<a href="${toAddress(language, `clusters/${cluster.cluster_id}/`)}">${pickName(cluster, language)}</a>`;
}

/** A measure's name, linked to its page. */
export function renderMeasure(measureId: string, language: Language, index: SiteIndex): Html {
  const measure = index.findTerm('measures', measureId);
  return html`<a href="${toAddress(language, `measures/${measureId}/`)}">${measure ? pickName(measure, language) : measureId}</a>`;
}

/** The name of an official series, linked to its page. */
export function renderIndicator(indicatorId: string, language: Language, index: SiteIndex): Html {
  const indicator = index.findTerm('indicators', indicatorId);
  return html`<a href="${toAddress(language, `indicators/${indicatorId}/`)}">${indicator ? pickName(indicator, language) : indicatorId}</a>`;
}

/** Publisher and grade of a document, linked to its page. */
export function renderDocument(
  document: SiteDocument | undefined,
  language: Language,
  index: SiteIndex,
): Html {
  if (!document) return html``;
  const publisher = toPublisher(document, language, index);
  const grade = NAMES.grades[document.kind][language];
  // no brackets beside brackets: «تارنمای خوشه‌ها (bcdm.ir)»
  return html`<a href="${toAddress(language, `documents/${document.document_id}/`)}">${publisher}</a>
<span class="soft">${publisher.endsWith(')') ? `· ${grade}` : `(${grade})`}</span>`;
}

/** Who published a document, in the page's language where that is known. */
export function toPublisher(document: SiteDocument, language: Language, index: SiteIndex): string {
  const source = index.findSource(document.source_id);
  return source
    ? pickName(source, language)
    : (document.publisher ?? sayText(language, 'publisher.unstated'));
}

/** The id of a claim or mention, which its mark in the text carries. */
export function toStatementId(row: SiteClaim | SiteMention): string {
  return 'claim_id' in row ? row.claim_id : row.mention_id;
}

/** The place of a claim or mention on its document's page. */
export function toStatementAddress(row: SiteClaim | SiteMention, language: Language): string {
  return toAddress(language, `documents/${row.document_id}/`, toStatementId(row));
}
