import {group, groups, sum} from 'd3-array';
import type {Language, SourceDayRow} from '../../../src/rows.js';
import {formatDay} from '../../../src/words/day.js';
import {pickName} from '../../../src/words/language.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderEmpty} from '../text/empty.js';
import {html, type Html, toHtml, toSafeAddress} from '../text/html.js';
import {renderList} from '../text/list.js';
import {createPage, type Page} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

const STATES = ['complete', 'partial', 'outage', 'not tried'] as const;
const SHOWN_DAYS = 90;

/** On which days each source was covered; a day on which nobody asked or nobody answered is a gap, not a zero. */
export function createCoveragePage(index: SiteIndex, language: Language): Page {
  const title = sayText(language, 'coverage.title');
  const days = group(index.sourceDays, ({source_id}) => source_id);
  const untried = index.sourceAddresses.filter(({tried}) => tried === null).length;
  const lead = say(language, days.size === 0 ? 'coverage.lead-none' : 'coverage.lead', {
    n: new Set(index.sourceAddresses.map(({source_id}) => source_id)).size,
    covered: days.size,
    addresses: index.sourceAddresses.length,
    untried,
  });
  const body = html`${days.size === 0 ? renderEmpty(language, 'empty.coverage') : renderDays(days, index, language)}
<section><h2>${say(language, 'coverage.sources')}</h2><p>${say(language, 'coverage.sources-lead')}</p>${renderSources(index, language)}</section>`;
  return createPage({language, path: 'coverage/', title, lead, body, kind: 'text'});
}

function renderDays(days: Map<string, SourceDayRow[]>, index: SiteIndex, language: Language): Html {
  const rows = [...days].map(([source_id, own]) => ({source_id, own}));
  const count = (own: SourceDayRow[], state: string) => own.filter((day) => day.state === state).length;
  const nameOf = (source_id: string) => pickName(index.findSource(source_id)!, language);
  return html`<section><h2>${say(language, 'coverage.days')}</h2>
<ul class="coverage-key">${STATES.map((state) => html`<li>${toHtml(drawKey(state))} ${say(language, `coverage.${state}`)}</li>`)}</ul>
<ul class="coverage">${rows.map(({source_id, own}) => renderStrip(nameOf(source_id), own.slice(-SHOWN_DAYS), language))}</ul>
${renderTable(
  rows,
  [
    toColumn('coverage.source', ({source_id}) => nameOf(source_id), 'words'),
    ...STATES.map((state) =>
      toColumn(`coverage.${state}`, ({own}: (typeof rows)[number]) => count(own, state), 'value'),
    ),
    toColumn('coverage.stored', ({own}) => sum(own, ({stored}) => stored ?? 0), 'value'),
    toColumn(
      'coverage.last',
      ({own}) => formatDay(own.findLast(({runs}) => runs > 0)!.day, language, {isFull: true}),
      'when',
      ({own}) => own.findLast(({runs}) => runs > 0)?.day ?? null,
    ),
    toColumn(
      'coverage.cause',
      ({own}) => html`<bdi class="small" lang="en">${own.findLast(({cause}) => cause !== null)?.cause}</bdi>`,
      'words',
    ),
  ],
  {language, caption: sayText(language, 'coverage.days-caption')},
)}</section>`;
}

function renderStrip(name: string, days: SourceDayRow[], language: Language): Html {
  const width = days.length * CELL;
  const label = sayText(language, 'coverage.strip', {
    name,
    from: formatDay(days[0]!.day, language),
    to: formatDay(days.at(-1)!.day, language),
    complete: days.filter(({state}) => state === 'complete').length,
    gaps: days.filter(({state}) => state === 'outage' || state === 'not tried').length,
  });
  const cells = days.map(({state}, at) => drawCell(state, at * CELL)).join('');
  const drawing = `<svg role="img" viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" direction="ltr" aria-label="${label.replaceAll('"', '&quot;')}">${cells}</svg>`;
  return html`<li><span class="coverage-name">${name}</span> ${toHtml(drawing)} <span class="small soft">${formatDay(days[0]!.day, language)} – ${formatDay(days.at(-1)!.day, language)}</span></li>`;
}

const CELL = 7;
const HEIGHT = 16;

// Filled, half filled, crossed, hatched: told apart without colour; hatching is silence, as on the map.
function drawCell(state: SourceDayRow['state'], x: number): string {
  const box = (attributes: string, y = 0.5, height = HEIGHT - 1) =>
    `<rect x="${x + 0.5}" y="${y}" width="${CELL - 1}" height="${height}" ${attributes}/>`;
  const edge = 'fill="none" stroke="var(--k-lapis-edge)" stroke-width="0.75"';
  if (state === 'complete') return box('fill="var(--k-lapis4)"');
  if (state === 'partial') return box(edge) + box('fill="var(--k-lapis4)"', HEIGHT / 2, HEIGHT / 2 - 0.5);
  const lines =
    state === 'outage' ? `M${x + 1.5} 4l4 8m0 -8l-4 8` : `M${x + 1} 6l5 -4M${x + 1} 11l5 -4M${x + 1} 15l5 -4`;
  return `${box(edge)}<path d="${lines}" fill="none" stroke="var(--k-quiet)" stroke-width="${state === 'outage' ? 1.25 : 0.75}"/>`;
}

function drawKey(state: SourceDayRow['state']): string {
  return `<svg aria-hidden="true" viewBox="0 0 ${CELL} ${HEIGHT}" width="${CELL}" height="${HEIGHT}">${drawCell(state, 0)}</svg>`;
}

function renderSources(index: SiteIndex, language: Language): Html {
  const bySource = groups(index.sourceAddresses, ({source_id}) => source_id);
  const rows = bySource.map(([source_id, own]) => ({source: index.findSource(source_id)!, own}));
  return renderTable(
    rows,
    [
      toColumn(
        'coverage.source',
        ({source}) =>
          toSafeAddress(source.home)
            ? html`<a href="${toSafeAddress(source.home)}">${pickName(source, language)}</a>`
            : pickName(source, language),
        'words',
      ),
      toColumn(
        'coverage.ways',
        ({own}) =>
          renderList(
            language,
            [...new Set(own.map(({kind}) => kind))].map((kind) => say(language, `coverage.way.${kind}`)),
          ),
        'words',
      ),
      toColumn('coverage.addresses', ({own}) => own.length, 'value'),
      toColumn('coverage.untried', ({own}) => own.filter(({tried}) => tried === null).length, 'value'),
    ],
    {language, caption: sayText(language, 'coverage.sources-caption')},
  );
}
