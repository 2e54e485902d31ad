import {expect, test} from 'vitest';
import {FOLDER, HAS_VECTORS, readVectors} from '../text/fixtures/vectors.js';
import {tokenise} from '../text/tokenise.js';
import {isLeapJalali, jalaliToGregorian} from './jalali.js';
import {readDates} from './read-dates.js';

type Row = Record<string, any>;

if (!HAS_VECTORS) console.warn(`skipped: the test vectors of other projects; not found: ${FOLDER}`);

test.skipIf(!HAS_VECTORS)('every conversion and every official Nowruz', () => {
  const rows = readVectors<Row>('date_convert');
  expect(rows).toHaveLength(308);
  for (const {input, expected} of rows) {
    const [year, month, day] = input.jalali as [number, number, number];
    const iso = jalaliToGregorian({year, month, day});
    if (expected.gregorian !== undefined) expect(iso).toBe(expected.gregorian);
    if (expected.leap !== undefined) expect(isLeapJalali(year), String(year)).toBe(expected.leap);
    // The rows count from Sunday, whatever their key says: 1348-01-03 was 23 March 1969, a Sunday, and 0 there.
    if (expected.weekday_mon0 !== undefined)
      expect(new Date(iso).getUTCDay(), iso).toBe(expected.weekday_mon0);
  }
});

function isRight({input, expected}: Row): boolean {
  const spans = readDates(tokenise(input));
  const [first] = spans;
  if (expected === null) return spans.length === 0;
  if (typeof expected === 'string') {
    const day = /^\d{4}-\d\d-\d\d/.exec(expected)?.[0];
    return day ? spans.some(({gregorian}) => gregorian?.join() === `${day},${day}`) : spans.length === 1;
  }
  if (expected.__datetime__) {
    const [year, ...rest] = expected.__datetime__
      .slice(0, 3)
      .map((part: number) => String(part).padStart(2, '0'));
    return first?.gregorian?.[0] === [year, ...rest].join('-');
  }
  if (expected.start) return first !== undefined && (first.kind === 'interval' || first.kind === 'time');
  const {components} = expected;
  const isSame = ['year', 'month', 'day', 'calendar'].every(
    (key) => components[key] === undefined || first?.[key as 'year'] === components[key],
  );
  return isSame && input.slice(first!.start, first!.end) === expected.span_text;
}

test.skipIf(!HAS_VECTORS)('dates in words are read as other projects read them', () => {
  const rows = readVectors<Row>('date_parse');
  expect(rows.filter((row) => !isRight(row)).map(({input}) => input)).toEqual([]);
});

test.skipIf(!HAS_VECTORS)('what is no date is left alone, and dates are found where they are', () => {
  const found = {right: 0, extra: 0};
  for (const {input, expected} of readVectors<Row>('date_spans')) {
    const spans = readDates(tokenise(input));
    if (expected.length === 0) expect(spans, input).toEqual([]);
    for (const {start, end} of spans) {
      const isLabelled = (expected as [number, number][]).some(([from, to]) => from < end && to > start);
      found[isLabelled ? 'right' : 'extra']++;
    }
  }
  // Recall means little here: the rows label durations («سه ساعت»), centuries and parts of the day as well.
  expect(found.extra).toBeLessThanOrEqual(0.02 * found.right);
});
