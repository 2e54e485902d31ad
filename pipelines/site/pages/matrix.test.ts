import {beforeAll, describe, expect, it} from 'vitest';
import {plantStatements} from '../../fixtures/plant-statements.js';
import {readSiteData} from '../data/read-site-data.js';
import {createSiteIndex, type SiteIndex} from '../data/site-index.js';
import {toPlainText} from '../text/html.js';
import {createMatrixPage} from './matrix.js';

// Made up for the test: Fars has two clusters of one sector, one of them developed in a dated text and launched in one without a date;
// Yazd has one whose sector is not known; of Isfahan and Ilam no text names any.
async function plant(): Promise<SiteIndex> {
  const said = {said_from: '2017-08-20', said_to: '2017-08-20'};
  const database = await plantStatements({
    clusters: [
      {cluster_id: 'fars-stone', place_id: 'IR-07', sector_id: '32'},
      {cluster_id: 'fars-reed', place_id: 'IR-07', sector_id: '32'},
      {cluster_id: 'yazd-termeh', place_id: 'IR-21'},
      {cluster_id: 'isfahan-unnamed', place_id: 'IR-10', sector_id: '32'},
    ],
    mentions: [
      {cluster_id: 'fars-stone', place_id: 'IR-07', stage_id: 'developed', ...said},
      {cluster_id: 'fars-stone', place_id: 'IR-07', stage_id: 'launched'},
      {cluster_id: 'fars-reed', place_id: 'IR-07'},
      {cluster_id: 'yazd-termeh', place_id: 'IR-21'},
    ],
    stages: ['developed', 'launched'],
  });
  const data = await readSiteData(database);
  await database.close();
  return createSiteIndex(data);
}

describe('createMatrixPage(parts)', () => {
  let page: string;
  let rows: Map<string, string>;
  beforeAll(async () => {
    page = createMatrixPage({index: await plant(), language: 'en'}).body.html;
    const body = /<tbody>([\s\S]*)<\/tbody>/.exec(page)![1]!;
    rows = new Map(
      body.split('</tr>').flatMap((row) => {
        const id = /provinces\/(IR-\d\d)\//.exec(row)?.[1];
        return id ? [[id, row]] : [];
      }),
    );
  });

  it('counts the clusters that texts name, by the stage last stated in a dated text', () => {
    const fars = toPlainText({html: rows.get('IR-07')!});
    expect(fars).toContain('2');
    expect(fars).toContain('1 developed, 1 named only');
    expect(fars).not.toContain('launched');
  });

  it('hatches what is silent, which is another thing than a number, and links rows and columns', () => {
    expect([...rows.keys()].sort()).toEqual(['IR-07', 'IR-21']);
    expect(rows.get('IR-21')).toContain('<td class="hush"></td>');
    expect(rows.get('IR-07')).toContain('<td class="hush"></td>');
    expect(page).toContain('/en/sectors/32/');
    expect(toPlainText({html: page})).toMatch(/silent: .*Isfahan/);
    expect(page).toContain('href="/data/out.province_sectors.csv"');
  });

  it('says the stages of a cell in letters that a key spells out, since shades look alike', () => {
    expect(rows.get('IR-07')).toContain('<span class="short" aria-hidden="true">De Nm</span>');
    const key = toPlainText({html: /<ul class="stages-key[\s\S]*?<\/ul>/.exec(page)![0]});
    expect(key).toMatch(/De developed.*Nm named only/);
  });

  it('adds up to the number in its lead', () => {
    expect(toPlainText({html: page})).toContain('Texts name 3 clusters in 2 provinces and 1 sector:');
  });
});
