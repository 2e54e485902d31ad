import {existsSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {expect, test} from 'vitest';
import {tokenise} from '../text/tokenise.js';
import {isLeapJalali, jalaliToGregorian} from './jalali.js';
import {readDates} from './read-dates.js';

const FOLDER = join(resolve(process.env['KHOOSHEH_SHARED'] ?? '../shared'), 'vectors');
const isAbsent = !existsSync(FOLDER);
if (isAbsent) console.warn(`skipped: the date vectors of other projects; not found: ${FOLDER}`);

type Row = Record<string, any>;

function readRows(name: string): Row[] {
  return readFileSync(join(FOLDER, name), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row); // prettier-ignore
}

test.skipIf(isAbsent)('every conversion and every official Nowruz', () => {
  const rows = readRows('date_convert.jsonl');
  expect(rows).toHaveLength(308);
  for (const {input, expected} of rows) {
    const [year, month, day] = input.jalali as [number, number, number];
    const iso = jalaliToGregorian({year, month, day});
    if (expected.gregorian !== undefined) expect(iso).toBe(expected.gregorian);
    if (expected.leap !== undefined) expect(isLeapJalali(year), String(year)).toBe(expected.leap);
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

test.skipIf(isAbsent)('dates in words are read as other projects read them', () => {
  const rows = readRows('date_parse.jsonl');
  expect(rows.filter((row) => !isRight(row)).map(({input}) => input)).toEqual([]);
});

test.skipIf(isAbsent)('what is no date is left alone, and dates are found where they are', () => {
  const found = {right: 0, extra: 0};
  for (const {input, expected} of readRows('date_spans.jsonl')) {
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
