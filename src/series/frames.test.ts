import {describe, expect, it} from 'vitest';
import {on, toClaim} from './fixtures/statements.js';
import type {VoicedClaim} from './claim.js';
import {toFrames, type FramedClaim} from './frames.js';

const state = (parts: Parameters<typeof toClaim>[0] & Partial<FramedClaim>): FramedClaim => ({
  is_trusted: true,
  ...(toClaim(parts) satisfies VoicedClaim),
});

// The report of 30 Azar 1399 (brief-016): the bare noun, three provinces. It gives the text no day of its own.
const report = [
  ['IR-10', 55],
  ['IR-03', 40],
  ['IR-02', 38],
].map(([place_id, value]) =>
  state({
    ...{document_id: 'brief-016', concept_id: 'cluster', place_id: String(place_id), value: Number(value)},
    ...{valid_from: '2020-12-20', valid_to: '2020-12-20'},
  }),
);
// Mordad 1396: Yazd 20 on the 14th (brief-437), Fars 12 on the 29th (brief-402), both industrial clusters.
const yazd = state({document_id: 'brief-437', place_id: 'IR-21', value: 20, ...on('2017-08-05')});
const fars = state({document_id: 'brief-402', place_id: 'IR-07', value: 12, ...on('2017-08-20')});
// 10 Aban 1400: Mazandaran 15, industrial (brief-070). Undated: Chaharmahal and Bakhtiari 5, business (brief-024).
const mazandaran = state({document_id: 'brief-070', place_id: 'IR-02', value: 15, ...on('2021-11-01')});
const chaharmahal = state({
  ...{document_id: 'brief-024', place_id: 'IR-14', value: 5, concept_id: 'business_cluster'},
});
const all = [mazandaran, yazd, ...report, chaharmahal, fars];

const toCounts = (claims: readonly FramedClaim[]) =>
  toFrames(claims).map(({frame_id, members}) => [
    frame_id,
    Object.fromEntries(members.map(({place_id, claim}) => [place_id, claim.value])),
  ]);

describe('toFrames(claims)', () => {
  it('opens with the frame that covers the most provinces, and never mixes nouns, years or undated ones', () => {
    expect(toCounts(all)).toEqual([
      ['clusters_identified-cluster-stock-brief-016', {'IR-10': 55, 'IR-03': 40, 'IR-02': 38}],
      ['clusters_identified-industrial_cluster-stock-1396', {'IR-21': 20, 'IR-07': 12}],
    ]);
  });

  it('takes the later of two frames that cover equally many', () => {
    const later = ['IR-02', 'IR-18'].map((place_id) =>
      state({document_id: `later-${place_id}`, place_id, value: 9, ...on('2022-04-16')}),
    );
    expect(toFrames([yazd, fars, ...later])[0]).toMatchObject({year: 1401, document_id: null});
  });

  it('never joins the bare noun, or none, of two texts by their year', () => {
    for (const concept_id of ['cluster', null])
      expect(
        toFrames([
          {...yazd, concept_id},
          {...fars, concept_id},
        ]),
      ).toEqual([]);
  });

  it('joins undated statements of one text, and keeps the frame undated', () => {
    const [one, other] = [chaharmahal, {...chaharmahal, claim_id: 'other', place_id: 'IR-21', value: 3}];
    expect(toFrames([one, other])).toMatchObject([
      {document_id: 'brief-024', year: null, from: null, to: null},
    ]);
  });

  it.each([
    ['a part of another number', {is_part: true}],
    ['what the reader is unsure of', {is_trusted: false}],
    ['the count of one sector', {sector_id: '13'}],
    ['the count of one cluster', {cluster_name: 'فرش'}],
    ['a plan', {modality: 'plan'}],
    ['the country', {place_id: 'IR'}],
    ['another measure', {measure_id: 'clusters_active'}],
    ['another nature', {nature: 'flow'}],
    ['a time wider than its year', {valid_to: '2018-08-20'}],
  ] as const)('leaves out %s', (_, parts) => {
    expect(toFrames([yazd, {...fars, ...parts}])).toEqual([]);
  });

  it('holds a whole year as within that year, though it begins on the last day of a Gregorian winter', () => {
    // seed-brief-002: Lorestan, year 1391, which began on 20 March 2012
    const year = {valid_from: '2012-03-20', valid_to: '2013-03-20'};
    expect(
      toFrames([
        {...yazd, ...year},
        {...fars, ...year},
      ]),
    ).toMatchObject([{year: 1391}]);
  });

  it('lets the latest statement stand for a place and says where another of the frame contradicts it', () => {
    const earlier = state({document_id: 'earlier', place_id: 'IR-07', value: 9, ...on('2017-05-01')});
    const [{members}] = toFrames([earlier, yazd, fars]) as [ReturnType<typeof toFrames>[0]];
    expect(members.map(({claim, has_conflict}) => [claim.value, has_conflict])).toEqual([
      [20, false],
      [12, true],
    ]);
  });
});
