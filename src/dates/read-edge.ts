import {textAt, type DateContext, type DateFound, type Offset} from './date-found.js';
import {EDGES, MONTH_NOUN, PLURAL_ENDINGS, YEAR_NOUN} from './date-lexicon.js';
import {readDayAndMonth, readMonth} from './read-month.js';
import {readNumericDate} from './read-numeric-date.js';
import {readDecade, readPart} from './read-part.js';
import {readYearNumber, toYearDate} from './read-year.js';
import {readRelative, readYear} from './read-relative.js';

/** Reads «ابتدای بهمن», «پایان خرداد 94», «آخر 1398», «اواخر دهه ۷۰», «پایان سال». */
export function readEdge(context: DateContext, at: number): DateFound | undefined {
  const edge = EDGES.get(textAt(context, at));
  if (!edge) return undefined;
  const joint = textAt(context, at + 1);
  if (NEEDS_OF.has(textAt(context, at)) && joint !== 'of') return undefined;
  const head = joint === '-' || joint === 'of' ? at + 2 : at + 1;
  const core =
    readDayAndMonth(context, head) ??
    readMonth(context, head, undefined, true) ??
    readPart(context, head) ??
    readDecade(context, head) ??
    readYear(context, head) ??
    readRelative(context, head) ??
    readLoneYear(context, head) ??
    readLoneUnit(context, head);
  if (!core || core.kind === 'interval') return undefined;
  return {...core, ...(core.kind === 'day' ? {} : {edge: edge.edge, isPart: edge.isPart})};
}

const NEEDS_OF = new Set(['end', 'beginning']);

/** «آخر 1398»: an edge is ground enough for four digits. */
function readLoneYear(context: DateContext, at: number): DateFound | undefined {
  if (context.tokens[at]?.kind !== 'digits' || context.tokens[at]!.text.length !== 4) return undefined;
  const numeric = readNumericDate(context, at);
  const year = numeric ? undefined : readYearNumber(context, at, 'month');
  return numeric ?? (year && toYearDate({...year, premise: 'year behind an edge word'}));
}

/** «پایان سال» is the end of the year of publication. */
function readLoneUnit(context: DateContext, at: number): DateFound | undefined {
  const unit = textAt(context, at);
  const next = textAt(context, at + 1);
  if ((unit !== YEAR_NOUN && unit !== MONTH_NOUN) || PLURAL_ENDINGS.has(next) || context.numbers.has(at + 1))
    return undefined;
  const offset: Offset = {unit: unit === YEAR_NOUN ? 'year' : 'month', value: 0};
  return toYearDate({to: at + 1, offset, premise: 'the year or month of publication'});
}
