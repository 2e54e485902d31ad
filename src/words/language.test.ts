import {expect, it} from 'vitest';
import {inBoth, pick, pickColumn, pickName, toOther, toOpening, toTextLanguage} from './language.js';

it('pick(language, both) and pickColumn(row, name, language) choose the side of a language', () => {
  expect(pick('fa', {fa: 'الف', en: 'a'})).toBe('الف');
  const row = {name_fa: 'قم', name_en: 'Qom', reason_fa: null, reason_en: 'because'};
  expect(pickColumn(row, 'name', 'en')).toBe('Qom');
  expect(pickColumn(row, 'reason', 'fa')).toBeNull();
});

it('pickName(row, language) keeps the Persian name where there is no English one', () => {
  expect(pickName({name_fa: 'قم', name_en: null}, 'en')).toBe('قم');
});

it('inBoth(create) makes a thing twice, and toOther(language) turns from one to the other', () => {
  expect(inBoth(toOther)).toEqual({fa: 'en', en: 'fa'});
});

it('toTextLanguage(text) goes by most of the letters', () => {
  expect(['خوشهٔ IT تبریز', 'Clusters of Lar (لار)', '۵۵', '55%'].map(toTextLanguage)).toEqual([
    'fa',
    'en',
    'fa',
    'en',
  ]);
});

it('toOpening(text, language) gives an English sentence its capital, and leaves an address as it is', () => {
  expect(toOpening('the Research Centre put it at 55', 'en')).toBe('The Research Centre put it at 55');
  expect(toOpening('stvco.ir put it at 55', 'en')).toBe('stvco.ir put it at 55');
  expect(toOpening('به گفتهٔ او', 'fa')).toBe('به گفتهٔ او');
});
