import {expect, it} from 'vitest';

import * as khoosheh from './index.js';

it('the library exports what its name promises, by name', () => {
  expect(Object.entries(khoosheh).filter(([, value]) => value === undefined)).toEqual([]);
  expect(Object.keys(khoosheh)).toEqual(
    expect.arrayContaining([
      'extract',
      'fold',
      'readDates',
      'toSeries',
      'toRatio',
      'relateClaims',
      'asOf',
      'formatCitation',
    ]),
  );
  expect(Object.keys(khoosheh)).not.toContain('default');
});
