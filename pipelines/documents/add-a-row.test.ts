import {appendFileSync} from 'node:fs';
import {join} from 'node:path';
import {stringify} from 'csv-stringify/sync';
import {beforeAll, describe, expect, it} from 'vitest';
import {openDatabase} from '../../src/io/duckdb.js';
import {folderOf, REFERENCE_TABLES, type ReferenceTableName} from '../../src/entities/reference-tables.js';
import {createProject, runProject, type Project} from '../fixtures/create-project.js';
import type {Charts} from '../site/figures/charts.js';
import type {RunResult} from '../line/run-line.js';
import {readSiteData} from '../site/data/read-site-data.js';
import {createSiteIndex, type SiteIndex} from '../site/data/site-index.js';
import {createDocumentPages} from '../site/pages/documents.js';
import {createMeasurePages} from '../site/pages/measures.js';
import {renderConcepts, renderStages} from '../site/pages/vocabulary.js';
import {html, toPlainText} from '../site/text/html.js';
import {formatWords} from './documents.js';

const BRIEF = `---
id: brief-rows
kind: brief
publisher: "خبرگزاری تسنیم"
title: "خوشه‌های لرستان"
published: "1393-06-08"
published_basis: "page"
retrieved: "2026-11-22"
language: fa
---
در استان لرستان ۳۲ خوشهٔ گردشگری شناسایی شده است. خوشهٔ عسل لرستان ممیزی شد. در این استان ۴۰ سوله ساخته شده است. مصرف آب این واحدها ۳۰۰ هزار لیتر است.

کارشناسان خوشهٔ سنگ لرستان را کاویدند. پنداری ۹ شهرک صنعتی در این استان باشد. خوشهٔ زالزالک لرستان فعال است. پیمانهٔ ۱۲ شهرک صنعتی پر شد.
`;

const ROWS = {
  measures: {id: 'water_use', name_fa: 'مصرف آب', name_en: 'Water use', nature: 'flow', told_of: 'quantity', words_fa: 'مصرف آب'},
  concepts: {id: 'tourism_cluster', name_fa: 'خوشهٔ گردشگری', name_en: 'Tourism cluster', words_fa: 'خوشه گردشگری'},
  stages: {id: 'audited', name_fa: 'ممیزی‌شده', name_en: 'Audited'},
  units: {id: 'shed', name_fa: 'سوله', name_en: 'shed', kind: 'count', measure_id: 'other', words_fa: 'سوله'},
}; // prettier-ignore

/** What the reader knows of the language, and a product. */
const WORDS = {
  meanings: {means: 'audit', reached: 'audited', running: 'audited', to_come: 'planned', is_telic: 'yes'},
  predicates: {word: 'ممیزی', language: 'fa', part: 'act', means: 'audit'},
  verbs: {verb: 'کاویدن', language: 'fa', past: 'کاوید', present: 'کاو', role: 'full', means: 'audit'},
  markers: {word: 'پنداری', language: 'fa', kind: 'hope'},
  rejections: {id: 'measure-name', pattern: 'پیمانه #', reason: 'name: the number is part of it', example: 'پیمانه ۱۲ شکست', counter_example: '۱۲ پیمانه شکست'},
  products: {product_id: 'hawthorn', name_fa: 'زالزالک', name_en: 'hawthorn', sector_id: '01', isic_class: '0125'},
}; // prettier-ignore

// A page draws charts, which are not what is asked here.
const CHARTS = new Proxy({}, {get: () => () => Promise.resolve(html``)}) as Charts;

