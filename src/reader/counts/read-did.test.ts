import {expect, test} from 'vitest';
import {extract} from '../../extract.js';
import {readVocabulary} from '../../io/read-reference.js';

const vocabulary = readVocabulary('.');

/** What the counted things of a text did, each behind its number. */
function readDone(text: string, language: 'fa' | 'en' = 'fa'): string[] {
  const {claims} = extract({id: 'text', language, text}, vocabulary);
  return claims.map(({value, did, counted}) => [value, did ?? '–', counted ?? '–'].join(' '));
}

test('a plan that was carried out did another thing than one that is under way', () => {
  expect(readDone('تاکنون ۱۳۰ طرح توسعه خوشه‌ای در کشور به اجرا درآمده است.')).toEqual([
    '130 run طرح توسعه خوشه‌ای',
  ]);
  expect(readDone('اکنون ۹۷ طرح توسعه خوشه‌ای در کشور در حال اجراست.')).toEqual([
    '97 ongoing طرح توسعه خوشه‌ای',
  ]);
  expect(readDone('Industrial clusters are at work in 97 projects across Iran.', 'en')).toEqual([
    '97 active projects',
  ]);
});

test('estates that a province has, that are approved in it and that are active are told apart', () => {
  expect(readDone('استان سمنان ۱۸ شهرک و ناحیه صنعتی دارد.')).toEqual(['18 exist شهرک و ناحیه صنعتی']);
  expect(readDone('در اصفهان ۸۰ شهرک صنعتی مصوب هست.')).toEqual(['80 approve شهرک صنعتی']);
  expect(readDone('بیش از ۲۰ شهرک صنعتی در استان اردبیل فعالیت می‌کند.')).toEqual(['20 active شهرک صنعتی']);
});

test('where the text says nothing that is known of them, nothing is assumed', () => {
  expect(readDone('مدیرعامل سازمان شمار شهرک‌های صنعتی ایران را ۹۸۰ شهرک صنعتی دانست.')).toEqual([
    '980 – شهرک صنعتی',
  ]);
});

test('clusters carry the predicate of their stage', () => {
  expect(readDone('در استان فارس ۱۲ خوشه صنعتی شناسایی شده است.')).toEqual(['12 identify خوشه صنعتی']);
});
