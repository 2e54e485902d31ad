import {describe, expect, it} from 'vitest';
import {findRoot} from '../io/find-root.js';
import {readVocabulary} from '../io/read-reference.js';
import {toSkeleton} from '../text/fold.js';
import type {ReferenceRow} from '../entities/reference-tables.js';
import {toTermEntries} from './term-entries.js';

const NONE = {measures: [], concepts: [], stages: [], units: []};
const term = {
  ...{name_fa: '', name_en: '', definition_fa: '', definition_en: ''},
  ...{not_to_confuse_fa: '', not_to_confuse_en: '', words_fa: '', words_en: ''},
};

describe('toTermEntries(tables)', () => {
  it.each<[ReferenceRow<'units'>['kind'], string, string, string]>([
    ['count', 'networks', 'noun', 'networks booth'],
    ['count', '', 'noun', 'booth booth'],
    ['money', '', 'money', 'booth'],
    ['quantity', '', 'quantity', 'booth 1'],
    ['time', '', 'span', 'booth 1'],
  ])('takes the words of a unit of kind %s and measure «%s» for %s: %s', (kind, measure_id, read, means) => {
    const unit: ReferenceRow<'units'> = {
      ...term,
      id: 'booth',
      kind,
      measure_id,
      words_fa: 'غرفه|دکه',
      words_en: 'booth',
    };
    expect([...toTermEntries({...NONE, units: [unit]})]).toEqual(
      ['غرفه', 'دکه', 'booth'].map((name) => [name, {kind: read, means, name}]),
    );
  });

  it('has no word twice in one kind, with those of the list of terms', () => {
    const vocabulary = readVocabulary(findRoot(import.meta.url));
    const entries = [
      ...[...toTermEntries(vocabulary)].map(([word, {kind}]) => ({word, kind})),
      ...vocabulary.terms.filter(({kind}) => ['noun', 'sense', 'money', 'quantity', 'span'].includes(kind)),
    ];
    const seen = new Map<string, string>();
    const twice = entries.filter(({word, kind}) => {
      const key = `${kind} ${toSkeleton(word) || word}`;
      const isThere = seen.has(key);
      seen.set(key, word);
      return isThere;
    });
    expect(twice).toEqual([]);
  });
});
