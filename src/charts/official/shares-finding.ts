import {sort} from 'd3-array';
import type {Language} from '../../rows.js';
import {formatDigits} from '../../words/number.js';
import {isolateInText} from '../../words/isolate.js';
import {say} from '../../words/say.js';
import {formatFigure, type FigureScale} from './format-figure.js';
import type {Group} from './official-runs.js';

interface SharesFindingOptions {
  language: Language;
  unit: string;
  scale: FigureScale;
  /** The place where panels are indicators, the indicator where they are places. */
  subject: string;
  /** Whether the ranks of a place are told from its best to its last. */
  tellsRanks?: boolean | undefined;
}

/**
 * What the figures of one place find: the indicator in which its rank is best, against how many places, and since when in that edition;
 * or, where a page tells the best already, its ranks from the best to the last.
 */
export function findInIndicators(groups: readonly Group[], options: SharesFindingOptions): string {
  const {language, subject: what} = options;
  const ranked = sort(groups, ({standing}) => standing?.rank ?? Infinity);
  const head = ranked[0];
  const ends = head && toEnds(head, options);
  if (!ends) return what;
  const said = {what, indicator: isolateInText(head.name, language), figure: sayFigure(ends, language)};
  if (!head.standing) return say(language, 'finding.share-plain', said);
  const best = {...said, rank: head.standing.rank, n: head.standing.n};
  const other = ranked.findLast(({standing}) => standing);
  const last = options.tellsRanks && other && toEnds(other, options)?.last;
  if (!last || other.standing!.rank === best.rank) return say(language, 'finding.share', best);
  return say(language, 'finding.share-ranks', {
    ...{...best, figure: sayFigure({last: ends.last}, language)},
    ...{other: isolateInText(other.name, language), otherFigure: sayFigure({last}, language)},
    ...{last: other.standing!.rank, m: other.standing!.n},
  });
}

function sayFigure({first, last}: Ends, language: Language): string {
  return (
    say(language, 'finding.share-figure', last) + (first ? say(language, 'finding.share-before', first) : '')
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

interface Ends {
  first?: End;
  last: End;
}

// The first and the last figure of one unbroken run: two editions are two estimates, and a gap is no time passed.
function toEnds({runs}: Group, {language, unit, scale}: SharesFindingOptions): Ends | undefined {
  const run = runs.at(-1);
  const [first, last] = [run?.[0], run?.at(-1)];
  if (!first || !last) return undefined;
  const toEnd = ({year, value}: {year: number; value: number}): End => ({
    value: formatFigure(value, unit, scale, language),
    year: formatDigits(year, language),
  });
  return {last: toEnd(last), ...(first !== last && {first: toEnd(first)})};
}
