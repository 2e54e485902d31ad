import {describe, expect, it} from 'vitest';
import {molaei202, movaffagh197, parliament526, vahdat429} from '../../../src/charts/fixtures/statements.js';
import {createSiteIndex} from '../data/site-index.js';
import {createConflictPage} from './conflicts.js';

const relation = (id: string, kind: string, one: string, other: string) => ({
  ...{relation_id: id, kind: 'conflict', conflict_kind: kind, claim_id: one, other_claim_id: other},
  ...{reason_fa: `دلیل ${id}`, reason_en: `reason ${id}`},
});
const tables = ['claims', 'mentions', 'published', 'clusters', 'sectors', 'stages', 'indicators', 'documents', 'sources', 'places', 'measures', 'concepts', 'units', 'coverage', 'relations', 'nameConflicts', 'names', 'products', 'provinceFrames', 'frames']; // prettier-ignore
const index = createSiteIndex({
  ...Object.fromEntries(tables.map((table) => [table, []])),
  claims: [molaei202, movaffagh197, parliament526, vahdat429],
  relations: [
    relation('r-old', 'other_value', 'c202', 'c197'),
    relation('r-odd', 'a_kind_of_tomorrow', 'c202', 'c526'),
    relation('r-new', 'other_value', 'c197', 'c526'),
    relation('r-noun', 'other_concept', 'c429', 'c526'),
  ],
} as never);

describe('createConflictPage(index)', () => {
  const {body} = createConflictPage({index, language: 'en'});

  it('is one row a disagreement, by kind, newest first, a kind without words last', () => {
    const rows = [...body.html.matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id);
    expect(rows).toEqual(['r-new', 'r-old', 'r-noun', 'r-odd']);
    expect(body.html.match(/<section id="([^"]+)"/g)).toHaveLength(3);
    expect(body.html).not.toContain('<figure');
  });

  it('gives each row a small drawing, its plain sentence and a way to both statements', () => {
    const [row] = /<tr id="r-new"[\s\S]*?<\/tr>/.exec(body.html)!;
    expect(row.match(/<svg/g)).toHaveLength(1);
    expect(row).toContain('reason r-new');
    for (const id of ['c197', 'c526']) expect(row).toContain(`#${id}"`);
  });

  it('marks a distance between numbers of one thing alone', () => {
    const hasGap = (id: string) =>
      new RegExp(`<tr id="${id}"[\\s\\S]*?</tr>`).exec(body.html)![0].includes('stroke-width="3"');
    expect([hasGap('r-new'), hasGap('r-noun')]).toEqual([true, false]);
  });
});
