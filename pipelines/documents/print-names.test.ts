import {describe, expect, it} from 'vitest';
import {printHedges} from './print-names.js';

describe('printHedges(hedges)', () => {
  it('prints one hedge a line, by the letters of its words', () => {
    const text = printHedges([
      {
        ...{hedge: 'دست کم', language: 'fa', position: 'before', operator: '>='},
        ...{name_fa: 'دست‌کم', name_en: 'at least', reason: ''},
      },
    ]);
    expect(text.split('\n')[0]).toMatch(
      /^\/\/ printed by npm run documents from data\/reference\/hedges\.csv/,
    );
    expect(text).toContain(
      "\n  'دستکم': {operator: '>=', position: 'before', fa: 'دست‌کم', en: 'at least'},\n",
    );
  });
});
