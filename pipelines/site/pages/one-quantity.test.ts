import {beforeAll, describe, expect, it} from 'vitest';
import type {Language} from '../../../src/rows.js';
import {plantStatements} from '../../fixtures/plant-statements.js';
import {readSiteData} from '../data/read-site-data.js';
import {createSiteIndex, type SiteIndex} from '../data/site-index.js';
import {createCharts} from '../figures/charts.js';
import {toPlainText} from '../text/html.js';
import {createComparePage} from './compare.js';
import {createConflictPage} from './conflicts.js';
import {createHomePage} from './home.js';
import {createMatrixPage} from './matrix.js';
import {createProvincePages} from './provinces.js';
import {createQuadrantPage} from './quadrants.js';

const on = (day: string) => ({valid_from: day, valid_to: day, said_from: day, said_to: day});
const industrial = {concept_id: 'industrial_cluster'};

// Mordad 1396: Yazd 20 (brief-437), Fars 12 (brief-402), both industrial; 30 Azar 1399: Isfahan 55, the bare noun (brief-016). Made up
// for the test: two clusters of Fars, of which one is named by a number alone; people and shares of value added.
async function plant(): Promise<SiteIndex> {
  const database = await plantStatements({
    documents: ['yazd', 'fars', 'isfahan'].map((document_id) => ({document_id})),
    clusters: ['fars-stone', 'fars-reed', 'fars-unnamed'].map((cluster_id) => ({
      ...{cluster_id, place_id: 'IR-07', sector_id: '32'},
    })),
    claims: [
      {document_id: 'yazd', place_id: 'IR-21', value: 20, ...industrial, ...on('2017-08-05')},
      {document_id: 'fars', place_id: 'IR-07', value: 12, ...industrial, ...on('2017-08-20')},
      {document_id: 'isfahan', place_id: 'IR-10', value: 55, concept_id: 'cluster', ...on('2020-12-20')},
      {
        ...{document_id: 'fars', place_id: 'IR-07', value: 300, cluster_id: 'fars-reed', cluster_name: 'نی'},
        ...{measure_id: 'establishments', unit: 'establishment'},
      },
    ],
    mentions: [{document_id: 'fars', place_id: 'IR-07', cluster_id: 'fars-stone', sector_id: '32'}],
  });
  const figures = ['IR-07', 'IR-10', 'IR-21', 'IR-16'].flatMap((place) => [
    [`${place}p`, 'population', place, 1_000_000, 'person'],
    [`${place}i`, 'value-added-share-industry', place, 3, 'percent'],
    [`${place}g`, 'gdp-share-without-oil', place, 2, 'percent'],
  ]);
  await database.run(`
    INSERT INTO core.units (unit_id, name_fa, name_en, sort_order) VALUES ('person', '', '', 1), ('percent', '', '', 1);
    INSERT INTO core.indicators (indicator_id, name_fa, name_en, unit, sort_order) SELECT unnest(['population',
      'value-added-share-industry', 'gdp-share-without-oil']), '', '', 'percent', 1;
    INSERT INTO core.observations (observation_id, indicator_id, place_id, value, unit, status, period, edition, period_from, period_to,
      source_id, publication) VALUES ${figures
        .map(
          (row) =>
            `(${row.map((cell) => `'${cell}'`).join()}, 'A', '1395', '1395', '2016-03-20', '2017-03-20', 'irna', 'p')`,
        )
        .join()};
    INSERT INTO core.name_conflicts SELECT 'n1', 'IR-07', claim_id, 2, 'متن‌ها ۲ خوشه', 'texts name 2 clusters'
      FROM core.claims WHERE place_id = 'IR-07' AND value = 12;`);
  const data = await readSiteData(database);
  await database.close();
  return createSiteIndex(data);
}

