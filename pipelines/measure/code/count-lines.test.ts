import {describe, expect, it} from 'vitest';
import {countCommentLines, countLines, countMatches} from './count-lines.js';

describe('countLines(text)', () => {
  it('counts the lines one sees', () => {
    expect(['', 'a', 'a\n', 'a\n\nb\n'].map(countLines)).toEqual([0, 1, 1, 3]);
  });
});

describe('countMatches(text, pattern)', () => {
  it('counts a line once', () => {
    expect(countMatches('aa\nb\na', /a/)).toBe(2);
  });
});

describe('countCommentLines(text, code)', () => {
  it('leaves out blank lines and comments beside code', () => {
    expect(countCommentLines('// a\n\nb; // c\n', '    \n\nb;     \n')).toBe(1);
  });
});
