import {join} from 'node:path';
import {bench, describe} from 'vitest';
import {extract} from './extract.js';
import {findRoot} from './io/find-root.js';
import {readBriefs, readDocuments} from './io/read-documents.js';
import {readVocabulary} from './io/read-reference.js';

const ROOT = findRoot(import.meta.url);
const SHARED = process.env['KHOOSHEH_SHARED'] ?? join(ROOT, '..', 'shared');
const vocabulary = readVocabulary(ROOT);
const corpora = {
  briefs: readBriefs(join(ROOT, 'data', 'briefs')).documents,
  articles: (await readDocuments(join(SHARED, 'seeds'))).documents,
};

describe('extract, documents a second', () => {
  for (const [name, documents] of Object.entries(corpora)) {
    if (documents.length === 0) console.warn(`skipped: ${name}; none found`);
    let turn = 0;
    bench.skipIf(documents.length === 0)(
      `${documents.length} ${name}, one at a time`,
      () => void extract(documents[turn++ % documents.length]!, vocabulary),
      {time: 3000, warmupTime: 2000},
    );
  }
});
