import {describe, expect, it} from 'vitest';
import {findDensest} from './find-densest.js';
import {parseTree} from './tree.js';

const LONG =
  'این بند نمونه آن‌قدر بلند است که بند یک مقاله باشد و چیزی درباره جهان نمی‌گوید و تنها برای آزمودن است. ';
const find = (html: string) => findDensest(parseTree(`<html><body>${html}</body></html>`))?.attribs['id'];
const paragraphs = (count: number) => `<p>${LONG}</p>`.repeat(count);

describe('findDensest(root)', () => {
  it.each([
    [
      'the box of the paragraphs',
      `<div id="out"><div id="in">${paragraphs(8)}</div><div id="side"><p>کوتاه</p></div></div>`,
      'in',
    ],
    [
      'the box of one paragraph and not the paragraph',
      `<div id="in"><p id="p">${LONG.repeat(8)}</p></div>`,
      'in',
    ],
    ['lines parted by breaks', `<div id="in">${`${LONG}<br>`.repeat(8)}</div>`, 'in'],
    [
      'the box around two halves',
      `<div id="out"><div id="a">${paragraphs(5)}</div><div id="b">${paragraphs(5)}</div></div>`,
      'out',
    ],
  ])('finds %s', (_, html, id) => expect(find(html)).toBe(id));

  it.each([
    ['short texts', paragraphs(3)],
    ['paragraphs that are links', `<div id="in">${`<p><a href="/">${LONG}</a></p>`.repeat(9)}</div>`],
    ['text that stands in the page itself', paragraphs(9)],
    ['nothing', ''],
  ])('leaves %s to others', (_, html) => expect(find(html)).toBeUndefined());
});
