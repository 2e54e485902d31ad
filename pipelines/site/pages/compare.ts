import {sort} from 'd3-array';
import type {PlaceRow} from '../../../src/rows.js';
import {DEFINITIONS} from '../../../src/words/definitions.js';
import {formatFrame} from '../../../src/words/frame.js';
import {inBoth, pickColumn} from '../../../src/words/language.js';
import {citePage, renderCitation} from '../claims/citation.js';
import {MOST} from '../client/compare.js';
import {listOpening, type FacetParts} from '../compare/facet.js';
import {renderFrameFacets} from '../compare/frame-facets.js';
import {findLatest, listUsed, renderQuotientFacets, renderShareFacets} from '../compare/official-facets.js';
import {
  renderCountsFacet,
  renderSectorsFacet,
  renderStagesFacet,
  renderStateFacet,
} from '../compare/statement-facets.js';
import {renderSources} from '../figures/cite-figures.js';
import {listStandings} from '../figures/standings.js';
import {html, type Content, type Html} from '../text/html.js';
import {renderPlace} from '../text/links.js';
import {joinHtml, renderList} from '../text/list.js';
import {createPage, type Page, toAddress} from '../text/page.js';
import {say, sayText} from '../text/say.js';

/** Provinces side by side, question by question; a script keeps up to six of them, and the choice stands in the address. */
export function createComparePage({index, language}: FacetParts): Page {
  const parts = {index, language};
  const title = sayText(language, 'compare.title');
  const notes = [DEFINITIONS.per_million, DEFINITIONS.per_thousand, DEFINITIONS.location_quotient].map(
    (definition) => {
      const [name, meaning, small] = (['name', 'definition', 'small_number'] as const).map((column) =>
        pickColumn(definition, column, language),
      );
      return html`<p class="small prose"><strong>${name}:</strong> ${meaning} ${small}</p>`;
    },
  );
  const body = html`${renderSets(parts)}
<div class="compare" data-compare data-all="${sayText(language, 'compare.all')}" data-choose="${sayText(language, 'compare.choose')}" data-more="${sayText(language, 'compare.more')}">
<p class="small prose" data-opening>${renderOpening(parts)}</p>
<p class="small prose">${say(language, 'frame.what')}</p>
${renderFrameFacets(parts)}
${renderStagesFacet(parts)}${renderSectorsFacet(parts)}${renderCountsFacet(parts)}${renderStateFacet(parts)}
${renderShareFacets(parts)}${renderQuotientFacets(parts)}</div>
${renderSources(listUsed(parts), language)}
${notes}
${renderCitation(citePage({path: 'compare/', titles: inBoth((tongue) => sayText(tongue, 'compare.title'))}), language)}`;
  const trail = [{path: 'provinces/', title: sayText(language, 'provinces.title')}];
  const lead = say(language, 'compare.lead');
  return createPage({language, path: 'compare/', title, lead, trail, body, kind: 'index'});
}

function renderOpening({index, language}: FacetParts): Html {
  const [frame] = index.frames;
  const names = listOpening(index).map((id) => renderPlace(id, language, index));
  const values = {names: renderList(language, names), n: index.provinces.length - names.length};
  return frame
    ? say(language, 'compare.opening', {...values, frame: formatFrame(frame, language)})
    : say(language, 'compare.opening-any', values);
}

// Ready choices, each a link that anyone may send on; those of one frame first, since they compare.
function renderSets(parts: FacetParts): Html {
  const {index, language} = parts;
  const standings = listStandings(index).find(({activity}) => activity.section_id === 'C')?.placed ?? [];
  const quotients = new Map(standings.map(({place_id, quotient}) => [place_id, quotient]));
  const link = (words: Content, ids: readonly string[]): Html =>
    html`<a href="${toAddress(language, 'compare/')}?p=${ids.slice(0, MOST).join(',')}">${words}</a>`;
  const first = (count: (place: PlaceRow) => number | null | undefined): string[] =>
    sort(index.provinces.filter(count), (place) => -count(place)!).map(({place_id}) => place_id);
  const links = [
    ...index.frames.map((frame) =>
      link(
        formatFrame(frame, language),
        frame.members.map(({place_id}) => place_id),
      ),
    ),
    link(
      say(language, 'compare.most-named'),
      first(({place_id}) => index.findCoverage(place_id)?.clusters_named),
    ),
    link(
      say(language, 'compare.most-output'),
      first((place) => findLatest('gdp-share', place, parts)?.value),
    ),
    link(
      say(language, 'compare.most-industry'),
      first(({place_id}) => quotients.get(place_id)),
    ),
  ];
  return html`<p class="small choices">${say(language, 'compare.sets')} ${joinHtml(links, html`<br>`)}</p>`;
}
