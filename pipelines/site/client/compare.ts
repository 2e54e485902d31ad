import type {FrameChoice} from './frames.js';
import {keepInAddress} from './keep-in-address.js';

/** Provinces that a reader can set side by side at once. */
export const MOST = 6;

/**
 * Lets a reader keep up to six provinces in every table of the comparison, which opens with six of one frame and folds the others.
 * The choice stands in the address, so that it can be sent, and in the way to the other language, so that it stays.
 */
export function enableComparison(place: HTMLElement, frames: FrameChoice | undefined): void {
  const rows = [...place.querySelectorAll<HTMLTableRowElement>('tr[data-place]')];
  const folds = [...place.querySelectorAll<HTMLDetailsElement>('details.rest')];
  const opening = place.querySelector<HTMLElement>('[data-opening]');
  const names = listNames(rows);
  const chosen = new Set(
    readChoice()
      .filter((id) => names.has(id))
      .slice(0, MOST),
  );
  const {chooser, heading, boxes, button, status} = createChooser(place, names);
  const show = (): void => {
    for (const row of rows) row.hidden = chosen.size > 0 && !chosen.has(row.dataset.place!);
    for (const fold of folds) unfold(fold, chosen.size > 0);
    if (opening) opening.hidden = chosen.size > 0;
    for (const box of boxes) {
      box.checked = chosen.has(box.value);
      box.disabled = !box.checked && chosen.size >= MOST;
    }
    const told = [...chosen].map((id) => names.get(id)).join(' · ');
    heading.textContent = told ? `${place.dataset.choose!}: ${told}` : place.dataset.choose!;
    button.hidden = chosen.size === 0;
    status.textContent = chosen.size === 1 ? place.dataset.more! : '';
    frames?.showFor(chosen);
    keepInAddress(chosen.size > 0 ? `?p=${[...chosen].join(',')}` : '');
  };
  for (const box of boxes) {
    box.addEventListener('change', () => {
      if (box.checked) chosen.add(box.value);
      else chosen.delete(box.value);
      show();
    });
  }
  button.addEventListener('click', () => {
    chosen.clear();
    show();
    for (const fold of folds) fold.open = true;
  });
  chooser.open = chosen.size < 2;
  show();
}

function listNames(rows: readonly HTMLTableRowElement[]): Map<string, string> {
  const names = new Map(rows.map((row) => [row.dataset.place!, row.cells[0]!.textContent!.trim()]));
  const {lang} = document.documentElement;
  return new Map([...names].sort(([, one], [, other]) => one.localeCompare(other, lang)));
}

// What is chosen among the others stands open and needs no summary; where none of them is, there is nothing to unfold.
function unfold(fold: HTMLDetailsElement, isChosen: boolean): void {
  fold.open = isChosen;
  fold.hidden = isChosen && !fold.querySelector('tr:not([hidden])');
  fold.querySelector('summary')!.hidden = isChosen;
}

function readChoice(): string[] {
  return new URLSearchParams(location.search).get('p')?.split(',') ?? [];
}

interface Chooser {
  chooser: HTMLDetailsElement;
  heading: HTMLElement;
  boxes: HTMLInputElement[];
  button: HTMLButtonElement;
  status: HTMLElement;
}

function createChooser(place: HTMLElement, names: ReadonlyMap<string, string>): Chooser {
  const chooser = document.createElement('details');
  const [heading, list, status] = ['summary', 'div', 'p'].map((name) => document.createElement(name)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  chooser.className = 'chooser';
  status.className = 'small soft';
  status.setAttribute('role', 'status');
  const boxes = [...names].map(([id, name]) => addBox(list, id, name));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'toggle';
  button.textContent = place.dataset.all!;
  chooser.append(heading, list);
  place.prepend(chooser, button, status);
  return {chooser, heading, boxes, button, status};
}

function addBox(list: HTMLElement, id: string, name: string): HTMLInputElement {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.value = id;
  label.append(box, ` ${name}`);
  list.append(label);
  return box;
}
