import {describe, expect, it} from 'vitest';
import {createIdentifier} from './identify-statements.js';

const TEXT =
  'در فارس ۱۲ خوشه شناسایی شد و ۱۲ خوشه در حال اجراست.\nخوشه کفش تبریز شناسایی و راه‌اندازی شده است. ۱۲ خوشه؟ ۱۲ خوشه؟';

function place(quote: string, {text = TEXT, nth = 1} = {}) {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(quote, start + 1);
  return {doc: 'text', start, end: start + quote.length};
}

const claims = (text: string, ...places: ReturnType<typeof place>[]) =>
  createIdentifier(text).identifyClaims(places);

describe('createIdentifier(text)', () => {
  it('tells equal numbers of one sentence apart', () => {
    const [one, other] = claims(TEXT, place('۱۲ خوشه شناسایی'), place('۱۲ خوشه در'));
    expect(one!.at(-1)).toBe(0);
    expect(other!.at(-1)).toBe(1);
    expect(one!.slice(0, -1)).toEqual(other!.slice(0, -1));
  });

  it('tells equal sentences apart', () => {
    const [one, other] = claims(TEXT, place('۱۲ خوشه؟'), place('۱۲ خوشه؟', {nth: 2}));
    expect([one![3], other![3]]).toEqual([1, 2]);
  });

  it('asks neither how long the quote is nor what the number was read as', () => {
    const [one, other] = [place('۱۲ خوشه'), place('۱۲ خوشه شناسایی شد')];
    expect(claims(TEXT, one)).toEqual(claims(TEXT, other));
    expect(claims(TEXT, place('در فارس ۱۲ خوشه'))).toEqual(claims(TEXT, one));
  });

  it('stays where a sentence runs over a line end, is spaced otherwise, or follows another text', () => {
    const quote = 'خوشه در';
    const broken = TEXT.replace('شد و', 'شد\nو').replace('۱۲ خوشه در', '۱۲  خوشه در');
    const later = `یک خبر دیگر.\n\n${TEXT}`;
    const expected = claims(TEXT, place(quote));
    expect(claims(broken, place(quote, {text: broken}))).toEqual(expected);
    expect(claims(later, place(quote, {text: later}))).toEqual(expected);
  });

  it('stays where digits, spaces and half-spaces are written otherwise, and a half-space is lost', () => {
    const written = [
      'در فارس ۱۲ خوشه‌های صنعتی شناسایی شد.',
      'در فارس 12 خوشه های  صنعتي شناسایی شد .',
      'در فارس ١٢ خوشههای\u00a0صنعتی شناسایی شد.',
    ];
    const [one, ...others] = written.map((text) => claims(text, place('خوشه', {text})));
    expect(others).toEqual([one, one]);
  });

  it('lets no two numbers run into one', () => {
    const [apart, one] = ['در ۱۲ ۳۴ خوشه.', 'در ۱۲۳۴ خوشه.'].map((text) =>
      claims(text, place('خوشه', {text})),
    );
    expect(apart![0]![2]).not.toBe(one![0]![2]);
  });

  it('knows a sentence among its neighbours', () => {
    const text = 'یک. در فارس ۵ شهرک و ۱۲ خوشه هست. پایان.';
    expect(createIdentifier(text).findSentence(place('۱۲ خوشه', {text}))).toEqual({
      ...{words: 'درفارس5شهرکو12خوشههست.', before: 'یک.', after: 'پایان.', numbersBefore: 1},
    });
    expect(createIdentifier(text).findSentence(place('یک', {text}))).toMatchObject({before: null});
  });

  it('parts what an empty line parts', () => {
    const text = 'خوشه‌های فارس\n\n۱۲ خوشه شناسایی شد.';
    expect(claims(text, place('۱۲ خوشه', {text}))[0]![2]).toBe('12خوشهشناساییشد.');
  });

  it('tells several stages of one name apart, and counts on where name and stage are the same', () => {
    const named = {...place('کفش'), cluster: 'کفش'};
    const identities = createIdentifier(TEXT).identifyMentions([
      {...named, stage: 'identified'},
      {...named, stage: 'launched'},
      {...named, stage: 'launched'},
      {...named, cluster: 'كفش', stage: null},
    ]);
    expect(identities.map((parts) => parts.slice(4))).toEqual([
      ['کفش', 'identified'],
      ['کفش', 'launched'],
      ['کفش', 'launched', 2],
      ['کفش', null],
    ]);
  });

  it('gives the identities in the order asked for, whatever the order in the text', () => {
    const [first, second] = [place('۱۲ خوشه شناسایی'), place('۱۲ خوشه در')];
    expect(claims(TEXT, second, first)).toEqual(claims(TEXT, first, second).reverse());
  });
});
