import {enableCitations} from './citations.js';
import {enableFilters, enableSorting} from './tables.js';
import {enableTooltips} from './tooltips.js';

// Everything here adds to a page that already says all it has to say.
enableSorting(document);
enableFilters(document);
enableTooltips(document);

const comparison = document.querySelector<HTMLElement>('[data-compare]');
if (comparison) void import('./compare.js').then(({enableComparison}) => enableComparison(comparison));

const search = document.querySelector<HTMLElement>('[data-search]');
if (search) void import('./search.js').then(({enableSearch}) => enableSearch(search));

// The address of a citation is written from the site's root; only the browser knows what stands before it.
enableCitations(document);

if (document.querySelector('[data-live]')) {
  void import('./live-chart.js').then(({enableLiveCharts}) => enableLiveCharts());
}
