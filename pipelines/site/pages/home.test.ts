import {beforeAll, describe, expect, it} from 'vitest';
import {plantStatements} from '../../fixtures/plant-statements.js';
import type {Language} from '../../../src/rows.js';
import {readSiteData} from '../data/read-site-data.js';
import {createSiteIndex, type SiteIndex} from '../data/site-index.js';
import {createCharts} from '../figures/charts.js';
import {toPlainText} from '../text/html.js';
import type {Page} from '../text/page.js';
import {createHomePage} from './home.js';
import {createMeasurePages} from './measures.js';
import {createProvincePages} from './provinces.js';

const on = (from: string, to = from) => ({valid_from: from, valid_to: to, said_from: from, said_to: to});
const told = (document_id: string, value: number, concept_id: string, row: object) => ({
  ...{
    claim_id: `${document_id}-${value}`,
    document_id,
    value,
    concept_id,
  },
  ...row,
});

// Made up for the test. The country: 192 and 197 in 1391, 429 in 1394, 526 on 30 Azar 1399, once without a date; later, 41 of one sector.
// Isfahan: 70, at least 65 and 55 in three years.
const CLAIMS = [
  told('one', 192, 'cluster', on('2013-01-25')),
  told('two', 197, 'industrial_cluster', on('2012-03-20', '2013-03-20')),
  told('three', 429, 'business_cluster', on('2015-06-21')),
  told('four', 526, 'cluster', on('2020-12-20')),
  told('five', 202, 'industrial_cluster', {}),
  told('six', 41, 'industrial_cluster', {...on('2023-11-15'), sector_id: 'C'}),
  told('one', 70, 'business_cluster', {...on('2015-05-30'), place_id: 'IR-10'}),
  told('two', 65, 'business_cluster', {...on('2017-05-30'), place_id: 'IR-10', operator: '>='}),
  told('four', 55, 'cluster', {...on('2020-12-20'), place_id: 'IR-10'}),
];

async function plant(): Promise<SiteIndex> {
  const documents = ['one', 'two', 'three', 'four', 'five', 'six'].map((document_id) => ({
    document_id,
    retrieved: '2026-11-22',
  }));
  const database = await plantStatements({documents, claims: CLAIMS});
  const data = await readSiteData(database);
  await database.close();
  return createSiteIndex(data);
}

describe('the trend on its pages', () => {
  let index: SiteIndex;
  const home = new Map<Language, Page>();
  beforeAll(async () => {
    index = await plant();
    for (const language of ['fa', 'en'] as const)
      home.set(language, await createHomePage({index, charts: createCharts(index), language}));
  });
  const listTitles = ({body}: Page): string[] =>
    [...body.html.matchAll(/<h\d class="k-finding"[^>]*>(.*?)<\/h\d>/g)].map(([, title]) => title!);

  it('home says first which is the newest figure, of when it is and who says it', () => {
    expect(home.get('en')!.title).toBe(
      'How many clusters does Iran have? The newest figure, 526, is of 2020',
    );
    expect(home.get('fa')!.title).toBe('ایران چند خوشه دارد؟ تازه‌ترین عدد ۵۲۶ است، از ۱۳۹۹');
    expect(home.get('en')!.description).toMatch(
      /526 .*, by IRNA, 20 December 2020 .*: 5 years and 11 months before 22 November 2026/,
    );
    expect(home.get('fa')!.description).toContain('۵ سال و ۱۱ ماه پیش از ۱ آذر ۱۴۰۵');
  });

  it('home says the span and what it is not, and takes no number of one sector for the country', () => {
    const page = home.get('en')!;
    expect(listTitles(page)[0]).toBe(
      'Clusters identified in Iran, whatever the term: 192–197 in 1391 (2012/13), 429 in 1394 (2015/16), 526 in 1399 (2020/21)',
    );
    expect(toPlainText(page.body)).toContain(
      'neither growth nor fall can be read from it: 3 terms are in use',
    );
    expect(toPlainText(page.body)).toContain('1 statement that is of no known year is not in the band.');
  });

  it('a province with three dated statements has its span, hedges kept, and one without has none', async () => {
    const pages = await createProvincePages({index, charts: createCharts(index), language: 'en'});
    const find = (id: string): Page => pages.find(({path}) => path === `provinces/${id}/`)!;
    expect(listTitles(find('IR-10'))).toContain(
      'Clusters identified in Isfahan, whatever the term: 70 in 1394 (2015/16), at least 65 in 1396 (2017/18), 55 in 1399 (2020/21)',
    );
    expect(find('IR-10').body.html).toContain('id="trend"');
    expect(find('IR-21').body.html).not.toContain('id="trend"');
  });

  it('the page of clusters identified has the span of the country', async () => {
    const pages = await createMeasurePages({index, charts: createCharts(index), language: 'en'});
    const having = pages.filter(({body}) => body.html.includes('id="trend"')).map(({path}) => path);
    expect(having).toEqual(['measures/clusters_identified/']);
  });
});
