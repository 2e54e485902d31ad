import {expect, it} from 'vitest';
import {toPathInside} from './to-path-inside.js';

it.each([
  ['a/index.md', '/site/fa/a/index.md'],
  ['a/../b', '/site/fa/b'],
  ['..x', '/site/fa/..x'],
  ['/etc/passwd', '/site/fa/etc/passwd'],
  ['documents/متن/index.md', '/site/fa/documents/متن/index.md'],
])('toPathInside(folder, …) takes %s', (name, path) => {
  expect(toPathInside('/site/fa', name)).toBe(path);
});

it.each(['..', '../about', '../../../../../x', 'a/../../fa2/x', '.', '', 'a/..'])(
  'toPathInside(folder, …) refuses «%s»',
  (name) => {
    expect(() => toPathInside('/site/fa', name)).toThrow(/^outside its folder: /);
  },
);

it('toPathInside(folder, …) looks at all its parts together, and takes a folder that is relative', () => {
  expect(() => toPathInside('/site', 'documents', '../../about', 'index.md')).toThrow('outside its folder');
  expect(toPathInside('site', 'documents', 'x')).toBe('site/documents/x');
});
