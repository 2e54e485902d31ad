import {enableCitations} from './citations.js';
import {enableFilters, enableHints, enableSorting} from './tables.js';
import {enableTooltips} from './tooltips.js';

// Everything here adds to a page that already says all it has to say.
enableSorting(document);
enableFilters(document);
enableHints(document);
enableTooltips(document);

const comparison = document.querySelector<HTMLElement>('[data-compare]');
const framed = document.querySelector<HTMLElement>('[data-frames]');
if (framed) {
  void import('./frames.js').then(async ({enableFrames}) => {
    const frames = enableFrames(framed);
    if (comparison) (await import('./compare.js')).enableComparison(comparison, frames);
  });
}

// The box of a page that shows answers is ready at once; of any other when somebody turns to it.
const form = document.querySelector<HTMLFormElement>('form[data-src]');
const answers = document.querySelector<HTMLElement>('[data-search]');
const wake = (): Promise<void> =>
  import('./search.js').then(({enableSearch}) => enableSearch(form!, answers));
if (form && answers) void wake();
else form?.addEventListener('focusin', () => void wake(), {once: true});

// The address of a citation is written from the site's root; only the browser knows what stands before it.
enableCitations(document);

if (document.querySelector('[data-live]')) {
  void import('./live-chart.js').then(({enableLiveCharts}) => enableLiveCharts());
}
