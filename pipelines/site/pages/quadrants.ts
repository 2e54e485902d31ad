import {formatDigits, formatNumber} from '../../../src/words/number.js';
import {DEFINITIONS} from '../../../src/words/definitions.js';
import type {Placed, Quadrant} from '../../../src/statistics/indicators/quadrants.js';
import {html, type Html} from '../text/html.js';
import {createPage, type Page} from '../text/page.js';
import {citePage, renderCitation} from '../claims/citation.js';
import {renderDefinition} from '../text/definition.js';
import {renderEmpty} from '../text/empty.js';
import {ACTIVITIES, placeProvinces} from '../figures/quadrant-rows.js';
import {renderNamed} from '../provinces/province-quotients.js';
import {drawStandings} from '../figures/standing-chart.js';
import {renderTable} from '../text/table.js';
import {say, sayText} from '../text/say.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderPlace, renderSector} from '../text/links.js';
import type {Language} from '../../../src/rows.js';
import {inBoth, pickColumn, pickName} from '../../../src/words/language.js';
import {renderList} from '../text/list.js';
import type {PageParts} from '../figures/charts.js';

const FOUR: Quadrant[] = ['both', 'concentrated_only', 'designated_only', 'neither'];

/** Designation against concentration: where clusters are named, and where the activity really is; silence apart. */
export async function createQuadrantPage({index, charts, language}: PageParts): Promise<Page> {
  const title = sayText(language, 'quadrants.title');
  const lead = html`${pickColumn(DEFINITIONS.quadrants, 'definition', language)}`;
  const {placed, period, edition} = placeProvinces(index);
  const base =
    period &&
    say(language, 'quadrants.base', {
      period: formatDigits(period, language),
      edition: formatDigits(edition, language),
    });
  const drawings = await Promise.all(
    ACTIVITIES.map(({section_id}) => drawStandings(section_id, {index, charts, language})),
  );
  const titles = inBoth((tongue) => sayText(tongue, 'quadrants.title'));
  const body = html`<p class="prose">${say(language, 'quadrants.lead')} ${base}</p>
<p class="small soft prose">${pickColumn(DEFINITIONS.quadrants, 'small_number', language)}</p>
${placed.length === 0 && renderEmpty(language, 'empty.official', {name: title})}
${ACTIVITIES.map(({section_id}, at) => renderActivity(section_id, {placed, drawing: drawings[at]!}, index, language))}
<section class="aside"><h2>${say(language, 'quadrants.caveats')}</h2><ul>${CAVEATS.map((key) => html`<li>${say(language, key)}</li>\n`)}</ul>
${renderDefinition(DEFINITIONS.quadrants, language)}${renderDefinition(DEFINITIONS.location_quotient, language)}</section>
${renderCitation(citePage({path: 'quadrants/', titles}), language)}`;
  return createPage({
    language,
    path: 'quadrants/',
    title,
    lead,
    trail: toTrail(language),
    body,
    kind: 'indicator',
  });
}

const CAVEATS = ['quadrants.caveat-name', 'quadrants.caveat-wide', 'quadrants.caveat-years', 'quadrants.caveat-small'] as const; // prettier-ignore

function toTrail(language: Language): Page['trail'] {
  return [{path: 'indicators/', title: sayText(language, 'indicators.title')}];
}

function renderActivity(
  sectionId: string,
  {placed, drawing}: {placed: Placed[]; drawing: Html},
  index: SiteIndex,
  language: Language,
): Html {
  const rows = placed.filter(({section_id}) => section_id === sectionId);
  const section = index.findSector(sectionId);
  if (rows.length === 0 || !section) return html``;
  const apart = rows.filter(({quadrant}) => !FOUR.includes(quadrant));
  return html`<section><h2>${renderSector(sectionId, language, index)}</h2>
${drawing}
<div class="quadrants">${FOUR.map((quadrant) => renderQuadrant(quadrant, rows, index, language))}</div>
${apart.length > 0 && html`<p class="small"><strong>${say(language, 'quadrant.silent')}:</strong> ${listPlaces(apart, index, language)}</p>`}
<details id="numbers-${sectionId}"><summary>${say(language, 'quadrants.table')}</summary>${renderNumbers(rows, pickColumn(section, 'title', language), index, language)}</details></section>`;
}

function renderQuadrant(quadrant: Quadrant, rows: Placed[], index: SiteIndex, language: Language): Html {
  const own = rows.filter((row) => row.quadrant === quadrant);
  return html`<div class="quadrant ${quadrant}"><h3>${say(language, `quadrant.${quadrant}`)} <span class="soft">${formatNumber(own.length, language)}</span></h3>
<p>${own.length > 0 ? listPlaces(own, index, language) : say(language, 'none')}</p></div>`;
}

function listPlaces(rows: Placed[], index: SiteIndex, language: Language): Html {
  const sorted = [...rows].sort((one, other) => (other.quotient ?? 0) - (one.quotient ?? 0));
  return renderList(
    sorted.map((row) => renderPlace(row.place_id, language, index)),
    language,
  );
}

function renderNumbers(rows: Placed[], name: string, index: SiteIndex, language: Language): Html {
  return renderTable(
    rows,
    [
      {head: sayText(language, 'province'), cell: (row) => renderPlace(row.place_id, language, index)},
      {
        head: sayText(language, 'provinces.named'),
        kind: 'value',
        sort: (row) => (row.quadrant === 'silent' ? -1 : row.named),
        cell: (row) => renderNamed(row, language),
      },
      {
        head: pickName(DEFINITIONS.location_quotient, language),
        kind: 'value',
        sort: (row) => row.quotient,
        cell: (row) =>
          row.quotient === null
            ? say(language, 'none')
            : formatNumber(Math.round(row.quotient * 100) / 100, language),
      },
      {
        head: sayText(language, 'quadrants.place'),
        cell: (row) =>
          `${sayText(language, `quadrant.${row.quadrant}`)}${row.is_close ? ` (${sayText(language, 'quadrants.close')})` : ''}`,
      },
    ],
    {language, caption: sayText(language, 'quadrants.caption', {name}), canFilter: false},
  );
}
