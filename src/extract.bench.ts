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

// What a few hours with regular expressions would give: numbers before «خوشه», without stages, places or reasons.
const BASELINE =
  /(بیش از|حدود)?\s*([0-9۰-۹٠-٩]+|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده)\s+خوشه[^.؛\n]*?(شناسایی|شناخته|خاتمه|پایان|در حال|امکان)/g;

describe('extract, documents a second', () => {
  for (const [name, documents] of Object.entries(corpora)) {
    if (documents.length === 0) console.warn(`skipped: ${name}; none found`);
    let turn = 0;
    bench.skipIf(documents.length === 0)(
      `${documents.length} ${name}, one at a time`,
      () => void extract(documents[turn++ % documents.length]!, vocabulary),
      {time: 3000, warmupTime: 2000},
    );
    // short, because its hundreds of thousands of samples would slow down what is timed after it
    let other = 0;
    bench.skipIf(documents.length === 0)(
      `the same ${name} with one regular expression`,
      () => void [...documents[other++ % documents.length]!.text.matchAll(BASELINE)],
      {time: 100, warmupTime: 50},
    );
  }
});
