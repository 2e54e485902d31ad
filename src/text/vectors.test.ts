import {expect, test} from 'vitest';
import {scoreSeams} from './fixtures/seams.js';
import {FOLDER, HAS_VECTORS, readVectors} from './fixtures/vectors.js';
import {convertDigits, toAsciiDigits, toPersianDigits, type DigitScript} from '../numbers/digits.js';
import {formatNumberWords, parseNumberWords} from '../numbers/number-words.js';
import {readSingleNumbers} from '../numbers/read-numbers.js';
import {parseNumber} from '../numbers/parse-number.js';
import {tokenise} from './tokenise.js';

type Row = Record<string, any>;

if (!HAS_VECTORS) console.warn(`skipped: the test vectors of other projects; not found: ${FOLDER}`);

/** Words → why the row is no test of ours. */
const NOT_OURS = new Map([
  ['بیلیون', 'a thousand million there; 10¹² in Iran, as another row says'],
  ['منفی سه هزارم', 'the 3,000th there; three thousandths here'],
  ['یک هزارم', 'the 1,000th there; one thousandth here'],
  ['یک میلیونم', 'the millionth there; one part in a million here'],
  ['دهم هزار', 'no Persian'],
  ['منفی چهارصد 200', 'no Persian'],
  ['دهمین ۲۱', 'no Persian'],
  ['دهمین ١٢ ك', 'no Persian'],
  ['بیست ثانیه', '22 there: the row says itself that it is a quirk'],
]);

function isOurs({input, op, options}: Row): boolean {
  if (NOT_OURS.has(input) || String(input).trim() === '') return false;
  // Colloquial money (a toman is a thousand) and conversions between currencies are not reading numbers.
  if (/money|tomans|rials/i.test(op ?? '')) return options?.formal === true && options.to === undefined;
  // Guesses at texts with stray letters: «كیك میلیون», «سلام دنیا».
  if (/(^| )(ك|ک|صك|كى|كیك|كل|كباب|كيلومتر|چارصد|سلام|کباب|كَباب|مَنفی)( |$)/.test(input)) return false;
  return !String(input).includes('دسیلیون');
}

function toNumber(expected: string | number): number {
  return typeof expected === 'number' ? expected : Number(toAsciiDigits(expected).replace(/,/g, '')) + 0;
}

test.skipIf(!HAS_VECTORS)('every sensible number in words is parsed', () => {
  const rows = readVectors<Row>('number_words').filter(isOurs);
  expect(rows.length).toBeGreaterThan(340);
  const wrong = rows.filter(({input, expected}) => parseNumberWords(String(input)) !== toNumber(expected));
  expect(wrong.map(({input, expected}) => [input, expected])).toEqual([]);
});

test.skipIf(!HAS_VECTORS)('a number in words written here is parsed again by the same value', () => {
  for (const {expected} of readVectors<Row>('number_words').filter(isOurs)) {
    const value = toNumber(expected);
    expect(parseNumberWords(formatNumberWords(value)), String(value)).toBe(value);
  }
});

test.skipIf(!HAS_VECTORS)('numbers are found in running text with their values', () => {
  const found = {right: 0, missed: 0, extra: 0};
  for (const {input, expected} of readVectors<Row>('number_extract')) {
    // «میلیاردمین» is an ordinal here; other ordinals are labelled by nobody.
    const spans = readSingleNumbers(tokenise(input)).filter(
      ({kind, value}) => kind !== 'ordinal' || value > 1e9,
    );
    const left = new Set(spans);
    for (const row of expected as (number | {value: number; span: [number, number]})[]) {
      const value = typeof row === 'number' ? row : row.value;
      const hit = [...left].find((span) => {
        const overlaps = typeof row === 'number' || (span.start < row.span[1] && span.end > row.span[0]);
        return overlaps && Math.abs(span.value - value) < 1e-9 * Math.max(1, value);
      });
      if (hit) left.delete(hit);
      found[hit ? 'right' : 'missed']++;
    }
    found.extra += [...left].filter(({start, end}) => input.slice(start, end) !== 'یکی').length;
  }
  expect(found.missed + found.extra).toBeLessThanOrEqual(0.02 * found.right);
});

const SCRIPTS: Record<string, DigitScript> = {Ar: 'arabic', Fa: 'persian', En: 'ascii'};

test.skipIf(!HAS_VECTORS)('digits and number strings of other projects', () => {
  for (const {input, expected, op} of readVectors<Row>('digits')) {
    const scripts = /^digits(Ar|Fa|En)To(Ar|Fa|En)$/.exec(op);
    const got = scripts
      ? convertDigits(String(input), SCRIPTS[scripts[2]!]!, [SCRIPTS[scripts[1]!]!])
      : op === 'parse_number_string'
        ? (parseNumber(input) ?? null)
        : /persian/i.test(op)
          ? toPersianDigits(input)
          : toAsciiDigits(input);
    expect(got, `${op}: «${input}»`).toBe(expected);
  }
});

test.skipIf(!HAS_VECTORS).each([
  ['joined', 0.9, 0.94],
  ['mixed', 0.9, 0.945],
  ['spaced', 0.92, 0.95],
])(
  'half-spaces of whole sentences, %s: F1 of at least %d, precision of at least %d',
  (variant, f1, precision) => {
    const rows = readVectors<Row>('halfspace_sentences');
    const score = scoreSeams(rows.map((row) => [row[variant], row['gold']] as const));
    expect(score.f1).toBeGreaterThan(f1);
    expect(score.precision).toBeGreaterThan(precision);
  },
);
