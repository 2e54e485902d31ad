import {describe, expect, it} from 'vitest';
import {extract} from '../../extract.js';
import {findRoot} from '../../io/find-root.js';
import {readVocabulary} from '../../io/read-reference.js';

const vocabulary = readVocabulary(findRoot(import.meta.url));
const read = (text: string) => extract({id: 'text', text}, vocabulary);
const claimsOf = (text: string) =>
  read(text).claims.map(({measure, operator, value, unit, place}) => [measure, operator, value, unit, place]);

describe('counts of clusters', () => {
  it.each([
    [
      'در قم ۲۷ خوشه شناسایی، پنج خوشه تکمیل و ۶ خوشه فعال شده است.',
      [
        ['clusters_identified', '=', 27, 'cluster', 'IR-25'],
        ['clusters_completed', '=', 5, 'cluster', 'IR-25'],
        ['clusters_active', '=', 6, 'cluster', 'IR-25'],
      ],
    ],
    [
      'تا شهریور ۱۳۹۸ برای ۱۵۱ خوشه پروانه اتمام صادر شده است؛ اصفهان و تهران پیشتازند.',
      [['clusters_licensed', '=', 151, 'cluster', 'IR']],
    ],
    ['نمد بروجن یکی از پنج خوشه فعال استان یزد است.', [['clusters_active', '=', 5, 'cluster', 'IR-21']]],
    ['در همدان ۹ خوشه اولویت‌دار هست.', [['clusters_identified', '=', 9, 'cluster', 'IR-13']]],
    [
      'شمار خوشه‌های صنعتی در حال توسعه استان یزد به ۹ خوشه رسید.',
      [['clusters_implementation', '=', 9, 'cluster', 'IR-21']],
    ],
    [
      'پیش‌بینی می‌شود حداقل ۳ خوشه دیگر در گیلان شناسایی شود.',
      [['clusters_identified', '>=', 3, 'cluster', 'IR-01']],
    ],
    [
      'از ۲۰ خوشه شناسایی‌شده سمنان، شش خوشه به مرحله پیاده‌سازی رسیده و برای پنج خوشه پروانه اتمام صادر شده است.',
      [
        ['clusters_identified', '=', 20, 'cluster', 'IR-20'],
        ['clusters_implementation', '=', 6, 'cluster', 'IR-20'],
        ['clusters_licensed', '=', 5, 'cluster', 'IR-20'],
      ],
    ],
    [
      'ISIPO said in Tabriz that 400 business clusters had been identified across the country, that feasibility studies had been completed for 110 of them and that more than 60 clusters were under development.',
      [
        ['clusters_identified', '=', 400, 'cluster', 'IR'],
        ['clusters_feasibility', '=', 110, 'cluster', 'IR'],
        ['clusters_implementation', '>', 60, 'cluster', 'IR'],
      ],
    ],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('counts of other things', () => {
  it.each([
    ['در لرستان نیمی از واحدها فعال‌اند.', [['establishments', '=', 50, 'percent', 'IR-15']].slice(0, 1)],
    [
      'صادرات خوشه‌های فارس از ۱۲ به ۲۶ میلیون دلار رسید.',
      [
        ['exports', '=', 12_000_000, 'usd', 'IR-07'],
        ['exports', '=', 26_000_000, 'usd', 'IR-07'],
      ],
    ],
    ['در قزوین سالانه نزدیک به ۶۰ هزار تن کشمش به دست می‌آید.', [['output', '~', 60_000, 'tonne', 'IR-26']]],
    [
      'سهم گلستان از خوشه‌های کشور کمتر از ۳ درصد است.',
      [['clusters_identified', '<', 3, 'percent', 'IR-27']],
    ],
  ])('%s', (text, claims) => {
    expect(claimsOf(text).map(([measure, ...rest]) => [measure, ...rest])).toEqual(claims);
  });
});

describe('numbers that are no claims', () => {
  it.each([
    ['کل کشور ۱۴۸۶۲ کارگاه صنعتی ده نفر کارکن و بیشتر دارد.', 'bounds of a size class'],
    ['بنگاه‌های زیر ۵۰ نفر نیروی کار در اولویت‌اند.', 'bounds of a size class'],
    ['هر سال یکی دو خوشه به چرخه آمده است.', 'approximate: one or two'],
    ['قرارداد کار در اردیبهشت 86 بسته شد.', 'date'],
    ['در چهارمین همایش خوشه‌ها', 'ordinal'],
    ['تلفن دفتر: ۰۲۱۸۸۸۸۸۸۸۸', 'code or address'],
    ['این سه خوشه فعال‌اند.', 'repetition of a number said before'],
    ['۲۳ درصد واحدها زیر ۵۰ درصد ظرفیت کار می‌کنند.', 'degree of progress'],
    ['بنگاه‌ها یک یا چند محصول می‌سازند.', 'definition: one or several'],
  ])('%s: %s', (text, why) => {
    expect(
      read(text)
        .rejected.map((line) => line.why)
        .join('; '),
    ).toContain(why);
  });
});

describe('durations', () => {
  it.each([
    ['خوشه سنگ قم پس از سه سال کار به پایان رسید.', [['other', '=', 3, 'year', 'IR-25']]],
    ['خوشه فرش زنجان سه‌ساله است.', [['other', '=', 3, 'year', 'IR-19']]],
    ['طی سه سال گذشته در قم کارهای زیادی شد.', []],
    ['اجرای هر طرح در اصفهان سه تا پنج سال زمان می‌برد.', [['other', '=', 3, 'year', 'IR-10']]],
  ])('%s', (text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});

describe('places', () => {
  it.each([
    ['فرماندار نیشابور گفت ۳۲۰ واحد در این شهرستان کار می‌کنند.', 'IR-09', 'context'],
    ['خوشه زعفران مشهد ۴۰ واحد عضو دارد.', 'IR-09', 'gazetteer'],
    ['در همایش شیراز گفته شد ۲۰۰ خوشه در کشور شناسایی شده است.', 'IR', 'text'],
    ['علی رضایی، مدیرعامل شرکت شهرک‌های صنعتی ایلام، گفت ۹ خوشه شناخته شده است.', 'IR-16', 'context'],
    ['کشورهای حاشیه خلیج فارس خریدارند و در یزد ۵ خوشه فعال است.', 'IR-21', 'text'],
  ])('%s', (text, place, basis) => {
    expect(read(text).claims.map((claim) => [claim.place, claim.place_basis])).toEqual([[place, basis]]);
  });
});

describe('times, speakers and natures', () => {
  it('dates a count by its own year, as a flow of that year', () => {
    const [claim] = read('در سال ۱۳۹۶ حدود ۱۲ خوشه در یزد شناسایی شد.').claims;
    expect(claim).toMatchObject({as_of: '1396', as_of_basis: 'text', nature: 'flow'});
  });
  it('takes a state at the end of a month for a stock', () => {
    const [claim] = read('تا پایان خرداد ۱۳۹۴ در کشور ۴۲۹ خوشه شناسایی شده بود.').claims;
    expect(claim).toMatchObject({as_of: '1394-03-31', nature: 'stock'});
  });
  it.each([
    ['به گفته محمد کاظمی، مدیرعامل شرکت شهرک‌های صنعتی قم، ۱۲ خوشه شناخته شده است.', 'محمد کاظمی'],
    ['ایرج موفق، معاون سازمان صنایع کوچک، گفت ۱۲ خوشه شناخته شده است.', 'ایرج موفق'],
    ['بنا بر جدول مرکز آمار ایران، ۱۲ واحد در قم فعال است.', 'مرکز آمار ایران'],
    ['مدیرعامل شرکت شهرک‌های صنعتی همدان گفت ۱۲ خوشه شناخته شده است.', 'مدیرعامل شرکت شهرک‌های صنعتی همدان'],
    ['۱۲ خوشه در قم شناخته شده است.', null],
  ])('%s is said by %s', (text, speaker) => {
    expect(read(text).claims.map((claim) => claim.speaker)).toEqual([speaker]);
  });
});
