import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Language} from '../rows.js';
import {barsByPlace} from './clusters/bars-by-place.js';
import {clustersByStage} from './clusters/clusters-by-stage.js';
import {mentionsOverTime} from './clusters/mentions-over-time.js';
import {findTitleFault, listNumbers} from './fixtures/find-title-fault.js';
import {nationalYears} from './fixtures/span-years.js';
import {
  golestani870,
  honeyMentions,
  molaei202,
  movaffagh197,
  movaffagh70,
  parliament526,
  salehinia466,
  seyedabrishami388,
  soleimani423,
  soleimaniLadder,
  vahdat429,
} from './fixtures/statements.js';
import type {DrawnObservation} from './official/official-runs.js';
import {sharesOverTime} from './official/shares-over-time.js';
import {standingsByQuotient} from './official/standings-by-quotient.js';
import type {ChartSpec} from './spec.js';
import {spanOfStatements} from './span/span-of-statements.js';
import {stagesByStatement} from './statements/stages-by-statement.js';
import {statementsOverTime} from './statements/statements-over-time.js';

const national = [movaffagh197, seyedabrishami388, salehinia466, molaei202, soleimani423, vahdat429];
const share = (
  place: [id: string, fa: string, en: string],
  period: string,
  value: number,
): DrawnObservation => ({
  ...{indicator_id: 'share', indicator_fa: 'سهم صنعت', indicator_en: 'Share of industry', unit: 'percent'},
  ...{
    place_id: place[0],
    place_fa: place[1],
    place_en: place[2],
    period,
    value,
    status: 'A',
    edition: '1401',
  },
});
const [isfahan, yazd] = [
  ['IR-10', 'اصفهان', 'Isfahan'],
  ['IR-21', 'یزد', 'Yazd'],
] as const;
const shares = [
  share([...isfahan], '1399', 11.2),
  share([...isfahan], '1400', 12.5),
  share([...yazd], '1399', 3),
  share([...yazd], '1400', 2.8),
];
const counts = (language: Language) => [
  {id: 'IR-10', name: language === 'fa' ? 'اصفهان' : 'Isfahan', value: 5},
  {id: 'IR-21', name: language === 'fa' ? 'یزد' : 'Yazd', value: 3},
];
const standing = (name: string, lane: 'named' | 'not_named' | 'silent', quotient: number) => ({
  ...{place_id: name, name, lane, quotient, is_close: false},
});
const standings = [standing('الف', 'named', 2), standing('ب', 'silent', 1.5), standing('پ', 'named', 0.5)];