/** What `docs/adding.md` promises: after one row, no line is written by hand. */
describe('one row in a table of terms', {timeout: 60_000}, () => {
  let project: Project;
  let result: RunResult;
  let index: SiteIndex;
  beforeAll(async () => {
    project = createProject([]);
    for (const [table, row] of Object.entries({...ROWS, ...WORDS}) as [ReferenceTableName, object][]) {
      const columns = [...REFERENCE_TABLES[table].columns];
      const line = stringify([{definition_fa: 'آزمایشی', definition_en: 'for a test', ...row}], {columns});
      appendFileSync(join(project.root, 'data', folderOf(table), `${table}.csv`), line);
    }
    project.write('data/briefs/brief-rows.md', BRIEF);
    result = await runProject(project);
    const database = await openDatabase(join(project.data, 'current', 'warehouse.duckdb'), {readOnly: true});
    index = createSiteIndex(await readSiteData(database));
    database.close();
  }, 60_000);

  async function readPage(path: string, create: typeof createMeasurePages) {
    const page = (await create({index, charts: CHARTS, language: 'en'})).find((one) => one.path === path)!;
    return {...page, text: toPlainText(page.body)};
  }

  it('is sound: no check finds fault with what is read by it', () => {
    expect(result.manifest.problems.filter(({severity}) => severity === 'error')).toEqual([]);
  });

  it('gives it a name in both languages', () => {
    const names = formatWords(project.root).find(({path}) => path === 'src/words/names.ts')!.text;
    for (const {id, name_fa, name_en} of Object.values(ROWS))
      expect(names).toContain(`\n    ${id}: {fa: '${name_fa}', en: '${name_en}'},\n`);
  });

  it('lets the reader count by the words of a unit, of a concept and of a measure', () => {
    const claims = index.claimsIn('brief-rows').map(({measure_id, value, unit, concept_id, nature}) => ({
      ...{measure_id, value, unit, concept_id, nature},
    }));
    expect(claims.filter(({measure_id}) => measure_id !== 'industrial_estates')).toEqual([
      {measure_id: 'clusters_identified', value: 32, unit: 'cluster', concept_id: 'tourism_cluster', nature: 'stock'},
      {measure_id: 'other', value: 40, unit: 'shed', concept_id: null, nature: 'stock'},
      {measure_id: 'water_use', value: 300_000, unit: 'litre', concept_id: null, nature: 'flow'},
    ]);
  }); // prettier-ignore

  it('lets the reader give a cluster a stage by a predicate, and by a verb in all its forms', () => {
    expect(index.mentionsIn('brief-rows')).toMatchObject([
      {cluster_id: 'lorestan-honey', stage_id: 'audited', modality: 'fact'},
      {cluster_name: 'سنگ لرستان', stage_id: 'audited', modality: 'fact'},
      {stage_id: 'active'},
    ]);
  });

  it('lets the reader tell a hope from a fact, a number that counts nothing, and a product', () => {
    const estates = index.claimsIn('brief-rows').filter(({unit}) => unit === 'estate');
    expect(estates).toMatchObject([{value: 9, modality: 'hope'}]);
    expect(index.mentionsIn('brief-rows').at(-1)).toMatchObject({
      cluster_name: 'زالزالک لرستان',
      sector_id: '01',
    });
  });

  it('gives a measure a page, with its name, its definition and its statement', async () => {
    const {title, description, text} = await readPage('measures/water_use/', createMeasurePages);
    expect([title, description]).toEqual(['Water use', 'for a test']);
    expect(text).toContain('300,000 litres');
  });

  it('calls unit, noun and stage by their names on the pages of what is said with them', async () => {
    expect((await readPage('measures/other/', createMeasurePages)).text).toContain('40 sheds');
    const counts = await readPage('measures/clusters_identified/', createMeasurePages);
    expect(counts.text).toContain('32 Tourism cluster');
    const text = createDocumentPages(index, 'en').find(({path}) => path === 'documents/brief-rows/')!;
    expect(toPlainText(text.body)).toContain('Audited');
  });

  it('defines noun and stage on the page of the method', () => {
    expect(toPlainText(renderConcepts(index, 'fa'))).toContain('خوشهٔ گردشگری');
    expect(toPlainText(renderStages(index, 'en'))).toContain('Audited');
  });
});
