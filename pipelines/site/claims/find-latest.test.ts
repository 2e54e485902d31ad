import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Database, Row} from '../../../src/io/duckdb.js';
import {plantStatements} from '../../fixtures/plant-statements.js';
import {findLatest, type ToldAndDated} from './find-latest.js';

// The report of the parliament's research centre is dated by what it speaks of (30 Azar 1399) and by no day of publication.
const CLAIMS: Row[] = [
  {claim_id: 'parliament-526', value: 526, valid_from: '2020-12-20', valid_to: '2020-12-20'},
  {claim_id: 'mehr-130', value: 130, said_from: '2025-08-12', said_to: '2025-08-12'},
  {claim_id: 'of-1391', value: 197, valid_from: '2012-03-20', valid_to: '2013-03-19', said_from: '2021-01-01', said_to: '2021-01-01'},
  {claim_id: 'plan', value: 600, modality: 'plan', valid_from: '2030-01-01', valid_to: '2030-12-31', said_from: '2019-01-01', said_to: '2019-01-01'},
  {claim_id: 'premises', value: 423, said_from: '2022-01-01', said_to: '2022-02-01', date_basis: 'premises'},
  {claim_id: 'wide', value: 429, said_from: '2012-03-20', said_to: '2026-03-20'},
  {claim_id: 'undated', value: 202},
]; // prettier-ignore

describe('findLatest(claims, n)', () => {
  let database: Database;
  let claims: ToldAndDated[];
  beforeAll(async () => {
    database = await plantStatements({claims: CLAIMS});
    claims = (await database.read('SELECT * FROM out.claims')) as unknown as ToldAndDated[];
  });
  afterAll(() => database.close());
  const list = (n: number) => findLatest(claims, n).map(({claim_id}) => claim_id);

  it('orders by the later of the two clocks, so that an empty one hides no figure', () => {
    expect(list(9)).toEqual(['mehr-130', 'of-1391', 'parliament-526', 'plan']);
  });

  it('gives the newest of them', () => {
    expect(list(2)).toEqual(['mehr-130', 'of-1391']);
  });
});
