import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findRoot} from '../../src/io/find-root.js';
import {readScores} from '../../src/io/read-scores.js';
import {readVocabulary} from '../../src/io/read-reference.js';
import {readContext} from '../../src/reader/read-context.js';
import {listUnused} from './evaluate/list-unused.js';
import {scoreGroups} from './evaluate/score-groups.js';
import {scoreRules} from './evaluate/score-rules.js';
import type {ScoredText} from './evaluate/score-texts.js';
import type {Claim} from '../../src/reader/reading/lines.js';

const ROOT = findRoot(import.meta.url);
const vocabulary = readVocabulary(ROOT);

const claim = (doc: string, rest: Partial<Claim> = {}): Claim => ({
  type: 'claim', doc, quote: '۱۲ خوشه', start: 0, end: 7, measure: 'clusters_identified', operator: '=', hedge: null, value: 12,
  unit: 'cluster', place: 'IR', place_basis: 'text', cluster: null, sector: null, concept: 'cluster', nature: 'stock', modality: 'fact',
  as_of: null, speaker: null, part_of: null, is_narrow: false, did: null, counted: null, rule: 'clusters:identify', certainty: 'sure', certainty_reasons: [], ...rest,
}); // prettier-ignore

const scored = (id: string, rest: Partial<ScoredText>): ScoredText => ({
  corpus: 'briefs2',
  text: {id, text: '', language: 'fa'},
  labels: {claims: [], stages: [], rejected: []},
  set: 'fit',
  kind: null,
  fold: 0,
  claims: [],
  stages: [],
  rejected: [],
  features: new Map(),
  ...rest,
});

const RIGHT = scored('a', {claims: [claim('a')], labels: {claims: [claim('a')], stages: [], rejected: []}});
const WRONG = scored('b', {
  set: 'aside',
  claims: [claim('b', {place: 'IR-07', certainty: 'unsure', certainty_reasons: ['place: margin']})],
  labels: {claims: [claim('b')], stages: [], rejected: []},
});
const PROBE = scored('c', {corpus: 'probes', kind: '7', claims: [claim('c')]});
const PRACTICE = scored('d', {
  corpus: 'practice',
  text: {id: 'd', text: '', language: 'en'},
  claims: [claim('d')],
});

describe('khoosheh evaluate', () => {
  it('scores briefs, the set aside and the rest apart, each kind of probe, and last the texts for practice', () => {
    const groups = scoreGroups([RIGHT, PRACTICE, WRONG, PROBE]);
    const scores = new Map(groups.map((score) => [score.corpus, score]));
    expect([...scores.keys()]).toEqual([
      'all-briefs',
      'aside',
      'rest',
      'english',
      'briefs2',
      'probes',
      'probes-7',
      'practice',
    ]);
    expect(scores.get('english')!.documents).toBe(0);
    expect(scores.get('all-briefs')!.claims).toMatchObject({labelled: 2, found: 2, right: 1, precision: 0.5});
    expect(scores.get('aside')!.claims).toMatchObject({labelled: 1, right: 0});
    expect(scores.get('rest')!.claims).toMatchObject({labelled: 1, found: 2, right: 1});
    expect(scores.get('probes-7')!.claims).toMatchObject({labelled: 0, found: 1, recall: null});
  });

  it('counts what is sure apart, with its share of all', () => {
    const [all] = scoreGroups([RIGHT, WRONG]);
    expect(all!.claims.sure).toEqual({found: 1, right: 1, precision: 1, share: 0.5});
  });

  it('compares the place of what has the value of its label, right or wrong', () => {
    const [all] = scoreGroups([RIGHT, WRONG]);
    expect(all!.fields.find(({field}) => field === 'place')).toEqual({
      field: 'place',
      agreed: 1,
      compared: 2,
    });
    expect(all!.fields.find(({field}) => field === 'unit')).toEqual({field: 'unit', agreed: 1, compared: 1});
  });

  it('says how often each rule, choice and reason fires, and how often it is right', () => {
    expect(scoreRules([RIGHT, WRONG])).toEqual([
      {kind: 'choice', rule: 'place', fires: 2, right: 1, precision: 0.5},
      {kind: 'claim', rule: 'clusters:identify', fires: 2, right: 1, precision: 0.5},
      {kind: 'reason', rule: 'claim: place: margin', fires: 1, right: 0, precision: 0},
    ]);
  });

  it('lists the rows of the grammar that no text uses, verbs by any of their forms', () => {
    const unused = (text: string) =>
      listUnused(vocabulary, [readContext({id: 'one', text}, vocabulary).reading]);
    const words = unused('۱۲ خوشه صنعتی شناسایی شدند.').map(({file, word}) => `${file} ${word}`);
    expect(words).not.toContain('predicates.csv شناسایی');
    expect(words).not.toContain('verbs.csv شدن');
    expect(words).toContain('verbs.csv نمودن');
  });

  it('keeps what an unseen text may expect first in docs/evaluation.json', () => {
    const {unseen, shipped} = readScores(ROOT)!;
    expect(unseen[0]!.corpus).toBe('all-briefs');
    expect(shipped.map(({corpus}) => corpus)).toContain('briefs2');
    expect(readScores(join(ROOT, 'src'))).toBeUndefined();
  });
});
