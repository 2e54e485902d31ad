import {describe, expect, it} from 'vitest';
import type {Language} from '../../rows.js';
import {createNameBook} from './name-book.js';
import {toStatementSentence} from './statement-sentence.js';
import type {ToldClaim, ToldMention} from './told-row.js';

const showName = createNameBook([
  {kind: 'person', name_fa: 'ایرج موفق', name_en: 'Iraj Movaffagh'},
  {kind: 'post', name_fa: 'معاون', name_en: 'deputy head'},
  {kind: 'office', name_fa: 'سازمان صنایع کوچک', name_en: 'Small Industries Organization'},
]);
const shared = {
  ...{modality: 'fact', date_basis: 'published', certainty: 'sure', review: null},
  ...{valid_from: '2014-05-03', valid_to: '2014-05-03', said_from: '2014-05-03', said_to: '2014-05-03'},
  ...{speaker: 'ایرج موفق', speaker_post: 'معاون سازمان صنایع کوچک'},
  ...{source_fa: 'خبرگزاری مهر', source_en: 'Mehr News Agency'},
  ...{cluster_name: null, cluster_fa: null, cluster_en: null},
} as const;
const claim = {
  ...shared,
  ...{measure_id: 'clusters_identified', operator: '=', hedge: null, value: 197, high: null, unit: 'cluster'},
  ...{concept_id: 'industrial_cluster', part_of_start: null, is_part: false},
  ...{place_id: 'IR', place_fa: 'ایران', place_en: 'Iran', sector_fa: null, sector_en: null},
} as ToldClaim;
const mention = {
  ...shared,
  cluster_fa: 'کفش تبریز',
  cluster_en: 'Shoes of Tabriz',
  stage_id: 'launched',
} as unknown as ToldMention;
const tell = (row: ToldClaim | ToldMention, language: Language) =>
  toStatementSentence(row, language, showName);
const both = (row: ToldClaim | ToldMention) => [tell(row, 'fa'), tell(row, 'en')];

