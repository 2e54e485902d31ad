import {jalaliToGregorian, toMonthLength} from '../dates/jalali.js';
import type {Quantity} from './hedges.js';

/** One end of what was said of a year: a statement with its hedge, and the term that it uses. */
export interface SpanEnd extends Required<Quantity> {
  claim_id: string;
  concept_id: string | null;
  /** Where its sentence stands. */
  href?: string | undefined;
}

/** What was said of one Jalali year under any term: the lowest and the highest statement, and how many use each term. */
export interface SpanYear {
  year: number;
  low: SpanEnd;
  high: SpanEnd;
  terms: {concept_id: string | null; statements: number}[];
}

/** Years that follow each other, with the lowest and the highest statement of them all. */
export interface SpanGroup {
  years: readonly SpanYear[];
  low: SpanEnd;
  high: SpanEnd;
}

/** So many groups a sentence can hold. */
const MOST_GROUPS = 5;

/**
 * Groups years by a rule: years that follow each other without a silent year between, two at most in a group; three, four and more
 * only where there would else be more than five groups.
 */
export function toSpanGroups(years: readonly SpanYear[]): SpanGroup[] {
  const runs = toRuns(years);
  const longest = Math.max(0, ...runs.map(({length}) => length));
  let size = 2;
  while (countGroups(runs, size) > MOST_GROUPS && size < longest) size += 1;
  return runs.flatMap((run) => cut(run, size)).map(toGroup);
}

/** The lower and the upper number of an end: the two differ where a text gives a range. */
export function toEnds({value, high}: Pick<Quantity, 'value' | 'high'>): [low: number, high: number] {
  return [value, high ?? value];
}

/** The days of some Jalali years, both ends included. */
export function toDays(first: number, last = first): {from: string; to: string} {
  return {
    from: jalaliToGregorian({year: first, month: 1, day: 1}),
    to: jalaliToGregorian({year: last, month: 12, day: toMonthLength(last, 12)}),
  };
}

function toRuns(years: readonly SpanYear[]): SpanYear[][] {
  const runs: SpanYear[][] = [];
  for (const year of [...years].sort((one, other) => one.year - other.year)) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.year + 1 === year.year) runs.at(-1)!.push(year);
    else runs.push([year]);
  }
  return runs;
}

function countGroups(runs: readonly SpanYear[][], size: number): number {
  return runs.reduce((sum, {length}) => sum + Math.ceil(length / size), 0);
}

function cut(run: SpanYear[], size: number): SpanYear[][] {
  return Array.from({length: Math.ceil(run.length / size)}, (_, index) =>
    run.slice(index * size, (index + 1) * size),
  );
}

function toGroup(years: SpanYear[]): SpanGroup {
  const lows = years.map(({low}) => low).sort((one, other) => toEnds(one)[0] - toEnds(other)[0]);
  const highs = years.map(({high}) => high).sort((one, other) => toEnds(other)[1] - toEnds(one)[1]);
  return {years, low: lows[0]!, high: highs[0]!};
}
