import type {Language, PlaceRow} from '../../../src/rows.js';
import {sortByName, type SiteIndex} from '../data/site-index.js';
import {html, toPlainText, type Content, type Html} from '../text/html.js';
import {renderPlace} from '../text/links.js';

/** What the facets of a comparison are made with. */
export interface FacetParts {
  index: SiteIndex;
  language: Language;
}

/** One question that all provinces answer, a row each, on one axis. */
export interface Facet {
  id: string;
  heading: Html;
  /** What is measured, and where its axis begins and ends. */
  note?: Content;
  /** The mark of a province on the axis, which its words say again; empty where there is none. */
  mark?: (place: PlaceRow) => Html | undefined;
  words: (place: PlaceRow) => Content;
  level?: 2 | 3;
}

/** A facet as a table that a script narrows to the provinces a reader has chosen; on a phone the words stand beneath. */
export function renderFacet(facet: Facet, {index, language}: FacetParts): Html {
  const {id, heading, note, mark, words, level = 2} = facet;
  const rows = sortByName(index.provinces, language).map((place) => {
    const drawn = mark && html`<td class="mark k-drawing" aria-hidden="true">${mark(place)}</td>`;
    return html`<tr data-place="${place.place_id}"><th scope="row">${renderPlace(place.place_id, language, index)}</th>${drawn}<td class="said">${words(place)}</td></tr>
`;
  });
  return html`<section id="${id}" class="facet"><h${level}>${heading}</h${level}>
${note && html`<p class="small soft">${note}</p>`}
<table><caption class="unseen">${toPlainText(heading)}</caption><tbody>
${rows}</tbody></table></section>
`;
}
