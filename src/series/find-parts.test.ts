import {describe, expect, it} from 'vitest';
import {findParts, type Partitive} from './find-parts.js';
import {claim34, claim51, claim192, on, toClaim} from './fixtures/statements.js';

const list = (...claims: Partitive[]) => [...findParts(claims).keys()].sort();
const whole = (claim: ReturnType<typeof toClaim>): Partitive => ({...claim, part_of_start: null});

describe('findParts(claims)', () => {
  it('finds the number that its text calls a part: 810 of about 1,100 estates', () => {
    const estates = {
      document_id: 'brief-012',
      measure_id: 'industrial_estates',
      unit: 'estate',
      concept_id: null,
    };
    const all = whole(toClaim({...estates, value: 1100, operator: '~'}));
    const part = {...toClaim({...estates, value: 810}), part_of_start: 20};
    expect(list(all, part)).toEqual(['brief-012:810']);
  });

  it('finds the subset that stands beside its whole: 34 of the 51 in implementation are in their third year', () => {
    expect(list(...[claim192, claim51, claim34].map(whole))).toEqual(['brief-001:34']);
  });

  it('says which number they are a part of: the least of the greater that its text counts', () => {
    const values = [12, 30, 51].map((value) => whole(toClaim({document_id: 'text', value})));
    const wholes = [...findParts(values)].map(([part, one]) => [part, one?.claim_id]);
    expect(wholes).toEqual([
      ['text:12', 'text:30'],
      ['text:30', 'text:51'],
    ]);
  });

  it('takes what counts trades of several sectors for a part of no number, and for no whole', () => {
    const narrow = {...whole(toClaim({document_id: 'text', value: 41})), is_part: true};
    const other = whole(toClaim({document_id: 'text', value: 20}));
    expect([...findParts([narrow, other])]).toEqual([['text:41', null]]);
  });

  it('leaves what another text counts, at another time, in another place or under another noun', () => {
    const one = toClaim({document_id: 'text', value: 55, ...on('2015-01-01')});
    const others = [
      {document_id: 'other', value: 12},
      {value: 40, ...on('2010-01-01')},
      {value: 10, place_id: 'IR-10'},
      {value: 3, sector_id: '32'},
      {value: 29, concept_id: 'business_cluster'},
      {value: 7, nature: 'flow' as const},
    ].map((rest) => toClaim({document_id: 'text', ...on('2015-01-01'), ...rest}));
    expect(list(...[one, ...others].map(whole))).toEqual([]);
  });

  it('leaves things that did something else, or of which nothing says what they did', () => {
    const projects = {measure_id: 'cluster_projects', unit: 'project', concept_id: null};
    const done = [
      toClaim({...projects, value: 12, did: 'end'}),
      toClaim({...projects, value: 3, did: 'ongoing'}),
      toClaim({...projects, value: 2, did: null}),
    ];
    expect(list(...done.map(whole))).toEqual([]);
  });

  it('leaves sums of money, shares and rates', () => {
    const sums = [90, 40].map((value) =>
      toClaim({measure_id: 'exports', unit: 'usd', concept_id: null, value}),
    );
    const shares = [60, 20].map((value) => toClaim({unit: 'percent', value}));
    expect(list(...[...sums, ...shares].map(whole))).toEqual([]);
  });
});
