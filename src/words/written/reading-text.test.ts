import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toSkeleton} from '../../text/fold.js';
import {cutReadingText, toReadingText} from './reading-text.js';

describe('toReadingText(text)', () => {
  it.each([
    ['429 خوشه كسب وكار شناسايي شده است', '۴۲۹ خوشه کسب‌وکار شناسایی شده است'],
    ['خوشههای صنعتي و شهر كهاي صنعتی', 'خوشه‌های صنعتی و شهرک‌های صنعتی'],
    ['سال ٢٠١٤ و 10.4 درصد', 'سال ۲۰۱۴ و ۱۰.۴ درصد'],
  ])('writes «%s» as Persian is read', (written, read) => {
    expect(toReadingText(written)).toBe(read);
  });

  it.each(['گواهی ISO 9001 گرفت', 'نرم‌افزار SPSS 22', 'نشانی bcdm.ir/1394', 'CO2 و B2B'])(
    'keeps the digits of Latin words: «%s»',
    (text) => {
      expect(toReadingText(text)).toBe(text);
    },
  );

  it('lets an English text be', () => {
    expect(toReadingText('In 2014, 197 clusters')).toBe('In 2014, 197 clusters');
  });
});

describe('cutReadingText(text, cuts)', () => {
  it('keeps the number in its piece where half-spaces come back before it', () => {
    const text = 'خوشه هاي صنعتي: 197 خوشه صنعتي';
    const start = text.indexOf('197');
    expect(cutReadingText(text, [start, start + 8])).toEqual(['خوشه‌های صنعتی: ', '۱۹۷ خوشه', ' صنعتی']);
  });

  it('keeps every letter on its side of a cut inside a word that is mended', () => {
    const text = 'در 12 خوشه هاي استان';
    const end = text.indexOf(' هاي');
    expect(cutReadingText(text, [3, end])).toEqual(['در ', '۱۲ خوشه', '‌های استان']);
  });

  it('gives as many pieces as cuts and one more, also of an empty text', () => {
    expect(cutReadingText('', [0, 0])).toEqual(['', '', '']);
    expect(cutReadingText('abc', [1, 1])).toEqual(['a', '', 'bc']);
  });

  it('moves no letter and no digit over a cut, whatever is mended', () => {
    const word = fc.constantFrom(
      'خوشه',
      'هاي',
      'شهر',
      'كهاي',
      'می',
      'شود',
      'كسب',
      'وكار',
      '197',
      'ISO 9001',
      'خوشههای',
      '،',
      '10.4',
    );
    fc.assert(
      fc.property(fc.array(word, {maxLength: 12}), fc.array(fc.nat(), {maxLength: 4}), (words, places) => {
        const text = words.join(' ');
        const cuts = places.map((place) => place % (text.length + 1)).sort((one, other) => one - other);
        const written = [...cuts, text.length].map((cut, at) => text.slice(cuts[at - 1] ?? 0, cut));
        expect(cutReadingText(text, cuts).map(toSkeleton)).toEqual(written.map(toSkeleton));
      }),
    );
  });
});
