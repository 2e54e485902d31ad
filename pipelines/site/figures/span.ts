import {spanOfStatements} from '../../../src/charts/span/span-of-statements.js';
import type {Language, ObservationView} from '../../../src/rows.js';
import type {SpanEnd, SpanYear} from '../../../src/series/span-groups.js';
import {findDatedInterval} from '../../../src/series/interval.js';
import {formatAge} from '../../../src/words/age.js';
import {formatDay} from '../../../src/words/day.js';
import {pickColumn, pickName} from '../../../src/words/language.js';
import {formatDigits, formatNumber} from '../../../src/words/number.js';
import {renderConcept, renderTerm, renderValidTime, renderValue} from '../claims/claim-parts.js';
import {findNewest, listSpanYears, listYearless, type SpanSubject} from '../claims/span-years.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {html, type Html} from '../text/html.js';
import {toStatementAddress} from '../text/links.js';
import {renderList} from '../text/list.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';
import type {PageParts} from './charts.js';
import {renderFigure, type ChartPlace} from './render-figure.js';

type SpanPlace = Pick<ChartPlace, 'path' | 'level'>;

/** The span of what was said of a subject under any term, drawn and framed; nothing below three dated statements. */
export async function drawSpan(
  subject: SpanSubject,
  {path, level}: SpanPlace,
  {index, charts, language}: PageParts,
): Promise<Html> {
  const years = listSpanYears(subject, index);
  if (years.length === 0) return html``;
  const claims = years.flatMap(({low, high}) =>
    [...new Set([low.claim_id, high.claim_id])].flatMap((id) => index.findClaim(id) ?? []),
  );
  const official = findOfficial(subject, index);
  const undated = countVoices(listYearless(subject, index));
  const figure = await renderFigure(
    {
      ...{id: 'span', claims, rows: claims, offered: years.map(toRow)},
      place: {language, path, level, subtitle: sayText(language, 'span.measure')},
      draw: (options) =>
        spanOfStatements(addAddresses(years, index, options.language), {
          ...{...options, undated, official},
          name: toSpanName(subject, index, options.language),
        }),
      table: (caption) => renderSpanTable(years, {caption, index, language}),
    },
    charts.downloads,
  );
  return figure;
}

// A year's band leads to the sentence with its highest number.
function addAddresses(years: readonly SpanYear[], index: SiteIndex, language: Language): SpanYear[] {
  const toLinked = (end: SpanEnd): SpanEnd => ({
    ...end,
    href: toStatementAddress(index.findClaim(end.claim_id)!, language),
  });
  return years.map((year) => ({...year, low: toLinked(year.low), high: toLinked(year.high)}));
}

/** The country, province or sector that a span is of, by name. */
export function toSpanName({place_id, sector_id}: SpanSubject, index: SiteIndex, language: Language): string {
  const sector = index.findSector(sector_id);
  return sector ? pickColumn(sector, 'title', language) : pickName(index.findPlace(place_id)!, language);
}

/** The section of a page on the span of what was said: the drawing, and how old the newest figure is; nothing without a span. */
export async function renderSpan(subject: SpanSubject, place: SpanPlace, parts: PageParts): Promise<Html> {
  const {index, language} = parts;
  if (listSpanYears(subject, index).length === 0) return html``;
  return html`<section id="trend"><h2>${say(language, 'span.heading')}</h2>
${renderAge(subject, index, language)}
${await drawSpan(subject, place, parts)}</section>`;
}

/** How old the newest dated figure of a subject is, by the day up to which texts were gathered. */
function renderAge(subject: SpanSubject, index: SiteIndex, language: Language): Html {
  const newest = findNewest(subject, index);
  const last = newest && findDatedInterval(newest)?.to;
  if (!newest || !last || !index.asOf) return html``;
  return html`<p>${say(language, 'span.age', {
    value: html`${renderValue(newest, language)} (${renderTerm(newest.concept_id, language)})`,
    when: renderValidTime(newest, language),
    age: formatAge(last, index.asOf, language),
    day: formatDay(index.asOf, language),
  })}</p>`;
}

/**
 * Official figures that stand under a span on the same years: a province's share of the country's industry, or the value added of a
 * section of the economy in trillions of rials.
 */
function findOfficial(subject: SpanSubject, index: SiteIndex): ObservationView[] {
  const id = subject.scope === 'province' ? 'value-added-share-industry' : 'value-added-10plus';
  const rows = index.observations.filter(
    (row) =>
      row.indicator_id === id &&
      row.place_id === subject.place_id &&
      (subject.scope === 'province' || row.sector_id === subject.sector_id) &&
      row.value !== null,
  );
  return rows.map((row) => (row.unit === 'irr' ? toTrillions(row) : row));
}

function toTrillions(row: ObservationView): ObservationView {
  const [indicator_fa, indicator_en] = (['fa', 'en'] as const).map((language) =>
    sayText(language, 'span.trillions', {name: row[`indicator_${language}`]}),
  ) as [string, string];
  return {...row, indicator_fa, indicator_en, value: Math.round(row.value! / 1e12)};
}

// One voice that says one number twice is one statement here, as in a year.
function countVoices(claims: readonly SiteClaim[]): number {
  return new Set(claims.map(({voice_id, operator, value}) => `${voice_id}|${operator}|${value}`)).size;
}

function toRow({year, low, high, terms}: SpanYear) {
  return {
    year,
    ...{low: low.value, low_operator: low.operator, low_claim_id: low.claim_id},
    ...{high: high.high ?? high.value, high_operator: high.operator, high_claim_id: high.claim_id},
    statements: terms.reduce((sum, {statements}) => sum + statements, 0),
  };
}

interface SpanTableOptions {
  caption: string;
  index: SiteIndex;
  language: Language;
}

function renderSpanTable(years: readonly SpanYear[], {caption, index, language}: SpanTableOptions): Html {
  const renderEnd = (id: string): Html | undefined => {
    const claim = index.findClaim(id);
    return claim && html`${renderValue(claim, language)} ${renderConcept(claim.concept_id, language, index)}`;
  };
  const renderTerms = ({terms}: SpanYear): Html =>
    renderList(
      language,
      terms.map(
        ({concept_id, statements}) =>
          html`${renderConcept(concept_id, language, index) ?? say(language, 'chart.no-concept')}: ${formatNumber(statements, language)}`,
      ),
    );
  return renderTable(
    years,
    [
      toColumn('span.year', ({year}) => formatDigits(year, language), 'value', 'year'),
      toColumn(
        'span.low',
        ({low}) => renderEnd(low.claim_id),
        'figure',
        ({low}) => low.value,
      ),
      toColumn(
        'span.high',
        ({high}) => renderEnd(high.claim_id),
        'figure',
        ({high}) => high.high ?? high.value,
      ),
      toColumn('span.terms-head', renderTerms),
    ],
    {language, caption, showsCaption: false, canFilter: false},
  );
}
