import {describe, expect, it} from 'vitest';
import {toIdKey} from './document-id.js';
import {findRefusal} from './find-refusal.js';
import {TEXTS_AT_THE_DOOR} from './fixtures/texts-at-the-door.js';
import {toOwnAddress, toWebAddress} from './web-address.js';

const show = (fields: object) => JSON.stringify(fields).slice(0, 80);

describe('findRefusal(text)', () => {
  it.each(TEXTS_AT_THE_DOOR.map(([fields, reason]) => [show(fields), reason, fields] as const))(
    'of %s is %s',
    (_, reason, fields) => {
      expect(findRefusal({id: 'id', text: 'خوشه', ...fields}) ?? null).toBe(reason);
    },
  );

  it('wants an id and a text that are text', () => {
    expect(findRefusal({id: 7, text: 'خوشه'})).toBe('bad id: number; expected text');
    expect(findRefusal({id: 'a', text: null})).toBe('missing text: a');
  });
});

it.each([
  ['A', 'a'],
  ['brief', 'BRIEF'],
  ['straße', 'STRASSE'],
  ['ΣΑΣ', 'σας'],
  ['İ', 'i̇'],
])('toIdKey(id) takes %s and %s for one', (one, other) => {
  expect(toIdKey(one)).toBe(toIdKey(other));
});

it.each([
  ['a', 'b'],
  ['خوشه', 'خوشهٔ'],
  ['a.b', 'a-b'],
])('toIdKey(id) keeps %s and %s apart', (one, other) => {
  expect(toIdKey(one)).not.toBe(toIdKey(other));
});

describe('toOwnAddress(declared, page)', () => {
  const url = 'https://www.example.ir/news/1?utm_source=x';

  it.each([
    ['https://www.example.ir/news/1', 'https://www.example.ir/news/1'],
    ['/news/1', 'https://www.example.ir/news/1'],
    ['https://example.ir/news/1', 'https://example.ir/news/1'],
    ['https://m.example.ir/news/1', 'https://m.example.ir/news/1'],
    ['https://news.example.com/1', 'https://news.example.com/1'],
    ['https://www.example.ir/', undefined],
    ['https://evil.example/news/1', undefined],
    ['https://www.example.ir.evil.example/news/1', undefined],
    ['https://www.example.ir@evil.example/news/1', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of an article makes %s into %s', (declared, address) => {
    expect(toOwnAddress(declared, {url, hosts: ['news.example.com']})).toBe(address);
  });

  it('lets a front page be a front page, and a page of unknown address say where it stood', () => {
    expect(toOwnAddress('/', {url: 'https://example.ir/'})).toBe('https://example.ir/');
    expect(toOwnAddress('https://example.ir/news/1', {})).toBe('https://example.ir/news/1');
    expect(toOwnAddress('https://example.ir/', {})).toBeUndefined();
    expect(toOwnAddress('/news/1', {})).toBeUndefined();
  });
});

it.each(['https://example.org', 'HTTPS://EXAMPLE.ORG/', 'http://[::1]/', 'http://مثال.ایران/'])(
  'toWebAddress(text) reads %s as a browser does',
  (text) => {
    expect(toWebAddress(text)?.protocol).toMatch(/^https?:$/);
  },
);

it.each([
  'https://',
  'http:// /',
  'https:/example.org',
  'https://example.org:99999/',
  'blob:https://example.org/x',
  'about:blank',
])('toWebAddress(text) has none in %s', (text) => {
  expect(toWebAddress(text)).toBeUndefined();
});
