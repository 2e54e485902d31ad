import {describe, expect, it} from 'vitest';
import {createLocator} from './locate.js';

const TEXT = 'او گفت ۵ خوشه فعال است؛ ۳ خوشه نیز در راه است. ۵ خوشه دیگر مانده است.\n🎉 ۵ خوشه پایان یافت.';

describe('createLocator(text)', () => {
  it('counts which occurrence of a quote begins at an offset', () => {
    const {countOccurrences} = createLocator(TEXT);
    expect(countOccurrences('۵ خوشه', 7)).toBe(1);
    expect(countOccurrences('۵ خوشه', 47)).toBe(2);
  });

  it('counts a character beyond the first plane once, as offsets do', () => {
    const {countOccurrences, findSentence} = createLocator(TEXT);
    const start = [...TEXT].lastIndexOf('۵');
    expect(countOccurrences('۵ خوشه', start)).toBe(3);
    const sentence = findSentence({start, end: start + 6});
    expect([...TEXT].slice(sentence.start, sentence.end).join('')).toBe('🎉 ۵ خوشه پایان یافت.');
  });

  it('finds the whole sentence, over a semicolon', () => {
    const {start, end} = createLocator(TEXT).findSentence({start: 24, end: 30});
    expect([...TEXT].slice(start, end).join('')).toBe('او گفت ۵ خوشه فعال است؛ ۳ خوشه نیز در راه است.');
  });

  it('keeps a quote that no sentence holds', () => {
    expect(createLocator('').findSentence({start: 3, end: 5})).toEqual({start: 3, end: 5});
  });
});
