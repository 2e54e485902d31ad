import {describe, expect, it} from 'vitest';
import type {SectorRow} from '../../../src/rows.js';
import type {SiteData} from '../data/read-site-data.js';
import {createSiteIndex} from '../data/site-index.js';
import type {Charts} from '../figures/charts.js';
import {html, toPlainText} from '../text/html.js';
import {renderSector} from '../text/links.js';
import {createSectorPages} from './sectors.js';

const toSector = (sector_id: string, section_id: string): SectorRow =>
  ({
    ...{sector_id, section_id, kind: sector_id === section_id ? 'section' : 'division'},
    ...{title_fa: `رشتهٔ ${sector_id}`, title_en: `Sector ${sector_id}`},
  }) as SectorRow;
const sectors = [['C', 'C'], ['10', 'C'], ['12', 'C'], ['B', 'B'], ['D', 'D'], ['35', 'D']].map(([id, section]) => toSector(id!, section!)); // prettier-ignore
const cluster = {
  cluster_id: 'isfahan-sweets',
  sector_id: '10',
  place_id: 'IR-10',
  name_fa: 'شیرینی',
  name_en: 'Sweets',
};
const mention = {
  mention_id: 'm1',
  cluster_id: 'isfahan-sweets',
  sector_id: '10',
  place_id: 'IR-10',
  is_trusted: true,
  ...{modality: 'fact', quote: 'شیرینی', quote_start: 0},
};
const registered = {...cluster, cluster_id: 'yazd-power', sector_id: '35'};
const empty = new Proxy({}, {get: () => []}) as SiteData;
const data: Partial<SiteData> = {
  ...{sectors, clusters: [cluster, registered] as never, mentions: [mention] as never},
  observations: [{indicator_id: 'value-added-share-mining', place_id: 'IR-10', sector_id: 'B'}] as never,
};
const index = createSiteIndex(
  new Proxy(data, {get: (own, key) => Reflect.get(own, key) ?? Reflect.get(empty, key)}) as SiteData,
);
const charts = new Proxy({}, {get: () => () => Promise.resolve(html``)}) as Charts;

describe('createSectorPages(parts)', () => {
  const list = (): Promise<{path: string; body: {html: string}}[]> =>
    createSectorPages({
      index: {...index, sectors, observations: [], spans: [], termsByYear: []} as typeof index,
      charts,
      language: 'en',
    });

  it('makes a page for what a text names and for what has official figures, and none for what has neither', async () => {
    const pages = await list();
    expect(pages.map(({path}) => path)).toEqual(['', 'C/', '10/', 'B/'].map((path) => `sectors/${path}`));
  });

  it('names each section without a page in one line of the list, without a link', async () => {
    const [first] = await list();
    const silent = /<section id="silent">[\s\S]*?<\/section>/.exec(first!.body.html)![0];
    expect(toPlainText({html: silent})).toBe('Sections of which no text names a cluster Sector D ISIC D');
    expect(silent).not.toContain('<a ');
  });

  it('links a sector only where it has a page', () => {
    expect(html`${renderSector('10', 'en', index)}`.html).toContain('<a href="/en/sectors/10/">');
    expect(html`${renderSector('35', 'en', index)}`.html).toBe('Sector 35');
  });
});
