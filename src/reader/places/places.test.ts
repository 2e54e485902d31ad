import {describe, expect, it} from 'vitest';
import {extract} from '../../extract.js';
import {readContext, withWeights} from '../read-context.js';
import {findRoot} from '../../io/find-root.js';
import {readVocabulary} from '../../io/read-reference.js';
import {choose} from '../choices/choose.js';
import {sentenceAt} from '../clauses/read-clauses.js';
import type {SourceText} from '../reading/lines.js';
import {listPlaceCandidates} from './place-candidates.js';

const vocabulary = readVocabulary(findRoot(import.meta.url));

/** The features of every place that the first number of a text may be of. */
function candidatesOf(text: string, more: Partial<SourceText> = {}) {
  const {reading, clauses, places} = readContext({id: 'text', text, ...more}, vocabulary);
  const {from, to} = reading.numbers[0]!;
  const placed = {from, to: to + 1, sentence: sentenceAt(clauses, from), isOfClusters: true, isName: false};
  return listPlaceCandidates(places.scene, placed);
}

const featuresOf = (place: string | null, ...given: Parameters<typeof candidatesOf>) => [
  ...(candidatesOf(...given)
    .find(({value}) => value === place)
    ?.features.keys() ?? []),
];

describe('the places that a count may be of', () => {
  it('are the country, those that the text names, those beside it, and none', () => {
    const places = candidatesOf('گیلان ۳ خوشه صنعتی و یزد خوشه‌ای ندارد.', {title: 'خوشه‌های فارس'});
    expect(new Set(places.map(({value}) => value))).toEqual(new Set(['IR', 'IR-01', 'IR-21', 'IR-07', null]));
  });

  it('hold no part of the world outside', () => {
    const places = candidatesOf('در ایتالیا ۲۰۰ خوشه صنعتی فعال است.').map(({value}) => value);
    expect(places.filter((place) => place !== null && !place.startsWith('IR'))).toEqual([]);
  });

  it('leave out, for the sum of a table, the places of its rows', () => {
    const {claims} = extract(
      {id: 'text', text: 'استان | خوشه شناسایی‌شده\nفارس | ۱۲\nیزد | ۹\nجمع | ۲۱'},
      vocabulary,
    );
    expect(claims.map(({value, place}) => [value, place])).toEqual([
      [12, 'IR-07'],
      [9, 'IR-21'],
      [21, null],
    ]);
  });

  it.each<[text: string, place: string | null, has: string[], hasNot: string[]]>([
    [
      'در گیلان ۳ خوشه صنعتی فعال است.',
      'IR-01',
      ['clause_before', 'only_province'],
      ['clause_after', 'title', 'scene'],
    ],
    ['۳ خوشه صنعتی گیلان فعال است.', 'IR-01', ['clause_after'], ['clause_before']],
    ['در ایران ۳ خوشه صنعتی فعال است.', 'IR', ['country', 'country_clause'], ['only_province']],
    ['در حاشیه نمایشگاه مشهد گفت ۳ خوشه صنعتی فعال است.', 'IR-09', ['scene'], ['clause_free']],
    ['در انزلی ۳ خوشه صنعتی فعال است.', 'IR-01', ['named_town'], []],
    ['در این شهرک ۳ خوشه صنعتی فعال است.', null, ['none', 'none_small'], ['none_region']],
    ['در استان‌های جنوبی ۳ خوشه صنعتی فعال است.', null, ['none', 'none_region'], ['none_small']],
  ])('each with what speaks for it: %s (%s)', (text, place, has, hasNot) => {
    const names = featuresOf(place, text);
    expect(names).toEqual(expect.arrayContaining(has));
    expect(names.filter((name) => hasNot.includes(name))).toEqual([]);
  });

  it('have features from 0 to 1 only', () => {
    for (const {features} of candidatesOf('در رشت گفت گیلان ۳ خوشه صنعتی دارد و یزد ۹.', {
      section: 'استان‌ها > یزد',
    }))
      for (const value of features.values()) expect(value).toSatisfy((one: number) => one > 0 && one <= 1);
  });
});

describe('the choice of a place', () => {
  const weights = new Map([
    ['clause_before', 2],
    ['title', 1],
    ['none', 1.5],
  ]);

  it.each([
    ['its clause outweighs the title', 'در گیلان ۳ خوشه صنعتی فعال است.', 'IR-01'],
    ['none outweighs a title alone', '۳ خوشه صنعتی فعال است.', null],
  ])('goes by the sum of weights: %s', (_, text, place) => {
    expect(choose(candidatesOf(text, {title: 'خوشه‌های فارس'}), weights).value).toBe(place);
  });

  it('is the first of equals, and the surer the farther it is ahead', () => {
    const candidates = [
      {value: 'first', features: new Map([['near', 1]])},
      {value: 'second', features: new Map([['near', 1]])},
    ];
    expect(choose(candidates, new Map([['near', 1]]))).toMatchObject({value: 'first', probability: 0.5});
    const far = choose([{value: 'far', features: new Map()}, candidates[0]!], new Map([['near', 3]]));
    expect(far.value).toBe('first');
    expect(far.probability).toBeCloseTo(1 / (1 + Math.exp(-3)));
  });

  it('takes other weights without reading the text again', () => {
    const context = readContext(
      {id: 'text', text: 'در گیلان ۳ خوشه صنعتی فعال است.', title: 'خوشه‌های فارس'},
      vocabulary,
    );
    const {from, to} = context.reading.numbers[0]!;
    const placed = {from, to: to + 1, sentence: 0, isOfClusters: true, isName: false};
    const byTitle = withWeights(context, () => new Map([['title', 1]]));
    expect([context.places.at(placed).place, byTitle.places.at(placed).place]).toEqual(['IR-01', 'IR-07']);
  });
});
