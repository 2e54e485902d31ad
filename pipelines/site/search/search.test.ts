import {describe, expect, it} from 'vitest';
import {findRoot} from '../../../src/io/find-root.js';
import {createSearch} from '../client/load-search.js';
import type {SearchEntry} from '../client/search-entry.js';
import {toWords} from '../client/search-options.js';
import type {SiteClaim} from '../data/read-site-data.js';
import {readSearchWords} from './read-search-words.js';
import {toSaid} from './statement-entry.js';

const WORDS = readSearchWords(findRoot(import.meta.url));
const entry = (path: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  ...{path, title, kind: 'statement', about: '', words: '', text: ''},
  ...more,
});
const find = (question: string, entries: SearchEntry[]): string[] =>
  createSearch({...WORDS, entries})(question).map(({path}) => path);

describe('toWords(text)', () => {
  it.each(['خوشه\u200cهای', 'خوشههای', 'خوشه هاي', 'خوشه‌ها', 'خوشه'])('reads %s as one word', (spelling) => {
    expect(toWords(spelling)).toEqual(['خوشه']);
  });
  it.each(['کسب‌وکار', 'کسب و کار', 'كسب و كار'])('reads %s as its two words', (spelling) => {
    expect(toWords(spelling)).toEqual(['کسب', 'کار']);
  });
  it('keeps the code of a province one word, and reads an English plural as its singular', () => {
    expect(toWords('IR-10, ir 07: clusters of industries in Fars, business')).toEqual([
      'ir10',
      'ir07',
      'cluster',
      'of',
      'industry',
      'in',
      'fars',
      'business',
    ]);
  });
});

describe('a search', () => {
  it.each([
    ['آذربايجان', 'آذربایجان'],
    ['اذربایجان', 'آذربایجان'],
    ['تاسیس', 'تأسیس'],
    ['تأسيس', 'تأسیس'],
    ['خوشه هاي', 'خوشه\u200cهای'],
    ['خوشههای', 'خوشه\u200cهای'],
    ['کسبوکار', 'کسب\u200cوکار'],
    ['۵۵', '55'],
    ['1399', '۱۳۹۹'],
    ['قالی', 'فرش'],
    ['carpet', 'فرش'],
    ['پسته', 'pistachio'],
    ['اصفهان', 'Isfahan'],
    ['2020', '1399'],
    ['1399', 'December 2020'],
  ])('for %s finds what writes %s', (asked, written) => {
    const entries = [entry('one', `نام ${written} شرقی`), entry('two', 'چیز دیگر other')];
    expect(find(asked, entries)).toEqual(['one']);
  });

  const pages = [
    entry('documents/a/#c1', '55 clusters · Isfahan'),
    entry('documents/a/#c2', '526 clusters · Iran'),
    entry('clusters/isfahan-brick/', 'Brick, Isfahan', {kind: 'cluster', words: 'خوشه اصفهان'}),
    entry('measures/clusters_active/', 'Clusters called active', {
      kind: 'measure',
      words: 'خوشه‌های فعال ایران Iran',
    }),
    entry('measures/clusters_identified/', 'Clusters identified', {
      kind: 'measure',
      words: 'خوشه‌های شناسایی‌شده ایران Iran',
    }),
    entry('provinces/', 'Provinces', {kind: 'index', text: 'which are silent'}),
    entry('provinces/IR-10/', 'Isfahan', {kind: 'province', words: 'IR-10 اصفهان Isfahan خوشه Cluster'}),
  ];
  it.each([
    ['تعداد خوشه‌های ایران', 'measures/clusters_identified/'],
    ['شمار خوشه هاي كشور چند است؟', 'measures/clusters_identified/'],
    ['how many clusters does Iran have?', 'measures/clusters_identified/'],
    ['how many clusters in Isfahan', 'provinces/IR-10/'],
    ['چند خوشه در اصفهان', 'provinces/IR-10/'],
    ['IR-10', 'provinces/IR-10/'],
    ['which provinces are silent?', 'provinces/'],
  ])('of common words (%s) finds the page that answers first', (question, path) => {
    expect(find(question, pages)[0]).toBe(path);
  });

  it('finds what has some of the words where nothing has all, and nothing for no word', () => {
    expect(find('Isfahan Brick Zzzzz', pages)).toContain('clusters/isfahan-brick/');
    expect(find('  ', pages)).toEqual([]);
  });
});

it('toSaid(claim) parts the sentence at its quote, as it is read', () => {
  const quotation = {before: 'اصفهان ', quote: '55 خوشه', after: ' دارد، 10.4 درصد.'};
  expect(toSaid({quotation} as SiteClaim)).toEqual(['اصفهان ', '۵۵ خوشه', ' دارد، ۱۰.۴ درصد.']);
});
