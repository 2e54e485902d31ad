import {group} from 'd3-array';
import type {Language, ObservationView} from '../../../src/rows.js';
import {formatPeriodName} from '../../../src/words/day.js';
import {formatNumber} from '../../../src/words/number.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {html, type Html} from '../text/html.js';
import {say, sayText} from '../text/say.js';
import {renderTable, type TableColumn, toColumn} from '../text/table.js';
import {citeFigures} from './cite-figures.js';

/** Official figures, a row a thing and an edition: editions revise each other and are kept apart. */
export function renderFigures(
  rows: ObservationView[],
  heads: TableColumn<ObservationView[]>,
  {language, name}: {language: Language; name: string},
  key: (row: ObservationView) => string,
): Html {
  const groups = [...group(rows, (row) => `${key(row)}|${row.edition}`).values()];
  const periods = [...new Set(rows.map(({period}) => period))].sort();
  const columns: TableColumn<ObservationView[]>[] = [
    heads,
    ...periods.map((period) => toPeriodColumn(period, language)),
    toColumn('official.edition', ([row]) => html`${formatPeriodName(row!.edition ?? '', language)}`),
  ];
  const caption = sayText(language, 'official.caption', {name, source: citeFigures(rows, language)});
  return renderTable(groups, columns, {language, caption});
}

function toPeriodColumn(period: string, language: Language): TableColumn<ObservationView[]> {
  const find = (group: ObservationView[]): ObservationView | undefined =>
    group.find((row) => row.period === period);
  return toColumn(
    html`${formatPeriodName(period, language)}`,
    (group) => renderObservation(find(group), language),
    'value',
    (group) => find(group)?.value ?? null,
  );
}

// A symbol of the publisher is no number: it is shown as its status, never as zero.
/** An official figure; in words what the publisher shows where there is no number. Nothing where there is no cell. */
export function renderObservation(row: ObservationView | undefined, language: Language): Html {
  if (!row) return html``;
  if (row.value === null) return html`<span class="soft">${say(language, toPhrase(row))}</span>`;
  return html`<span class="number">${formatNumber(row.value, language)}</span>`;
}

// Our notes begin so where the publisher prints nothing at all, for which the code of SDMX is that of «not available».
function toPhrase({status, note}: ObservationView): PhraseKey {
  if (note?.startsWith('blank')) return 'figure.blank';
  const phrase = PHRASES_BY_STATUS[status];
  if (!phrase) throw new Error(`figure without value and words: status ${status}`);
  return phrase;
}

const PHRASES_BY_STATUS: Record<string, PhraseKey> = {
  L: 'figure.not-collected',
  O: 'figure.not-available',
  M: 'figure.not-applicable',
  N: 'figure.negligible',
  Q: 'figure.confidential',
};
