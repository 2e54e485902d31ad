import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {htmlToText} from '../articles/html-to-text.js';
import {readNumbers} from '../numbers/read-numbers.js';
import {joinLines} from '../text/read-lines.js';
import {tokenise} from '../text/tokenise.js';
import {readDates} from './read-dates.js';

const TEXTS = [
  'تا پایان خرداد ۱۳۹۴ در استان یزد ۱۹۷ خوشه صنعتی و سی و سه شهرک شناسایی شده است.',
  'در سال ۱۳۹۵ هزار و ۲۰۰ نفر در یک میلیون و ۳۲۰ هزار متر زمین به کار مشغول شدند.',
  'برای ۵۰ تا ۷۰ واحد دو هزار و دویست میلیارد تومان داده شد.',
  'دو سوم واحدها و ۱۲/۵ درصد از کارگاه‌ها از ۲۱ مرداد ۱۴۰۴ بسته است.',
  'رشد صنعت پنج ممیز صفر هفت درصد و سهم استان یک پنجم کشور بود.',
  'بین ۴۵۰ و ۵۰۰ خوشه (یکصد و بیست خوشه کشاورزی) فعال است.',
];

/** What a text says in numbers and dates, without where it says it. */
function gist(text: string): unknown {
  const tokens = joinLines(tokenise(text));
  return {
    numbers: readNumbers(tokens).map(({value, high, kind, share}) => ({value, high, kind, share})),
    dates: readDates(tokens).map(({kind, jalali, edge}) => ({kind, jalali, edge})),
  };
}

/** Changes some of the places that a pattern names; which, is drawn. */
function someOf(pattern: RegExp, replacement: string): fc.Arbitrary<(text: string) => string> {
  return fc
    .infiniteStream(fc.boolean())
    .map((coins) => (text) => text.replace(pattern, (found) => (coins.next().value ? replacement : found)));
}

const toEntities = (text: string) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('');
const escapeTwice = (text: string) => `<p>${text.replaceAll('\u200c', '&amp;zwnj;')}</p>`;

test.each<[string, fc.Arbitrary<(text: string) => string>]>([
  ['broken into lines between its words', someOf(/ (?=\S)/g, '\n')],
  [
    'with «و» written onto numbers',
    fc.constant((text: string) => text.replace(/ و (?=سی|سه|هزار|دو|بیست|دویست|[۰-۹])/g, ' و')),
  ],
  ['with spaces that do not break', someOf(/ /g, '\u00a0')],
  [
    'with lost spaces between figures and words',
    fc.constant((text: string) => text.replace(/(?<=[۰-۹]) (?=هزار|میلیارد|واحد|خوشه|متر|درصد)/g, '')),
  ],
  [
    'in HTML, letter by letter in entities',
    fc.constant((text: string) => htmlToText(`<p>${toEntities(text)}</p>`).text),
  ],
  ['in HTML with entities escaped twice', fc.constant((text: string) => htmlToText(escapeTwice(text)).text)],
  [
    'in HTML broken by <br>',
    someOf(/ (?=\S)/g, '<br>').map((write) => (text: string) => htmlToText(`<p>${write(text)}</p>`).text),
  ],
  [
    'with marks of notes above its figures',
    fc.constant((text: string) => text.replace(/(?<=[۰-۹])(?= [خونش])/g, '²')),
  ],
  [
    'with figures of the other keyboard',
    fc.constant((text: string) => text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))),
  ],
])('a text says the same numbers and dates %s', (_, writers) => {
  fc.assert(
    fc.property(fc.constantFrom(...TEXTS), writers, (text, write) => {
      const rewritten = write(text);
      expect([rewritten, gist(rewritten)]).toEqual([rewritten, gist(text)]);
    }),
    {numRuns: 60},
  );
});

test('the texts themselves are read as a person reads them', () => {
  const values = (text: string) =>
    readNumbers(tokenise(text)).map(
      ({value, high, share}) => share ?? (high === undefined ? value : [value, high]),
    );
  expect(TEXTS.map(values)).toEqual([
    [1394, 197, 33],
    [1395, 1200, 1_320_000],
    [[50, 70], 2.2e12],
    [66.7, 12.5, 21, 1404],
    [5.07, 20],
    [[450, 500], 120],
  ]);
});
