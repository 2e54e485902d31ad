import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Database} from '../../../src/io/duckdb.js';
import {plantStatements} from '../../fixtures/plant-statements.js';

const industrial = {concept_id: 'industrial_cluster'};
const unsure = {certainty: 'unsure'};

describe('out.coverage', () => {
  let database: Database;
  beforeAll(async () => {
    database = await plantStatements({
      clusters: [{cluster_id: 'fars-stone', place_id: 'IR-07'}],
      claims: [
        {
          claim_id: 'isfahan-70',
          place_id: 'IR-10',
          value: 70,
          valid_from: '2015-05-30',
          valid_to: '2015-05-30',
        },
        {
          claim_id: 'isfahan-55',
          place_id: 'IR-10',
          value: 55,
          said_from: '2020-12-20',
          said_to: '2020-12-20',
        },
        {
          claim_id: 'isfahan-65',
          place_id: 'IR-10',
          value: 65,
          said_from: '2016-01-01',
          said_to: '2026-03-20',
        },
        {claim_id: 'isfahan-of', place_id: 'IR-10', value: 4, part_of_start: 0, part_of_end: 2},
        {place_id: 'IR-10', value: 3, ...industrial, measure_id: 'clusters_implementation'},
        {place_id: 'IR-10', value: 9, ...industrial, sector_id: '32'},
        {place_id: 'IR-10', value: 90, ...unsure},
        {place_id: 'IR-07', value: 20, modality: 'plan'},
        {place_id: 'IR-21', value: 7, unit: 'estate', measure_id: 'industrial_estates'},
      ],
      mentions: [
        {place_id: 'IR-07', cluster_id: 'fars-stone'},
        {place_id: 'IR-07', cluster_id: 'fars-stone'},
        {place_id: 'IR-21', ...unsure},
      ],
    });
  });
  afterAll(() => database.close());
  const read = (columns: string) => database.read(`SELECT ${columns} FROM out.coverage ORDER BY sort_order`);

  it('calls a province counted, named, spoken of or silent by the furthest that any text goes', async () => {
    expect(await read('name_en, state')).toEqual([
      {name_en: 'Fars', state: 'named'},
      {name_en: 'Isfahan', state: 'counted'},
      {name_en: 'Yazd', state: 'spoken_of'},
      {name_en: 'Ilam', state: 'silent'},
    ]);
  });

  it('says each of the four words by itself: what is counted need not be named', async () => {
    const flags = await read('is_silent, is_spoken_of, is_named, is_counted');
    expect(flags.map((row) => Object.values(row))).toEqual([
      [false, true, true, false],
      [false, true, false, true],
      [false, true, false, false],
      [true, false, false, false],
    ]);
  });

  it('is spoken of where a text speaks of estates alone, and says how many such statements there are', async () => {
    const yazd = (await read('name_en, claims, cluster_claims, mentions, documents'))[2];
    expect(yazd).toEqual({name_en: 'Yazd', claims: 1, cluster_claims: 0, mentions: 0, documents: 0});
  });

  it('is silent only where nothing at all is said: what no one has confirmed is said too, and counts nowhere', async () => {
    const said = await plantStatements({
      claims: [{place_id: 'IR-21', value: 7, unit: 'estate', measure_id: 'industrial_estates', ...unsure}],
      mentions: [{place_id: 'IR-07', ...unsure}],
    });
    const rows = await said.read(
      'SELECT state, claims, mentions, clusters_named FROM out.coverage ORDER BY sort_order',
    );
    await said.close();
    const none = {claims: 0, mentions: 0, clusters_named: 0};
    expect(rows).toEqual([
      {state: 'spoken_of', ...none},
      {state: 'silent', ...none},
      {state: 'spoken_of', ...none},
      {state: 'silent', ...none},
    ]);
  });

  it('counts clusters once, however often they are named', async () => {
    const [fars] = await read('mentions, clusters_named');
    expect(fars).toEqual({mentions: 2, clusters_named: 1});
  });

  it('takes neither a part nor a sector, a plan or another stage for the number of a province', async () => {
    expect((await read('counts')).map(({counts}) => counts)).toEqual([0, 3, 0, 0]);
    const counts = await database.read('SELECT claim_id FROM out.cluster_counts ORDER BY claim_id');
    expect(counts.map(({claim_id}) => claim_id)).toEqual(['isfahan-55', 'isfahan-65', 'isfahan-70']);
  });

  it('finds the newest by either clock, and takes an interval of years for no date', async () => {
    expect((await read('latest_count_id'))[1]).toEqual({latest_count_id: 'isfahan-55'});
  });
});
