import type {Language} from '../../../src/rows.js';
import {formatNumber} from '../../../src/words/number.js';
import {createResult} from './create-result.js';
import {keepInAddress} from './keep-in-address.js';
import {loadSearch, type Search} from './load-search.js';
import type {SearchEntry} from './search-entry.js';

/**
 * Lets the search box of a page answer while somebody writes: on the page of search in the page itself, where the question stays
 * in the address, elsewhere in a short list below the box. The index is fetched when somebody begins to write.
 */
export function enableSearch(form: HTMLFormElement, answers: HTMLElement | null): void {
  const box = form.querySelector<HTMLInputElement>('input')!;
  const view = answers ? toPageView(answers) : toListView(form);
  let search: Promise<Search> | undefined;
  const answer = async (): Promise<void> => {
    const asked = box.value.trim();
    if (answers) keepInAddress(asked ? `?q=${encodeURIComponent(asked)}` : '');
    if (!asked) return view.show(undefined);
    if (!search) view.wait();
    try {
      const find = await (search ??= loadSearch(form.dataset.src!));
      if (asked === box.value.trim()) view.show(find(asked));
    } catch (error) {
      // the form still leads to the page of search, and the next letter tries again
      search = undefined;
      view.show(undefined);
      console.error(error);
    }
  };
  box.addEventListener('input', () => void answer());
  if (!answers) {
    // what was written while this was loading
    if (box.value) void answer();
    return;
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  box.value = new URLSearchParams(location.search).get('q') ?? '';
  if (box.value) void answer();
  else box.focus();
}

interface View {
  wait(): void;
  /** Nothing was asked where nothing is given. */
  show(found: SearchEntry[] | undefined): void;
}

const MOST = 40;
const FEW = 6;

function toPageView(answers: HTMLElement): View {
  const status = answers.querySelector<HTMLElement>('[data-status]')!;
  const list = answers.querySelector<HTMLElement>('.results')!;
  const say = (key: 'none' | 'some' | 'most', n: number): string =>
    status.dataset[key]!.replace('%', formatNumber(n, document.documentElement.lang as Language));
  return {
    wait: () => (status.textContent = status.dataset['waiting']!),
    show(found) {
      const n = found?.length ?? 0;
      status.textContent = found ? say(n === 0 ? 'none' : n > MOST ? 'most' : 'some', n) : '';
      list.replaceChildren(
        ...(found ?? []).slice(0, MOST).map((one) => createResult(one, answers.dataset['base']!)),
      );
    },
  };
}

function toListView(form: HTMLFormElement): View {
  const list = document.createElement('ul');
  list.className = 'results found';
  list.hidden = true;
  form.append(list);
  const hide = (): boolean => (list.hidden = true);
  form.addEventListener('keydown', ({key}) => key === 'Escape' && hide());
  form.addEventListener('focusout', ({relatedTarget}) => {
    if (!form.contains(relatedTarget as Node | null)) hide();
  });
  return {
    wait: hide,
    show(found) {
      list.hidden = !found?.length;
      list.replaceChildren(
        ...(found ?? []).slice(0, FEW).map((one) => createResult(one, form.dataset['base']!)),
      );
    },
  };
}
