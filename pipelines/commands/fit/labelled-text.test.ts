import {describe, expect, it} from 'vitest';
import {findRoot} from '../../../src/io/find-root.js';
import {readLabelled} from './labelled-text.js';

const texts = readLabelled(findRoot(import.meta.url));
const byId = new Map(texts.map((one) => [one.text.id, one]));

describe('labelled texts', () => {
  it('are of every corpus, and those without a label too', () => {
    expect([...new Set(texts.map(({corpus}) => corpus))]).toEqual([
      'seed-briefs',
      'briefs',
      'briefs2',
      'probes',
      'own',
      'practice',
    ]);
    expect(texts.some(({labels}) => labels.claims.length + labels.stages.length === 0)).toBe(true);
  });

  it('of one publisher are of one fold, however it is spelled', () => {
    const folds = new Map<string, Set<number>>();
    for (const {text, fold, corpus} of texts)
      if (text.publisher && (corpus === 'briefs' || corpus === 'briefs2'))
        folds.set(text.publisher, (folds.get(text.publisher) ?? new Set()).add(fold));
    expect([...folds].filter(([, some]) => some.size > 1)).toEqual([]);
  });

  it('that are probes of one kind are of one fold', () => {
    const ofKind = texts.filter(({corpus, kind}) => corpus === 'probes' && kind === '3');
    expect(new Set(ofKind.map(({fold}) => fold)).size).toBe(1);
  });

  it('are set aside as the table of sets says, and the earlier briefs and the texts for practice are not', () => {
    expect(byId.get('own-001')!.set).toBe('aside');
    expect(byId.get('own-002')!.set).toBe('fit');
    for (const {corpus, set} of texts)
      if (corpus === 'briefs' || corpus === 'practice') expect(set).toBe('fit');
  });

  it('carry the labels of their own document only', () => {
    for (const {text, labels} of texts)
      for (const {doc} of [...labels.claims, ...labels.stages]) expect(doc).toBe(text.id);
  });
});
