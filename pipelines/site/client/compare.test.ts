// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from 'vitest';
import {enableComparison} from './compare.js';

const row = (id: string, name: string) => `<tr data-place="${id}"><th>${name}</th><td></td></tr>`;
const PAGE = `<div data-compare data-all="all" data-choose="choose" data-more="one more"><p data-opening>opening</p>
  <table>${row('IR-21', 'Yazd')}${row('IR-07', 'Fars')}</table>
  <details class="rest"><summary>others</summary><table>${row('IR-16', 'Ilam')}</table></details></div>`;

describe('enableComparison(place)', () => {
  const enable = (search: string) => {
    document.documentElement.lang = 'en';
    history.replaceState(null, '', `/${search}`);
    document.body.innerHTML = PAGE;
    enableComparison(document.querySelector<HTMLElement>('[data-compare]')!, undefined);
  };
  const find = <Found extends HTMLElement>(selector: string) => document.querySelector<Found>(selector)!;
  const fold = () => find<HTMLDetailsElement>('details.rest');
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('tr')].filter(
      (one) => !one.hidden && (!fold().contains(one) || (fold().open && !fold().hidden)),
    ).length;
  beforeEach(() => enable(''));

  it('opens with a few and says so; the others unfold', () => {
    expect(shown()).toBe(2);
    expect(find('[data-opening]').hidden).toBe(false);
    expect(fold().hidden).toBe(false);
    expect(
      [...document.querySelectorAll('.chooser label')].map((label) => label.textContent!.trim()),
    ).toEqual(['Fars', 'Ilam', 'Yazd']);
  });

  it('shows what is chosen, folded or not, and all of them when asked', () => {
    enable('?p=IR-16,IR-07');
    expect(shown()).toBe(2);
    expect(find('[data-opening]').hidden).toBe(true);
    expect(find('tr[data-place=IR-21]').hidden).toBe(true);
    enable('?p=IR-07');
    expect(fold().hidden).toBe(true);
    find('.toggle').click();
    expect(shown()).toBe(3);
  });
});
