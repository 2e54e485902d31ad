import {describe, expect, it} from 'vitest';
import {
  golestani870,
  movaffagh197,
  molaei202,
  seyedabrishami388,
} from '../../../src/charts/fixtures/statements.js';
import {provinceMap} from '../../../src/charts/map/province-map.js';
import {statementsOverTime} from '../../../src/charts/statements/statements-over-time.js';
import {renderSvg} from './render-svg.js';

const spec = statementsOverTime([movaffagh197, molaei202, seyedabrishami388, golestani870], {
  language: 'fa',
  width: 328,
});

describe('renderSvg(spec)', () => {
  it('gives the same text every time, whatever was drawn before', async () => {
    const first = await renderSvg(spec, 'k');
    await renderSvg(statementsOverTime([molaei202], {language: 'en'}), 'k');
    expect(await renderSvg(spec, 'k')).toBe(first);
  });

  it('keeps left to right, is called by its one sentence, and isolates Persian', async () => {
    const svg = await renderSvg(spec, 'a');
    expect(svg).toMatch(
      /^<svg [^>]*direction="ltr" style="direction:ltr" lang="fa" role="img" aria-labelledby="a-desc"/,
    );
    expect(svg).toContain('<desc id="a-desc">');
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*[\u0620-\u064a][^<]*)</g)].map(([, text]) => text!);
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) expect(text).toMatch(/^\u2067\u200f.*\u2069$/);
  });

  it('makes each mark with an address one link with a name, and is then no picture', async () => {
    const rows = [movaffagh197, molaei202, golestani870].map((row) => ({
      ...row,
      href: `/fa/documents/x/#${row.claim_id}`,
    }));
    const svg = await renderSvg(statementsOverTime(rows, {language: 'fa'}), 'k');
    const links = [...svg.matchAll(/<a href="\/fa\/documents\/x\/#(\w+)"><title>([^<]+)<\/title>/g)];
    expect(links.map(([, id]) => id).sort()).toEqual(['c197', 'c202', 'c870']);
    expect(links.find(([, id]) => id === 'c870')![2]).toContain('بیش از ۸۷۰');
    expect(svg).toContain(' role="group" ');
    // listeners hear the links, not the words about them
    expect(svg.match(/<text/g)!.length).toBeGreaterThan(0);
    expect(svg.replace(/<g aria-hidden="true"[^>]*>(?:<text[^>]*>[^<]*<\/text>)*<\/g>/g, '')).not.toContain(
      '<text',
    );
  });

  it('holds only ids of its own prefix, each once, and every reference meets one', async () => {
    const map = provinceMap([{place_id: 'IR-07', value: null}], {language: 'fa', width: 640});
    for (const drawn of [await renderSvg(spec, 'p'), await renderSvg(map, 'p')]) {
      const ids = [...drawn.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^p-/);
      for (const [, id] of drawn.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
    }
  });

  it('rounds decimals and stays small', async () => {
    const svg = await renderSvg(spec, 'k');
    expect(svg).not.toMatch(/\d\.\d{2,}/);
    expect(svg.length).toBeLessThan(15_000);
  });

  it('escapes what comes from rows', async () => {
    const hostile = statementsOverTime([{...golestani870, speaker: '<script>&"'}], {
      language: 'en',
      title: '<b>',
    });
    const svg = await renderSvg(hostile, 'k');
    expect(svg).not.toMatch(/<script|<b>/);
  });
});
