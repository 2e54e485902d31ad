import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {scoreSeams} from './fixtures/seams.js';

/** Sentences of our own, as the Academy's orthography writes them; half of them, by their hash, no rule was written on. */
const SENTENCES = readFileSync(new URL('fixtures/half-space-sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const ASIDE = SENTENCES.filter((sentence) => createHash('sha256').update(sentence).digest()[3]! % 2 === 0);

/** What becomes of the half-space of a sentence that stands there as its n-th. */
const LOSSES = {
  joined: () => '',
  mixed: (at: number) => (at % 2 ? ' ' : ''),
  spaced: () => ' ',
};

function lose(sentence: string, kind: keyof typeof LOSSES): string {
  let at = 0;
  return sentence.replace(/\u200c/g, () => LOSSES[kind](at++));
}

test.each([
  ['joined', 0.87, 0.97],
  ['mixed', 0.87, 0.97],
  ['spaced', 0.91, 0.97],
] as const)(
  'half-spaces of our own sentences set aside, %s: F1 above %d, precision above %d',
  (kind, f1, precision) => {
    const score = scoreSeams(ASIDE.map((sentence) => [lose(sentence, kind), sentence] as const));
    expect(score.f1).toBeGreaterThan(f1);
    expect(score.precision).toBeGreaterThan(precision);
  },
);
