import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Claim, StageMention} from '../reader/reading/lines.js';
import {findRoot} from './find-root.js';
import {readBriefs} from './read-documents.js';
import {readReferenceTable} from './read-reference.js';

const ROOT = findRoot(import.meta.url);
const setOf = new Map(
  readFileSync(join(ROOT, 'data', 'gold', 'sets.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split(',') as [string, string]),
);

describe.each(['own', 'practice'])('the short texts of the corpus %s', (corpus) => {
  const {texts, claims, stages} = readCorpus(corpus);
  const textOf = new Map(texts.map(({id, text}) => [id, [...text]]));

  it('have an id of their own and a text that no other has', () => {
    expect(new Set(texts.map(({id}) => id)).size).toBe(texts.length);
    expect(new Set(texts.map(({text}) => text)).size).toBe(texts.length);
  });

  it('are labelled with whole words that stand at their offsets', () => {
    for (const {doc, quote, start, end} of [...claims, ...stages]) {
      const points = textOf.get(doc)!;
      expect([doc, points.slice(start, end).join('')]).toEqual([doc, quote]);
      const isCut = /\p{L}\p{L}/u;
      const seams = [points.slice(start - 1, start + 1), points.slice(end - 1, end + 1)];
      expect([doc, quote, seams.some((seam) => isCut.test(seam.join('')))]).toEqual([doc, quote, false]);
    }
  });

  it('are labelled in the words of our tables', () => {
    const idsOf = (
      table: 'measures' | 'units' | 'stages' | 'concepts' | 'natures' | 'modalities' | 'operators',
    ) => new Set(readReferenceTable(ROOT, table).map(({id}) => id));
    const known = {
      measure: idsOf('measures'),
      unit: idsOf('units'),
      stage: idsOf('stages'),
      concept: idsOf('concepts'),
      nature: idsOf('natures'),
      modality: idsOf('modalities'),
      operator: idsOf('operators'),
      place: new Set([...readReferenceTable(ROOT, 'provinces').map(({province_id}) => province_id), 'IR']),
    };
    for (const line of [...claims, ...stages])
      for (const [field, ids] of Object.entries(known)) {
        const value = (line as unknown as Record<string, string | null | undefined>)[field];
        if (value) expect([line.doc, value, ids.has(value)]).toEqual([line.doc, value, true]);
      }
  });

  it('give a place a ground, and no place none', () => {
    for (const {doc, place, place_basis} of [...claims, ...stages])
      expect([doc, place_basis === null]).toEqual([doc, place === null]);
  });

  it('are never loaded: no brief of the line is one', () => {
    const loaded = new Set(readBriefs(join(ROOT, 'data', 'briefs')).documents.map(({text}) => text));
    expect(texts.filter(({text}) => loaded.has(text))).toEqual([]);
  });
});

describe('the short texts of our own', () => {
  const {texts, claims, stages} = readCorpus('own');

  it('have nothing to read where they are off topic', () => {
    const ids = new Set(texts.filter(({kind}) => kind === 'off_topic').map(({id}) => id));
    expect([...claims, ...stages].filter(({doc}) => ids.has(doc))).toEqual([]);
  });

  it('are set aside by their ids', () => {
    for (const {id} of texts) {
      const isAside = createHash('sha256').update(id).digest()[0]! % 2 === 0;
      expect([id, setOf.get(id) === 'aside']).toEqual([id, isAside]);
    }
  });
});

describe('the short texts for practice', () => {
  const {texts, claims, stages} = readCorpus('practice');

  it('are all fitted on, and no other corpus has one of them', () => {
    expect(texts.filter(({id}) => setOf.get(id) !== 'fit')).toEqual([]);
    const others = new Set([...readCorpus('own').texts, ...readCorpus('probes').texts].map(({text}) => text));
    expect(texts.filter(({text}) => others.has(text))).toEqual([]);
  });

  it('are what their README counts', () => {
    const readme = readFileSync(join(ROOT, 'data', 'gold', 'practice', 'README.md'), 'utf8');
    const labelled = new Set([...claims, ...stages].map(({doc}) => doc));
    const empty = texts.filter(({id}) => !labelled.has(id));
    expect([texts.length, claims.length, stages.length, empty.length]).toEqual([240, 615, 135, 24]);
    for (const kind of new Set(texts.map((text) => text.kind))) {
      const count = texts.filter((text) => text.kind === kind).length;
      expect(readme).toMatch(new RegExp(`^\\| \`${kind}\` \\| .+ \\| ${count} \\|$`, 'm'));
    }
  });

  it('have nothing to read where they are negative', () => {
    const ids = new Set(texts.filter(({kind}) => kind === 'negative').map(({id}) => id));
    expect([...claims, ...stages].filter(({doc}) => ids.has(doc))).toEqual([]);
  });
});

function readCorpus(corpus: string) {
  return {
    texts: readLines<{id: string; kind: string; text: string}>(corpus, 'texts.ndjson'),
    claims: readLines<Claim>(corpus, 'claims.jsonl'),
    stages: readLines<StageMention>(corpus, 'stages.jsonl'),
  };
}

function readLines<Line>(corpus: string, name: string): Line[] {
  return readFileSync(join(ROOT, 'data', 'gold', corpus, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
