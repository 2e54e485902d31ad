import {describe, expect, it} from 'vitest';
import {extract, readStatements} from '../extract.js';
import {readContext} from './read-context.js';
import {readVocabulary} from '../io/read-reference.js';
import {findRoot} from '../io/find-root.js';
import {ANY, judgeCertainty, THRESHOLD, toProbability, UNKNOWN} from './certainty.js';

const WEIGHTS = new Map([
  [ANY, 3],
  ['place: margin', -4],
  ['number: in words', -1],
  ['sentence: long', -0.05],
  [THRESHOLD, 0.9],
]);
const having = (...names: string[]) => new Map([ANY, ...names].map((name) => [name, 1]));

describe('a statement', () => {
  it('is sure, without a reason, from the threshold on', () => {
    expect(toProbability(having(), WEIGHTS)).toBeCloseTo(1 / (1 + Math.exp(-3)));
    expect(judgeCertainty(having(), WEIGHTS)).toEqual({certainty: 'sure', certainty_reasons: []});
  });

  it('is unsure below it, for what speaks against it, the weightiest first and the slight left out', () => {
    expect(judgeCertainty(having('number: in words', 'sentence: long', 'place: margin'), WEIGHTS)).toEqual({
      certainty: 'unsure',
      certainty_reasons: ['place: margin', 'number: in words'],
    });
  });

  it('is unsure whatever the sum where no predicate is known', () => {
    const {certainty, certainty_reasons} = judgeCertainty(having(UNKNOWN), WEIGHTS);
    expect([certainty, certainty_reasons]).toEqual(['unsure', [UNKNOWN]]);
  });

  it('says that the sum falls short where nothing by itself speaks against it', () => {
    const low = new Map([...WEIGHTS, [ANY, 1]] as const);
    expect(judgeCertainty(having(), low).certainty_reasons).toEqual(['sum: margin']);
  });

  it('is never sure by weights that hold no threshold', () => {
    expect(judgeCertainty(having(), new Map([[ANY, 9]])).certainty).toBe('unsure');
  });
});

describe('the features of what is read', () => {
  const vocabulary = readVocabulary(findRoot(import.meta.url));
  const read = (text: string) => readStatements(readContext({id: 'one', text}, vocabulary));

  it('say that a count is planned, is written in words and has no place in its clause', () => {
    const {claims} = read('قرار است دوازده خوشه صنعتی در این استان راه‌اندازی شود.');
    const names = [...claims[0]!.features.keys()];
    expect(names).toContain('modality: plan');
    expect(names).toContain('number: in words');
    expect(names).not.toContain('place: named in its clause');
  });

  it('say of a named cluster that its stage is none, and that it stands in a list', () => {
    const {stages} = read(
      'از خوشه‌های صنعتی کشور می‌توان خوشه فرش کاشان، خوشه سنگ محلات و خوشه کفش قم را نام برد.',
    );
    const names = stages.map(({features}) => [...features.keys()]);
    expect(stages.length).toBeGreaterThan(0);
    for (const one of names) expect(one).toContain('stage: none');
  });

  it('leave nothing unsure without a reason', () => {
    const {claims, stages} = extract(
      {id: 'one', text: 'در یزد ۱۲ خوشه صنعتی داریم و ۳ خوشه دیگر در راه است.'},
      vocabulary,
    );
    for (const {certainty, certainty_reasons} of [...claims, ...stages])
      expect(certainty_reasons.length > 0).toBe(certainty === 'unsure');
  });
});
