import {describe, expect, it} from 'vitest';
import {formatTable} from './format-table.js';

describe('formatTable(columns, rows)', () => {
  it('keeps columns in step where a half-space takes no cell', () => {
    expect(
      formatTable(
        ['name', 'n'],
        [
          {name: 'خوشه\u200cها', n: 1},
          {name: 'خوشه', n: 23},
        ],
      ),
    ).toBe('name    n\n──────  ──\nخوشه\u200cها  1\nخوشه    23\n2 rows\n');
  });

  it('cuts a long text and shows where lines end', () => {
    const [, , row] = formatTable(['text'], [{text: `one\ntwo ${'x'.repeat(80)}`}]).split('\n');
    expect(row).toBe(`one ⏎ two ${'x'.repeat(49)}…`);
  });

  it('shows nothing for null and counts one row as one', () => {
    expect(formatTable(['a', 'b'], [{a: null, b: false}])).toBe('a  b\n─  ─────\n   false\n1 row\n');
  });

  it('shows the columns of an empty answer', () => {
    expect(formatTable(['a'], [])).toBe('a\n─\n0 rows\n');
  });
});
