import {describe, expect, it} from 'vitest';
import {findSharedText, groupCopies} from './group-copies.js';

const AGENCY = `خوشه صنعتی گروهی از بنگاه‌های نزدیک به هم است که یک محصول یا محصول‌های هم‌خانواده می‌سازند و در راه فروش به هم کمک می‌کنند.
عامل توسعه میان بنگاه‌ها پیوند می‌سازد و پس از پایان برنامه از خوشه بیرون می‌رود تا شبکه خود راهش را ادامه دهد.
شهرک صنعتی زمین و زیربناست و خوشه پیوند میان بنگاه‌هاست؛ شمار یکی را با شمار دیگری نمی‌توان جمع کرد یا بر هم بخش کرد.`;
const OTHER = `هر نمودار این مجموعه چهار چیز را با خود می‌آورد: آنچه شمرده شده، جایی که شمرده شده، زمانی که درست بوده و کسی که آن را گفته است.
جای خالی با هاشور نشان داده می‌شود، زیرا سکوت یک استان به معنای صفر بودن نیست و نباید با صفر یکی شود.`;

describe('groupCopies(texts)', () => {
  it('takes an agency text on three outlets for one voice, however introduced, cut and spaced', () => {
    const texts = [
      {id: 'agency', text: AGENCY},
      {id: 'paper', text: `به نقل از خبرگزاری نمونه، ${AGENCY}\n\nاین متن نمونه در بخش روش منتشر شده است.`},
      {id: 'other', text: OTHER},
      {
        id: 'site',
        text: AGENCY.replaceAll('\u200c', '').replaceAll('ی', 'ي').split('\n').slice(0, 2).join(' '),
      },
    ];
    expect([...groupCopies(texts)]).toEqual([
      ['agency', 'agency'],
      ['paper', 'agency'],
      ['site', 'agency'],
    ]);
  });

  it('leaves texts alone that share a formula', () => {
    const opening =
      'به گزارش خبرنگار خبرگزاری نمونه از این استان و به نقل از روابط عمومی شرکت شهرک‌های صنعتی، ';
    expect(
      groupCopies([
        {id: 'a', text: opening + AGENCY},
        {id: 'b', text: opening + OTHER},
      ]).size,
    ).toBe(0);
  });

  it('groups sixty copies of one text', () => {
    const copies = Array.from({length: 60}, (_, index) => ({id: `c${index}`, text: `${AGENCY} ${index}`}));
    expect(new Set(groupCopies(copies).values())).toEqual(new Set(['c0']));
  });

  it('says how much of the shorter text stands in the longer', () => {
    const half = AGENCY.slice(0, AGENCY.length / 2) + OTHER.slice(0, AGENCY.length / 2);
    const [pair] = findSharedText([
      {id: 'whole', text: AGENCY},
      {id: 'half', text: half},
    ]);
    expect(pair!.containment).toBeGreaterThan(0.35);
    expect(pair!.containment).toBeLessThan(0.65);
  });

  it('knows nothing of empty and short texts', () => {
    expect(
      groupCopies([
        {id: 'a', text: ''},
        {id: 'b', text: ''},
        {id: 'c', text: 'خوشه'},
        {id: 'd', text: 'خوشه'},
      ]).size,
    ).toBe(0);
  });
});
