// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from 'vitest';
import {enableFrames} from './frames.js';

const FRAMES = `<div data-frames="Frame">
  <div id="bare-1399" data-frame="bare, 1399" data-places="IR-10 IR-03 IR-02"></div>
  <div id="industrial-1396" data-frame="industrial, 1396" data-places="IR-21 IR-07"></div></div>`;

describe('enableFrames(place)', () => {
  const place = () => document.querySelector<HTMLElement>('[data-frames]')!;
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('[data-frame]')]
      .filter(({hidden}) => !hidden)
      .map(({id}) => id);
  beforeEach(() => {
    history.replaceState(null, '', '/');
    document.body.innerHTML = FRAMES;
  });

  it('opens with the first frame and shows the one that is chosen, which the address keeps', () => {
    const frames = enableFrames(place());
    expect(shown()).toEqual(['bare-1399']);
    const box = document.querySelector('select')!;
    expect([...box.options].map(({text}) => text)).toEqual(['bare, 1399', 'industrial, 1396']);
    box.value = 'industrial-1396';
    box.dispatchEvent(new Event('change'));
    expect(shown()).toEqual(['industrial-1396']);
    expect(location.hash).toBe('#industrial-1396');
    frames.showFor(new Set(['IR-10']));
    expect(shown()).toEqual(['industrial-1396']);
  });

  it('opens with the frame of the address', () => {
    history.replaceState(null, '', '/#industrial-1396');
    enableFrames(place());
    expect(shown()).toEqual(['industrial-1396']);
  });

  it('shows the frame that covers the most of the provinces compared, the first of equal ones', () => {
    const frames = enableFrames(place());
    frames.showFor(new Set(['IR-07', 'IR-21', 'IR-10']));
    expect(shown()).toEqual(['industrial-1396']);
    frames.showFor(new Set(['IR-07', 'IR-10']));
    expect(shown()).toEqual(['bare-1399']);
  });

  it('gives no choice where there is one frame', () => {
    document.querySelector('#industrial-1396')!.remove();
    enableFrames(place()).showFor(new Set(['IR-07']));
    expect(shown()).toEqual(['bare-1399']);
    expect(document.querySelector('select')).toBeNull();
  });
});
