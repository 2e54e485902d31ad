import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {Database} from '../../../src/io/duckdb.js';
import {plantStatements} from '../../fixtures/plant-statements.js';

describe('the registry of clusters', () => {
  let database: Database;
  beforeAll(async () => {
    database = await plantStatements({
      documents: [
        {document_id: 'later', published_to: null},
        {document_id: 'first', published_to: null},
      ],
      clusters: [
        {cluster_id: 'fars-stone', place_id: 'IR-07', name_fa: 'سنگ فارس', name_en: 'Stone of Fars', sector_id: '32'},
        {cluster_id: 'ilam-carpet', place_id: 'IR-16', name_fa: 'فرش ایلام', name_en: 'Carpets of Ilam', sector_id: '32'},
        {cluster_id: 'yazd-tile', place_id: 'IR-21', name_fa: 'کاشی یزد', name_en: 'Tiles of Yazd', sector_id: '32'},
      ],
      mentions: [
        {document_id: 'later', cluster_id: 'fars-stone', cluster_name: 'سنگ', place_id: 'IR', said_from: '2020-01-01', said_to: '2020-01-01'},
        {document_id: 'first', cluster_id: 'fars-stone', cluster_name: 'سنگ', place_id: 'IR-07', said_from: '2010-01-01', said_to: '2010-01-01'},
        {document_id: 'first', cluster_id: 'ilam-carpet', cluster_name: 'فرش', place_id: 'IR-16', certainty: 'unsure'},
      ],
      claims: [
        {document_id: 'later', cluster_id: 'yazd-tile', cluster_name: 'کاشی یزد', place_id: 'IR-21', unit: 'establishment', measure_id: 'establishments'},
      ],
    }); // prettier-ignore
  });
  afterAll(() => database.close());

  it('counts as named what a naming or a number names, and nothing else that we know', async () => {
    const rows = await database.read('SELECT cluster_id, is_named FROM out.clusters ORDER BY cluster_id');
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['fars-stone', true],
      ['ilam-carpet', false],
      ['yazd-tile', true],
    ]);
    const [sector] = await database.read(
      `SELECT clusters, provinces FROM out.sectors WHERE sector_id = '32'`,
    );
    expect(sector).toEqual({clusters: 2, provinces: 2});
  });

  it('says which names texts write, with the earliest text, and which are ours', async () => {
    const rows = await database.read(
      `SELECT cluster_id, name, is_met, documents, document_id FROM out.cluster_names ORDER BY cluster_id, name`,
    );
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['fars-stone', 'Stone of Fars', false, 0, null],
      ['fars-stone', 'سنگ', true, 2, 'first'],
      ['fars-stone', 'سنگ فارس', false, 0, null],
      ['ilam-carpet', 'Carpets of Ilam', false, 0, null],
      ['ilam-carpet', 'فرش ایلام', false, 0, null],
      ['yazd-tile', 'Tiles of Yazd', false, 0, null],
      ['yazd-tile', 'کاشی یزد', true, 1, 'later'],
    ]);
  });

  it('gives what is said of a cluster to its province, where the sentence names the country', async () => {
    const rows = await database.read('SELECT place_id, clusters_named FROM out.coverage ORDER BY place_id');
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['IR-07', 1],
      ['IR-10', 0],
      ['IR-16', 0],
      ['IR-21', 1],
    ]);
    const provinces = await database.read(
      'SELECT place_id, clusters, state FROM out.provinces ORDER BY place_id',
    );
    expect(provinces.map(({clusters, state}) => [clusters, state])).toEqual([
      [1, 'named'],
      [0, 'silent'],
      [0, 'spoken_of'],
      [1, 'named'],
    ]);
  });
});
