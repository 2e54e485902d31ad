import {appendFileSync} from 'node:fs';
import {join} from 'node:path';
import {stringify} from 'csv-stringify/sync';
import {beforeAll, describe, expect, it} from 'vitest';
import {openDatabase} from '../../src/io/duckdb.js';
import {REFERENCE_TABLES} from '../../src/entities/reference-tables.js';
import {createProject, runProject, type Project} from '../fixtures/create-project.js';
import type {Charts} from '../site/figures/charts.js';
import type {RunResult} from '../line/run-line.js';
import {readSiteData} from '../site/data/read-site-data.js';
import {createSiteIndex, type SiteIndex} from '../site/data/site-index.js';
import {createClusterPages} from '../site/pages/clusters.js';
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
`;

const ROWS = {
  measures: {id: 'water_use', name_fa: 'مصرف آب', name_en: 'Water use', nature: 'flow', told_of: 'quantity', words_fa: 'مصرف آب'},
  concepts: {id: 'tourism_cluster', name_fa: 'خوشهٔ گردشگری', name_en: 'Tourism cluster', words_fa: 'خوشه گردشگری'},
  stages: {id: 'audited', name_fa: 'ممیزی‌شده', name_en: 'Audited', words_fa: 'ممیزی شد|ممیزی شده'},
  units: {id: 'shed', name_fa: 'سوله', name_en: 'shed', kind: 'count', measure_id: 'other', words_fa: 'سوله'},
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
    for (const [table, row] of Object.entries(ROWS)) {
      const columns = [...REFERENCE_TABLES[table as keyof typeof ROWS].columns];
      const line = stringify([{definition_fa: 'آزمایشی', definition_en: 'for a test', ...row}], {columns});
      appendFileSync(join(project.root, 'data', 'reference', `${table}.csv`), line);
    }
    project.write('data/briefs/brief-rows.md', BRIEF);
    result = await runProject(project);
    const database = await openDatabase(join(project.data, 'warehouse.duckdb'), {readOnly: true});
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
    const claims = index.claims.map(({measure_id, value, unit, concept_id, nature}) => ({
      ...{measure_id, value, unit, concept_id, nature},
    }));
    expect(claims.sort((one, other) => one.value - other.value)).toEqual([
      {measure_id: 'clusters_identified', value: 32, unit: 'cluster', concept_id: 'tourism_cluster', nature: 'stock'},
      {measure_id: 'other', value: 40, unit: 'shed', concept_id: null, nature: 'stock'},
      {measure_id: 'water_use', value: 300_000, unit: 'litre', concept_id: null, nature: 'flow'},
    ]);
  }); // prettier-ignore

  it('lets the reader give a cluster the stage by its words', () => {
    expect(index.mentions).toMatchObject([
      {cluster_id: 'lorestan-honey', stage_id: 'audited', modality: 'fact'},
    ]);
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
    expect((await readPage('clusters/lorestan-honey/', createClusterPages)).text).toContain('Audited');
  });

  it('defines noun and stage on the page of the method', () => {
    expect(toPlainText(renderConcepts(index, 'fa'))).toContain('خوشهٔ گردشگری');
    expect(toPlainText(renderStages(index, 'en'))).toContain('Audited');
  });
});