describe.each(['fa', 'en'] as const)('one quantity is the same wherever it is said: %s', (language) => {
  let pages: Awaited<ReturnType<typeof createAll>>;
  beforeAll(async () => void (pages = await createAll(await plant(), language)));

  it('how many provinces are counted, named, spoken of and silent', () => {
    const sentence = toPlainText({html: /<p class="lead">(.*?)<\/p>/.exec(pages.provinces)![1]!});
    expect(sentence).toContain(
      language === 'en' ? '3 are counted, 1 is silent' : '۳ استان شمرده، ۱ استان خاموش',
    );
    expect(toPlainText({html: pages.home})).toContain(sentence);
    expect(pages.provinces.match(/<tr>.*class="state counted".*/g)).toHaveLength(3);
  });

  it('the word that a province stands under', () => {
    for (const [id, state] of [
      ['IR-07', 'counted'],
      ['IR-10', 'counted'],
      ['IR-21', 'counted'],
      ['IR-16', 'silent'],
    ] as const) {
      const found = [
        findRow(findTable(pages.provinces, 'all'), id),
        findRow(findTable(pages.compare, 'texts'), id),
      ].map((row) => /class="state (\w+)"/.exec(row)![1]);
      expect(found).toEqual([state, state]);
    }
    expect(findRow(pages.quadrants, 'IR-16')).toContain('class="state silent"');
    expect(pages.matrix).toMatch(/class="state silent"[^>]*>[^<]*<\/a>:(?:(?!<\/p>).)*IR-16/);
    expect(pages.ilam).toContain('class="state silent"');
  });

  it('how many clusters a province has by name, where a registered one that no text names is none of them', () => {
    const two = language === 'en' ? '2' : '۲';
    const told = [
      findCell(findRow(findTable(pages.provinces, 'all'), 'IR-07'), 3),
      toPlainText({
        html: /<strong>(.*?)<\/strong>/.exec(findRow(findTable(pages.compare, 'named'), 'IR-07'))![1]!,
      }),
      toPlainText({html: /class="total"[^>]*>(.*?)<\/td>/.exec(findRow(pages.matrix, 'IR-07'))![1]!}),
      findCell(findRow(pages.quadrants, 'IR-07'), 1),
    ];
    expect(told).toEqual([two, two, two, two]);
    expect(new Set(findTable(pages.fars, 'clusters').match(/clusters\/fars-\w+/g)).size).toBe(2);
  });

  it('the provinces with which a comparison opens, of which it tells, and the others within reach without scripts', () => {
    const counts = findTable(pages.compare, 'counts-clusters_identified-industrial_cluster-stock-1396');
    const [opening, others] = counts.split('<details');
    const listIn = (rows = '') => [...rows.matchAll(/data-place="(IR-\d\d)"/g)].map(([, id]) => id);
    expect(listIn(opening)).toEqual(['IR-21', 'IR-07']);
    expect(listIn(others).sort()).toEqual(['IR-10', 'IR-16']);
    expect(others).not.toMatch(/ hidden[ >]/);
    const told = toPlainText({html: /data-opening>(.*?)<\/p>/.exec(pages.compare)![1]!}).replace(
      /[\u200f\u2066-\u2069]/g,
      '',
    );
    expect(told).toMatch(language === 'en' ? /: Yazd, Fars\. The other 2/ : /: یزد، فارس\. ۲ استان دیگر/);
  });

  it('a disagreement between names and a number, on its own page and on that of the province', () => {
    const reason = language === 'en' ? 'texts name 2' : 'متن‌ها ۲';
    for (const page of [pages.fars, pages.conflicts]) expect(toPlainText({html: page})).toContain(reason);
    expect(pages.conflicts).toContain('<tr id="n1"');
    expect(pages.fars).toContain('conflicts/#n1');
    expect(toPlainText({html: pages.yazd})).not.toContain(reason);
  });

  it('the count of a province, shaded and divided only beside what compares with it', () => {
    const isfahan = language === 'en' ? '55' : '۵۵';
    const counts = findTable(pages.compare, 'counts-clusters_identified-industrial_cluster-stock-1396');
    const rates = findTable(pages.compare, 'per_million-clusters_identified-industrial_cluster-stock-1396');
    expect(findRow(counts, 'IR-21')).toContain('<path');
    expect(findRow(counts, 'IR-10')).not.toContain('<path');
    expect(toPlainText({html: findRow(counts, 'IR-10')})).toContain(isfahan);
    expect(findRow(rates, 'IR-07')).toContain('class="number"');
    expect(findRow(rates, 'IR-10')).not.toContain('class="number"');
    expect(pages.isfahan).toContain(isfahan);
  });
});

async function createAll(index: SiteIndex, language: Language) {
  const parts = {index, charts: createCharts(index), language};
  const provinces = await createProvincePages(parts);
  const find = (path: string) => provinces.find((page) => page.path === path)!.body.html;
  return {
    home: (await createHomePage(parts)).body.html,
    provinces: find('provinces/'),
    ...{fars: find('provinces/IR-07/'), isfahan: find('provinces/IR-10/'), ilam: find('provinces/IR-16/')},
    yazd: find('provinces/IR-21/'),
    conflicts: createConflictPage(parts).body.html,
    compare: createComparePage(parts).body.html,
    matrix: createMatrixPage(parts).body.html,
    quadrants: (await createQuadrantPage(parts)).body.html,
  };
}

function findTable(page: string, id: string): string {
  return new RegExp(`id="${id}"[\\s\\S]*?</section>`).exec(page)![0];
}

/** The row of a table that begins with a province. */
function findRow(table: string, placeId: string): string {
  const rows = table
    .split('<tr')
    .filter((row) => /<t[hd][\s\S]*?provinces\/(IR-\d\d)\//.exec(row)?.[1] === placeId);
  return rows[0]!.split('</tr>')[0]!;
}

function findCell(row: string, place: number): string {
  return toPlainText({html: row.split('<td')[place + 1]!.replace(/^[^>]*>/, '')});
}
