import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {useDatabase} from '../../../src/io/duckdb.js';
import {findRoot} from '../../../src/io/find-root.js';
import {createSiteIndex} from './site-index.js';
import {readSiteData} from './read-site-data.js';

const WAREHOUSE = join(findRoot(import.meta.url), 'data', 'warehouse.duckdb');
const isThere = existsSync(WAREHOUSE);
if (!isThere) console.warn(`skipped: names of the shipped texts; khoosheh run makes ${WAREHOUSE}`);

describe.skipIf(!isThere)('names of the shipped texts', {timeout: 60_000}, () => {
  it('of speakers, posts, towns and publishers all have a form in both languages: add a row to data/reference/names.csv', async () => {
    const data = await useDatabase(WAREHOUSE, {readOnly: true}, readSiteData);
    const {showName, findSource} = createSiteIndex(data);
    const shipped = new Set(data.documents.filter(({is_ours}) => is_ours).map(({document_id}) => document_id));
    const told = [...data.claims, ...data.mentions].filter(({document_id}) => shipped.has(document_id));
    const towns = [...data.mentions.map(({town}) => town), ...data.clusters.map(({town_fa}) => town_fa)];
    const names = new Set([
      ...told.flatMap(({speaker, speaker_post}) => [speaker, speaker_post]),
      ...towns.flatMap((town) => town?.split(/[،|] ?/) ?? []),
    ]);
    const isNamed = (name: string) =>
      (['fa', 'en'] as const).every((language) => showName(name, language).language === language);
    expect([...names].filter((name) => name && !isNamed(name))).toEqual([]);
    const publishers = data.documents.filter(({source_id}) => {
      const source = findSource(source_id);
      return !source?.name_fa || !source.name_en;
    });
    expect(publishers.map(({publisher}) => publisher)).toEqual([]);
  });
});
