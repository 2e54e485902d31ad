import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {htmlToText} from './articles/html-to-text.js';
import {extract} from './extract.js';
import {findRoot} from './io/find-root.js';
import {readBriefs, toSourceText} from './io/read-documents.js';
import {readVocabulary} from './io/read-reference.js';
import {readNumbers} from './numbers/read-numbers.js';
import type {SourceText} from './reader/reading/lines.js';
import {tokenise} from './text/tokenise.js';

const ROOT = findRoot(import.meta.url);
const vocabulary = readVocabulary(ROOT);

// Pieces of sentences, furniture and marks, put together in any order.
// prettier-ignore
const PIECES = [
  'تاکنون', '۱۲', '۳۸۸', 'سه', 'بیست و سه', 'یکی دو', 'نیمی از', 'یک‌پنجم', '۱٬۲۵۰', '۲/۵', '3.5', '1,100', '$4', '0', '6558220',
  'خوشه صنعتی', 'خوشه‌های کفش و فرش', 'خوشه', 'واحد', 'نفر', 'درصد', 'میلیون تومان', 'هزار تن', 'مورد', 'طرح', 'سال', 'ساله',
  'در استان یزد', 'لرستان', 'کشور', 'مشهد', 'شناسایی شده', 'در حال اجراست', 'پایان یافت', 'پروانه اتمام', 'گفت', 'رضا محمدی، مدیرعامل شرکت شهرک‌های صنعتی فارس،',
  'از', 'به', 'تا', 'حدود', 'بیش از', 'و', '،', '.', '؛', ':', '(', ')', '\n', '\n\n', '«', '»', '- ', '۵ مهر ۱۳۹۵', 'سال ۹۲', 'دهه ۷۰', 'هفتم', '10:20',
  'industrial clusters', 'of them', 'identified', '\u{1f600}', '\u200f', '\u200c', '\u{103a0}', '\t', '\u00a0', 'x', '%',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '\u200c')), {maxLength: 30})
  .map((parts) => parts.flat().join(''));

// What a hostile page, or a broken one, repeats.
// prettier-ignore
const REPEATED = [
  '1,', 'ها ', 'یکی دو ', 'دو سه ', 'و ', '۱ ', 'و ۱ ', 'and 1 ', '۱۲ ', '۱۲ خوشه ', '۱۲ خوشه صنعتی ', 'این ۳۰ خوشه ', 'با ۱۲ واحد ندارد ',
  '۱۲ درصد ۵ ', '۵ مهر ۱۳۹۵ ', '۱۳۹۹/۱/۱ ', '\t۱', '1:', '%', 'a ', 'the, ', 'clusters ', '12 clusters ', 'leather ', 'خوشه ', 'فعال ', 'هر دو ',
  'خوشه کفش، فرش و ', 'رشته‌های شناسایی‌شده ', 'خوشه فرش یزد\nمرحله: مطالعه شناختی\n', 'تجلیل از خوشه فرش یزد. ', 'او گفت. ',
  '«', '"', '(', '( ۳ خوشه ', '\n', '\n۱. ', '- فرش\n', 'گیلان\n۷\n', 'فرش | یزد | ۱۲\n', '\u200c',
];

interface Line {
  start: number;
  end: number;
}
const overlap = (one: Line, other: Line) => one.start < other.end && other.start < one.end;

describe('extract, whatever the text', () => {
  it('gives every number a claim or a reason', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const {claims, rejected} = extract({id: 'any', text: raw}, vocabulary);
        const lines: Line[] = [...claims, ...rejected];
        const toPoint = (index: number) => [...raw.slice(0, index)].length;
        for (const {start, end, value} of readNumbers(tokenise(raw))) {
          const span = {start: toPoint(start), end: toPoint(end)};
          expect([raw, value, lines.some((line) => overlap(line, span))]).toEqual([raw, value, true]);
        }
        for (const {index, 0: digits} of raw.matchAll(/[0-9۰-۹]+/g)) {
          const span = {start: toPoint(index), end: toPoint(index + digits.length)};
          expect([raw, digits, lines.some((line) => overlap(line, span))]).toEqual([raw, digits, true]);
        }
      }),
      {numRuns: 400},
    );
  });

  it('quotes exactly what stands at its offsets, and never claims what it rejects', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const points = [...raw];
        const {claims, stages, rejected} = extract({id: 'any', text: raw}, vocabulary);
        for (const {start, end, quote} of [...claims, ...stages, ...rejected])
          expect(points.slice(start, end).join('')).toBe(quote);
        for (const claim of claims)
          expect([raw, rejected.filter((line) => overlap(claim, line))]).toEqual([raw, []]);
      }),
      {numRuns: 400},
    );
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['marks alone', '،؛:()«»'],
    ['Latin alone', 'The quick brown fox has 3 legs.'],
    ['one word', 'خوشه'],
    ['one number', '۱۲'],
  ])('reads %s without complaint', (_, raw) => {
    expect(() => extract({id: 'any', text: raw}, vocabulary)).not.toThrow();
  });

  it.each(REPEATED)('takes four times as long, not sixteen, for four times as many of %j', (piece) => {
    const timeOf = (length: number) => {
      const text = `${OF_CLUSTERS}${piece.repeat(Math.ceil(length / piece.length))}`;
      const {user} = process.cpuUsage();
      extract({id: 'long', text}, vocabulary);
      return process.cpuUsage().user - user;
    };
    timeOf(5_000);
    const short = Math.min(timeOf(10_000), timeOf(10_000));
    expect(timeOf(40_000)).toBeLessThan(Math.max(short, 20_000) * 12);
  });

  it.each(['"', '«', '(', '\n', 'فرش\n', 'فعال ', '\u200c'])('is not drowned in 200,000 of %j', (piece) => {
    const raw = `${OF_CLUSTERS}${piece.repeat(200_000)}`;
    expect(extract({id: 'long', text: raw}, vocabulary).claims).toEqual([]);
  });
});

