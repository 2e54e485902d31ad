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

/** Microseconds of processor time that a call takes, the best of several rounds. */
function toCost(call: () => void, rounds: number): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    call();
    const {user, system} = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

/** One text as long as asked, of whole articles. */
function repeatTo(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

// Processor time, which a loaded machine stretches less than the clock; the bound of each line is behind it.
for (const [name, documents] of Object.entries(corpora)) {
  if (documents.length === 0) continue;
  const read = toCost(() => documents.forEach((one) => extract(one, vocabulary)), 40);
  const matched = toCost(() => documents.forEach(({text}) => [...text.matchAll(BASELINE)]), 400);
  process.stdout.write(
    `${name}: ${(read / matched).toFixed(1)} times one regular expression (articles: at most 42)\n`,
  );
  const all = documents.map(({text}) => text).join('\n\n');
  const perUnit = (length: number, rounds: number) =>
    toCost(() => void extract({id: name, text: repeatTo(all, length)}, vocabulary), rounds) / length;
  const growth = perUnit(10_000_000, 1) / perUnit(10_000, 40);
  process.stdout.write(
    `${name}: of 10 MB a character costs ${growth.toFixed(2)} times one of 10 KB (at most 1.2)\n`,
  );
}
