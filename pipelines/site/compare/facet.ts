import type {Language, PlaceRow} from '../../../src/rows.js';
import type {SiteFrame} from '../claims/province-counts.js';
import {MOST} from '../client/compare.js';
import {sortByName, type SiteIndex} from '../data/site-index.js';
import {html, toPlainText, type Content, type Html} from '../text/html.js';
import {renderPlace} from '../text/links.js';
import {say} from '../text/say.js';

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
  /** The frame whose provinces stand first; the one that opens the page where none is given. */
  frame?: SiteFrame;
}

/** The provinces with which a comparison opens: the first of a frame, else of all. */
export function listOpening(index: SiteIndex, frame = index.frames[0]): string[] {
  return (frame?.members ?? index.provinces).slice(0, MOST).map(({place_id}) => place_id);
}

/**
 * A facet as a table of the opening provinces, and one of the others that unfolds; a script narrows both to those a reader has chosen. On a
 * phone the words stand beneath.
 */
export function renderFacet(facet: Facet, {index, language}: FacetParts): Html {
  const {id, heading, note, mark, words, level = 2, frame} = facet;
  const opening = listOpening(index, frame);
  const provinces = sortByName(index.provinces, language);
  const first = opening.flatMap((id) => index.findPlace(id) ?? []);
  const others = provinces.filter((place) => !first.includes(place));
  const renderRow = (place: PlaceRow): Html => {
    const drawn = mark && html`<td class="mark k-drawing" aria-hidden="true">${mark(place)}</td>`;
    return html`<tr data-place="${place.place_id}"><th scope="row">${renderPlace(place.place_id, language, index)}</th>${drawn}<td class="said">${words(place)}</td></tr>
`;
  };
  const renderRows = (
    places: PlaceRow[],
  ): Html => html`<table><caption class="unseen">${toPlainText(heading)}</caption><tbody>
${places.map(renderRow)}</tbody></table>`;
  return html`<section id="${id}" class="facet"><h${level}>${heading}</h${level}>
${note && html`<p class="small soft">${note}</p>`}
${renderRows(first)}
${others.length > 0 && html`<details class="rest"><summary class="small">${say(language, 'compare.others', {n: others.length})}</summary>${renderRows(others)}</details>`}</section>
`;
}
