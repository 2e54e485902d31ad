import {expect, it} from 'vitest';
import {toRelative} from './mend-page.js';

const page = {language: 'fa', path: 'provinces/IR-07/'} as const;

it.each([
  ['/fa/', '../../'],
  ['/en/provinces/IR-07/', '../../../en/provinces/IR-07/'],
  ['/fa/documents/brief-016/#c1', '../../documents/brief-016/#c1'],
  ['/fa/provinces/IR-07/#clusters', '#clusters'],
  ['/assets/icon.svg', '../../../assets/icon.svg'],
])('toRelative(markup, page) writes %s as %s', (address, link) => {
  expect(toRelative(`<a href="${address}">`, page)).toBe(`<a href="${link}">`);
});

it.each(['https://example.org/a', '#key', 'mailto:a@example.org'])(
  'toRelative(markup, page) leaves %s as it is',
  (address) => {
    expect(toRelative(`<a href="${address}">`, page)).toBe(`<a href="${address}">`);
  },
);
