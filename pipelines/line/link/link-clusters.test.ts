import {describe, expect, it} from 'vitest';
import {createClusterResolver} from '../../../src/entities/clusters.js';
import type {Vocabulary} from '../../../src/entities/reference-tables.js';
import {linkClusters} from './link-clusters.js';

const name = (cluster_id: string, name: string) => ({cluster_id, name});
const resolve = createClusterResolver({
  clusters: [
    {cluster_id: 'qom-shoe', province_id: 'IR-25'},
    {cluster_id: 'tabriz-shoe', province_id: 'IR-03'},
    {cluster_id: 'a-stone', province_id: 'IR-07'},
    {cluster_id: 'b-stone', province_id: 'IR-07'},
    {cluster_id: 'saffron', province_id: ''},
  ],
  clusterNames: [
    name('qom-shoe', 'کفش'),
    name('tabriz-shoe', 'کفش'),
    name('a-stone', 'سنگ'),
    name('b-stone', 'سنگ'),
    name('qom-shoe', 'چرم و کفش'),
    name('saffron', 'زعفران ایران'),
  ],
  provinces: [{province_id: 'IR-25', name_fa: 'قم', name_en: 'Qom'}],
  placeNames: [],
  concepts: [{words_fa: 'خوشه صنعتی|خوشه'}],
  words: [{kind: 'province_word', word: 'استان'}],
} as unknown as Vocabulary);

function linkOne(cluster_name: string | null, place_id: string | null) {
  const mention = {document_id: 'text', cluster_name, place_id, cluster_id: null};
  const {tables, problems} = linkClusters({'core.claims': [], 'core.mentions': [mention]}, resolve);
  return {row: tables['core.mentions']![0]!, problems};
}

describe('linkClusters(tables, resolve)', () => {
  it.each([
    ['کفش', 'IR-25', 'qom-shoe'],
    ['کفش', 'IR-03', 'tabriz-shoe'],
    ['كفش', 'IR-25', 'qom-shoe'],
    ['چرم\u200cوکفش', 'IR-25', 'qom-shoe'],
    ['کفش استان قم', 'IR-25', 'qom-shoe'],
    ['خوشه صنعتی کفش قم', 'IR-25', 'qom-shoe'],
    ['زعفران ایران', null, 'saffron'],
    ['زعفران ایران', 'IR', 'saffron'],
  ])('finds «%s» within its place %s, however it is spelled', (name, place, expected) => {
    expect(linkOne(name, place)).toMatchObject({row: {cluster_id: expected}, problems: []});
  });

  it('reports a name that is not in the registry, keeps it as written and invents no id', () => {
    const {row, problems} = linkOne('زعفران', 'IR-09');
    expect(row).toMatchObject({cluster_name: 'زعفران', cluster_id: null});
    expect(problems).toEqual([
      {file: 'text', cause: 'unknown cluster: «زعفران»; place: IR-09', severity: 'warning'},
    ]);
  });

  it('takes no name from another province', () => {
    expect(linkOne('کفش', 'IR-10').row.cluster_id).toBeNull();
  });

  it('does not choose between two clusters of one name', () => {
    expect(linkOne('سنگ', 'IR-07').row.cluster_id).toBeNull();
  });

  it('says nothing of a number that belongs to no cluster', () => {
    expect(linkOne(null, 'IR')).toMatchObject({problems: []});
  });
});
