import {expect, it} from 'vitest';
import {html} from './html.js';
import {renderJumps} from './jumps.js';

const section = (id: string, heading: string) =>
  html`<section id="${id}"><h2>${heading} <span class="soft">ISIC</span></h2><p>text</p></section>`;

it('renderJumps(body, language) lists the sections of a page by their headings', () => {
  const body = html`${section('counts', 'Counts')}${section('clusters', 'Clusters & more')}<section><h2>No id</h2></section>${section('cite', 'Cite')}`;
  const jumps = renderJumps(body, 'en').html;
  expect([...jumps.matchAll(/<a href="#([\w-]+)">([^<]*)<\/a>/g)].map(([, ...link]) => link)).toEqual([
    ['counts', 'Counts ISIC'],
    ['clusters', 'Clusters &#38; more ISIC'],
    ['cite', 'Cite ISIC'],
  ]);
});

it('renderJumps(body, language) is nothing on a page that is seen at a glance', () => {
  expect(renderJumps(html`${section('counts', 'Counts')}${section('cite', 'Cite')}`, 'fa').html).toBe('');
});
