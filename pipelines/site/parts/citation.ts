import type {FigureCitation} from '../../../notebooks/components/index.js';
import type {Language} from '../../../src/types.js';
import {formatWhen} from '../../../notebooks/components/format.js';
import {html, type Html} from '../html.js';
import {toAddress} from '../page.js';
import type {DocumentRow} from '../read-site-data.js';
import {say} from '../say.js';
import type {SiteIndex} from '../site-index.js';
import {renderValue, toClaimAddress} from './claim-parts.js';
import {findHeadline} from './headline.js';

/** How to cite a page or a figure, in both languages and as BibTeX. */
export function citePage(path: string, title: string): FigureCitation {
  const key = path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'home';
  return {
    fa: `خوشه، «${title}»، ${toAddress('fa', path)}`,
    en: `Khoosheh, “${title}”, ${toAddress('en', path)}`,
    bibtex: `@misc{khoosheh-${key},\n  title = {${title}},\n  author = {{Khoosheh}},\n  howpublished = {${toAddress('en', path)}}\n}`,
  };
}

interface CitationParts {
  language: Language;
  title: string;
  path: string;
  document?: DocumentRow;
}

/** The line that cites a page, ready to paste. */
export function renderCitation({language, title, path}: CitationParts): Html {
  const {fa, en, bibtex} = citePage(path, title);
  const line = (tongue: Language, text: string): Html => html`<p class="cite" lang="${tongue}" dir="${tongue === 'fa' ? 'rtl' : 'ltr'}">${text}</p>`;
  const [own, other] = language === 'fa' ? [line('fa', fa), line('en', en)] : [line('en', en), line('fa', fa)];
  return html`<section class="citation"><h2>${say(language, 'cite.heading')}</h2>${own}
<details><summary>${say(language, 'cite.more')}</summary>${other}<pre tabindex="0">${bibtex}</pre></details></section>`;
}

/** The citation of one number as an example, on the page that tells how to cite. */
export function renderCitationExample(index: SiteIndex, language: Language): Html {
  const claim = findHeadline(index)?.latest;
  if (!claim) return html``;
  const value = renderValue(claim, language);
  const time = formatWhen(claim.valid_from, claim.valid_to, language);
  const address = toClaimAddress(claim, language);
  return html`<p class="cite">${say(language, 'cite.example', {value, who: claim.speaker ?? claim.publisher ?? '', when: time, publisher: (language === 'fa' ? claim.source_fa : claim.source_en) ?? ''})} <a href="${address}"><bdi dir="ltr">${address}</bdi></a></p>`;
}
