import {describe, expect, it} from 'vitest';

import {claim423, claim870} from '../series/fixtures/statements.js';
import {escapeTex} from './format-bibtex.js';
import {formatCitation} from './format-citation.js';
import type {CitedDocument, CitedItem} from './reference.js';

const mehr: CitedDocument = {
  document_id: 'seed-brief-003',
  kind: 'brief',
  title: 'خوشه‌های کسب‌وکار کلید رشد اقتصادی صنایع کوچک و متوسط',
  source_fa: 'خبرگزاری مهر',
  source_en: 'Mehr News Agency',
  url: 'https://www.mehrnews.com/news/6558220/',
  published_from: '2025-08-12',
  published_to: '2025-08-12',
  retrieved: '2026-11-22',
};
const bcdm: CitedDocument = {
  ...mehr,
  document_id: 'seed-004',
  kind: 'original',
  title: 'توجه رهبری به خوشه‌ها',
  source_fa: 'تارنمای خوشه‌های کسب‌وکار',
  source_en: 'bcdm.ir',
  url: null,
  published_from: null,
  published_to: null,
};
const estates: CitedItem = {
  kind: 'claim',
  claim: {...claim870, speaker_post: 'مدیر توسعه صنعتی و فناوری'},
  document: mehr,
  page: '/fa/documents/seed-brief-003#c870',
  version: '4be1c0de',
};
const identified: CitedItem = {kind: 'claim', claim: claim423, document: bcdm, version: '4be1c0de'};
const chart: CitedItem = {
  kind: 'chart',
  chart_id: 'clusters_identified-IR',
  title_fa: 'شمار خوشه‌ها بسته به واژه فرق می‌کند',
  title_en: 'The count of clusters depends on the noun',
  claims: [claim423, claim870],
  version: '4be1c0de',
};

describe('formatCitation(item, {style: "text"})', () => {
  it('of a claim says hedge, noun, place, date, speaker, publisher, address, day of reading and version', () => {
    expect(formatCitation(estates)).toBe(
      'محمد گلستانی (مدیر توسعه صنعتی و فناوری)؛ بیش از ۸۷۰ «شهرک و ناحیه»، شهرک‌ها و نواحی صنعتی، ایران، ۲۱ مرداد ۱۴۰۴؛ ' +
        '«خوشه‌های کسب‌وکار کلید رشد اقتصادی صنایع کوچک و متوسط»، خبرگزاری مهر؛ انتشار ۲۱ مرداد ۱۴۰۴؛ ' +
        'نشانی \u2068https://www.mehrnews.com/news/6558220/\u2069؛ بازیابی ۱ آذر ۱۴۰۵؛ از روی بازنویسی خوشه، نه متن کامل؛ ' +
        'خوشه، \u2068/fa/documents/seed-brief-003#c870\u2069، نسخهٔ \u20684be1c0de\u2069.',
    );
    expect(formatCitation(estates, {language: 'en'})).toBe(
      '\u2068محمد گلستانی\u2069 (\u2068مدیر توسعه صنعتی و فناوری\u2069); more than 870 “estates or zones”, industrial estates and zones, Iran, 12 August 2025; ' +
        '“\u2068خوشه‌های کسب‌وکار کلید رشد اقتصادی صنایع کوچک و متوسط\u2069”, Mehr News Agency; published 12 August 2025; ' +
        'https://www.mehrnews.com/news/6558220/; retrieved 22 November 2026; read from Khoosheh’s restatement, not the full text; ' +
        'Khoosheh, /fa/documents/seed-brief-003#c870, version 4be1c0de.',
    );
  });

  it('of an undated claim gives the interval and says that it is inferred', () => {
    const [fa, en] = (['fa', 'en'] as const).map((language) => formatCitation(identified, {language}));
    expect(fa).toContain(
      '۴۲۳ «خوشهٔ کسب‌وکار»، خوشه‌های شناسایی‌شده، ایران، با تاریخ نامعلوم، میان ۸ شهریور ۱۳۹۳ و ۱۱ دی ۱۳۹۵ (تاریخ استنباطی)',
    );
    expect(fa).toContain('نشانی ناشر دانسته نیست');
    expect(en).toContain('undated, between 30 August 2014 and 31 December 2016 (date inferred)');
  });

  it('of a chart counts its statements and spans their dates', () => {
    expect(formatCitation(chart, {language: 'en'})).toBe(
      'from 2 statements in 2 texts; “The count of clusters depends on the noun”; dates of the statements: between 30 August 2014 and 12 August 2025; retrieved 22 November 2026; Khoosheh, version 4be1c0de.',
    );
  });

  it('of a chart without statements, such as one of official figures, says nothing of any', () => {
    expect(formatCitation({...chart, claims: []}, {language: 'en'})).toBe(
      '“The count of clusters depends on the noun”; Khoosheh, version 4be1c0de.',
    );
  });

  it('of a document and of the dataset needs no number', () => {
    expect(formatCitation({kind: 'document', document: bcdm, version: 'v'}, {language: 'en'})).toContain(
      'undated',
    );
    expect(formatCitation({kind: 'dataset', version: '4be1c0de'}, {language: 'en'})).toBe(
      '“Khoosheh: an open observatory of Iran’s industrial and business clusters”; CC BY 4.0; Khoosheh, version 4be1c0de.',
    );
  });

  it('never holds the time of writing: twice the same', () => {
    expect(formatCitation(estates)).toBe(formatCitation(estates));
  });
});

