import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Claim, StageMention} from '../reader/lines.js';
import {findRoot} from './find-root.js';
import {readReferenceTable} from './read-reference.js';

const ROOT = findRoot(import.meta.url);
const readLines = <Line>(name: string) =>
  readFileSync(join(ROOT, 'data', 'gold', 'own', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const texts = readLines<{id: string; kind: string; text: string}>('texts.ndjson');
const claims = readLines<Claim>('claims.jsonl');
const stages = readLines<StageMention>('stages.jsonl');
const textOf = new Map(texts.map(({id, text}) => [id, [...text]]));

describe('the short texts of our own', () => {
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

  it('have nothing to read where they are off topic', () => {
    const ids = new Set(texts.filter(({kind}) => kind === 'off_topic').map(({id}) => id));
    expect([...claims, ...stages].filter(({doc}) => ids.has(doc))).toEqual([]);
  });

  it('are set aside by their ids', () => {
    const rows = readFileSync(join(ROOT, 'data', 'gold', 'sets.csv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const setOf = new Map(rows.map((row) => row.split(',') as [string, string]));
    for (const {id} of texts) {
      const isAside = createHash('sha256').update(id).digest()[0]! % 2 === 0;
      expect([id, setOf.get(id) === 'aside']).toEqual([id, isAside]);
    }
  });
});
