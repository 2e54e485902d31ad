import {PATTERNS} from '../../../src/charts/hatch.js';
import type {ChartSpec} from '../../../src/charts/spec.js';
import type {Language} from '../../../src/rows.js';
import {formatPhrase} from '../../../src/words/fill-phrase.js';
import {LIVE_CHART} from '../../../src/words/phrases/charts.js';

/** Wakes the live-chart buttons of a page: Vega is loaded when a reader asks for it, and not before. */
export function enableLiveCharts(root: ParentNode = document): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-live]')) {
    button.hidden = false;
    button.addEventListener('click', () => void showLiveChart(button), {once: true});
  }
}

async function showLiveChart(button: HTMLButtonElement): Promise<void> {
  const figure = button.closest<HTMLElement>('.k-figure');
  const place =
    figure && [...figure.querySelectorAll<HTMLElement>('.k-drawing')].find((drawing) => drawing.offsetParent);
  if (!place) return;
  const label = button.textContent;
  const say = (key: keyof typeof LIVE_CHART) => formatPhrase(figure.lang as Language, LIVE_CHART[key]);
  button.disabled = true;
  button.textContent = say('loading');
  try {
    await drawLive(place, await readSpec(button.dataset['live']!));
    button.remove();
  } catch (error) {
    button.disabled = false;
    button.textContent = label;
    button.addEventListener('click', () => void showLiveChart(button), {once: true});
    button.setAttribute('title', say('failed'));
    console.error(error);
  }
}

async function readSpec(address: string): Promise<ChartSpec> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`GET ${address}: ${response.status}`);
  // marks lead to addresses from the site's root, which lies two folders above the files
  const root = new URL('../../', response.url).href;
  return JSON.parse((await response.text()).replaceAll('"href":"/', `"href":"${root}`)) as ChartSpec;
}

async function drawLive(place: HTMLElement, spec: ChartSpec): Promise<void> {
  const [{parse, View}, {expressionInterpreter}, {compileSpec}] = await Promise.all([
    import('vega'),
    import('vega-interpreter'),
    import('../figures/compile-spec.js'),
  ]);
  const still = place.innerHTML;
  place.replaceChildren();
  try {
    // The pages' policy allows no code made of texts: Vega's expressions stay trees, and are walked.
    const flow = parse(compileSpec(spec), undefined, {ast: true});
    const options = {renderer: 'svg', container: place, hover: true, expr: expressionInterpreter} as const;
    await new View(flow, options).runAsync();
  } catch (error) {
    place.innerHTML = still;
    throw error;
  }
  const svg = place.querySelector('svg');
  svg?.setAttribute('direction', 'ltr');
  svg?.insertAdjacentHTML(
    'afterbegin',
    `<defs>${PATTERNS.map(({url, draw}) => draw(url.slice(5, -1))).join('')}</defs>`,
  );
}
