import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {findRoot} from '../../src/io/find-root.js';
import {readVocabulary} from '../../src/io/read-reference.js';
import {fitAll, readContexts} from './fit/fit-all.js';
import {formatWeights} from './fit/format-weights.js';
import {readLabelled} from './fit/labelled-text.js';

const ROOT = findRoot(import.meta.url);

it('the weights that the reader uses are those that khoosheh fit makes of the labels', () => {
  const texts = readLabelled(ROOT).filter(({set}) => set === 'fit');
  const {all} = fitAll(readContexts(texts, readVocabulary(ROOT)));
  for (const [choice, weights] of all)
    expect(formatWeights(weights), choice).toBe(
      readFileSync(join(ROOT, 'data', 'grammar', 'weights', `${choice}.csv`), 'utf8'),
    );
}, 120_000);
