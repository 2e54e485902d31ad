import {expect, it} from 'vitest';
import {plantStatements} from '../../fixtures/plant-statements.js';
import {readSiteData} from '../data/read-site-data.js';
import {createSiteIndex} from '../data/site-index.js';
import {createCharts} from './charts.js';

// 6 Bahman 1391 (brief-001): 192 clusters known, 51 in implementation, 34 of them in the third year; 41 of clothing (brief-215).
async function plant() {
  const said = {document_id: 'stvco', concept_id: 'cluster', said_from: '2013-01-25', said_to: '2013-01-25'};
  const stage = {...said, measure_id: 'clusters_implementation'};
  const database = await plantStatements({
    documents: [{document_id: 'stvco'}],
    claims: [
      {claim_id: 'known', value: 192, ...said},
      {claim_id: 'run', value: 51, ...stage},
      {claim_id: 'third-year', value: 34, ...stage, is_part: true},
      {claim_id: 'clothing', value: 41, ...stage, sector_id: 'C'},
    ],
  });
  const data = await readSiteData(database);
  await database.close();
  return createSiteIndex(data);
}

it('charts.stages(claims) gives a subset and a sector no bar beside the whole, and leaves them out of its table', async () => {
  const index = await plant();
  const {html} = await createCharts(index).stages(index.claims, {language: 'en', path: ''});
  const drawn = (id: string) =>
    html.includes(`#${id}`) || html.includes(`row-${id}`) || html.includes(`/${id}/`);
  expect(['known', 'run', 'third-year', 'clothing'].filter(drawn)).toEqual(['known', 'run']);
});

it('charts.ladder(stated) counts and draws clusters alone, also one that is named only beside a number: a name of no known cluster is none', async () => {
  const database = await plantStatements({
    clusters: [
      {cluster_id: 'fars-stone', place_id: 'IR-07', sector_id: '32'},
      {cluster_id: 'fars-shoe', name_fa: 'کفش', place_id: 'IR-07', sector_id: '32'},
    ],
    claims: [
      {claim_id: 'exports', value: 8, place_id: 'IR-07', cluster_id: 'fars-shoe', cluster_name: 'کفش'},
    ],
    mentions: [
      {place_id: 'IR-07', cluster_id: 'fars-stone', cluster_name: 'سنگ', stage_id: 'launched'},
      {place_id: 'IR-07', cluster_id: null, cluster_name: 'فرش', stage_id: 'launched'},
    ],
    stages: ['launched'],
  });
  const data = await readSiteData(database);
  await database.close();
  const {ladder} = createCharts(createSiteIndex(data));
  const {html} = await ladder(data, {language: 'fa', path: ''});
  expect(html).toContain('از ۲ خوشهٔ');
  expect(html).not.toContain('فرش');
  const nameless = {mentions: data.mentions.filter(({cluster_id}) => cluster_id === null), claims: []};
  expect((await ladder(nameless, {language: 'fa', path: ''})).html).toBe('');
});