// A text about anything else is left before names and places are sought.
const OF_CLUSTERS = 'خوشه صنعتی فرش در استان یزد فعال است. ';

/** The short texts of our own and the briefs: reading them may be wrong, but in every dress it must be the same. */
const DRESSED: SourceText[] = [
  ...readFileSync(join(ROOT, 'data', 'gold', 'own', 'texts.ndjson'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SourceText),
  ...readBriefs(join(ROOT, 'data', 'briefs')).documents.map(toSourceText),
];

/** What of the claims no dress may change, in the order of the text. */
function toEssence(source: SourceText, text: string): string[] {
  const {claims} = extract({...source, text}, vocabulary);
  return claims.map(({measure, value, high, place}) => [measure, value, high, place].join(' '));
}

function expectSame(dress: (text: string) => string[]): void {
  const changed = DRESSED.flatMap((source) => {
    const plain = toEssence(source, source.text).join('; ');
    return dress(source.text)
      .filter((text) => text !== source.text)
      .map((text) => ({id: source.id, text, plain, read: toEssence(source, text).join('; ')}))
      .filter(({read}) => read !== plain);
  });
  expect({count: changed.length, first: changed.slice(0, 5)}).toEqual({count: 0, first: []});
}

describe('extract reads the same claims', () => {
  it('with entities in place of half-spaces, marks and digits', () => {
    expectSame((text) => [toPageText(toEntities(text, /[\u200c\u00a0«»0-9۰-۹]/g, '&'))]);
  });

  it('with half-spaces and marks escaped twice, as careless editors leave them', () => {
    expectSame((text) => [toPageText(toEntities(text, /[\u200c\u00a0«»]/g, '&amp;'))]);
  });

  it('with «و» glued to the number before or behind it', () => {
    expectSame((text) => [
      text.replace(/(?<=\s)و (?=[0-9۰-۹])/g, 'و'),
      text.replace(GLUED_WORDS, 'و'),
      text.replace(/(?<=هزار|میلیون|میلیارد) و (?=[0-9۰-۹])/g, 'و '),
    ]);
  });

  it('in presentation forms, as old files and PDFs have them', () => {
    expectSame((text) => [text.replace(/لا/g, '\ufefb').replace(/\p{L}/gu, toPresentationForm)]);
  });

  it('with half-spaces lost, spaced, or each in its own way', () => {
    expectSame((text) => [
      text.replaceAll('\u200c', ''),
      text.replaceAll('\u200c', ' '),
      ...[0, 1, 2].map((first) =>
        replaceInTurn(text, /\u200c/g, [() => '', () => ' ', () => '\u200c'], first),
      ),
    ]);
  });

  it('with its lines wrapped, whatever their length', () => {
    expectSame((text) => [50, 70, 90].map((most) => wrap(text, most)));
  });

  it('with one break more, at the beginning of a text or in its midst', () => {
    expectSame((text) => {
      const gaps = [...text.matchAll(/(?<=\S) (?=\S)/g)].map(({index}) => index);
      const places = [3, 5, 8, 12, gaps.length >> 1].filter((place) => place < gaps.length - 2);
      return places.map((place) => `${text.slice(0, gaps[place])}\n${text.slice(gaps[place]! + 1)}`);
    });
  });

  it('in digits of three scripts, also in one text', () => {
    const scripts = [0x30, 0x660, 0x6f0].map((zero) => (digits: string) => toScript(digits, zero));
    expectSame((text) => [
      ...scripts.map((script) => text.replace(DIGITS, script)),
      replaceInTurn(text, DIGITS, scripts),
    ]);
  });
});

const DIGITS = /[0-9۰-۹٠-٩]+/g;
// Only number words: «و» glued to any other word may be another word («واحد»).
const GLUED_WORDS =
  /(?<=\s)و (?=(?:یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صد|هزار)\s)/g;

/** Breaks lines behind so many letters, as letters and old mailers do. */
function wrap(text: string, most: number): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{1,${most}})(?: |$)`, 'g'), '$1\n').trimEnd())
    .join('\n');
}

const NAMED: Record<string, string> = {'\u200c': 'zwnj;', '«': 'laquo;', '»': 'raquo;', '\u00a0': 'nbsp;'};

function toEntities(text: string, signs: RegExp, mark: string): string {
  const toEntity = (sign: string) => `${mark}${NAMED[sign] ?? `#${sign.codePointAt(0)};`}`;
  return text.replaceAll('&', '&amp;').replace(signs, toEntity);
}

function toPageText(html: string): string {
  return htmlToText(`<p>${html.replaceAll('\n', '<br>')}</p>`).text.trim();
}

const FORMS = new Map(
  Array.from({length: 0xfefd - 0xfb50}, (_, index) => String.fromCharCode(0xfb50 + index))
    .map((form) => [form.normalize('NFKC'), form] as const)
    .filter(([letter]) => letter.length === 1),
);

function toPresentationForm(letter: string): string {
  return FORMS.get(letter) ?? letter;
}

function toScript(digits: string, zero: number): string {
  return digits.replace(/./gu, (digit) => String.fromCharCode(zero + (digit.charCodeAt(0) & 0xf)));
}

function replaceInTurn(
  text: string,
  pattern: RegExp,
  ways: ((found: string) => string)[],
  first = 0,
): string {
  let turn = first;
  return text.replace(pattern, (found) => ways[turn++ % ways.length]!(found));
}
