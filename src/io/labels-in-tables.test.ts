import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findRoot} from './find-root.js';
import {readReferenceTable} from './read-reference.js';

const ROOT = findRoot(import.meta.url);
const FOLDERS = ['data/gold', '../shared/gold', '../shared/probes'].map((path) => join(ROOT, path));
const FIELDS = {measure: 'measures', unit: 'units', stage: 'stages'} as const;

function listLabels(folder: string): {file: string; line: Record<string, unknown>}[] {
  const files = readdirSync(folder, {recursive: true}).map(String);
  return files
    .filter((name) => /(claims|stages)\.jsonl$/.test(name))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({file, line: JSON.parse(line) as Record<string, unknown>})),
    );
}

for (const folder of FOLDERS) if (!existsSync(folder)) console.warn(`skipped: labels not found: ${folder}`);

describe.each(FOLDERS)('the labels of %s', (folder) => {
  it.skipIf(!existsSync(folder))('name no measure, unit or stage that our tables do not define', () => {
    const labels = listLabels(folder);
    expect(labels.length).toBeGreaterThan(0);
    for (const [field, table] of Object.entries(FIELDS)) {
      const known = new Set(readReferenceTable(ROOT, table).map(({id}) => id));
      const unknown = labels.filter(({line}) => line[field] && !known.has(String(line[field])));
      expect(unknown.map(({file, line}) => `${file}: ${field} ${line[field]}`)).toEqual([]);
    }
  });
});

describe('the words of measures, units and stages', () => {
  it.each(Object.values(FIELDS))('%s: each row says in both languages what it is', (table) => {
    const rows = readReferenceTable(ROOT, table);
    const silent = rows.filter((row) =>
      [row.name_fa, row.name_en, row.definition_fa, row.definition_en].some((text) => text === ''),
    );
    expect(silent.map(({id}) => id)).toEqual([]);
  });
});
