import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {cutSentence} from './cut-sentence.js';

const around = (sentence: string, quote: string, atMost?: number) => {
  const start = [...sentence.slice(0, sentence.indexOf(quote))].length;
  return cutSentence(sentence, {start, end: start + [...quote].length, ...(atMost && {atMost})});
};

describe('cutSentence(sentence, {start, end})', () => {
  it('keeps a sentence that is short enough whole', () => {
    expect(around('در استان ۵۸ خوشه شناسایی شد.', '۵۸ خوشه')).toEqual({
      before: 'در استان ',
      quote: '۵۸ خوشه',
      after: ' شناسایی شد.',
    });
  });

  it('cuts at words and shows by an ellipsis what is left out', () => {
    expect(around('one two three 12 clusters four five six', '12 clusters', 25)).toEqual({
      before: '…three ',
      quote: '12 clusters',
      after: ' four…',
    });
  });

  it('gives the room that one side leaves to the other', () => {
    expect(around('12 clusters one two three four five six', '12 clusters', 30)).toEqual({
      before: '',
      quote: '12 clusters',
      after: ' one two three…',
    });
  });

  it('keeps a quote whole that is longer than what may be shown', () => {
    expect(around('a quote that is long b', 'quote that is long', 10)).toEqual({
      before: '…',
      quote: 'quote that is long',
      after: '…',
    });
  });

  it('never shows more than it may, never half a word, and always the quote', () => {
    const word = fc.string({unit: fc.constantFrom('خ', 'و', 'ش', '۵', '🎉'), minLength: 1, maxLength: 12});
    fc.assert(
      fc.property(
        fc.array(word, {minLength: 1, maxLength: 60}),
        fc.nat(),
        fc.integer({min: 20, max: 90}),
        (words, at, atMost) => {
          const place = at % words.length;
          const start = [...words.slice(0, place).join(' ')].length + (place > 0 ? 1 : 0);
          const {before, quote, after} = cutSentence(words.join(' '), {
            start,
            end: start + [...words[place]!].length,
            atMost,
          });
          expect(quote).toBe(words[place]);
          expect([...before, ...quote, ...after].length).toBeLessThanOrEqual(atMost);
          const shown = `${before}${quote}${after}`.replaceAll('…', '').split(' ').filter(Boolean);
          for (const one of shown) expect(words).toContain(one);
        },
      ),
    );
  });
});
