import type {Language} from '../../../src/rows.js';
import {type CoverageState, STATES} from '../../../src/words/definitions.js';
import {pickColumn, pickName} from '../../../src/words/language.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderCounted} from '../text/counted.js';
import {html, type Html} from '../text/html.js';
import {renderPlace} from '../text/links.js';
import {renderList} from '../text/list.js';
import {toAddress} from '../text/page.js';
import {say} from '../text/say.js';

/** The furthest word first. */
const ORDER: CoverageState[] = ['counted', 'named', 'spoken_of', 'silent'];

/** How many provinces stand under each of the four words: each under the furthest that is true of it. */
export function countStates(index: SiteIndex): Record<CoverageState, number> {
  const count = (state: CoverageState): number => index.coverage.filter((row) => row.state === state).length;
  return {
    silent: count('silent'),
    spoken_of: count('spoken_of'),
    named: count('named'),
    counted: count('counted'),
  };
}

/** The furthest of the four words that is true of a province. */
export function findState(placeId: string, index: SiteIndex): CoverageState {
  return (index.findCoverage(placeId)?.state ?? 'silent') as CoverageState;
}

/** How far texts speak of the clusters of a province, in one of four words that leads to its definition. */
export function renderState(placeId: string, language: Language, index: SiteIndex): Html {
  return renderStateWord(findState(placeId, index), language);
}

/** One of the four words, linked to its definition. */
export function renderStateWord(state: CoverageState, language: Language): Html {
  return html`<a class="state ${state}" href="${toAddress(language, 'provinces/', `word-${state}`)}">${pickName(STATES[state], language)}</a>`;
}

/** A sentence of how many provinces are counted, named, spoken of and silent. */
export function renderStates(index: SiteIndex, language: Language): Html {
  const counts = countStates(index);
  const items = ORDER.filter((state) => counts[state] > 0).map((state, at) =>
    // who is counted is named too, so that a lesser word is told of the others
    say(language, at === 0 || state === 'silent' ? 'state.item' : 'state.item-more', {
      n: renderCounted(`provinces.${state}`, counts[state], language),
      word: renderStateWord(state, language),
    }),
  );
  return say(language, 'state.told', {
    n: renderCounted('provinces', index.provinces.length, language),
    list: renderList(language, items),
  });
}

/** The four words with their meanings, and the provinces that stand under each. */
export function renderStateDefinitions(index: SiteIndex, language: Language): Html {
  const entries = ORDER.map((state) => {
    const own = index.coverage.filter((row) => row.state === state);
    const names = own.map(({place_id}) => renderPlace(place_id, language, index));
    return html`<dt id="word-${state}"><span class="state ${state}">${pickName(STATES[state], language)}</span> <span class="soft">${tellSize(state, own.length, language)}</span></dt>
<dd>${pickColumn(STATES[state], 'definition', language)}${own.length > 0 && html` <span class="small">${renderList(language, names)}</span>`}</dd>
`;
  });
  return html`<section id="words"><h2>${say(language, 'state.heading')}</h2><p>${say(language, 'state.lead')}</p><dl class="words">${entries}</dl></section>`;
}

function tellSize(state: CoverageState, n: number, language: Language): Html {
  return n === 0
    ? say(language, 'state.no-province')
    : say(language, 'state.count', {n: renderCounted(`provinces.${state}`, n, language)});
}
