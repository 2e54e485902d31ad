import {describe, expect, it} from 'vitest';
import {renderSvg} from '../../../pipelines/site/figures/render-svg.js';
import {toHex} from '../colours.js';
import {listMarks, listRows, listTexts} from '../fixtures/read-spec.js';
import {standingsByQuotient, type DrawnStanding} from './standings-by-quotient.js';

// Figures made up for the test: one province on either side of one, one silent, one that rounding leaves open.
const ROWS: readonly DrawnStanding[] = [
  {place_id: 'IR-10', name: 'Isfahan', lane: 'named', quotient: 1.27, is_close: false},
  {place_id: 'IR-15', name: 'Lorestan', lane: 'named', quotient: 0.5, is_close: false},
  {place_id: 'IR-23', name: 'Tehran', lane: 'not_named', quotient: 1, is_close: true},
  {place_id: 'IR-00', name: 'Markazi', lane: 'silent', quotient: 1.75, is_close: false},
];

describe('standingsByQuotient(rows)', () => {
  const spec = standingsByQuotient(ROWS, {language: 'en', width: 640, title: 'Industry'});

  it('names each dot with its place, quotient and lane', () => {
    const names = listRows(listMarks(spec, 'point')).map(({label}) => label);
    expect(names).toContain('Isfahan, 1.27, a cluster of this kind is named');
    expect(names).toContain('Markazi, 1.75, silent: no text');
    expect(spec.usermeta.khoosheh.notes).toHaveLength(1);
  });

  it('clamps nothing: a low quotient lies at its own place, and zero apart from all', () => {
    const low = {...ROWS[1]!, quotient: 0.0045, place_id: 'IR-01'};
    const none = {...ROWS[1]!, quotient: 0, place_id: 'IR-24'};
    const drawn = standingsByQuotient([...ROWS, low, none], {language: 'en', width: 640});
    const x = listRows(listMarks(drawn, 'point'))
      .map((dot) => Number(dot['x']))
      .sort((a, b) => a - b);
    expect(new Set(x).size).toBe(6);
    expect(x[1]! - x[0]!).toBeGreaterThan(30);
    expect(listTexts(drawn)).toEqual(expect.arrayContaining(['0', '0.01', '0.1', '1']));
  });

  it('draws a dot a province, hollow where rounding leaves the side of one open', async () => {
    const svg = await renderSvg(spec, 'standings');
    const dots = listRows(listMarks(spec, 'point'));
    expect(dots).toHaveLength(4);
    expect(dots.filter(({fill}) => fill === toHex('paper'))).toHaveLength(1);
    expect(svg).toContain('Lorestan');
  });

  it('runs from right to left in Persian', () => {
    const placed = (language: 'fa' | 'en') =>
      listRows(listMarks(standingsByQuotient(ROWS, {language, width: 640}), 'point')).map(({x}) => Number(x));
    const [english, persian] = [placed('en'), placed('fa')];
    expect(english.map((x) => Math.round(640 - x))).toEqual(persian.map((x) => Math.round(x)));
  });
});
