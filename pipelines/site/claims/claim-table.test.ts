import {expect, it} from 'vitest';
import {golestani870, seyedabrishami388} from '../../../src/charts/fixtures/statements.js';
import type {SiteClaim} from '../data/read-site-data.js';
import {createSiteIndex} from '../data/site-index.js';
import {toPlainText} from '../text/html.js';
import {renderClaimTable} from './claim-table.js';

const term = (id: string, name_en: string) => ({id, name_fa: id, name_en});
const index = createSiteIndex({
  ...{
    claims: [],
    coverage: [],
    names: [],
    products: [],
    mentions: [],
    published: [],
    clusters: [],
    sectors: [],
    stages: [],
    indicators: [],
  },
  documents: [{document_id: 'seed-003', source_id: 'mehr', kind: 'original'}],
  sources: [{source_id: 'mehr', name_fa: 'خبرگزاری مهر', name_en: 'Mehr'}],
  places: [{place_id: 'IR', kind: 'country', name_fa: 'ایران', name_en: 'Iran'}],
  measures: [term('industrial_estates', 'Industrial estates')],
  concepts: [term('industrial_cluster', 'industrial cluster')],
  units: [term('estate', 'estate or zone')],
} as never);
const claims = [
  {...golestani870, quote: '۸۷۰ شهرک', quotation: {before: 'بیش از ', quote: '۸۷۰ شهرک', after: ' داریم'}},
  {...seyedabrishami388, quote: '۳۸۸', quotation: {before: '<b>', quote: '۳۸۸', after: '</b> خوشه'}},
] as unknown as SiteClaim[];

it('renderClaimTable(claims) tells value with hedge, noun, place, both clocks, voice, words and document', () => {
  const {html} = renderClaimTable(claims, {language: 'en', index, caption: 'Table'});
  const text = toPlainText({html});
  for (const part of [
    'more than 870 estates or zones',
    'industrial cluster',
    'Iran',
    '12 August 2025',
    'محمد گلستانی',
    'Mehr (original)',
  ])
    expect(text).toContain(part);
  expect(html).toContain('<caption>Table</caption>');
});

it('renderClaimTable(claims) tells when a number was said apart from when it was true', () => {
  const later = {...claims[0]!, said_from: '2025-08-20', said_to: '2025-08-20'};
  const text = toPlainText(renderClaimTable([later], {language: 'en', index, caption: ''}));
  expect(text).toMatch(/12 August 2025.*Said: 20 August 2025/);
});

it('renderClaimTable(claims) lets no text of a row become markup', () => {
  const {html} = renderClaimTable(claims, {language: 'fa', index, caption: '<script>'});
  expect(html).not.toMatch(/<b>|<script/);
});

it('renderClaimTable(claims) says whether projects were carried out or are under way, and of nothing else what it did', () => {
  const toText = (parts: object) =>
    toPlainText(renderClaimTable([{...claims[0]!, ...parts}], {language: 'en', index, caption: 'Table'}));
  expect(toText({measure_id: 'cluster_projects', did: 'run'})).toContain('carried out');
  expect(toText({measure_id: 'cluster_projects', did: 'active'})).toContain('under way');
  expect(toText({measure_id: 'cluster_projects', did: null})).not.toMatch(/carried out|under way|finished/);
  expect(toText({did: 'active'})).not.toContain('under way');
});
