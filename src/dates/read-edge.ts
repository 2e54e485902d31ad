import {textAt, type DateContext, type DateFound, type Offset} from './date-found.js';
import {COUNTED} from '../numbers/number-lexicon.js';
import {EDGES, MONTH_NOUN, NOT_COUNTED, PLURAL_ENDINGS, YEAR_NOUN} from './date-lexicon.js';
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

/** «آخر 1398»: an edge is ground enough for four digits, and for two where nothing counted follows («تا پایان 95 را»). */
function readLoneYear(context: DateContext, at: number): DateFound | undefined {
  const token = context.tokens[at];
  if (token?.kind !== 'digits' || (token.text.length !== 4 && !isShortYear(context, at))) return undefined;
  const numeric = readNumericDate(context, at);
  const year = numeric ? undefined : readYearNumber(context, at, 'month');
  return numeric ?? (year && toYearDate({...year, premise: 'year behind an edge word'}));
}

function isShortYear(context: DateContext, at: number): boolean {
  const next = context.tokens[at + 1];
  const isAlone = !next || next.before === 'line' || next.kind === 'mark' || NOT_COUNTED.has(next.text);
  return isAlone && /^([7-9]|0)\d$/.test(context.tokens[at]!.text) && next?.text !== '%';
}

/** «پایان سال» is the end of the year of publication. */
function readLoneUnit(context: DateContext, at: number): DateFound | undefined {
  const unit = textAt(context, at);
  const next = textAt(context, at + 1);
  if ((unit !== YEAR_NOUN && unit !== MONTH_NOUN) || PLURAL_ENDINGS.has(next)) return undefined;
  const number = context.numbers.get(at + 1);
  if (number && !(number.kind === 'cardinal' && COUNTED.has(textAt(context, number.to)))) return undefined;
  const offset: Offset = {unit: unit === YEAR_NOUN ? 'year' : 'month', value: 0};
  return toYearDate({to: at + 1, offset, premise: 'the year or month of publication'});
}