describe('toStatementSentence(row, language, showName)', () => {
  it('says who, when, what and where in a plain sentence', () => {
    expect(both(claim)).toEqual([
      'ایرج موفق، معاون سازمان صنایع کوچک، در ۱۳ اردیبهشت ۱۳۹۳ گفته است که در ایران ۱۹۷ خوشهٔ صنعتی شناسایی شده است.',
      'Iraj Movaffagh, deputy head of the Small Industries Organization, said on 3 May 2014 that 197 industrial clusters had been identified in Iran.',
    ]);
  });

  it('says the post alone of a speaker who has no other name', () => {
    const post = 'معاون سازمان صنایع کوچک';
    expect(both({...claim, speaker: post, speaker_post: post})).toEqual([
      'معاون سازمان صنایع کوچک در ۱۳ اردیبهشت ۱۳۹۳ گفته است که در ایران ۱۹۷ خوشهٔ صنعتی شناسایی شده است.',
      'The deputy head of the Small Industries Organization said on 3 May 2014 that 197 industrial clusters had been identified in Iran.',
    ]);
  });

  it('gives an office its article', () => {
    const office = {speaker: 'سازمان صنایع کوچک', speaker_post: null};
    expect(tell({...claim, ...office}, 'en')).toMatch(/^The Small Industries Organization said on/);
  });

  it('says of the text’s own voice whose text it is', () => {
    expect(both({...claim, speaker: null, speaker_post: null})).toEqual([
      'متنی از خبرگزاری مهر در ۱۳ اردیبهشت ۱۳۹۳ گفته است که در ایران ۱۹۷ خوشهٔ صنعتی شناسایی شده است.',
      'A text published by Mehr News Agency said on 3 May 2014 that 197 industrial clusters had been identified in Iran.',
    ]);
  });

  it('says where nobody has stated whose text it is', () => {
    const unstated = {
      speaker: null,
      speaker_post: null,
      source_fa: 'ناشر نامعلوم',
      source_en: 'publisher not stated',
    };
    expect(tell({...claim, ...unstated}, 'fa')).toMatch(/^متنی که ناشرش معلوم نیست در/);
    expect(tell({...claim, ...unstated}, 'en')).toMatch(/^A text whose publisher is not stated said on/);
  });

  it.each([
    [{operator: '~'}, 'حدود ۱۹۷ خوشهٔ صنعتی', 'about 197 industrial clusters'],
    [{operator: '>'}, 'بیش از ۱۹۷ خوشهٔ صنعتی', 'more than 197 industrial clusters'],
    [{operator: '>='}, 'دست‌کم ۱۹۷ خوشهٔ صنعتی', 'at least 197 industrial clusters'],
    [{operator: '<'}, 'کمتر از ۱۹۷ خوشهٔ صنعتی', 'less than 197 industrial clusters'],
    [{operator: '<=', hedge: 'قریب به'}, 'قریب به ۱۹۷ خوشهٔ صنعتی', 'nearly 197 industrial clusters'],
    [{operator: '>', hedge: 'و اندی'}, '۱۹۷ و اندی خوشهٔ صنعتی', '197 odd industrial clusters'],
    [{high: 210}, '۱۹۷ تا ۲۱۰ خوشهٔ صنعتی', '197 to 210 industrial clusters'],
    [{concept_id: 'business_cluster'}, '۱۹۷ خوشهٔ کسب‌وکار', '197 business clusters'],
    [{concept_id: 'cluster'}, '۱۹۷ خوشه (نوعش گفته نشده)', '197 clusters (kind not specified)'],
    [{is_part: true}, '۱۹۷ خوشهٔ صنعتی (تنها از چند رشته)', '197 industrial clusters (of a few trades alone)'],
    [{part_of_start: 3, is_part: true}, '۱۹۷ خوشهٔ صنعتی (جزئی از عددی بزرگ‌تر در همان متن)', '197 industrial clusters (part of a larger number in the same text)'],
    [{place_id: null, place_fa: null, place_en: null}, 'در جایی که گفته نشده ۱۹۷', 'identified (place not stated)'],
    [{sector_fa: 'پوشاک', sector_en: 'Wearing apparel'}, 'در ایران در رشتهٔ «پوشاک» ۱۹۷', 'in Iran in the sector “Wearing apparel”'],
  ] as [Partial<ToldClaim>, string, string][])('keeps hedge, term, part and place: %o', (fields, fa, en) => {
    expect(tell({...claim, ...fields}, 'fa')).toContain(fa);
    expect(tell({...claim, ...fields}, 'en')).toContain(en);
  }); // prettier-ignore

  it.each([
    ['plan', 'گفته است که قرار است در ایران ۱۹۷ خوشهٔ صنعتی شناسایی شود', 'that it was planned that 197 industrial clusters would be identified in Iran'],
    ['forecast', 'گفته است که پیش‌بینی می‌شود در ایران ۱۹۷ خوشهٔ صنعتی شناسایی شود', 'that it was expected that 197 industrial clusters would be identified in Iran'],
    ['hope', 'گفته است که امید می‌رود در ایران ۱۹۷ خوشهٔ صنعتی شناسایی شود', 'that it was hoped that 197 industrial clusters would be identified in Iran'],
  ] as const)('says that a %s is no fact', (modality, fa, en) => {
    expect(tell({...claim, modality}, 'fa')).toContain(fa);
    expect(tell({...claim, modality}, 'en')).toContain(en);
  }); // prettier-ignore

  it.each([
    [{valid_from: null, valid_to: null, date_basis: null}, 'شناسایی شده است (بی‌تاریخ)', 'identified in Iran (undated)'],
    [{said_from: null, said_to: null}, 'معاون سازمان صنایع کوچک، گفته است که در ۱۳ اردیبهشت ۱۳۹۳ در ایران', 'Organization, said that 197 industrial clusters had been identified in Iran, on 3 May 2014.'],
    [
      {said_from: null, said_to: null, valid_from: null, valid_to: null, date_basis: null},
      'معاون سازمان صنایع کوچک، گفته است که در ایران ۱۹۷ خوشهٔ صنعتی شناسایی شده است (بی‌تاریخ).',
      'Organization, said that 197 industrial clusters had been identified in Iran (undated).',
    ],
    [{valid_from: '2012-03-20', valid_to: '2013-03-20'}, 'در ۱۳ اردیبهشت ۱۳۹۳ گفته است که در ۱۳۹۱ در ایران', 'said on 3 May 2014 that 197 industrial clusters had been identified in Iran, in 1391 (2012/13)'],
    [
      {valid_from: '2014-08-30', valid_to: '2016-12-31', said_from: '2014-08-30', said_to: '2016-12-31', date_basis: 'premises'},
      'میان ۸ شهریور ۱۳۹۳ و ۱۱ دی ۱۳۹۵ (تاریخ استنباطی) گفته است که در ایران',
      'said between 30 August 2014 and 31 December 2016 (date inferred) that 197 industrial clusters',
    ],
    [{certainty: 'unsure'}, 'شناسایی شده است. برنامه از این خوانش مطمئن نیست.', 'in Iran. The program is not sure of this reading.'],
  ] as [Partial<ToldClaim>, string, string][])('tells every doubt of time and reading: %o', (fields, fa, en) => {
    expect(tell({...claim, ...fields}, 'fa')).toContain(fa);
    expect(tell({...claim, ...fields}, 'en')).toContain(en);
  }); // prettier-ignore

  it.each([
    [{measure_id: 'establishments', unit: 'establishment', concept_id: null, value: 1}, 'در ایران ۱ واحد یا بنگاه بوده است', 'there was 1 establishment in Iran'],
    [{measure_id: 'employment', unit: 'person', concept_id: null}, 'در ۱۳ اردیبهشت ۱۳۹۳ اشتغال را ۱۹۷ نفر گفته است (ایران).', 'put employment at 197 people on 3 May 2014 (Iran).'],
    [{measure_id: 'growth', unit: 'percent', concept_id: null, value: 97}, 'رشد را ۹۷ درصد گفته است (ایران)', 'put growth at 97% on 3 May 2014 (Iran).'],
    [{measure_id: 'employment', unit: 'person', concept_id: null, modality: 'forecast'}, 'پیش‌بینی می‌شود در ایران اشتغال ۱۹۷ نفر باشد', 'it was expected that employment would be 197 people in Iran'],
    [{measure_id: 'exports', unit: 'percent', concept_id: null, value: 10.4}, 'برای صادرات رقم ۱۰٫۴ درصد را گفته است (ایران)', 'gave 10.4% as the figure for exports on 3 May 2014 (Iran)'],
  ] as [Partial<ToldClaim>, string, string][])('says of other measures what the figure is: %o', (fields, fa, en) => {
    expect(tell({...claim, ...fields}, 'fa')).toContain(fa);
    expect(tell({...claim, ...fields}, 'en')).toContain(en);
  }); // prettier-ignore

  const years = {measure_id: 'other', unit: 'year', concept_id: null, value: 3} as const;
  const undated = {said_from: null, said_to: null, valid_from: null, valid_to: null, date_basis: null};
  it.each([
    [{}, 'در ۱۳ اردیبهشت ۱۳۹۳ از ۳ سال سخن گفته است (ایران).', 'spoke on 3 May 2014 of 3 years (Iran).'],
    [{...undated, place_id: null, place_fa: null, place_en: null}, 'از ۳ سال سخن گفته است (جایش گفته نشده، بی‌تاریخ).', 'spoke of 3 years (place not stated, undated).'],
    [{cluster_fa: 'کفش تبریز', cluster_en: 'Shoes of Tabriz'}, 'از ۳ سال سخن گفته است (خوشهٔ «کفش تبریز»).', 'of 3 years (cluster “Shoes of Tabriz”).'],
    [{part_of_start: 3, is_part: true, sector_fa: 'پوشاک', sector_en: 'Wearing apparel'}, '(جزئی از عددی بزرگ‌تر در همان متن، ایران، رشتهٔ «پوشاک»)', '(part of a larger number in the same text, Iran, sector “Wearing apparel”)'],
    [
      {said_from: null, said_to: null, valid_from: '2012-03-20', valid_to: '2013-03-20'},
      'از ۳ سال سخن گفته است (ایران)؛ زمان آن ۱۳۹۱ است.',
      'spoke of 3 years (Iran); the time meant is 1391 (2012/13).',
    ],
    [{modality: 'plan'}, 'از برنامه‌ای برای ۳ سال سخن گفته است', 'spoke on 3 May 2014 of a plan for 3 years'],
    [{modality: 'forecast'}, 'از پیش‌بینی ۳ سال سخن گفته است', 'spoke on 3 May 2014 of a forecast of 3 years'],
    [{modality: 'hope'}, 'از امید به ۳ سال سخن گفته است', 'spoke on 3 May 2014 of a hope for 3 years'],
  ] as [Partial<ToldClaim>, string, string][])('speaks of what is no measure: %o', (fields, fa, en) => {
    expect(tell({...claim, ...years, ...fields}, 'fa')).toContain(fa);
    expect(tell({...claim, ...years, ...fields}, 'en')).toContain(en);
  }); // prettier-ignore

  it('sets a comma behind a publisher that has one', () => {
    const text = {speaker: null, speaker_post: null, source_fa: 'اقتصاد آنلاین، بخش انگلیسی'};
    expect(tell({...claim, ...text, source_en: 'EghtesadOnline, English'}, 'fa')).toMatch(
      /^متنی از اقتصاد آنلاین، بخش انگلیسی، در ۱۳/,
    );
    expect(tell({...claim, ...text, source_en: 'EghtesadOnline, English'}, 'en')).toMatch(
      /^A text published by EghtesadOnline, English, said on/,
    );
  });

  it.each([
    ['noun:project', 'در ایران ۱۷ طرح یا پروژه در کار بوده است', 'that there had been 17 projects in Iran.'],
    ['noun:cluster_projects', '۱۷ طرح یا پروژه توسعهٔ خوشه‌ای در کار بوده است', '17 projects of cluster development in Iran.'],
  ])('calls projects what their own text calls them: %s', (rule, fa, en) => {
    const projects = {...claim, measure_id: 'cluster_projects', unit: 'project', concept_id: null, value: 17, rule} as ToldClaim;
    expect(tell(projects, 'fa')).toContain(fa);
    expect(tell(projects, 'en')).toContain(en);
  }); // prettier-ignore

  it('cuts a post before words that point into its text', () => {
    expect(tell({...claim, speaker_post: 'معاون این شرکت'}, 'fa')).toMatch(/^ایرج موفق، معاون، در ۱۳/);
    expect(tell({...claim, speaker_post: 'معاون این شرکت'}, 'en')).toMatch(
      /^Iraj Movaffagh, deputy head, said/,
    );
  });

  it('says of a cluster ahead that it starts', () => {
    const planned = {...mention, stage_id: 'planned', modality: 'plan'} as ToldMention;
    expect(tell(planned, 'fa')).toContain('گفته است که قرار است خوشهٔ «کفش تبریز» آغاز شود.');
    expect(tell(planned, 'en')).toContain('that the cluster “Shoes of Tabriz” was to be started.');
    expect(tell({...planned, modality: 'hope'}, 'fa')).toContain('امید می‌رود خوشهٔ «کفش تبریز» آغاز شود.');
    expect(tell({...planned, modality: 'hope'}, 'en')).toContain(
      'it was hoped that the cluster “Shoes of Tabriz” would be started.',
    );
  });

  it('tells the stage of a cluster, ahead or reached, and nothing of a mere name', () => {
    expect(tell(mention, 'fa')).toContain('گفته است که خوشهٔ «کفش تبریز» آغاز شده است');
    expect(tell(mention, 'en')).toContain('that the cluster “Shoes of Tabriz” had been launched');
    const ahead: ToldMention = {...mention, modality: 'plan', stage_id: 'completed'};
    expect(tell(ahead, 'fa')).toContain('قرار است خوشهٔ «کفش تبریز» به مرحلهٔ «پایان‌یافته» برسد');
    expect(tell(ahead, 'en')).toContain(
      'it was planned that the cluster “Shoes of Tabriz” would reach the stage “Completed”',
    );
    expect(tell({...mention, stage_id: null}, 'fa')).toBeUndefined();
  });
});
