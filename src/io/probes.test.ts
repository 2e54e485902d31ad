import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findRoot} from './find-root.js';
import {GOLD_CORPORA} from './gold-corpora.js';
import {readBriefs} from './read-documents.js';

const ROOT = findRoot(import.meta.url);
const GOLD = join(ROOT, 'data', 'gold');
const readLines = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const probes = readLines(join(GOLD, 'probes', 'texts.ndjson'));
const labels = ['claims', 'stages'].flatMap((name) => readLines(join(GOLD, 'probes', `${name}.jsonl`)));
const {documents} = readBriefs(join(ROOT, 'data', 'briefs'));

describe('the probes', () => {
  it('have labels that stand at their offsets', () => {
    const texts = new Map(probes.map(({id, text}) => [id, [...text]]));
    for (const {doc, quote, start, end} of labels)
      expect([doc, texts.get(doc)!.slice(start, end).join('')]).toEqual([doc, quote]);
  });

  it('are what their README counts', () => {
    const readme = readFileSync(join(GOLD, 'probes', 'README.md'), 'utf8');
    const claims = labels.filter(({measure}) => measure).length;
    expect([probes.length, claims, labels.length - claims]).toEqual([160, 209, 69]);
    const labelled = new Set(labels.map(({doc}) => doc));
    expect(probes.filter(({id}) => !labelled.has(id)).length).toBe(32);
    for (let kind = 1; kind <= 12; kind++) {
      const count = probes.filter((probe) => probe.kind === kind).length;
      expect(readme).toMatch(new RegExp(`^\\| ${kind} \\| .+ \\| ${count} \\|$`, 'm'));
    }
  });

  it('are never loaded: no text of the line is one, and no step of it reads the labels', () => {
    const texts = new Set(documents.map(({text}) => text));
    expect(probes.filter(({text}) => texts.has(text))).toEqual([]);
    const line = join(ROOT, 'pipelines', 'line');
    const steps = readdirSync(line, {recursive: true})
      .map(String)
      .filter((name) => /(?<!test)\.ts$/.test(name));
    expect(steps.filter((name) => /\bgold\b/.test(readFileSync(join(line, name), 'utf8')))).toEqual([]);
  });
});

describe('sets.csv', () => {
  const rows = readFileSync(join(GOLD, 'sets.csv'), 'utf8').trim().split('\n').slice(1);
  const sets = new Map(rows.map((row) => row.split(',') as [string, string]));

  it('sets aside the later briefs and the probes of whose hash the first byte is divisible by three', () => {
    const later = documents.map(({id}) => id).filter((id) => GOLD_CORPORA.briefs2.test(id));
    const ids = [...later, ...probes.map(({id}) => id)];
    expect(ids.length).toBe(280);
    for (const id of ids) {
      const isAside = createHash('sha256').update(id).digest()[0]! % 3 === 0;
      expect([id, sets.get(id)]).toEqual([id, isAside ? 'aside' : 'fit']);
    }
  });

  it('has each text once, and no brief on which rules were written', () => {
    expect(sets.size).toBe(rows.length);
    expect(
      [...sets.keys()].filter((id) => !/^(?:own|practice|probe)-/.test(id) && !GOLD_CORPORA.briefs2.test(id)),
    ).toEqual([]);
  });
});