/** Every kind of chart with rows that were read by a person, and what they find. */
const KINDS: Record<string, {draw(language: Language): ChartSpec; fa: string; en: string}> = {
  statementsOverTime: {
    draw: (language) => statementsOverTime(national, {language}),
    fa: 'به گفتهٔ \u2068Mohsen Salehinia\u2069، شمار خوشه‌های شناسایی‌شده در ایران ۴۶۶ خوشهٔ صنعتی بوده است (۱۹ مرداد ۱۳۹۸)، در برابر ۳۸۸ خوشهٔ صنعتی به گفتهٔ سیدابریشمی (۸ شهریور ۱۳۹۳)',
    en: 'Mohsen Salehinia put the clusters identified in Iran at 466 industrial clusters, 10 August 2019; against 388 industrial clusters by \u2068سیدابریشمی\u2069, 30 August 2014',
  },
  stagesByStatement: {
    draw: (language) => stagesByStatement([...soleimaniLadder, movaffagh197, movaffagh70], {language}),
    fa: 'به گفتهٔ ایرج موفق (۱۳۹۱): حدود ۷۰ خوشه «چند مرحله با هم»، در کنار ۱۹۷ «شناسایی‌شده»',
    en: '\u2068ایرج موفق\u2069 counts about 70 “stages pooled” beside 197 “identified”, 1391 (2012/13)',
  },
  spanOfStatements: {
    draw: (language) =>
      spanOfStatements(nationalYears, {language, name: language === 'fa' ? 'ایران' : 'Iran'}),
    fa: 'خوشه‌های شناسایی‌شدهٔ ایران، با هر واژه‌ای: ۱۹۲ تا ۱۹۷ در ۱۳۹۱، ۳۸۸ تا ۴۲۹ در ۱۳۹۳ و ۱۳۹۴، ۴۶۶ تا ۵۲۶ در ۱۳۹۸ و ۱۳۹۹',
    en: 'Clusters identified in Iran, whatever the term: 192–197 in 1391 (2012/13), 388–429 in 1393–1394 (2014–2016), 466–526 in 1398–1399 (2019–2021)',
  },
  mentionsOverTime: {
    draw: (language) => mentionsOverTime(honeyMentions, {language, by: 'stage'}),
    fa: 'عسل لرستان: پیاده\u200cسازی، به گفتهٔ اصغر مصاحب (۱۳۹۶)؛ نخستین گفته: در دستور کار (امید)، ۱۳۹۲',
    en: 'Honey, Lorestan: Implementation, according to \u2068اصغر مصاحب\u2069, 1396 (2017/18); first told: Planned (hope), 1392 (2013/14)',
  },
  clustersByStage: {
    draw: (language) => clustersByStage([...honeyMentions, {...honeyMentions[1]!, mention_id: 'm9', cluster_fa: 'گلیم', cluster_en: 'Kilim'}], {language, subject: language === 'fa' ? 'لرستان' : 'Lorestan'}), // prettier-ignore
    fa: 'لرستان: از ۲ خوشهٔ نام‌برده، ۱ خوشه از همه پیش‌تر است، در «پیاده\u200cسازی»: عسل لرستان',
    en: 'Lorestan: of 2 clusters named, 1 has come furthest, to “Implementation”: Honey, Lorestan',
  },
  barsByPlace: {
    draw: (language) => barsByPlace(counts(language), {language, subject: language === 'fa' ? 'خوشه‌های نام‌برده' : 'Clusters named'}), // prettier-ignore
    fa: 'خوشه‌های نام‌برده: بیش از همه اصفهان (۵)، سپس یزد (۳)',
    en: 'Clusters named: Isfahan has most (5), then Yazd (3)',
  },
  sharesOverTime: {
    draw: (language) => sharesOverTime(shares, {language, panels: 'indicator', place_id: 'IR-10', subject: language === 'fa' ? 'اصفهان' : 'Isfahan'}), // prettier-ignore
    fa: 'بهترین رتبهٔ اصفهان در «سهم صنعت» است: رتبهٔ ۱ از ۲ (۱۲٫۵ درصد در ۱۴۰۰، در برابر ۱۱٫۲ درصد در ۱۳۹۹)',
    en: 'Isfahan’s best rank is in “Share of industry”: rank 1 of 2 (12.5% in 1400, against 11.2% in 1399)',
  },
  standingsByQuotient: {
    draw: (language) =>
      standingsByQuotient(standings, {language, subject: language === 'fa' ? 'صنعت' : 'Industry'}),
    fa: 'صنعت: ۲ استان متمرکزند؛ در ۱ تای آن‌ها خوشه‌ای نام برده شده است؛ ۱ تا خاموش‌اند',
    en: 'Industry: 2 provinces are concentrated; a cluster is named in 1 of them; 1 is silent',
  },
};

/** Kinds whose title is held by a test of their own. */
const ELSEWHERE = ['provinceMap'];

describe('the title of a chart', () => {
  it('is looked at for every kind that there is', () => {
    const kinds = readdirSync('src/charts', {recursive: true, encoding: 'utf8'})
      .filter((file) => /(?<!\.test)\.ts$/.test(file))
      .map((file) => readFileSync(`src/charts/${file}`, 'utf8'))
      .filter((code) => code.includes('return createChart(options'))
      .flatMap((code) =>
        [...code.matchAll(/^export function (\w+)\([^)]*\): ChartSpec/gm)].map(([, name]) => name),
      );
    expect(kinds.sort()).toEqual([...Object.keys(KINDS), ...ELSEWHERE].sort());
  });

  it.each(Object.entries(KINDS))(
    'of %s finds: who says what, since when, against what',
    (_, {draw, fa, en}) => {
      expect(draw('fa').usermeta.khoosheh.title).toBe(fa);
      expect(draw('en').usermeta.khoosheh.title).toBe(en);
    },
  );

  it.each(Object.entries(KINDS))('of %s is no bare count and no label', (_, {draw}) => {
    const titles = (['fa', 'en'] as const).map((language) => draw(language).usermeta.khoosheh.title);
    expect(titles.map(findTitleFault)).toEqual([undefined, undefined]);
  });

  it.each([
    '۷ گفته، از ۳ تا ۷۰',
    '۱ گفته، بی‌تاریخ',
    '12 statements, 3 of them dated',
    '5 clusters are named',
    'Share of Isfahan in the country’s value added',
    '',
  ])('would fail as “%s”', (title) => {
    expect(findTitleFault(title)).toBeTypeOf('string');
  });
});

const on2012 = {valid_from: '2012-05-01', valid_to: '2012-05-01'};

