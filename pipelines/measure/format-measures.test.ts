import {describe, expect, it} from 'vitest';
import {formatMeasures} from './format-measures.js';
import {measure} from './measures.js';

describe('formatMeasures(measures)', () => {
  const files = [
    {path: 'src/a.ts', text: "import './b.js';\nexport function f(x: 1) {\n  return x;\n}\n"},
    {path: 'src/b.ts', text: "import './a.js';\nlanguage === 'fa';\n"},
  ];
  const lines = formatMeasures(measure(files, [])).split('\n');

  it('is a table of two columns', () => {
    expect(lines.slice(0, 3)).toEqual(['| measure | today |', '| --- | --- |', '| files | 2 |']);
    expect(lines.filter((line) => line.split('|').length !== 4)).toEqual([]);
  });

  it('says how much and where', () => {
    expect(lines).toContain('| lines a file: median / 95th / max | 2 / 4 / 4 (`src/a.ts`) |');
    expect(lines).toContain(
      '| lines a function: median / 90th / 95th / max | 3 / 3 / 3 / 3 (`f` in `src/a.ts`) |',
    );
    expect(lines).toContain('| import circles between files | 1, of 2 files |');
    expect(lines).toContain("| branches by language: `=== 'fa'` | 1 lines in 1 files |");
    expect(lines).toContain('| lines that no command or page reaches | 3 |');
  });

  it('holds zeros where there is no code', () => {
    expect(formatMeasures(measure([], []))).toContain('| files in the fullest folder | 0 |');
  });
});
