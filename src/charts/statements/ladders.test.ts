import {expect, it} from 'vitest';
import {movaffagh197, parliament526} from '../fixtures/statements.js';
import type {Statement} from '../statement.js';
import {toLadders} from './ladders.js';

const said = (id: string, measure_id: string, concept_id: string): Statement => ({
  ...{...parliament526, claim_id: id, value: 20, measure_id, concept_id},
});
const listIds = (rows: Statement[]): string[][] =>
  toLadders(rows, 'en').map((ladder) => ladder.rows.map(({claim_id}) => claim_id));

it('toLadders(rows) sets side by side the stages that one text counts of one term, in the order of the programme', () => {
  const rows = [
    said('done', 'clusters_completed', 'industrial_cluster'),
    said('known', 'clusters_identified', 'industrial_cluster'),
    said('run', 'clusters_implementation', 'cluster'),
    movaffagh197,
  ];
  expect(listIds(rows)).toEqual([['known', 'run', 'done']]);
});

it('toLadders(rows) never sets business clusters beside industrial ones, and what is said of neither beside neither', () => {
  const rows = [
    said('known', 'clusters_identified', 'industrial_cluster'),
    said('run', 'clusters_implementation', 'business_cluster'),
    said('done', 'clusters_completed', 'business_cluster'),
    said('licensed', 'clusters_licensed', 'cluster'),
  ];
  expect(listIds(rows)).toEqual([['run', 'done']]);
});
