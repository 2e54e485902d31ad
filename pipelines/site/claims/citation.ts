import {createHash} from 'node:crypto';
import {formatInterval} from '../../../src/words/interval.js';
import {formatCitation} from '../../../src/citations/format-citation.js';
import type {CitedItem} from '../../../src/citations/reference.js';
import {html, type Html} from '../text/html.js';
import {toAddress} from '../text/page.js';
import type {SiteClaim, SiteDocument, SiteMention} from '../data/read-site-data.js';
import {say} from '../text/say.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderValue} from './claim-parts.js';
import {findHeadline} from './headline.js';
import {renderTongue} from '../text/foreign.js';
import {toClaimAddress} from '../text/links.js';
import type {Language} from '../../../src/rows.js';
import {pickColumn, toOther} from '../../../src/words/language.js';

/** How something is cited, in both languages and as BibTeX, ready to paste. */
export interface CitationLines {
  fa: string;
  en: string;
  bibtex: string;
}

/** What is cited besides numbers of its own: a page or a figure with the statements on it. */
export interface CitedPage {
  path: string;
  titles: Record<Language, string>;
  claims?: readonly (SiteClaim | SiteMention)[];
}

/** How to cite a page or a figure, in both languages and as BibTeX. */
export function citePage({path, titles, claims = []}: CitedPage): CitationLines {
  const id = path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'home';
  const version = toVersion([
    titles,
    claims.map((row) =>
      'claim_id' in row ? [row.claim_id, row.operator, row.value] : [row.mention_id, row.stage_id],
    ),
  ]);
  return cite((language) => ({
    kind: 'chart',
    chart_id: id,
    title_fa: titles.fa,
    title_en: titles.en,
    claims,
    page: toAddress(language, path),
    version,
  }));
}

/** How to cite a text that we read. */
export function citeDocument(document: SiteDocument, index: SiteIndex): CitationLines {
  const source = index.findSource(document.source_id);
  const cited = {
    ...document,
    source_fa: source?.name_fa ?? document.publisher,
    source_en: source?.name_en ?? document.publisher,
  };
  const page = (language: Language): string => toAddress(language, `documents/${document.document_id}/`);
  return cite((language) => ({
    kind: 'document',
    document: cited,
    page: page(language),
    version: document.sha256.slice(0, 12),
  }));
}

/** The lines that cite a page, ready to paste; a script makes the address in them whole. */
export function renderCitation(citation: CitationLines, language: Language): Html {
  const line = (tongue: Language): Html =>
    html`<p class="cite"${renderTongue(tongue)}>${citation[tongue]}</p>`;
  return html`<section class="citation"><h2>${say(language, 'cite.heading')}</h2>${line(language)}
<details><summary>${say(language, 'cite.more')}</summary>${line(toOther(language))}<pre class="cite" tabindex="0">${citation.bibtex}</pre></details></section>`;
}

/** The citation of one number as an example, on the page that tells how to cite. */
export function renderCitationExample(index: SiteIndex, language: Language): Html {
  const claim = findHeadline(index)?.latest[0];
  if (!claim) return html``;
  const address = toClaimAddress(claim, language);
  const values = {
    value: renderValue(claim, language),
    who: claim.speaker ?? pickColumn(claim, 'source', language),
    when: formatInterval({from: claim.valid_from, to: claim.valid_to}, language, {isFull: true}),
    publisher: pickColumn(claim, 'source', language),
  };
  return html`<p class="cite">${say(language, 'about.cite-example', values)} <a href="${address}"><bdi dir="ltr">${address}</bdi></a></p>`;
}

function cite(item: (language: Language) => CitedItem): CitationLines {
  return {
    fa: formatCitation(item('fa'), {language: 'fa'}),
    en: formatCitation(item('en'), {language: 'en'}),
    bibtex: formatCitation(item('en'), {language: 'en', style: 'bibtex'}),
  };
}

function toVersion(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}
