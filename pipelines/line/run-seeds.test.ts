import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openDatabase} from '../../src/io/duckdb.js';
import {findRoot} from '../../src/io/find-root.js';
import {createProject, runProject} from '../fixtures/create-project.js';
import {readSiteData} from '../site/data/read-site-data.js';

const SEEDS = join(
  process.env['KHOOSHEH_SHARED'] ?? join(findRoot(import.meta.url), '..', 'shared'),
  'seeds',
);
const isThere = existsSync(SEEDS);
if (!isThere) console.warn(`skipped: the five source articles beside their briefs; not found: ${SEEDS}`);

describe.skipIf(!isThere)(
  'khoosheh run --documents, on the five source articles beside their briefs',
  {timeout: 60_000},
  () => {
    const project = createProject([0, 1, 2, 3, 4].map((number) => `seed-brief-00${number}`));

    it('reads originals and briefs as five texts of which each pair is one voice, shows a number of an original in its sentence, and keeps the articles to itself', async () => {
      const {manifest} = await runProject(project, {documents: [SEEDS]});
      expect(manifest.problems.filter(({severity}) => severity === 'error')).toEqual([]);
      const database = await openDatabase(join(project.data, 'current', 'warehouse.duckdb'), {
        readOnly: true,
      });
      // 000 and 001 are two reports by one speaker, but two texts; each is one voice with its own brief.
      expect(
        await database.read(
          'SELECT voice_id, count(*) AS texts FROM core.documents GROUP BY voice_id ORDER BY voice_id',
        ),
      ).toEqual([0, 1, 2, 3, 4].map((number) => ({voice_id: `seed-00${number}`, texts: 2})));
      const published = await database.read(
        "SELECT known_as, published_from, published_to FROM core.documents WHERE kind = 'original' ORDER BY known_as",
      );
      // The fifth carries no date: its interval is a row of data/reference/document-dates.csv, with premises.
      expect(published.slice(0, 4)).toEqual([
        {known_as: 'seed-000', published_from: '2025-12-28', published_to: '2025-12-28'},
        {known_as: 'seed-001', published_from: '2025-08-27', published_to: '2025-08-27'},
        {known_as: 'seed-002', published_from: '2012-03-20', published_to: '2013-03-20'},
        {known_as: 'seed-003', published_from: '2025-08-12', published_to: '2025-08-12'},
      ]);
      expect(
        await database.read("SELECT published_confidence FROM core.documents WHERE known_as = 'seed-004'"),
      ).toEqual([{published_confidence: 'low'}]);
      // 197 is said once, in two texts: one point of one series.
      const points = await database.read(
        'SELECT DISTINCT point_claim_id FROM out.national_series WHERE value = 197',
      );
      expect(points).toHaveLength(1);
      expect(
        await database.read(
          'SELECT DISTINCT grade FROM out.national_series WHERE claim_id = point_claim_id AND value = 197',
        ),
      ).toEqual([{grade: 'original'}]);
      expect(
        await database.read(
          "SELECT count(*) AS n FROM out.claims WHERE grade = 'original' AND sentence IS NOT NULL",
        ),
      ).toEqual([{n: 0}]);
      const {claims, mentions} = await readSiteData(database);
      database.close();
      const originals = [...claims, ...mentions].filter(({grade}) => grade === 'original');
      expect(originals.length).toBeGreaterThan(0);
      for (const {quote, quotation} of originals) {
        const {before, after} = quotation;
        expect(quotation.quote).toBe(quote);
        expect([...before, ...quote, ...after].length).toBeLessThanOrEqual(Math.max(300, quote.length + 2));
        expect(`${before}${after}`).toMatch(/\p{L}/u);
      }
      expectKeptApart(join(project.data, 'current', 'exports'));
    });
  },
);

/** No run of sixteen words of an article stands in an export; lists of names, which are facts, are shorter than that. */
function expectKeptApart(exports: string): void {
  const articles = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(SEEDS, name), 'utf8'));
  const runs = articles.flatMap((text) => {
    const words = text.split(/\s+/);
    return words.slice(0, -16).map((_, index) => words.slice(index, index + 16).join(' '));
  });
  for (const name of readdirSync(exports).filter((one) => /\.(csv|json|md)$/.test(one))) {
    const content = readFileSync(join(exports, name), 'utf8').replace(/\s+/g, ' ');
    expect(
      runs.filter((run) => content.includes(run)),
      name,
    ).toEqual([]);
  }
}
