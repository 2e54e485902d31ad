import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {joinLines, readLines, type LineSpan} from './read-lines.js';
import {splitSentences} from './sentences.js';
import {tokenise} from './tokenise.js';

const PARAGRAPH = 'مدیرعامل شرکت شهرک‌های صنعتی فارس از شناسایی ۱۲ خوشه صنعتی در این استان خبر داد.';

function read(text: string): [LineSpan['kind'], string][] {
  const tokens = tokenise(text);
  return readLines(tokens).map(({from, to, kind}) => [
    kind,
    text.slice(tokens[from]!.start, tokens[to - 1]!.end),
  ]);
}

test.each([
  'در استان فارس\n۱۹۷\nخوشه صنعتی\nشناسایی شده است.',
  'در استان فارس ۱۹۷\nخوشه صنعتی شناسایی شده است.',
  'شمار خوشه‌های فارس\nبه ۱۲ خوشه رسید.',
  'به گفته مدیر صنایع کوچک استان، در یزد\n۱۶ خوشه صنعتی\nشناسایی شده و برنامه ۴ خوشه\nبه پایان رسیده است.',
  'The office said that\nfive industrial clusters\nare active in the province and that\ntwo others will be\nlaunched next spring.',
  'شناسایی ۱۲ خوشه\nدر استان فارس',
  'در فارس ۱۲ خوشه ایجاد شد\nو ۴۰۰ نفر به کار مشغول شدند.',
  'استان فارس،\n\n۱۲ خوشه دارد.',
  'نماینده خوشه سرامیک در حاشیه نمایشگاه\nبین‌المللی تهران گفت خوشه ما ۵۸ عضو دارد و ۱۲ عضو آن صادرکننده‌اند.',
  'با اشاره به ۶۲۰ خوشه شناخته‌شده\nدر کشور از دو خوشه خوی سخن گفت.',
  'استاندار یزد: از ۴۶\nهزار واحد صنعتی کشور ۷۰۰ واحد در این استان برپاست.',
  'نمی‌توانیم\nبگوییم ۱۷ خوشه به پایان کار رسیده‌اند.',
  'این گفته که نیمی از شاغلان در شهرک‌ها هستند\nدرست نیست.',
  'خوزستان سه خوشه دارد:\nخرمای شادگان، حصیر دزفول و تجهیزات نفت که تازه شناسایی شده است.',
  'در شهرک بهارستان، کنار آزادراه کرج\n- قزوین، ۱۲۰ واحد فعال‌اند.',
  'مازندران ۳۷ ناحیه و شهرک\nدارد که ۱۲ ناحیه و ۲۵ شهرک آن در غرب این استان ساخته شده است.',
])('a sentence runs over its line breaks: %j', (text) => {
  expect(read(text)).toEqual([['text', text]]);
  expect(splitSentences(joinLines(tokenise(text)))).toHaveLength(1);
});

test.each<[text: string, kinds: LineSpan['kind'][]]>([
  ['- ۱۲ خوشه در یزد\n- ۷ خوشه در فارس', ['item', 'item']],
  ['۱. ساخت دو شهرک\n۲. احیای ۳۰ واحد', ['item', 'item']],
  ['الف) ساخت دو شهرک\nب) احیای ۳۰ واحد', ['item', 'item']],
  ['(۱) ساخت دو شهرک\n(۲) احیای ۳۰ واحد', ['item', 'item']],
  ['* Yazd: 22\n* Fars: 12', ['item', 'item']],
  ['Clusters in Iran\nIdentified: 690\nCompleted: 133', ['heading', 'item', 'item']],
  ['خوشه کفش قزوین\nمرحله: مطالعه شناختی\nشاغلان: ۲۱۰۰ نفر', ['heading', 'item', 'item']],
  ['مصوبه‌ها:\n- ساخت دو شهرک', ['heading', 'item']],
  ['- ساخت دو شهرک در\nفارس\n- احیای ۳۰ واحد', ['item', 'item']],
  [
    'نخل آبادان بی‌عامل\nخوشه نخل آبادان فعلاً شناسایی‌شده باقی مانده است و ۵۲ کارگاه دارد.',
    ['heading', 'text'],
  ],
  ['استان | شهرک\nزنجان | ۱۸', ['row', 'row']],
  ['شهرک‌ها\t۱۲\nخوشه‌ها\t۷', ['row', 'row']],
  ['خوشه‌های پایان‌یافته\nگیلان\n۷\nمرکزی\n۹', ['heading', 'item', 'item']],
  [`شناسایی ۱۲ خوشه صنعتی در فارس\n${PARAGRAPH}`, ['heading', 'text']],
  [`خوشه‌های فارس\nشناسایی ۱۲ خوشه صنعتی\n${PARAGRAPH}`, ['heading', 'heading', 'text']],
  [`۱۲ خوشه در فارس شناسایی شد\n${PARAGRAPH}`, ['text', 'text']],
  [`خوشه‌های فارس\n\n${PARAGRAPH}`, ['heading', 'text']],
  ['سیستان صاحب\nخوشه خرما می‌شود\nقرار است خوشه\nراه‌اندازی شود.', ['text', 'text']],
  ['بازی دو تیم یک صفر\nخوشه طلایی ساوه به میدان می‌رود.', ['text', 'text']],
  ['وی گفت: ۱۲ خوشه فعال است\nو ۷ خوشه پایان یافت.', ['text']],
  ['۱.۵ درصد رشد داشت.', ['text']],
  ['', []],
])('lines are told by their form: %j is %j', (text, kinds) => {
  expect(read(text).map(([kind]) => kind)).toEqual(kinds);
});

test('a label and the number below it are one entry, and read as one line', () => {
  const text = 'خوشه‌ها\nگیلان\n۷\nیزد\n۹';
  expect(read(text)).toEqual([
    ['heading', 'خوشه‌ها'],
    ['item', 'گیلان\n۷'],
    ['item', 'یزد\n۹'],
  ]);
  expect(joinLines(tokenise(text)).map(({before}) => before)).toEqual(
    ['line', 'zwnj', 'line', 'space', 'line', 'space'], // خوشه ها گیلان ۷ یزد ۹
  );
});

test('lines take in every token in order, and joining them changes nothing but breaks', () => {
  const pieces = fc.constantFrom(
    'خوشه',
    '۱۲',
    'شد',
    '.',
    ':',
    '-',
    '|',
    '\t',
    ' ',
    ' ',
    '\n',
    '\n\n',
    'در',
    'الف)',
    'is',
  );
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 40}), (parts) => {
      const tokens = tokenise(parts.join(''));
      let from = 0;
      for (const line of readLines(tokens)) {
        expect(line.from).toBe(from);
        expect(line.to).toBeGreaterThan(from);
        from = line.to;
      }
      expect(from).toBe(tokens.length);
      expect(joinLines(tokens).map(({start, text}) => [start, text])).toEqual(
        tokens.map(({start, text}) => [start, text]),
      );
    }),
  );
});
