import {describe, expect, it} from 'vitest';
import {describeSource} from './describe-claim.js';
import {claim388} from './fixtures/statements.js';

describe('describeSource(row, language)', () => {
  it('leaves out brackets of a publisher, for it stands in brackets itself', () => {
    const published = {
      ...claim388,
      ...{source_fa: 'تارنمای خوشه‌های کسب‌وکار (bcdm.ir)', source_en: 'Site of business clusters (bcdm.ir)'},
    };
    expect(describeSource(published, 'fa')).toMatch(/، تارنمای خوشه‌های کسب‌وکار$/);
    expect(describeSource(published, 'en')).toMatch(/, Site of business clusters$/);
  });

  it('keeps a publisher that is an address alone', () => {
    expect(describeSource({...claim388, source_fa: 'bcdm.ir'}, 'fa')).toContain('bcdm.ir');
  });
});
