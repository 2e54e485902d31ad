import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {useDatabase} from '../../../src/io/duckdb.js';
import {findRoot} from '../../../src/io/find-root.js';
import {readReferenceTable} from '../../../src/io/read-reference.js';
import {listNameEntries} from '../../../src/words/written/list-name-entries.js';
import {createNameBook} from '../../../src/words/written/name-book.js';

const ROOT = findRoot(import.meta.url);
const WAREHOUSE = join(ROOT, 'data', 'current', 'warehouse.duckdb');
const isThere = existsSync(WAREHOUSE);
if (!isThere) console.warn(`skipped: names of the shipped texts; khoosheh run makes ${WAREHOUSE}`);

const TOLD = `
  SELECT speaker AS name, document_id FROM core.claims UNION SELECT speaker_post, document_id FROM core.claims
  UNION SELECT speaker, document_id FROM core.mentions UNION SELECT speaker_post, document_id FROM core.mentions
  UNION SELECT unnest(string_split_regex(town, '[،|] ?')), document_id FROM core.mentions`;

describe.skipIf(!isThere)('names of the shipped texts', {timeout: 60_000}, () => {
  it('of speakers, posts and towns all have a form in both languages: add a row to data/reference/names.csv', async () => {
    const told = await useDatabase(WAREHOUSE, {readOnly: true}, (database) =>
      database.read(
        `SELECT DISTINCT name FROM (${TOLD}) JOIN core.texts USING (document_id) WHERE is_ours AND name IS NOT NULL ORDER BY name`,
      ),
    );
    const [countries, provinces, towns] = (['countries', 'provinces', 'towns'] as const).map((name) =>
      readReferenceTable(ROOT, name).map((row) => ({...row, name_en: row.name_en || null})),
    );
    const showName = createNameBook(
      listNameEntries({
        places: [...countries!, ...provinces!, ...towns!],
        names: readReferenceTable(ROOT, 'names'),
        sources: readReferenceTable(ROOT, 'sources'),
        clusters: readReferenceTable(ROOT, 'clusters'),
        products: readReferenceTable(ROOT, 'products'),
      }),
    );
    const isNamed = (name: string) =>
      (['fa', 'en'] as const).every((language) => showName(name, language).language === language);
    expect(told.map(({name}) => String(name)).filter((name) => !isNamed(name))).toEqual([]);
  });

  it('of publishers all have both names', () => {
    const halves = readReferenceTable(ROOT, 'sources').filter(({name_fa, name_en}) => !name_fa || !name_en);
    expect(halves).toEqual([]);
  });
});
