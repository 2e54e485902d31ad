import {describe, expect, it} from 'vitest';
import {conjugate, type Tense, type VerbStems} from './conjugate.js';

// prettier-ignore
const VERBS: [stems: VerbStems, forms: [form: string, tense: Tense, isNegated?: boolean][]][] = [
  [
    {verb: 'ساختن', language: 'fa', past: 'ساخت', present: 'ساز'},
    [
      ['ساخت', 'past'], ['نساختند', 'past', true], ['ساخته', 'participle'], ['نساخته', 'participle', true],
      ['ساخته است', 'perfect'], ['ساخته بودند', 'perfect'], ['نساخته اند', 'perfect', true],
      ['می ساخت', 'imperfect'], ['نمی ساختیم', 'imperfect', true],
      ['می سازد', 'present'], ['نمی سازند', 'present', true], ['می سازن', 'present'],
      ['بسازند', 'subjunctive'], ['سازد', 'subjunctive'], ['نسازد', 'subjunctive', true], ['ساخته باشند', 'subjunctive'],
      ['خواهد ساخت', 'future'], ['نخواهند ساخت', 'future', true],
      ['ساختن', 'infinitive'], ['نساختن', 'infinitive', true],
    ],
  ],
  [
    {verb: 'افزودن', language: 'fa', past: 'افزود', present: 'افزای'},
    [
      ['افزود', 'past'], ['نیفزود', 'past', true], ['نیافزود', 'past', true],
      ['بیفزاید', 'subjunctive'], ['بیافزاید', 'subjunctive'], ['می افزاید', 'present'],
    ],
  ],
  [
    {verb: 'درآمدن', language: 'fa', past: 'درآمد', present: 'درآی'},
    [
      ['در آمد', 'past'], ['در نیامد', 'past', true], ['در می آید', 'present'], ['در نمی آیند', 'present', true],
      ['در آمده است', 'perfect'], ['در خواهد آمد', 'future'],
    ],
  ],
  [
    {verb: 'داشتن', language: 'fa', past: 'داشت', present: 'دار'},
    [['دارد', 'present'], ['ندارند', 'present', true], ['داشت', 'past'], ['نداشته است', 'perfect', true]],
  ],
  [
    {verb: 'بودن', language: 'fa', past: 'بود', present: 'باش'},
    [['است', 'present'], ['هستند', 'present'], ['نیست', 'present', true], ['نبود', 'past', true], ['باشد', 'subjunctive']],
  ],
  [
    {verb: 'بردن', language: 'fa', past: 'برد', present: 'بر'},
    [['برد', 'past'], ['می برد', 'present'], ['نبردند', 'past', true]],
  ],
  [
    {verb: 'carry out', language: 'en', past: 'carried out', present: 'carry out'},
    [['carried out', 'past'], ['carry out', 'present'], ['carries out', 'present'], ['carrying out', 'participle']],
  ],
  [
    {verb: 'launch', language: 'en', past: 'launched', present: 'launch'},
    [['launches', 'present'], ['launching', 'participle']],
  ],
  [
    {verb: 'begin', language: 'en', past: 'began|begun', present: 'begin'},
    [['began', 'past'], ['begun', 'past'], ['begins', 'present']],
  ],
  [
    {verb: 'close', language: 'en', past: 'closed', present: 'close'},
    [['closes', 'present'], ['closing', 'participle']],
  ],
];

/** The letters alone: the lexicon folds the madda away. */
const fold = (form: string) => form.replaceAll('آ', 'ا');

describe('conjugate(stems)', () => {
  it.each(VERBS)('gives the forms of $verb, each with its tense and polarity', (stems, forms) => {
    const made = conjugate(stems).map(([form, said]) => [fold(form), said] as const);
    for (const [form, tense, isNegated = false] of forms)
      expect([form, made.filter(([one]) => one === fold(form)).map(([, said]) => said)]).toEqual([
        form,
        expect.arrayContaining([{tense, isNegated}]),
      ]);
  });

  it('makes no past with «می» of what may also be negated, and no form without a tense', () => {
    for (const [stems] of VERBS)
      for (const [form, {tense}] of conjugate(stems))
        expect([form.trim().length > 0, Boolean(tense)]).toEqual([true, true]);
  });
});
