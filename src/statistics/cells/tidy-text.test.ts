import {describe, expect, it} from 'vitest';
import {splitMarks, tidyText} from './tidy-text.js';
import {findUnit} from './find-unit.js';
import {isNote, isTotalLabel} from './labels.js';

describe('splitMarks(label)', () => {
  it.each<[string, string, string[]]>([
    ['کل کشور(2)', 'کل کشور', ['2']],
    ['كل كشور (۱ و ۲)', 'کل کشور', ['1', '2']],
    ['تهران*', 'تهران', ['*']],
    ['**یزد', 'یزد', ['**']],
    ['کل کشور²', 'کل کشور', ['2']],
    ['مواد غذایی (به جز قند)', 'مواد غذایی (به جز قند)', []],
    ['  قم ', 'قم', []],
  ])('parts %o', (raw, text, marks) => expect(splitMarks(raw)).toEqual({text, marks}));
});

describe('tidyText(raw)', () => {
  it('writes letters, digits and spaces in one way', () => {
    expect(tidyText(' كارگاه\u200c هاي  10 نفر ')).toBe('کارگاه\u200cهای ۱۰ نفر');
  });
});

describe('words of tables', () => {
  it.each([
    ['(میلیون ریال)', 'irr', 1e6],
    ['واحد: هزار نفر', 'person', 1e3],
    ['درصد', 'percent', 1],
    ['ارزش (هزار دلار)', 'usd', 1e3],
  ])('findUnit(%o)', (text, unit, scale) => expect(findUnit(text)).toEqual({unit, scale}));

  it('finds no unit in a size class', () => {
    expect(findUnit('کارگاه‌های صنعتی دارای ده نفر کارکن و بیشتر')).toBeUndefined();
  });

  it('tells totals and notes', () => {
    expect(['جمع', 'كل', 'کل کشور(1)', 'جمع کل', 'Total'].every(isTotalLabel)).toBe(true);
    expect(isTotalLabel('کلاردشت')).toBe(false);
    expect(['مأخذ: مرکز آمار', '(1) شامل', '* مقدماتی', 'منبع - مرکز آمار'].every(isNote)).toBe(true);
    expect(isNote('۲- سهم استان')).toBe(false);
  });
});
