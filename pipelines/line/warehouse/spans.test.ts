import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Database} from '../../../src/io/duckdb.js';
import {plantStatements} from '../../fixtures/plant-statements.js';

const on = (from: string, to = from) => ({said_from: from, said_to: to});
const told = (document_id: string, value: number, concept_id: string | null, days: object) => ({
  ...{claim_id: `${document_id}-${value}`, document_id, value, concept_id},
  ...days,
});
const documents = ['stvco', 'zanbor', 'tasnim', 'bcdm', 'mehr', 'copy', 'brief', 'late', 'yazd'];

// The counts of the country as the texts say them: 192 and 197 in 1391, 388 in 1393, 429 in 1394.
const NATIONAL = [
  told('stvco', 192, 'cluster', on('2013-01-25')),
  told('zanbor', 197, 'industrial_cluster', on('2012-03-20', '2013-03-20')),
  told('tasnim', 388, 'industrial_cluster', on('2014-08-30')),
  told('copy', 388, 'industrial_cluster', on('2014-08-30')),
  told('bcdm', 429, 'business_cluster', on('2015-06-21')),
];
// None of these is of a year, of the whole, or sure.
const OTHERS = [
  told('brief', 423, 'business_cluster', on('2012-03-20', '2026-03-20')),
  told('mehr', 4, 'cluster', {...on('2014-08-30'), part_of_start: 0, part_of_end: 2}),
  told('late', 41, 'industrial_cluster', {...on('2014-09-01'), sector_id: 'C'}),
  told('late', 900, 'industrial_cluster', {...on('2014-09-01'), certainty: 'unsure'}),
  told('late', 400, 'industrial_cluster', on('2014-12-01', '2015-08-01')),
  told('yazd', 20, 'industrial_cluster', {...on('2017-08-05'), place_id: 'IR-21'}),
  told('stvco', 50, 'industrial_cluster', {...on('2014-08-30'), high: 70, operator: '~', place_id: 'IR-10'}),
  told('tasnim', 80, null, {...on('2014-09-30'), operator: '<=', hedge: 'خوشه', place_id: 'IR-10'}),
  told('bcdm', 65, 'cluster', {...on('2015-09-30'), place_id: 'IR-10'}),
];

describe('spans of what was said', () => {
  let database: Database;
  beforeAll(async () => {
    database = await plantStatements({
      documents: documents.map((document_id) => ({
        document_id,
        voice_id: document_id === 'copy' ? 'tasnim' : document_id,
      })),
      claims: [...NATIONAL, ...OTHERS],
    });
  });
  afterAll(() => database.close());

  it('out.spans gives the lowest and the highest number of a year under any term, one voice once', async () => {
    const rows = await database.read(
      `SELECT year, low_value, high_value, low_claim_id, high_claim_id, statements, terms FROM out.spans
       WHERE scope = 'country' ORDER BY year`,
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      [1391, 192, 197, 'stvco-192', 'zanbor-197', 2, 2],
      [1393, 388, 388, 'copy-388', 'copy-388', 1, 1],
      [1394, 429, 429, 'bcdm-429', 'bcdm-429', 1, 1],
    ]);
  });

  it('out.spans keeps the hedges and the far end of a range', async () => {
    const rows = await database.read(
      `SELECT year, low_operator, low_value, high_operator, high_value FROM out.spans
       WHERE scope = 'province' ORDER BY year`,
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      [1393, '~', 50, '<=', 80],
      [1394, '=', 65, '=', 65],
    ]);
  });

  it('out.spans is silent of what has fewer than three dated statements: Yazd has one', async () => {
    const places = await database.read('SELECT DISTINCT place_id FROM out.spans ORDER BY place_id');
    expect(places.map(({place_id}) => place_id)).toEqual(['IR', 'IR-10']);
  });

  it('out.yearly_counts keeps a sector apart from the country', async () => {
    const rows = await database.read(
      `SELECT scope, sector_id, value FROM out.yearly_counts WHERE scope = 'sector'`,
    );
    expect(rows).toEqual([{scope: 'sector', sector_id: 'C', value: 41}]);
  });

  it('out.terms_by_year says what share of a year each term has, and what has none', async () => {
    const rows = await database.read(
      `SELECT scope, year, concept_id, statements, of_statements, share FROM out.terms_by_year
       WHERE scope = 'country' AND year = 1391 OR scope = 'all' AND year = 1393 ORDER BY scope, concept_id`,
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['all', 1393, 'industrial_cluster', 3, 4, 0.75],
      ['all', 1393, null, 1, 4, 0.25],
      ['country', 1391, 'cluster', 1, 2, 0.5],
      ['country', 1391, 'industrial_cluster', 1, 2, 0.5],
    ]);
  });
});
