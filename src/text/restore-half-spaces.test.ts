import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {restoreHalfSpaces} from './restore-half-spaces.js';

const show = (text: string) => restoreHalfSpaces(text).text.replaceAll('\u200c', '|');

test.each([
  ['خوشههای صنعتی', 'خوشه|های صنعتی'],
  ['خوشه هاي صنعتی', 'خوشه|های صنعتی'],
  ['توسعه خوشهای', 'توسعه خوشه|ای'],
  ['شهر كهاي صنعتی', 'شهرک|های صنعتی'],
  ['شهرکهای صنعتی', 'شهرک|های صنعتی'],
  ['سازههای فولادی', 'سازه|های فولادی'],
  ['کسبوکار', 'کسب|وکار'],
  ['كسب وكار', 'کسب|وکار'],
  ['کسب و کارهای خرد', 'کسب|وکارهای خرد'],
  ['گوجهفرنگی', 'گوجه|فرنگی'],
  ['مرحله توسعهیافتگی', 'مرحله توسعه|یافتگی'],
  ['سنگ نیریز', 'سنگ نی|ریز'],
  ['بهعنوان نمونه', 'به|عنوان نمونه'],
  ['مطالعات امكان سنجي', 'مطالعات امکان|سنجی'],
  ['پیاده سازی و راهاندازی', 'پیاده|سازی و راه|اندازی'],
  ['رسیدهاند و کرده اند', 'رسیده|اند و کرده|اند'],
  ['میشود، نمی توان، برمیگردد', 'می|شود، نمی|توان، برمی|گردد'],
  ['اثربخشترین و مهم ترین', 'اثربخش|ترین و مهم|ترین'],
  ['رئیسجمهور', 'رئیس|جمهور'],
  ['مسقطیسازان لار', 'مسقطی|سازان لار'],
  ['خرم آباد', 'خرم|آباد'],
])('«%s» becomes «%s»', (text, expected) => {
  expect(show(text)).toBe(expected);
});

test.each([
  'زنجیره ارزش و سازه فولادی',
  'تنها بهای نهایی، منتها رهایی',
  'دختر، دفتر، بیشتر، بهتر، کمتر، دکتر',
  'میدان، میان، میزان، میوه، میراث، میرزا',
  'به عنوان، به طور، غیر دولتی',
  'سفالگری، حصیربافی، توانمندسازی، کارآفرینی، گردشگری',
  'نمایشگاه، دانشگاه، همکاری، کارخانه',
  'بازارهای واحدهای کشور',
])('«%s» stays as it is', (text) => {
  expect(restoreHalfSpaces(text)).toEqual({text, changes: []});
});

test('each change says where it was, what it was and which rule made it', () => {
  const {changes} = restoreHalfSpaces('در خوشه هاي صنعتی');
  expect(changes).toEqual([{start: 3, end: 11, from: 'خوشه هاي', to: 'خوشه\u200cهای', rule: 'suffix'}]);
});

test('a repair crosses no line, and leaves Latin and digits alone', () => {
  expect(show('خوشه\nهای')).toBe('خوشه\nهای');
  expect(show('test 123 ها')).toBe('test 123 ها');
});

test('restoring twice equals restoring once, and no letter is lost', () => {
  const words = fc.constantFrom(
    'خوشه',
    'ها',
    'های',
    'می',
    'شود',
    'کسب',
    'و',
    'کار',
    'شهر',
    'کهای',
    'سه',
    'شنبه',
    'تر',
    'بزرگ',
    'به',
    'عنوان',
    'خوشههای',
    'میدهد',
    'ای',
    'شده',
    'اند',
    'بی',
    '\n',
    '،',
  );
  fc.assert(
    fc.property(fc.array(words, {maxLength: 12}), (parts) => {
      const text = parts.join(' ');
      const once = restoreHalfSpaces(text).text;
      expect(restoreHalfSpaces(once).text).toBe(once);
      expect(once.replace(/[\s\u200c]/g, '')).toBe(text.replace(/[\s\u200c]/g, ''));
    }),
    {numRuns: 500},
  );
});
