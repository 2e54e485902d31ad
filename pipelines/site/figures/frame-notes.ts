import type {BreakRow, Language} from '../../../src/rows.js';
import {pickColumn, pickName} from '../../../src/words/language.js';
import {formatDigits} from '../../../src/words/number.js';
import type {VocabularyIndicator} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {html, type Html} from '../text/html.js';
import {say} from '../text/say.js';

/** What an official series counts, and where territory, frame or edition changed under it. */
export function renderFrame(indicator: VocabularyIndicator, index: SiteIndex, language: Language): Html {
  const frame = pickColumn(indicator, 'frame', language);
  const breaks = findBreaksOf(indicator, index);
  const items = breaks.map((one) => {
    const reason = pickColumn(one, 'reason', language);
    const [from, to] = [one.last_period, one.first_period].map((period) =>
      formatDigits(period ?? '', language),
    );
    const place = one.place_id === '*' ? undefined : index.findPlace(one.place_id);
    const text = from
      ? say(language, 'indicator.frame-break', {from, to, reason})
      : say(language, 'indicator.frame-begins', {to, reason});
    return html`<li>${place && html`<strong>${pickName(place, language)}:</strong> `}${text}</li>`;
  });
  return html`<section id="frame"><h2>${say(language, 'indicator.frame-heading')}</h2>
${frame && html`<p class="prose">${frame}</p>`}
${items.length > 0 ? html`<ul class="prose">${items}</ul>` : html`<p class="soft">${say(language, 'indicator.frame-none')}</p>`}</section>`;
}

function findBreaksOf({id}: VocabularyIndicator, {breaks, observations}: SiteIndex): BreakRow[] {
  const rows = observations.filter(({indicator_id}) => indicator_id === id);
  const places = new Set(rows.map(({place_id}) => place_id));
  // A change of territory says nothing of a series that begins after it.
  const isTouched = ({kind, first_period}: BreakRow): boolean =>
    kind !== 'territory' || rows.some(({period}) => period < first_period);
  return breaks.filter(
    (one) =>
      isOf(one.indicator_id, id) && (one.place_id === '*' || places.has(one.place_id)) && isTouched(one),
  );
}

function isOf(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id;
}
