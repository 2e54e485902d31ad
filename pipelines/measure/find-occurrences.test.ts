import {describe, expect, it} from 'vitest';
import {parseSource} from './code/parse-source.js';
import {findOccurrences, sumCounts} from './find-occurrences.js';

describe('findOccurrences(sources)', () => {
  it('counts lines, the fullest file first', () => {
    const files = [
      {
        path: 'src/a.ts',
        text: "const a = language === 'fa'; // language === 'fa'\n// language === 'fa'\n// prettier-ignore\n",
      },
      {path: 'src/b.ts', text: "// سه\nconst b = 'سه';\nconst c = ['یک', 'دو'];\n"},
      {path: 'src/words/c.ts', text: "const c = 'یک';\n"},
      {path: 'src/d-lexicon.ts', text: "const d = 'یک';\nlanguage === 'fa';\nlanguage === 'fa';\n"},
    ];
    expect(findOccurrences(files.map(parseSource))).toEqual({
      branches: [
        {path: 'src/d-lexicon.ts', count: 2},
        {path: 'src/a.ts', count: 1},
      ],
      ignored: [{path: 'src/a.ts', count: 1}],
      letters: [{path: 'src/b.ts', count: 2}],
    });
  });
});

describe('sumCounts(counts)', () => {
  it('adds them up', () => {
    expect(
      sumCounts([
        {path: 'a', count: 2},
        {path: 'b', count: 3},
      ]),
    ).toBe(5);
  });
});
