import MiniSearch from 'minisearch';
import type {Language} from '../../../src/rows.js';
import {formatNumber} from '../../../src/words/number.js';
import {SEARCH_OPTIONS} from './search-options.js';

/** Answers the search box of the search page; the index is fetched when somebody first searches. The question stays in the address. */
export function enableSearch(place: HTMLElement): void {
  const box = place.querySelector<HTMLInputElement>('input')!;
  let index: Promise<MiniSearch> | undefined;
  const answer = async (): Promise<void> => {
    history.replaceState(null, '', box.value ? `?q=${encodeURIComponent(box.value)}` : location.pathname);
    if (!box.value.trim()) return show(place, undefined);
    const status = place.querySelector<HTMLElement>('[data-status]')!;
    if (!index) status.textContent = status.dataset.waiting!;
    const asked = box.value;
    const found = (await (index ??= load(place))).search(asked);
    if (asked === box.value) show(place, found as unknown as FoundPage[]);
  };
  box.addEventListener('input', () => void answer());
  place.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  box.value = new URLSearchParams(location.search).get('q') ?? '';
  if (box.value) void answer();
  else box.focus();
}

interface FoundPage {
  id: string;
  title: string;
  description: string;
  kind: string;
}

const MOST = 40;

async function load(place: HTMLElement): Promise<MiniSearch> {
  const answer = await fetch(place.dataset.src!);
  return MiniSearch.loadJSON(await answer.text(), SEARCH_OPTIONS);
}

function show(place: HTMLElement, found: FoundPage[] | undefined): void {
  const status = place.querySelector<HTMLElement>('[data-status]')!;
  const count = formatNumber(found?.length ?? 0, document.documentElement.lang as Language);
  status.textContent =
    found === undefined
      ? ''
      : found.length === 0
        ? status.dataset.none!
        : (found.length > MOST ? status.dataset.most! : status.dataset.some!).replace('%', count);
  place
    .querySelector('.results')!
    .replaceChildren(...(found ?? []).slice(0, MOST).map((one) => createResult(one, place.dataset.base!)));
}

function createResult({id, title, description, kind}: FoundPage, base: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = base + id;
  link.textContent = title;
  const about = document.createElement('span');
  about.className = 'soft small';
  about.textContent = ` ${kind}`;
  const text = document.createElement('p');
  text.className = 'small';
  text.textContent = description;
  item.append(link, about, text);
  return item;
}
