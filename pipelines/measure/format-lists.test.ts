import {describe, expect, it} from 'vitest';
import {formatLists} from './format-lists.js';
import {measure} from './measures.js';

describe('formatLists(measures)', () => {
  it('lists what there is under a heading', () => {
    const files = [
      {path: 'src/a.ts', text: 'export type A = 1;\nexport const a = 1;\n'},
      {path: 'src/b.ts', text: "export type {A} from './a.js';\n"},
    ];
    expect(formatLists(measure(files, []))).toBe(
      '## Deepest import chain\n\n- src/b.ts\n- src/a.ts\n\n## Reached by nothing\n\n- src/a.ts: 2 (A, a)',
    );
  });

  it('is empty where there is no code', () => {
    expect(formatLists(measure([], []))).toBe('');
  });
});
