import type {Language} from '../../../src/rows.js';
import type {PlacedStanding, Quadrant} from '../../../src/statistics/indicators/quadrants.js';
import {DEFINITIONS} from '../../../src/words/definitions.js';
import {inBoth, pickColumn} from '../../../src/words/language.js';
import {formatDigits, formatNumber} from '../../../src/words/number.js';
import {citePage, renderCitation} from '../claims/citation.js';
import {renderStateWord} from '../claims/states.js';
import type {SiteIndex} from '../data/site-index.js';
import type {PageParts} from '../figures/charts.js';
import {toNamedColumn, toQuadrantColumn, toQuotientColumn} from '../figures/quadrant-columns.js';
import {drawStandings} from '../figures/standing-chart.js';
import {type ActivityStandings, listStandings} from '../figures/standings.js';
import {renderDefinition} from '../text/definition.js';
import {renderEmpty} from '../text/empty.js';
import {html, type Html} from '../text/html.js';
import {renderPlace, renderSector} from '../text/links.js';
import {renderList} from '../text/list.js';
import {createPage, type Page} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

const FOUR: Quadrant[] = ['both', 'concentrated_only', 'designated_only', 'neither'];

/** Designation against concentration: where clusters are named, and where the activity really is; silence apart. */
export async function createQuadrantPage(parts: PageParts): Promise<Page> {
  const {index, language} = parts;
  const title = sayText(language, 'quadrants.title');
  const standings = listStandings(index);
  const figure = standings.flatMap(({shares}) => shares)[0];
  const base =
    figure &&
    say(language, 'quadrants.base', {
      period: formatDigits(figure.period, language),
      edition: formatDigits(figure.edition ?? '', language),
    });
  const titles = inBoth((tongue) => sayText(tongue, 'quadrants.title'));
  const body = html`<p class="prose">${say(language, 'quadrants.lead')} ${base}</p>
<p class="small soft prose">${pickColumn(DEFINITIONS.quadrants, 'small_number', language)}</p>
${!figure && renderEmpty(language, 'empty.official', {name: title})}
${await Promise.all(standings.map((standing) => renderActivity(standing, parts)))}
<section class="aside"><h2>${say(language, 'quadrants.caveats')}</h2><ul>${CAVEATS.map((key) => html`<li>${say(language, key)}</li>\n`)}</ul>
${renderDefinition(DEFINITIONS.quadrants, language)}${renderDefinition(DEFINITIONS.location_quotient, language)}</section>
${renderCitation(citePage({path: 'quadrants/', titles}), language)}`;
  return createPage({
    ...{language, path: 'quadrants/', title, body, kind: 'indicator'},
    lead: pickColumn(DEFINITIONS.quadrants, 'definition', language),
    trail: [{path: 'indicators/', title: sayText(language, 'indicators.title')}],
  });
}

const CAVEATS = [
  'quadrants.caveat-name',
  'quadrants.caveat-wide',
  'quadrants.caveat-years',
  'quadrants.caveat-small',
] as const;

async function renderActivity({activity, placed}: ActivityStandings, parts: PageParts): Promise<Html> {
  const {index, language} = parts;
  const {section_id} = activity;
  const section = index.findSector(section_id);
  if (placed.length === 0 || !section) return html``;
  const [silent, unknown] = (['silent', 'no_figure'] as const).map((kind) =>
    placed.filter(({quadrant}) => quadrant === kind),
  ) as [PlacedStanding[], PlacedStanding[]];
  const name = pickColumn(section, 'title', language);
  const numbers = renderTable(
    placed,
    [
      toColumn('province', ({place_id}) => renderPlace(place_id, language, index)),
      toNamedColumn(language),
      toQuotientColumn(language),
      toQuadrantColumn(language),
    ],
    {language, caption: sayText(language, 'quadrants.caption', {name}), canFilter: false},
  );
  return html`<section><h2>${renderSector(section_id, language, index)}</h2>
${await drawStandings(section_id, parts)}
<div class="quadrants">${FOUR.map((quadrant) => renderQuadrant(quadrant, placed, index, language))}</div>
${silent.length > 0 && html`<p class="small">${renderStateWord('silent', language)}: ${listPlaces(silent, index, language)}</p>`}
${unknown.length > 0 && html`<p class="small"><strong>${say(language, 'quadrant.no_figure')}:</strong> ${listPlaces(unknown, index, language)}</p>`}
<details id="numbers-${section_id}"><summary>${say(language, 'quadrants.table')}</summary>${numbers}</details></section>`;
}

function renderQuadrant(
  quadrant: Quadrant,
  rows: PlacedStanding[],
  index: SiteIndex,
  language: Language,
): Html {
  const own = rows.filter((row) => row.quadrant === quadrant);
  return html`<div class="quadrant ${quadrant}"><h3>${say(language, `quadrant.${quadrant}`)} <span class="soft">${formatNumber(own.length, language)}</span></h3>
<p>${own.length > 0 ? listPlaces(own, index, language) : say(language, 'none')}</p></div>`;
}

function listPlaces(rows: PlacedStanding[], index: SiteIndex, language: Language): Html {
  const sorted = [...rows].sort((one, other) => (other.quotient ?? 0) - (one.quotient ?? 0));
  const places = sorted.map((row) => renderPlace(row.place_id, language, index));
  return renderList(language, places);
}
