import {describe, expect, it} from 'vitest';
import {findSuccessors, type Reading, type ReleasedStatement} from './find-successors.js';

const SPAN = {document_id: 'brief', quote_start: 10, quote_end: 20};

function claim(id: string, said: Record<string, string>, span = {}): ReleasedStatement {
  const usual = {
    measure_id: 'clusters_identified',
    operator: '=',
    value: '12',
    unit: 'cluster',
    place_id: 'IR',
  };
  return {kind: 'claim', id, ...SPAN, ...span, said: {...usual, ...said}};
}

function mention(id: string, said: Record<string, string>, span = {}): ReleasedStatement {
  return {
    kind: 'mention',
    id,
    ...SPAN,
    ...span,
    said: {cluster_name: 'کفش', stage_id: 'identified', ...said},
  };
}

function find(old: ReleasedStatement, statements: ReleasedStatement[], others: Partial<Reading> = {}) {
  const now = {statements, rejected: [], documents: new Set(['brief']), ...others};
  return findSuccessors([old], now)[0];
}

describe('findSuccessors(before, now)', () => {
  it('says same where all that is said is the same, however the number is written', () => {
    expect(find(claim('old', {}), [claim('new', {value: '12.0'})])).toEqual({
      ...{statement_id: 'old', became: 'same', successor_id: 'new', reason: null},
    });
  });

  it('says what is read otherwise', () => {
    const now = claim('new', {measure_id: 'clusters_active', place_id: ''});
    expect(find(claim('old', {}), [now])).toMatchObject({
      became: 'revised',
      successor_id: 'new',
      reason: 'measure_id: clusters_identified → clusters_active; place_id: IR → none',
    });
  });

  it('takes of several that overlap the one with the same number', () => {
    const others = [claim('share', {value: '40', unit: 'percent'}), claim('new', {operator: '~'})];
    expect(find(claim('old', {}), others)).toMatchObject({successor_id: 'new'});
  });

  it('follows both ends of what is now read as a range', () => {
    const range = claim('range', {value: '50', high: '70'});
    expect(find(claim('low', {value: '50'}), [range])).toMatchObject({successor_id: 'range'});
    expect(find(claim('high', {value: '70'}), [range])).toMatchObject({successor_id: 'range'});
  });

  it('follows a number that was misread', () => {
    expect(find(claim('old', {value: '1401800'}), [claim('new', {value: '1800'})])).toMatchObject({
      became: 'revised',
      reason: 'value: 1401800 → 1800',
    });
  });

  it('takes of several stages of one name the same stage, else the name', () => {
    const [launched, identified] = [
      mention('a', {stage_id: 'launched'}),
      mention('b', {cluster_name: 'كفش'}),
    ];
    expect(find(mention('old', {}), [launched, identified])).toMatchObject({
      became: 'same',
      successor_id: 'b',
    });
    expect(find(mention('old', {}), [launched])).toMatchObject({reason: 'stage_id: identified → launched'});
  });

  it('finds the same said elsewhere in the text, and no other number that happens to be equal', () => {
    const away = {quote_start: 90, quote_end: 99};
    expect(find(claim('old', {}), [claim('new', {}, away)])).toMatchObject({successor_id: 'new'});
    expect(find(claim('old', {}), [claim('new', {place_id: 'IR-07'}, away)])).toMatchObject({
      became: 'withdrawn',
    });
    expect(find(mention('old', {}), [mention('new', {}, away)])).toMatchObject({successor_id: 'new'});
  });

  it('withdraws what is no statement any more and says why', () => {
    const rejected = [{...SPAN, rule: 'negated'}];
    expect(find(claim('old', {}), [], {rejected})?.reason).toBe('no statement: negated');
    expect(find(claim('old', {}), [])?.reason).toBe('no number of a statement stands there any more');
    expect(find(mention('old', {}), [])?.reason).toBe('no cluster is named there any more');
    expect(find(claim('old', {}), [], {documents: new Set()})?.reason).toBe('its text is not read any more');
  });
});
