import {expect, it} from 'vitest';

import * as said from './fixtures/statements.js';
import {selectHeadline} from './select-headline.js';

const national = [
  said.claim197,
  said.claim388,
  said.claim429,
  said.claim423,
  said.claim192,
  said.claim526,
  said.claim58,
];

it('selectHeadline(claims) gives the latest dated statement of each noun with its rivals', () => {
  const headline = selectHeadline(national);
  expect(
    headline.parts.map(({concept_id, latest_claim_id, rival_claim_ids}) => [
      concept_id,
      latest_claim_id,
      rival_claim_ids,
    ]),
  ).toEqual([
    ['industrial_cluster', 'brief-003:388', []],
    ['business_cluster', 'brief-008:429', ['seed-004:423']],
    ['cluster', 'brief-016:526', []],
  ]);
  expect([headline.statements, headline.dated]).toEqual([6, 5]);
  expect(headline.sentence_en).toContain(
    'Of 6 statements 5 are dated. The latest under each noun: 388 “industrial cluster”',
  );
  expect(headline.sentence_fa).toContain('از ۶ گفته، ۵ تاریخ دارند');
});

it('selectHeadline(claims) shows undated statements where a noun has no dated one', () => {
  const [part] = selectHeadline([said.claim423]).parts;
  expect(part).toMatchObject({latest_claim_id: null, undated_claim_ids: ['seed-004:423']});
  expect(part!.phrase_fa).toContain('۴۲۳ «خوشهٔ کسب‌وکار» (میان ۸ شهریور ۱۳۹۳ و ۱۱ دی ۱۳۹۵');
});

it('selectHeadline(claims) has no parts where nobody said anything', () => {
  expect(selectHeadline([], {place: 'IR-05'}).parts).toEqual([]);
});
