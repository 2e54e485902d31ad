import {describe, expect, it} from 'vitest';
import {findRetellings, type Saying} from './find-retellings.js';

const say = (document_id: string, value: number, more: Partial<Saying> = {}): Saying => ({
  document_id, speaker: 'گوینده نمونه', measure_id: 'clusters_identified', value, high: null, place_id: 'IR', said_from: '2014-08-30', said_to: '2014-08-30', ...more,
}); // prettier-ignore

describe('findRetellings(sayings)', () => {
  it('finds one speech in two texts by two numbers of one speaker', () => {
    const later = {said_from: '2014-09-02', said_to: '2014-09-02', speaker: 'گوينده نمونه'};
    expect(findRetellings([say('a', 388), say('a', 74), say('b', 388, later), say('b', 74, later)])).toEqual([
      ['a', 'b'],
    ]);
  });

  it.each<[string, Partial<Saying>]>([
    ['another speaker', {speaker: 'کسی دیگر'}],
    ['nobody', {speaker: null}],
    ['another place', {place_id: 'IR-07'}],
    ['another measure', {measure_id: 'clusters_active'}],
    ['another month', {said_from: '2014-10-30', said_to: '2014-10-30'}],
    ['an unknown day', {said_from: null, said_to: null}],
    ['a day anywhere in a year', {said_from: '2014-03-21', said_to: '2015-03-20'}],
  ])('takes the same numbers for two speeches where they are of %s', (_, more) => {
    expect(findRetellings([say('a', 388), say('a', 74), say('b', 388, more), say('b', 74, more)])).toEqual(
      [],
    );
  });

  it('takes one number, or one number twice, for no proof', () => {
    expect(findRetellings([say('a', 388), say('a', 74), say('b', 388), say('b', 388), say('b', 12)])).toEqual(
      [],
    );
  });
});
