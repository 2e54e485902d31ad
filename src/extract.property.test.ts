import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {extract} from './extract.js';
import {findRoot} from './io/find-root.js';
import {readVocabulary} from './io/read-reference.js';
import {readNumbers} from './numbers/read-numbers.js';
import {tokenise} from './text/tokenise.js';

const vocabulary = readVocabulary(findRoot(import.meta.url));

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
    ['half a surrogate pair', '\ud83d ۱۲ خوشه'],
  ])('reads %s without complaint', (_, raw) => {
    expect(() => extract({id: 'any', text: raw}, vocabulary)).not.toThrow();
  });

  it.each([
    ['figures', '۱۲ '],
    ['counts', '۱۲ خوشه صنعتی '],
    ['names', 'خوشه کفش، فرش و '],
    ['dates', '۵ مهر ۱۳۹۵ '],
    ['brackets', '( ۳ خوشه '],
  ])('takes four times as long, not sixteen, for four times as many %s', (_, piece) => {
    const timeOf = (length: number) => {
      const raw = piece.repeat(Math.ceil(length / piece.length));
      const {user} = process.cpuUsage();
      extract({id: 'long', text: raw}, vocabulary);
      return process.cpuUsage().user - user;
    };
    timeOf(10_000);
    const short = Math.min(timeOf(20_000), timeOf(20_000), timeOf(20_000));
    expect(Math.min(timeOf(80_000), timeOf(80_000))).toBeLessThan(Math.max(short, 20_000) * 12);
  });
});
