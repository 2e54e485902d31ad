import {createHash} from 'node:crypto';
import {formatCitation, type CitationStyle} from '../../../src/citations/format-citation.js';
import type {CitedDocument, CitedItem} from '../../../src/citations/reference.js';
import type {Language} from '../../../src/rows.js';
import {inBoth, toOther} from '../../../src/words/language.js';
import {showSpeaker} from '../../../src/words/written/name-book.js';
import {toReadingText} from '../../../src/words/written/reading-text.js';
import type {SiteClaim, SiteDocument, SiteMention} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderTongue} from '../text/foreign.js';
import {html, type Html} from '../text/html.js';
import {toStatementAddress} from '../text/links.js';
import {toAddress} from '../text/page.js';
import {say} from '../text/say.js';
import {findHeadline} from './headline.js';

/** How something is cited, in both languages and as BibTeX, ready to paste. */
export type CitationLines = Record<Language | 'bibtex', string>;

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
  return cite((language, style) => ({
    kind: 'document',
    document: toCited(document, index, style),
    page: toAddress(language, `documents/${document.document_id}/`),
    version: toShort(document),
  }));
}

/** How to cite one number, with its hedge, its noun and the doubt of its date. */
export function citeClaim(claim: SiteClaim, index: SiteIndex): CitationLines {
  const document = index.findDocument(claim.document_id)!;
  return cite((language, style) => ({
    kind: 'claim',
    claim: style === 'text' ? nameSpeaker(claim, language, index) : claim,
    document: toCited(document, index, style),
    page: toStatementAddress(claim, language),
    version: toShort(document),
  }));
}

// A line is read, a file keeps the title as written.
function toCited(document: SiteDocument, index: SiteIndex, style: CitationStyle): CitedDocument {
  const source = index.findSource(document.source_id);
  const {title} = document;
  return {
    ...document,
    title: title && style === 'text' ? toReadingText(title) : title,
    source_fa: source?.name_fa ?? document.publisher,
    source_en: source?.name_en ?? document.publisher,
  };
}

// Likewise a line names who speaks in its own language, where we know the name there.
function nameSpeaker(claim: SiteClaim, language: Language, index: SiteIndex): SiteClaim {
  if (!claim.speaker) return claim;
  const [speaker, post] = showSpeaker(claim.speaker, claim.speaker_post, language, index.showName);
  return {...claim, speaker: speaker.text, speaker_post: post?.text ?? null};
}

// a text's version is its hash, cut to what nobody minds to copy
function toShort({sha256}: SiteDocument): string {
  return sha256.slice(0, 12);
}

/** How to cite a page, at its end: the line in the page's language, the others when asked for. */
export function renderCitation(citation: CitationLines, language: Language): Html {
  const {own, others} = renderLines(citation, language);
  return html`<section class="citation"><h2>${say(language, 'cite.heading')}</h2>${own}
<details><summary>${say(language, 'cite.more')}</summary>${others}</details></section>`;
}

/** All lines that cite a figure, ready to paste. */
export function renderCitationLines(citation: CitationLines, language: Language): Html {
  const {own, others} = renderLines(citation, language);
  return html`${own}${others}`;
}

// A script makes the addresses in them whole.
function renderLines(citation: CitationLines, language: Language): {own: Html; others: Html} {
  const line = (tongue: Language): Html =>
    html`<p class="cite"${renderTongue(tongue)}>${citation[tongue]}</p>`;
  const bibtex = html`<pre class="cite" dir="ltr" tabindex="0" aria-label="${say(language, 'cite.bibtex')}">${citation.bibtex}</pre>`;
  return {own: line(language), others: html`${line(toOther(language))}${bibtex}`};
}

/** The citation of one number as an example, on the page that tells how to cite. */
export function renderCitationExample(index: SiteIndex, language: Language): Html {
  const claim = findHeadline(index)?.latest[0];
  if (!claim) return html``;
  return html`<p class="cite">${citeClaim(claim, index)[language]}</p>
<p class="small"><a href="${toStatementAddress(claim, language)}">${say(language, 'about.cited')}</a></p>`;
}

function cite(toItem: (language: Language, style: CitationStyle) => CitedItem): CitationLines {
  const line = (language: Language): string => formatCitation(toItem(language, 'text'), {language});
  return {
    ...inBoth(line),
    bibtex: formatCitation(toItem('en', 'bibtex'), {language: 'en', style: 'bibtex'}),
  };
}

function toVersion(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}
