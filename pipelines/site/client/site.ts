import {enableFilters, enableSorting} from './tables.js';
import {enableTooltips} from './tooltips.js';

// Everything here adds to a page that already says all it has to say.
enableSorting(document);
enableFilters(document);
enableTooltips(document);

const search = document.querySelector<HTMLElement>('[data-search]');
if (search) void import('./search.js').then(({enableSearch}) => enableSearch(search));

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-live]')) {
  button.hidden = false;
  button.addEventListener('click', () => void import('./live.js').then(({showLiveChart}) => showLiveChart(button)), {once: true});
}
