import {describe, expect, it} from 'vitest';
import type {Row} from '../../../src/io/duckdb.js';
import {linkClusters} from './link-clusters.js';

const TABLES = {
  'core.clusters': [
    {cluster_id: 'qom-shoe', place_id: 'IR-25'},
    {cluster_id: 'tabriz-shoe', place_id: 'IR-03'},
    {cluster_id: 'a-stone', place_id: 'IR-07'},
    {cluster_id: 'b-stone', place_id: 'IR-07'},
  ],
  'core.cluster_names': [
    {cluster_id: 'qom-shoe', name: 'کفش'},
    {cluster_id: 'tabriz-shoe', name: 'کفش'},
    {cluster_id: 'a-stone', name: 'سنگ'},
    {cluster_id: 'b-stone', name: 'سنگ'},
    {cluster_id: 'qom-shoe', name: 'چرم و کفش'},
  ],
  'core.claims': [] as Row[],
};

function linkOne(cluster_name: string | null, place_id: string | null) {
  const mention = {document_id: 'text', cluster_name, place_id, cluster_id: null};
  const {tables, problems} = linkClusters({...TABLES, 'core.mentions': [mention]});
  return {row: tables['core.mentions']![0]!, problems};
}

describe('linkClusters(tables)', () => {
  it.each([
    ['کفش', 'IR-25', 'qom-shoe'],
    ['کفش', 'IR-03', 'tabriz-shoe'],
    ['كفش', 'IR-25', 'qom-shoe'],
    ['چرم\u200cوکفش', 'IR-25', 'qom-shoe'],
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
