import {describe, expect, it} from 'vitest';
import {createNameBook, showSpeaker} from './name-book.js';
import type {NameEntry} from './name-entry.js';

const row = (kind: string, name_fa: string, name_en: string): NameEntry => ({kind, name_fa, name_en});
const show = createNameBook([
  row('person', 'ایرج موفق', 'Iraj Movaffagh'),
  row('person', 'سید ابریشمی', 'Seyyed Abrishami'),
  row('person', 'محسن صالحی‌نیا', 'Mohsen Salehinia'),
  row('post', 'مدیرعامل', 'managing director'),
  row('post', 'رئیس', 'head'),
  row('post', 'معاون', 'deputy head'),
  row('post of field', 'معاون', 'deputy for'),
  row('post', 'معاون اقتصادی', 'economic deputy'),
  row('post', 'مدیر', 'director'),
  row('post', 'مدیر توسعه', 'director of development'),
  row('post', 'استاندار', 'governor'),
  row('post', 'عامل توسعه', 'development agent'),
  row('field', 'صنایع کوچک', 'small industries'),
  row('field', 'صنعت', 'industry'),
  row('field', 'صنعت، معدن و تجارت', 'industry, mine and trade'),
  row('field', 'توسعه صنعتی و فناوری', 'industrial development and technology'),
  row('office', 'شرکت شهرک‌های صنعتی', '{} Industrial Estates Company'),
  row('office', 'سازمان صنایع کوچک و شهرک‌های صنعتی ایران', 'Small Industries Organization'),
  row('office', 'سازمان صنایع کوچک و شهرک‌های صنعتی ایران', 'ISIPO'),
  row('office', 'این شرکت', 'this company'),
  row('cluster noun', 'خوشهٔ', 'cluster'),
  row('place', 'استان', 'the province'),
  row('place', 'اصفهان', 'Isfahan'),
  row('place', 'تهران', 'Tehran'),
  row('cluster', 'سنگ تهران', 'Stone of Tehran'),
  row('product', 'کاشی', 'tiles'),
]);

describe('createNameBook(entries)(written, language)', () => {
  it('shows a person in the language of the page, with what is written', () => {
    expect(show('ايرج موفق', 'en')).toEqual({
      ...{text: 'Iraj Movaffagh', language: 'en', written: 'ایرج موفق'},
      kind: 'person',
    });
    expect(show('Mohsen Salehinia', 'fa')).toEqual({
      text: 'محسن صالحی‌نیا',
      language: 'fa',
      written: 'Mohsen Salehinia',
      kind: 'person',
    });
  });

  it('mends on a page of its own language how a name is written, and shows nothing beside it', () => {
    expect(show('سیدابریشمی', 'fa')).toEqual({text: 'سید ابریشمی', language: 'fa', kind: 'person'});
  });

  it('keeps a name without a row, in its own language and as it is read', () => {
    expect(show('كيوان گردان', 'en')).toEqual({text: 'کیوان گردان', language: 'fa'});
  });

  it.each([
    ['مدیرعامل شرکت شهرک‌های صنعتی استان اصفهان', 'managing director of the Isfahan Industrial Estates Company'],
    ['مدیرعامل شرکت شهركهاي صنعتي اصفهان', 'managing director of the Isfahan Industrial Estates Company'],
    ['مدیرعامل شرکت شهرک‌های صنعتی استان', 'managing director of the Industrial Estates Company of the province'],
    ['مدیرعامل این شرکت', 'managing director of this company'],
    ['معاون سازمان صنایع کوچک و شهرک‌های صنعتی ایران', 'deputy head of the Small Industries Organization'],
    ['معاون صنایع کوچک شرکت شهرک‌های صنعتی اصفهان', 'deputy for small industries of the Isfahan Industrial Estates Company'],
    ['مدیر توسعهٔ صنعتی و فناوری سازمان صنایع کوچک و شهرک‌های صنعتی ایران', 'director of industrial development and technology of the Small Industries Organization'],
    ['معاون اقتصادی استاندار تهران', 'economic deputy of the governor of Tehran'],
    ['استاندار اصفهان', 'governor of Isfahan'],
    ['عامل توسعهٔ خوشهٔ سنگ تهران', 'development agent of the cluster “Stone of Tehran”'],
    ['عامل توسعه خوشه کاشی استان اصفهان', 'development agent of the cluster of tiles of Isfahan'],
    ['شرکت شهرک‌های صنعتی تهران', 'Tehran Industrial Estates Company'],
  ])('puts a post together of its parts: «%s»', (written, post) => {
    expect(show(written, 'en').text).toBe(post);
  }); // prettier-ignore

  it.each([
    ['ISIPO’s head', 'رئیس سازمان صنایع کوچک و شهرک‌های صنعتی ایران'],
    ['head of ISIPO', 'رئیس سازمان صنایع کوچک و شهرک‌های صنعتی ایران'],
    ['the governor of Tehran', 'استاندار تهران'],
  ])('and in Persian: “%s”', (written, post) => {
    expect(show(written, 'fa').text).toBe(post);
  });

  it('translates no post of which a part is unknown', () => {
    expect(show('مدیرعامل صندوق اصفهان', 'en')).toMatchObject({language: 'fa'});
    expect(show('head of the lab of Tehran', 'fa')).toMatchObject({
      text: 'head of the lab of Tehran',
      language: 'en',
    });
  });
});

describe('showSpeaker(speaker, post, language, showName)', () => {
  it.each([
    ['مدیرعامل این شرکت', 'مدیرعامل', 'managing director'],
    ['مدیرعامل شرکت شهرک‌های صنعتی استان', 'مدیرعامل شرکت شهرک‌های صنعتی', 'managing director of the Industrial Estates Company'],
    ['مدیرعامل شرکت شهرک‌های صنعتی این استان', 'مدیرعامل شرکت شهرک‌های صنعتی', 'managing director of the Industrial Estates Company'],
    ['عامل توسعهٔ این خوشه', 'عامل توسعه', 'development agent'],
  ])('cuts a post before what points into its text, and keeps it as written: «%s»', (written, fa, en) => {
    expect(showSpeaker('ایرج موفق', written, 'fa', show)[1]).toMatchObject({text: fa, written});
    expect(showSpeaker('ایرج موفق', written, 'en', show)[1]).toMatchObject({text: en, written});
    expect(showSpeaker(written, written, 'en', show)).toMatchObject([{text: en, written}]);
  }); // prettier-ignore

  it('leaves a post that names its place', () => {
    const [, post] = showSpeaker('ایرج موفق', 'مدیرعامل شرکت شهرک‌های صنعتی استان اصفهان', 'fa', show);
    expect(post).toEqual({text: 'مدیرعامل شرکت شهرک‌های صنعتی استان اصفهان', language: 'fa'});
  });
});
