import type {Language, ObservationView, PlaceRow} from '../../../src/rows.js';
import {toProfile, type ProfileRow} from '../../../src/statistics/indicators/to-profile.js';
import {formatPeriodName} from '../../../src/words/day.js';
import {pickColumn, pickName} from '../../../src/words/language.js';
import {formatNumber} from '../../../src/words/number.js';
import {type QuantityWords, toQuantityWords} from '../../../src/words/quantity.js';
import type {SiteIndex} from '../data/site-index.js';
import {html, type Html} from '../text/html.js';
import {renderIndicator} from '../text/links.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

/** The last official figure of a province in each series: its rank, the country, and what changed in one frame. */
export function renderProfile(place: PlaceRow, index: SiteIndex, language: Language): Html {
  const order = new Map(index.indicators.map(({id}, place) => [id, place]));
  const rows = toProfile(index.observations, place.place_id, index.breaks).sort(
    (one, other) => order.get(one.last.indicator_id)! - order.get(other.last.indicator_id)!,
  );
  if (rows.length === 0) return html``;
  const name = pickName(place, language);
  return renderTable(
    rows,
    [
      toColumn(
        'official.indicator',
        ({last}) => renderIndicator(last.indicator_id, language, index),
        'words',
      ),
      toColumn(
        'province.profile-last',
        ({last}) => renderLast(last, language),
        'value',
        ({last}) => last.value,
      ),
      toColumn('province.profile-rank', (row) => renderRank(row, language), 'value', 'rank'),
      toColumn(
        'province.profile-country',
        ({country}) => country?.value != null && formatFigure(country, language),
        'value',
        ({country}) => country?.value ?? null,
      ),
      toColumn('province.profile-change', (row) => renderChange(row, language), 'words'),
    ],
    {language, caption: sayText(language, 'province.profile-caption', {name}), canFilter: false},
  );
}

function renderLast(row: ObservationView, language: Language): Html {
  return html`<span class="number">${formatFigure(row, language)}</span> <span class="soft small">${formatPeriodName(row.period, language)}</span>`;
}

function renderRank({rank, count}: ProfileRow<ObservationView>, language: Language): Html | null {
  // A rank among the few provinces that a publisher names is none.
  return rank === null || count < MOST_PROVINCES
    ? null
    : say(language, 'province.profile-rank-of', {rank, count});
}

const MOST_PROVINCES = 20;

// Where frame, territory or edition changed there is no change to speak of, and the reason stands instead.
function renderChange({change, first, last}: ProfileRow<ObservationView>, language: Language): Html | null {
  if (!change || !first) return null;
  if (!change.ok)
    return html`<span class="soft">${say(language, 'province.profile-no-change', {reason: pickColumn(change, 'reason', language)})}</span>`;
  const sign = change.difference > 0 ? '+' : '';
  const isPoints = last.unit === 'percent' || change.growth_ratio === null;
  const {number, unit} = isPoints
    ? toFigureWords({value: change.difference, unit: null}, language)
    : toFigureWords({value: change.growth_ratio! * 100, unit: 'percent'}, language);
  const period = formatPeriodName(first.period, language);
  const said =
    number === formatNumber(0, language)
      ? say(language, 'province.profile-unchanged', {period})
      : say(language, 'province.profile-since', {
          change: html`<bdi dir="ltr">${sign}${number}</bdi>${unit}`,
          period,
        });
  return change.is_nominal
    ? html`${said} <span class="soft small">(${say(language, 'province.profile-nominal')})</span>`
    : said;
}

function formatFigure({value, unit}: ObservationView, language: Language): string {
  const words = toFigureWords({value: value!, unit}, language);
  return words.number + words.unit;
}

function toFigureWords(
  {value, unit}: {value: number; unit: string | null},
  language: Language,
): QuantityWords {
  const atMost = unit === 'percent' || unit === null ? 2 : 3;
  return toQuantityWords({operator: '=', value, unit}, language, (end) =>
    formatNumber(end, language, {atMost}),
  );
}
