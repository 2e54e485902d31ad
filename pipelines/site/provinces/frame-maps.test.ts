import {beforeAll, describe, expect, it} from 'vitest';
import {plantStatements} from '../../fixtures/plant-statements.js';
import {renderOutside, findLatestCount} from '../claims/province-counts.js';
import {countStates, renderState, renderStates} from '../claims/states.js';
import {readSiteData} from '../data/read-site-data.js';
import {createSiteIndex, findNamedClusters, type SiteIndex} from '../data/site-index.js';
import {createCharts} from '../figures/charts.js';
import {toFinding} from '../figures/frame-map.js';
import {listStandings} from '../figures/standings.js';
import {toPlainText} from '../text/html.js';
import {renderFrameMaps} from './frame-maps.js';

const on = (day: string) => ({valid_from: day, valid_to: day, said_from: day, said_to: day});
const industrial = {concept_id: 'industrial_cluster'};

/** Without the marks that keep runs of two directions apart. */
const strip = (text: string): string => text.replace(/[\u200f\u2066-\u2069]/g, '');

// Mordad 1396: Yazd 20 (brief-437), Fars 12 (brief-402), both industrial; 30 Azar 1399: Isfahan 55, the bare noun (brief-016);
// of Ilam no text says anything.
async function plant(): Promise<SiteIndex> {
  const database = await plantStatements({
    documents: ['yazd', 'fars', 'isfahan'].map((document_id) => ({document_id})),
    clusters: [{cluster_id: 'fars-stone', place_id: 'IR-07', sector_id: '32'}],
    claims: [
      {document_id: 'yazd', place_id: 'IR-21', value: 20, ...industrial, ...on('2017-08-05')},
      {document_id: 'fars', place_id: 'IR-07', value: 12, ...industrial, ...on('2017-08-20')},
      {document_id: 'isfahan', place_id: 'IR-10', value: 55, concept_id: 'cluster', ...on('2020-12-20')},
    ],
    mentions: [{document_id: 'fars', place_id: 'IR-07', cluster_id: 'fars-stone', sector_id: '32'}],
  });
  const data = await readSiteData(database);
  await database.close();
  return createSiteIndex(data);
}

describe('frames and states on the pages', () => {
  let index: SiteIndex;
  beforeAll(async () => void (index = await plant()));

  it('find who has the most within one frame, and say so as the title', () => {
    expect(strip(toFinding(index.frames[0], 'en'))).toBe(
      'Of the 2 provinces that compare, Yazd has the most clusters identified, 20; then Fars 12',
    );
    expect(strip(toFinding(undefined, 'en'))).toContain('No two provinces');
  });

  it('never say who has the most where a hedge leaves that open', () => {
    const [frame] = index.frames;
    const [first, ...others] = frame!.members;
    const about = {
      ...frame!,
      members: [{...first!, claim: {...first!.claim, operator: '~' as const}}, ...others],
    };
    expect(strip(toFinding(about, 'en'))).toBe(
      'Clusters identified in the 2 provinces that compare: Yazd about 20 and Fars 12',
    );
  });

  it('say in words, and shade nowhere, the number of a province that lies in another frame', async () => {
    const isfahan = toPlainText(renderOutside('IR-10', index.frames[0], {index, language: 'en'}));
    expect(strip(isfahan)).toContain('in another frame: 55');
    const {html} = await renderFrameMaps({index, charts: createCharts(index), language: 'en'});
    const drawn = [...html.matchAll(/<svg[\s\S]*?<\/svg>/g)].map(([svg]) => svg);
    expect(drawn.length).toBe(2);
    for (const svg of drawn) {
      expect(svg).not.toMatch(/>\s*55\s*</);
      expect(svg).toContain('another frame');
      expect(strip(svg)).toMatch(/Isfahan, in another frame: 55/);
      expect(strip(svg)).toMatch(/Ilam, silent/);
    }
  });

  it('give a province the same word and the same numbers wherever it is spoken of', () => {
    const word = (id: string) => toPlainText(renderState(id, 'en', index));
    expect(['IR-07', 'IR-10', 'IR-21', 'IR-16'].map(word)).toEqual([
      'counted',
      'counted',
      'counted',
      'silent',
    ]);
    expect(countStates(index)).toEqual({counted: 3, named: 0, spoken_of: 0, silent: 1});
    expect(toPlainText(renderStates(index, 'en'))).toContain('3 are counted, 1 is silent');
    expect(toPlainText(renderOutside('IR-16', index.frames[0], {index, language: 'en'}))).toBe('silent');
    expect(findLatestCount('IR-07', index)?.value).toBe(12);
    for (const {place_id, clusters_named} of index.coverage)
      expect(findNamedClusters(place_id, index)).toHaveLength(clusters_named);
    for (const {placed} of listStandings(index)) {
      const silent = placed.filter(({is_silent}) => is_silent).map(({place_id}) => place_id);
      expect(silent).toEqual(['IR-16']);
    }
  });
});
