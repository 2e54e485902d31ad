import type {Language} from '../../rows.js';
import {
  toDays,
  toEnds,
  toSpanGroups,
  type SpanEnd,
  type SpanGroup,
  type SpanYear,
} from '../../series/span-groups.js';
import {formatIntervalShort} from '../../words/interval.js';
import {pick} from '../../words/language.js';
import {formatList, formatPlainList} from '../../words/list.js';
import {formatDigits} from '../../words/number.js';
import {formatQuantity} from '../../words/quantity.js';
import {say} from '../../words/say.js';
import {formatConcept} from '../statement.js';

/** The span of what was said in one sentence: groups of years, each with its lowest and highest statement, hedges kept. */
export function formatSpan(years: readonly SpanYear[], name: string, language: Language): string {
  const groups = toSpanGroups(years);
  if (groups.length === 0) return say(language, 'span.title-none', {name});
  const clauses = groups.map((group) =>
    say(language, 'span.clause', {range: formatRange(group, language), years: formatYears(group, language)}),
  );
  return say(language, 'span.title', {name, clauses: formatPlainList(clauses, language)});
}

/** The lowest and the highest statement as a range of numbers, or the one that both are. */
export function formatRange({low, high}: Pick<SpanGroup, 'low' | 'high'>, language: Language): string {
  if (low.claim_id === high.claim_id) return formatQuantity(low, language);
  const [from, to] = [formatEnd(low, 0, language), formatEnd(high, 1, language)];
  if (from === to) return from;
  const isPlain = low.operator === '=' && high.operator === '=';
  return say(language, isPlain ? 'span.range' : 'span.range-hedged', {low: from, high: to});
}

/** One end with its hedge: of a range that a text gives, the number on that side. */
export function formatEnd(end: SpanEnd, side: 0 | 1, language: Language): string {
  return formatQuantity({...end, value: toEnds(end)[side], high: null}, language);
}

/** A year of the span in the alt text: its range, and how many statements use each term. */
export function describeSpanYear(year: SpanYear, language: Language): string {
  const terms = year.terms.map(({concept_id, statements: n}) =>
    say(language, 'span.told-term', {n, term: formatConcept(concept_id, language)}),
  );
  return say(language, 'span.told-year', {
    year: formatDigits(year.year, language),
    range: formatRange(year, language),
    terms: formatPlainList(terms, language),
  });
}

// two Persian years are named, more are spanned; English says in which Gregorian years they lie
function formatYears({years}: SpanGroup, language: Language): string {
  const [first, last] = [years[0]!.year, years.at(-1)!.year];
  const days = toDays(first, last);
  return pick(language, {
    fa:
      years.length === 2
        ? formatList(
            [first, last].map((year) => formatDigits(year, 'fa')),
            'fa',
          )
        : formatIntervalShort(days, 'fa'),
    en: formatIntervalShort(days, 'en'),
  });
}
