import {expect, it} from 'vitest';
import {mendCover} from './mend-cover.js';
import {html} from './text/html.js';
import type {Site} from './text/page.js';

const site = {address: '', files: {script: '', fonts: '', preloads: {fa: [], en: []}}, asOf: null} as Site;
const built = (text: string): string => `<title>Khoosheh</title><main id="observablehq-main">${text}</main>`;

it('mendCover(built, cover, site) fills the slots of both languages, with addresses from the root of the site', () => {
  const slots = {fa: html`<a href="/fa/">ف</a>`, en: html`<a href="/en/documents/a/#c1">526</a>`};
  const page = mendCover(
    built('<div data-slot="fa"></div><div data-slot="en"></div>'),
    {name: 'index', slots},
    site,
  );
  expect(page).toContain('<a href="fa/">ف</a><a href="en/documents/a/#c1">526</a>');
});

it('mendCover(built, cover, site) fails where what the data gives has no place', () => {
  const cover = {name: 'index', slots: {fa: html`<p>526</p>`}} as const;
  expect(() => mendCover(built('<p>nothing</p>'), cover, site)).toThrow('slots not used: fa in index');
});
