import {describe, expect, it} from 'vitest';
import {createLexicon} from './lexicon.js';
import {tokenise} from './tokenise.js';

const lexicon = createLexicon([
  ['خوشه', 'cluster'],
  ['خوشه صنعتی', 'industrial cluster'],
  ['خوشه کسب و کار', 'business cluster'],
  ['شهرک صنعتی', 'estate'],
  ['نفت، گاز و پتروشیمی', 'oil'],
]);
const longest = (text: string) => lexicon.matchAt(tokenise(text), 0)[0]?.meaning;

describe('createLexicon', () => {
  it.each([
    ['خوشه‌های کسب‌وکار', 'business cluster'],
    ['خوشههای کسبوکار', 'business cluster'],
    ['خوشه هاي كسب وكار', 'business cluster'],
    ['خوشهٔ صنعتی', 'industrial cluster'],
    ['شهرکهای صنعتی', 'estate'],
    ['نفت، گاز و پتروشیمی', 'oil'],
    ['خوشه  فرش', 'cluster'],
  ])('reads «%s» as %s', (text, meaning) => {
    expect(longest(text)).toBe(meaning);
  });

  it.each(['خوشبختانه', 'شهر', 'خوشه‌بندی'.slice(0, 3)])('finds nothing in «%s»', (text) => {
    expect(longest(text)).toBeUndefined();
  });

  it('does not read a term across a line', () => {
    expect(longest('شهرک\nصنعتی')).toBeUndefined();
  });
});
