import {describe, expect, it} from 'vitest';
import {renderSvg} from '../../pipelines/site/figures/render-svg.js';
import {HARD_CHARTS} from './fixtures/hard-charts.js';
import {findCollisions, readDrawing} from './fixtures/read-drawing.js';
import {findOutsiders} from './fixtures/read-spec.js';

describe.each(HARD_CHARTS)('$name in $language at $width pixels', ({draw}) => {
  it('holds every datum within the domain of its scale', () => {
    expect(findOutsiders(draw())).toEqual([]);
  });

  it('lets no word cover another, a mark, a rule or the edge', async () => {
    expect(findCollisions(readDrawing(await renderSvg(draw(), 'k')))).toEqual([]);
  });

  it('says in one sentence what it is, and points to the table', () => {
    const {description, usermeta} = draw();
    expect(description).toContain(usermeta.khoosheh.title);
    expect(description).toMatch(/table|جدول/);
  });
});

describe('findCollisions(drawing)', () => {
  const draw = (inner: string) => findCollisions(readDrawing(`<svg viewBox="0 0 100 50">${inner}</svg>`));
  const word = (x: number, text = 'word') =>
    `<text transform="translate(${x},20)" font-size="10">${text}</text>`;
  const halo = (inner: string) => `<g paint-order="stroke">${inner}</g>`;

  it('finds words upon words, marks, rules and the edge, and nothing beside them', () => {
    expect(draw(word(10) + word(20))).toEqual(['word × word']);
    expect(draw(halo(word(10)) + '<path d="M12,12L20,22" fill="#fff"/>')).toEqual(['word × mark']);
    expect(draw(word(10) + '<line transform="translate(0,18)" x2="50"/>')).toEqual(['word × rule']);
    expect(draw(word(95))).toEqual(['word × edge']);
    expect(draw(halo(word(10) + word(60)) + '<line transform="translate(0,18)" x2="50"/>')).toEqual([]);
  });
});
