import {expect, it} from 'vitest';
import {toInnerName, toName} from './name.js';

it.each([
  ['Clusters identified', 'clusters identified'],
  ['US dollar', 'US dollar'],
  ['cluster', 'cluster'],
  ['', ''],
])('toInnerName(«%s») begins with a small letter unless the name is written in capitals', (en, inner) => {
  expect(toInnerName({fa: 'نام', en})).toEqual({fa: 'نام', en: inner});
});

it('toName gives an unknown id back, and nothing for none', () => {
  expect(toName({}, 'somewhere')).toEqual({fa: 'somewhere', en: 'somewhere'});
  expect(toName({}, null)).toEqual({fa: '', en: ''});
});