describe('formatCitation(item, {style: "bibtex"})', () => {
  it('of a claim', () => {
    expect(formatCitation(estates, {style: 'bibtex', language: 'en'}).split('\n')).toEqual([
      '@misc{khoosheh-seed-003-870-4be1c0de,',
      '  author = {{محمد گلستانی}},',
      '  title = {{خوشه‌های کسب‌وکار کلید رشد اقتصادی صنایع کوچک و متوسط}},',
      '  howpublished = {Mehr News Agency},',
      '  year = {2025},',
      '  month = aug,',
      '  url = {https://www.mehrnews.com/news/6558220/},',
      '  urldate = {2026-11-22},',
      '  version = {4be1c0de},',
      '  langid = {persian},',
      '  note = {more than 870 “estates or zones”, industrial estates and zones, Iran, 12 August 2025; read from Khoosheh’s restatement, not the full text; Khoosheh: /fa/documents/seed-brief-003\\#c870}',
      '}',
    ]);
  });

  it('gives a range of years where the date is an interval', () => {
    expect(formatCitation(identified, {style: 'bibtex'})).toContain('year = {2014--2016}');
  });

  it('escapes what TeX would read as commands and keeps braces balanced', () => {
    expect(escapeTex('50% of R&D_{x} ~ \\cite #1 $^')).toBe(
      '50\\% of R\\&D\\_\\textbraceleft{}x\\textbraceright{} \\textasciitilde{} \\textbackslash{}cite \\#1 \\$\\textasciicircum{}',
    );
    const hostile = formatCitation(
      {kind: 'document', document: {...mehr, title: 'a } b { c', url: 'https://x.ir/{a}'}, version: 'v'},
      {style: 'bibtex'},
    );
    expect(hostile.split('{').length).toBe(hostile.split('}').length);
    expect(hostile).toContain('url = {https://x.ir/%7Ba%7D}');
  });
});

describe('formatCitation(item, {style: "csl"})', () => {
  it('of a claim parses as one item with its dates in parts', () => {
    const [item] = JSON.parse(formatCitation(estates, {style: 'csl', language: 'en'}));
    expect(item).toMatchObject({
      type: 'webpage',
      author: [{literal: 'محمد گلستانی'}],
      issued: {'date-parts': [[2025, 8, 12]]},
      accessed: {'date-parts': [[2026, 11, 22]]},
      URL: 'https://www.mehrnews.com/news/6558220/',
      version: '4be1c0de',
    });
    expect(item.note).toContain('more than 870');
  });

  it('follows the language of the title, in CSL and BibTeX', () => {
    const titled = (title: string): CitedItem => ({
      kind: 'document',
      document: {...mehr, title},
      version: 'v',
    });
    for (const language of ['fa', 'en'] as const) {
      expect(JSON.parse(formatCitation(estates, {style: 'csl', language}))[0].language).toBe('fa');
      const english = titled('SME clusters of Iran (خوشه)');
      expect(JSON.parse(formatCitation(english, {style: 'csl', language}))[0].language).toBe('en');
      expect(formatCitation(english, {style: 'bibtex', language})).toContain('langid = {english}');
    }
  });

  it('marks an inferred interval as circa', () => {
    const [item] = JSON.parse(formatCitation(identified, {style: 'csl'}));
    expect(item.issued).toEqual({
      'date-parts': [
        [2014, 8, 30],
        [2016, 12, 31],
      ],
      circa: true,
    });
  });

  it('says where there is no date at all', () => {
    const [item] = JSON.parse(
      formatCitation({kind: 'document', document: bcdm, version: 'v'}, {style: 'csl'}),
    );
    expect(item.issued).toEqual({literal: 'undated'});
  });
});
