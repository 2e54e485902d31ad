import {expect, it} from 'vitest';
import * as said from '../../../src/series/fixtures/statements.js';
import {toClaim} from '../../../src/series/fixtures/statements.js';
import type {SiteClaim} from '../data/read-site-data.js';
import {createSiteIndex} from '../data/site-index.js';
import {toPlainText} from '../text/html.js';
import {listShares, renderShares} from './shares.js';

const index = createSiteIndex({
  ...{
    claims: [],
    coverage: [],
    mentions: [],
    published: [],
    clusters: [],
    sectors: [],
    stages: [],
    indicators: [],
    documents: [],
  },
  ...{sources: [], places: [], measures: [], concepts: [], units: []},
} as never);
const render = (...claims: object[]): string => toPlainText(renderShares(claims as SiteClaim[], index, 'en'));

it('renderShares(claims) divides the stages of a text by the clusters that it calls identified, and says what to know', () => {
  const text = render(said.claim423, said.claim58, said.claim126, said.claim46);
  for (const share of ['13.7%', '29.8%', '10.9%']) expect(text).toContain(share);
  expect(text).toContain('undated: the ratio belongs to its statement alone');
});

it('renderShares(claims) gives the reason instead where nouns or moments differ', () => {
  const later = {...said.claim58, concept_id: 'industrial_cluster', modality: 'plan'};
  const text = render(said.claim423, later);
  expect(text).toContain('the terms differ: “industrial cluster” and “business cluster”');
  expect(text).toContain('one of the numbers is a plan or forecast');
  expect(text).not.toContain('%');
});

it('listShares(claims) sets no count beside one of another place', () => {
  const isfahan = toClaim({...said.claim58, place_id: 'IR-10'});
  expect(listShares([said.claim423, isfahan] as SiteClaim[])).toEqual([]);
});
