import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scoreClaims, scoreRejected, scoreStages} from './reader/score.js';
import {extract} from './extract.js';
import {findRoot} from './io/find-root.js';
import {GOLD_CORPORA} from './io/gold-corpora.js';
import {readBriefs, toSourceText} from './io/read-documents.js';
import {readVocabulary} from './io/read-reference.js';
import type {Claim, Rejected, SourceText, StageMention} from './reader/reading/lines.js';

const root = findRoot(import.meta.url);
const shared = process.env['KHOOSHEH_SHARED'] ?? join(root, '..', 'shared');
const hasArticles = existsSync(join(shared, 'seeds'));
if (!hasArticles)
  console.warn(`skipped: tests over the five source articles; not there: ${join(shared, 'seeds')}`);

const vocabulary = readVocabulary(root);
const read = (text: string, more: Partial<SourceText> = {}) =>
  extract({id: 'text', text, ...more}, vocabulary);
const readLines = <Line>(file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

/** Measure, operator, value, unit and place of the claims of a text. */
const claimsOf = (text: string, more: Partial<SourceText> = {}) =>
  read(text, more).claims.map(({measure, operator, value, place}) => [measure, operator, value, place]);
const stagesOf = (text: string, more: Partial<SourceText> = {}) =>
  read(text, more).stages.map(({cluster, stage, place}) => [cluster, stage, place]);

describe('extract reads counts of clusters', () => {
  it.each([
    ['تاکنون ۴۰ خوشه صنعتی در کشور شناسایی شده است.', ['clusters_identified', '=', 40, 'IR']],
    ['حدود ۳۰ خوشه کسب‌وکار در استان یزد در حال اجراست.', ['clusters_implementation', '~', 30, 'IR-21']],
    ['بیش از ۱۲ خوشه در گیلان پروانه اتمام گرفته است.', ['clusters_licensed', '>', 12, 'IR-01']],
    ['امکان‌سنجی بیست و سه خوشه در فارس پایان یافته است.', ['clusters_feasibility', '=', 23, 'IR-07']],
    ['شمار خوشه‌های شناخته‌شده استان قم به ۱۵ رسید.', ['clusters_identified', '=', 15, 'IR-25']],
    ['قرار است ۶ خوشه صنعتی در کرمان راه‌اندازی شود.', ['clusters_planned', '=', 6, 'IR-08']],
    ['دست‌کم ۵ خوشه در سمنان به بهره‌برداری رسیده است.', ['clusters_completed', '>=', 5, 'IR-20']],
    ['در ایران ۹۰۰ شهرک و ناحیه صنعتی فعال است.', ['industrial_estates', '=', 900, 'IR']],
    ['تاکنون ۱۲۰ طرح توسعه خوشه‌ای در کشور اجرا شده است.', ['cluster_projects', '=', 120, 'IR']],
  ])('%s', (text, claim) => {
    expect(claimsOf(text)).toEqual([claim]);
  });

  it('keeps the noun of each number apart', () => {
    const {claims} = read(
      'از ۲۰ خوشه صنعتی شناخته‌شده کشور، برنامه توسعه ۷ خوشه کسب و کار آغاز شده و ۳ خوشه پایان یافته است.',
    );
    expect(claims.map(({value, concept}) => [value, concept])).toEqual([
      [20, 'industrial_cluster'],
      [7, 'business_cluster'],
      [3, 'cluster'],
    ]);
  });

  it('pools two stages behind one number rather than splitting it', () => {
    expect(claimsOf('حدود ۵۰ خوشه در کشور در مرحله پیاده‌سازی و مطالعات امکان‌سنجی قرار دارند.')).toEqual([
      ['clusters_pooled', '~', 50, 'IR'],
    ]);
  });

  it('gives an officer of a province the province, and marks it as context', () => {
    const [claim] = read(
      'رضا محمدی، مدیرعامل شرکت شهرک‌های صنعتی اردبیل، گفت ۹ خوشه در استان شناسایی شده است.',
    ).claims;
    expect(claim).toMatchObject({value: 9, place: 'IR-24', place_basis: 'context', speaker: 'رضا محمدی'});
  });
});

describe('extract keeps the words of a hedge as they are written', () => {
  it.each([
    ['قریب به ۲۱ کتاب درباره خوشه‌های صنعتی منتشر شده است.', ['<=', 'قریب به']],
    ['قريب به 21 كتاب درباره خوشه هاي صنعتي منتشر شده است.', ['<=', 'قريب به']],
    ['در کشور بیش از ۸۷۰ شهرک و ناحیه صنعتی هست.', ['>', 'بیش از']],
    ['حدود ۳۰ خوشه در یزد در حال اجراست.', ['~', 'حدود']],
    ['دست‌کم ۵ خوشه در سمنان شناسایی شده است.', ['>=', 'دست‌کم']],
    ['بیش از تعداد ۵۰ واحد صنعتی در قم فعال است.', ['>', 'بیش از']],
    ['شمار خوشه‌های شناخته‌شده یزد به ۲۰ و اندی رسید.', ['>', 'و اندی']],
    ['شمار واحدهای صنعتی قم از سه هزار می‌گذرد.', ['>', 'می‌گذرد']],
    ['More than 60 industrial clusters were identified in Iran.', ['>', 'More than']],
    ['Nearly $13 million worth of carpets was exported by the industrial cluster.', ['<=', 'Nearly']],
    ['تاکنون ۴۰ خوشه صنعتی شناسایی شده است.', ['=', null]],
    ['Iran has 40 industrial clusters.', ['=', null]],
  ])('%s', (text, hedged) => {
    expect(read(text).claims.map(({operator, hedge}) => [operator, hedge])).toEqual([hedged]);
  });
});

describe('extract rejects numbers that are no claims, each by a rule', () => {
  it.each([
    ['کد خبر: 6558221', 'code'],
    ['در چارچوب برنامه هفتم توسعه', 'ordinal'],
    ['یکی از خوشه‌ها', 'indefinite one'],
    ['در سال ۱۳۹۶ خوشه‌ها رشد کردند.', 'date'],
    ['ساعت ۱۰:۲۰ آغاز شد.', 'date'],
    ['از دهه ۷۰ تاکنون', 'date'],
    ['طی پنج سال گذشته در خوشه‌های صنعتی کارهای زیادی انجام شد.', 'relative period'],
    ['طی پنج سال گذشته کارهای زیادی انجام شد.', 'off topic'],
    ['قریب به ۲۱ کتاب در این حوزه منتشر شده است.', 'off topic'],
    ['یک خوشه صنعتی مجموعه‌ای از بنگاه‌هاست.', 'indefinite one'],
  ])('%s', (text, why) => {
    const {claims, rejected} = read(text);
    expect(claims).toEqual([]);
    expect(rejected.map((line) => line.why).join('; ')).toContain(why);
  });

  it('leaves no number without a verdict', () => {
    for (const document of readBriefs(join(root, 'data', 'briefs')).documents) {
      const {claims, rejected} = extract(toSourceText(document), vocabulary);
      const lines = [...claims, ...rejected];
      for (const {index, 0: digits} of document.text.matchAll(/[0-9۰-۹٠-٩]+/g)) {
        const start = [...document.text.slice(0, index)].length;
        const isTold = lines.some((line) => line.start <= start && line.end >= start + [...digits].length);
        expect([document.id, digits, isTold]).toEqual([document.id, digits, true]);
      }
    }
  });
});

describe('extract names clusters, and leaves a place said once to the name beside it', () => {
  it.each([
    [
      'خوشه‌های کفش و مبلمان تهران در حال اجراست.',
      [
        ['کفش', 'implementation', 'IR-23'],
        ['مبلمان تهران', 'implementation', 'IR-23'],
      ],
    ],
    [
      'خوشه ترشیجات، شوریجات و رب گوجه‌فرنگی فارس به توسعه‌یافتگی رسیده است.',
      [['ترشیجات، شوریجات و رب گوجه‌فرنگی فارس', 'developed', 'IR-07']],
    ],
    [
      'امکان‌سنجی دو خوشه سنگ و عسل در لرستان انجام شده است.',
      [
        ['سنگ', 'feasibility', 'IR-15'],
        ['عسل', 'feasibility', 'IR-15'],
      ],
    ],
    [
      'خوشه خرما در بوشهر، کرمان و هرمزگان عملیاتی شده است.',
      [
        ['خرما', 'implementation', 'IR-18'],
        ['خرما', 'implementation', 'IR-08'],
        ['خرما', 'implementation', 'IR-22'],
      ],
    ],
    ['خوشه زعفران مشهد پروانه اتمام گرفت.', [['زعفران مشهد', 'licensed', 'IR-09']]],
  ])('%s', (text, stages) => {
    expect(stagesOf(text)).toEqual(stages);
  });

  it('takes products named as kinds for no clusters', () => {
    expect(stagesOf('فعالان خوشه‌هایی مانند کفش، سرامیک و خرما در کشور تلاش می‌کنند.')).toEqual([]);
  });
});

describe('extract dates a text by its own words or not at all', () => {
  it.each([
    ['۲۱ مرداد ۱۴۰۴، ۱۰:۲۰\n\nخوشه‌های کشور', ['2025-08-12', '2025-08-12', 'dateline']],
    [' date 2025-12-28 خوشه مسقطی', ['2025-12-28', '2025-12-28', 'header']],
    ['مدیرعامل امروز، پنجم شهریور، گفت: برنامه سال 1404 آغاز شد.', ['2025-08-27', '2025-08-27', 'today']],
    ['سال آینده خوشه راه می‌افتد و در بودجه سال ۹۲ اعتبار دارد.', ['2012-03-20', '2013-03-20', 'next-year']],
    ['هم‌اکنون خوشه‌ها فعال‌اند.', [null, null, null]],
  ])('%s', (text, [from, to, basis]) => {
    expect(read(text).document).toMatchObject({
      published_from: from,
      published_to: to,
      published_basis: basis,
    });
  });
});

describe('extract gives counts of one field its sector', () => {
  it.each([
    ['در کشور ۱۲ خوشه صنعتی در زمینه پوشاک شناسایی شده است.', '14'],
    ['در کشور ۱۲ خوشه صنعتی در حوزه پوشاک و نساجی شناسایی شده است.', null],
    ['در استان ۳ خوشه صنعتی طلا و جواهر شناسایی شده است.', '32'],
    ['در استان ۲ خوشه قالی و گلیم شناسایی شده است.', '13'],
    ['استان ۲۵ خوشه روی نقشه دارد.', null],
    ['در کشور ۱۲ خوشه صنعتی در زمینه صادرات شناسایی شده است.', null],
  ])('%s', (text, sector) => {
    expect(extract({id: 'text', text}, vocabulary).claims.map((claim) => claim.sector)).toEqual([sector]);
  });
});

it('extract gives what is counted of them the sector of what was counted', () => {
  const text =
    'در کشور ۴۱ خوشه صنعتی در حوزه پوشاک و نساجی شناسایی شده است. از این خوشه‌ها امکان‌سنجی ۲۰ خوشه پایان یافته است. در کشور ۳۰۰ خوشه صنعتی فعال است.';
  const {claims} = extract({id: 'text', text}, vocabulary);
  expect(claims.map(({value, sector}) => [value, sector])).toEqual([
    [41, null],
    [20, null],
    [300, null],
  ]);
  expect(claims.map(({is_narrow}) => is_narrow)).toEqual([true, true, false]);
});

describe('extract takes no one of several trades for the sector of a count', () => {
  it.each([
    ['در قزوین دو خوشه چرم و زیتون تشکیل شده است.', 2, false],
    ['در اصفهان سه خوشه کفش نجف‌آباد، زعفران نطنز و سرامیک شهرضا تشکیل شده است.', 3, false],
    ['در استان ۳ خوشه صنعتی کفش، حصیر بلوط‌پوش و عسل تشکیل شده است.', 3, false],
    ['در کشور ۲۶ خوشه صنعتی در زمینه چرم و پوشاک تشکیل شده است.', 26, true],
    ['در استان ۴۲۰ کارگاه کفش و پوشاک فعال است.', 420, true],
  ])('%s', (text, value, is_narrow) => {
    expect(extract({id: 'text', text}, vocabulary).claims).toMatchObject([{value, sector: null, is_narrow}]);
  });
});

describe('extract says which number of its text another is a part of', () => {
  it.each([
    [
      'The head gave 640 as the number of industrial estates, split into 400 towns and 240 parks.',
      [640, null],
      [400, 640],
      [240, 640],
    ],
    ['در یزد ۵۲ شهرک صنعتی هست که ۴۰ شهرک از آن‌ها آب دارد.', [52, null], [40, 52]],
    ['در یزد ۹۰۰ واحد صنعتی راکد ماند و از این شمار، ۴۱ واحد راه افتاد.', [900, null], [41, 900]],
    ['کل کشور ۳۰۰۰ کارگاه صنعتی (۲۲۰۰ کارگاه کوچک) دارد.', [3000, null], [2200, 3000]],
    ['در کشور ۸۷۰ شهرک و ناحیه صنعتی شامل ۵۰۰ شهرک و ۳۷۰ ناحیه هست.', [870, null], [500, 870], [370, 870]],
    ['در کشور ۱۳۰ خوشه پروانه اتمام دارد، سهم گیلان از این شمار ۶ خوشه است.', [130, null], [6, null]],
    ['در یزد ۷۸ واحد صنعتی راه افتاد، در حالی که سال پیش از آن ۱۹ واحد بود.', [78, null], [19, null]],
    ['یزد ۵۲ شهرک صنعتی دارد و ۴۰ واحد صنعتی در آن‌ها فعال است.', [52, null], [40, null]],
  ] as [string, ...[number, number | null][]][])('%s', (text, ...parts) => {
    const {claims} = extract({id: 'text', text}, vocabulary);
    const wholes = claims.map(({part_of}) => claims.find(({start}) => start === part_of?.[0])?.value ?? null);
    expect(claims.map(({value}, index) => [value, wholes[index]])).toEqual(parts);
  });
});

describe('extract tells no plan, no state and no place further than the text', () => {
  it.each([
    ['امسال ۲۰ واحد صنعتی به بهره‌برداری می‌رسد و ۳۰۰ نفر سر کار می‌روند.', ['plan', 'forecast']],
    ['در یزد ۲۰ واحد صنعتی فعال است و ۳۰۰ نفر سر کار می‌روند.', ['fact', 'fact']],
    ['The plan for the year was 9,000 jobs in industrial estates.', ['forecast']],
    ['The province had 9,000 jobs in industrial estates.', ['fact']],
    ['برنامه امسال ۹ هزار شغل در شهرک‌های صنعتی است.', ['forecast']],
  ])('%s', (text, modalities) => {
    expect(extract({id: 'text', text}, vocabulary).claims.map(({modality}) => modality)).toEqual(modalities);
  });

  it.each([
    ['در یزد پروانه اتمام ۴ خوشه صنعتی در دست صدور است.', 'clusters_completed', 'licence'],
    ['در یزد پروانه اتمام ۴ خوشه صنعتی صادر شده است.', 'clusters_licensed', 'licence'],
    ['در یزد ۶۰ شهرک و ناحیه صنعتی فعال هست.', 'industrial_estates', 'active'],
    ['یزد ۶۰ شهرک صنعتی مصوب دارد.', 'industrial_estates', 'approve'],
    ['یزد ۶۰ شهرک صنعتی دارد.', 'industrial_estates', 'exist'],
    ['Yazd has 60 active industrial estates.', 'industrial_estates', 'active'],
  ])('%s', (text, measure, did) => {
    expect(extract({id: 'text', text}, vocabulary).claims).toMatchObject([{measure, did}]);
  });

  it.each([
    ['مدیرعامل شرکت شهرک‌های صنعتی یزد گفت در سال ۱۳۶۰ سراسر کشور تنها سه شهرک صنعتی داشت.', 'IR'],
    ['مدیرعامل شرکت شهرک‌های صنعتی یزد، خوشه طلای یزد را یکی از ۳ خوشه صنعتی طلا و جواهر کشور دانست.', 'IR'],
    ['مدیرعامل شرکت شهرک‌های صنعتی یزد گفت در سال ۱۳۶۰ استان تنها سه شهرک صنعتی داشت.', 'IR-21'],
  ])('%s', (text, place) => {
    expect(extract({id: 'text', text}, vocabulary).claims).toMatchObject([{place}]);
  });
});

describe('extract keeps the hour of publication', () => {
  const document = (text: string, published?: string) =>
    extract({id: 'text', text, ...(published ? {published} : {})}, vocabulary).document;

  it('from what is given with a text, and moves no day by it', () => {
    const [day, hour] = ['1393-06-08', '1393-06-08T14:20'].map((time) => document('خوشه‌ها', time));
    expect([day!.published_time, hour!.published_time]).toEqual([null, '14:20']);
    expect({...hour, published_time: null}).toEqual(day);
  });

  it('from the line of the text that dates it, and from no other', () => {
    expect(document('۲۱ مرداد ۱۴۰۴، ۱۰:۲۰\n\nخوشه‌های کشور').published_time).toBe('10:20');
    expect(document('نشست ساعت ۱۰:۲۰ آغاز شد.', '1404-05-21').published_time).toBeNull();
  });
});

describe('extract against the labels', () => {
  const folders: [string, string, SourceText[], string][] = (['seed-briefs', 'briefs'] as const).map(
    (name) => [
      name,
      join(root, 'data', 'gold'),
      readBriefs(join(root, 'data', 'briefs'))
        .documents.map(toSourceText)
        .filter(({id}) => GOLD_CORPORA[name].test(id)),
      name,
    ],
  );
  if (hasArticles) {
    const files = readdirSync(join(shared, 'seeds')).sort();
    const texts = files.map((file) => ({
      id: `seed-${file.slice(0, 3)}`,
      text: readFileSync(join(shared, 'seeds', file), 'utf8'),
    }));
    folders.push(['articles', join(shared, 'gold'), texts, 'seeds']);
  }

  it.each(folders)('reaches its floors on the %s', (_, gold, texts, name) => {
    const found = texts.map((text) => extract(text, vocabulary));
    const claims = scoreClaims(
      readLines<Claim>(join(gold, `${name}.claims.jsonl`)),
      found.flatMap((one) => one.claims),
    );
    const stages = scoreStages(
      readLines<StageMention>(join(gold, `${name}.stages.jsonl`)),
      found.flatMap((one) => one.stages),
    );
    // what `evaluate` asks of all briefs
    expect(claims.precision).toBeGreaterThanOrEqual(0.93);
    expect(claims.recall).toBeGreaterThanOrEqual(0.9);
    expect(stages.precision).toBeGreaterThanOrEqual(0.9);
    expect(stages.recall).toBeGreaterThanOrEqual(0.82);
  });

  it.skipIf(!hasArticles)('claims no number that the labels reject, and explains each', () => {
    const found = folders.find(([name]) => name === 'articles')![2].map((text) => extract(text, vocabulary));
    const rows = readLines<Rejected>(join(shared, 'gold', 'seeds.rejected.jsonl'));
    const {claimed, unexplained} = scoreRejected(
      rows,
      found.flatMap((one) => one.claims),
      found.flatMap((one) => one.rejected),
    );
    expect({claimed, unexplained}).toEqual({claimed: [], unexplained: []});
  });

  it.skipIf(!hasArticles)('dates the five articles', () => {
    const dates = folders
      .find(([name]) => name === 'articles')![2]
      .map((text) => {
        const {published_from, published_to} = extract(text, vocabulary).document;
        return [published_from, published_to];
      });
    expect(dates).toEqual([
      ['2025-12-28', '2025-12-28'],
      ['2025-08-27', '2025-08-27'],
      ['2012-03-20', '2013-03-20'],
      ['2025-08-12', '2025-08-12'],
      [null, null],
    ]);
  });
});

describe('extract sees through keyboards', () => {
  const texts = readBriefs(join(root, 'data', 'briefs'))
    .documents.filter(({id, language}) => language === 'fa' && !GOLD_CORPORA.briefs2.test(id))
    .map(toSourceText);
  const essence = (source: SourceText) => {
    const {claims, stages} = extract(source, vocabulary);
    return {
      claims: claims.map(({measure, operator, value, high, unit, place, concept, modality}) => [
        measure,
        operator,
        value,
        high,
        unit,
        place,
        concept,
        modality,
      ]),
      stages: stages.map(({stage, place, sector, modality}) => [stage, place, sector, modality]),
    };
  };
  const changes: [string, (text: string) => string][] = [
    ['Arabic ya and kaf', (text) => text.replace(/ی/g, 'ي').replace(/ک/g, 'ك')],
    [
      'Persian digits',
      (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x06f0 + Number(digit))),
    ],
    [
      'Arabic digits',
      (text) =>
        text.replace(/[0-9۰-۹]/g, (digit) => String.fromCharCode(0x0660 + (digit.charCodeAt(0) & 0xf))),
    ],
    ['ASCII digits', (text) => text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))],
    ['half-spaces as spaces', (text) => text.replace(/\u200c/g, ' ')],
    ['half-spaces lost', (text) => text.replace(/\u200c/g, '')],
    ['spaces doubled', (text) => text.replace(/ /g, '  ')],
    ['ezafe marks lost', (text) => text.replace(/\u0654/g, '')],
  ];

  it.each(changes)('%s change no claim and no stage', (_, change) => {
    for (const source of texts)
      expect([source.id, essence({...source, text: change(source.text)})]).toEqual([
        source.id,
        essence(source),
      ]);
  });

  it('a changed digit changes exactly one claim', () => {
    const text =
      'تا کنون ۱۹۷ خوشه صنعتی در کشور شناسایی شده و ۵۱ خوشه در حال اجراست و ۱۰ خوشه پروانه اتمام دارد.';
    const before = claimsOf(text);
    fc.assert(
      fc.property(fc.integer({min: 101, max: 999}), (number) => {
        const after = claimsOf(text.replace('۱۹۷', String(number)));
        const changed = after.filter(
          (claim, index) => JSON.stringify(claim) !== JSON.stringify(before[index]),
        );
        expect(after.length).toBe(before.length);
        expect(changed.length).toBe(number === 197 ? 0 : 1);
      }),
    );
  });

  it('quotes are exact substrings at code point offsets, also behind characters beyond the first plane', () => {
    const text = '𐎠𐎭 تاکنون ۴۰ خوشه صنعتی در کشور شناسایی شده است.';
    const [claim] = read(text).claims;
    expect([...text].slice(claim!.start, claim!.end).join('')).toBe('۴۰ خوشه صنعتی');
  });
});
