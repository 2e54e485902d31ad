import {expect, test} from 'vitest';
import {extract} from '../../extract.js';
import {readVocabulary} from '../../io/read-reference.js';

const vocabulary = readVocabulary('.');

/** Value and nature of each count of firms and jobs. */
function readNatures(text: string, language: 'fa' | 'en' = 'fa'): string[] {
  const {claims} = extract({id: 'text', language, text}, vocabulary);
  return claims
    .filter(({measure}) => measure === 'employment' || measure === 'establishments')
    .map(({value, nature}) => `${value} ${nature}`);
}

test('firms and jobs that came or went within a time are a flow', () => {
  expect(
    readNatures(
      'در نه ماه نخست امسال ۲۲ واحد صنعتی در شهرک‌های صنعتی گیلان دوباره راه افتاد و ۳۱۰ شغل تازه ایجاد شد.',
    ),
  ).toEqual(['22 flow', '310 flow']);
  expect(
    readNatures(
      'Since the start of the year 18 idle industrial units in the estates of Yazd have reopened.',
      'en',
    ),
  ).toEqual(['18 flow']);
});

test('those that there are stay a stock, though the sentence beside them tells what happened this year', () => {
  expect(
    readNatures(
      'امسال پنج کارگاه آموزشی برگزار شد. در شهرک‌های صنعتی گیلان ۴۵۰ واحد صنعتی فعال است که ۹ هزار نفر در آن‌ها شاغل هستند.',
    ),
  ).toEqual(expect.arrayContaining(['450 stock', '9000 stock']));
});

test('what happened at no time that is told is not taken for a flow', () => {
  expect(readNatures('در شهرک‌های صنعتی گیلان ۲۲ واحد صنعتی احیا شد.')).toEqual(['22 stock']);
});