describe('the finding of statements', () => {
  const find = (rows: Parameters<typeof statementsOverTime>[0]) =>
    statementsOverTime(rows, {language: 'en'}).usermeta.khoosheh.title;

  it('sets a number against another term only with both terms told, and never as a range', () => {
    expect(find([parliament526, salehinia466])).toMatch(
      /put the clusters identified in Iran at 526, .*; against 466 industrial clusters by/,
    );
    expect(listNumbers(find([parliament526, salehinia466]))).toEqual([526, 20, 2020, 466, 10, 2019]);
  });

  it('pools no two measures and no two places', () => {
    const jobs = {
      ...golestani870,
      measure_id: 'employment',
      measure_en: 'Employment',
      unit: 'person',
      value: 60_000,
    };
    expect(find([salehinia466, golestani870, jobs])).toBe(
      'Mohsen Salehinia put the clusters identified in Iran at 466 industrial clusters, 10 August 2019',
    );
    expect(find([salehinia466, {...seyedabrishami388, place_id: 'IR-10'}])).not.toContain('against');
  });

  it('is of the whole before a sector, a cluster or a part, and names the sector that it is of', () => {
    const sector = {sector_id: '13', sector_fa: 'نساجی', sector_en: 'Textiles', value: 41, valid_from: '2023-11-15', valid_to: '2023-11-15'}; // prettier-ignore
    const [textiles, part] = [
      {...salehinia466, ...sector},
      {...salehinia466, value: 3, is_part: true, valid_from: '2024-01-01', valid_to: '2024-01-01'},
    ];
    expect(find([textiles, part, salehinia466])).toBe(
      'Mohsen Salehinia put the clusters identified in Iran at 466 industrial clusters, 10 August 2019',
    );
    expect(find([textiles])).toContain('clusters identified in Textiles, Iran at 41 industrial clusters');
  });

  it('sets clusters identified against each other whatever their clause says of them, and projects only where it says the same', () => {
    const [exist, other] = [
      {...parliament526, did: 'exist'},
      {...salehinia466, did: 'identify'},
    ];
    expect(find([exist, other])).toContain('; against 466 industrial clusters');
    const projects = {measure_id: 'cluster_projects', measure_en: 'Projects', unit: 'project'};
    expect(
      find([
        {...exist, ...projects, did: 'run'},
        {...other, ...projects, did: 'ongoing'},
      ]),
    ).not.toContain('against');
  });

  it('is of all there are before those of a year, and of these of what was told last, not of what speaks of the last day', () => {
    const year = {valid_from: '2017-03-21', valid_to: '2018-03-20'};
    const flow = {...salehinia466, ...year, value: 12, nature: 'flow', told_by: '2019-07-15'} as const;
    const stock = {...seyedabrishami388, value: 13, nature: 'stock', told_by: '2014-08-30'} as const;
    expect(find([flow, stock])).toContain('at 13 industrial clusters, 30 August 2014');
    const back = {...stock, claim_id: 'back', value: 10, ...on2012, told_by: '2016-01-01'};
    expect(find([stock, back])).toContain('at 10 industrial clusters');
  });

  it('takes no statement that may lie anywhere in many years for the newest', () => {
    const anywhere = {...soleimani423, said_to: '2026-03-20', said_from: '2012-03-20'};
    expect(find([anywhere, vahdat429])).toContain('at 429 business clusters, 21 June 2015; against 423');
  });

  it('never makes a total of numbers that may each count another thing, nor sets one against another', () => {
    const jobs = {...golestani870, measure_id: 'employment', measure_fa: 'اشتغال', measure_en: 'Employment', unit: 'person', operator: '='} as const; // prettier-ignore
    const [old, young] = [
      {...jobs, value: 60_000, valid_from: '2019-05-01', valid_to: '2019-05-01'},
      {...jobs, value: 18_948, valid_from: '2025-12-30', valid_to: '2025-12-30'},
    ];
    expect(find([old, young])).toMatch(
      /^Newest of 2 statements on employment: 18,948 people, by .* \(30 December 2025\); they need not count the same thing$/,
    );
    expect(find([young])).toMatch(
      /^The one statement on employment: 18,948 people, by .* \(30 December 2025\)$/,
    );
    const grown = [old, young].map((row) => ({...row, measure_id: 'growth', measure_en: 'Growth', unit: 'percent', value: 20})); // prettier-ignore
    expect(find(grown)).toMatch(/^Newest of 2 statements on growth: 20%, by/);
    expect(find(grown)).not.toMatch(/put|against/);
  });

  it('says once what the measure says by its name, and keeps a narrower term', () => {
    expect(find([parliament526])).toMatch(/put the clusters identified in Iran at 526, /);
    expect(find([vahdat429])).toMatch(/at 429 business clusters, /);
  });

  it('keeps the hedge, and tells a promise as one', () => {
    expect(find([golestani870])).toContain('put the industrial estates in Iran at more than 870,');
    expect(find([{...golestani870, modality: 'plan'}])).toMatch(/, as a plan: industrial estates/);
  });
});

it('numbers of a title are read in either script', () => {
  expect(listNumbers('۱٬۲۰۰ و ۳٫۵ درصد در 1,400')).toEqual([1200, 3.5, 1400]);
});
