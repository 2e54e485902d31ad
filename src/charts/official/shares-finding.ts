import {least} from 'd3-array';
import type {Language} from '../../rows.js';
import {formatDigits, formatNumber} from '../../words/number.js';
import {isolateInText} from '../../words/isolate.js';
import {say} from '../../words/say.js';
import type {Group} from './official-runs.js';

interface SharesFindingOptions {
  language: Language;
  unit: string;
  /** The place where panels are indicators, the indicator where they are places. */
  subject: string;
}

/** What the figures of one place find: the indicator in which it ranks highest, since when in that edition, and against how many places. */
export function findInIndicators(groups: readonly Group[], options: SharesFindingOptions): string {
  const {language, subject: what} = options;
  const head =
    least(
      groups.filter(({standing}) => standing),
      ({standing}) => standing!.rank,
    ) ?? groups[0];
  const ends = head && toEnds(head, options);
  if (!ends) return what;
  const said = {what, indicator: isolateInText(head.name, language), ...ends.last};
  const {standing} = head;
  return (
    (standing
      ? say(language, 'finding.share', {...said, rank: standing.rank, n: standing.n})
      : say(language, 'finding.share-plain', said)) +
    (ends.first ? say(language, 'finding.share-before', ends.first) : '')
  );
}

/** What one indicator finds of many places: which leads, since when in that edition, and which comes next. */
export function findInPlaces(groups: readonly Group[], options: SharesFindingOptions): string {
  const {language, subject: what} = options;
  const [one, two] = groups;
  const ends = one && toEnds(one, options);
  if (!ends) return what;
  const next = two && toEnds(two, options);
  return (
    say(language, 'finding.lead', {what, one: isolateInText(one.name, language), ...ends.last}) +
    (ends.first ? say(language, 'finding.share-before', ends.first) : '') +
    (next
      ? say(language, 'finding.lead-next', {two: isolateInText(two.name, language), value: next.last.value})
      : '')
  );
}

type End = Record<'value' | 'year', string>;

// The first and the last figure of one unbroken run: two editions are two estimates, and a gap is no time passed.
function toEnds({runs}: Group, {language, unit}: SharesFindingOptions): {first?: End; last: End} | undefined {
  const run = runs.at(-1);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (!first || !last) return undefined;
  const toEnd = ({year, value}: {year: number; value: number}): End => ({
    value: formatFigure(value, unit, language),
    year: formatDigits(year, language),
  });
  return {last: toEnd(last), ...(first !== last && {first: toEnd(first)})};
}

/** An official figure as a panel writes it, with its per cent in words where it is one. */
export function formatFigure(value: number, unit: string, language: Language): string {
  if (unit !== 'percent') return formatNumber(value, language);
  return say(language, 'shares.percent', {number: formatNumber(value, language, {decimals: 1})});
}
