import {startingAt, ending, inside, endingAt, within} from '../reading/spans.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import {ENDS, NOT, POINTING, PREPOSITIONS, STATING} from './reject-lexicon.js';
import {AND, FROM} from '../../text/particle-lexicon.js';

type Refusal = (reading: TextReading, number: NumberSpan) => string | undefined;

/** Why a number is no claim, or undefined where no rule speaks against it. Each rule is about Persian, not about a text. */
export function findReason(reading: TextReading, number: NumberSpan): string | undefined {
  for (const rule of RULES) {
    const why = rule(reading, number);
    if (why) return why;
  }
  return undefined;
}

const RULES: readonly Refusal[] = [
  ({rejections}, number) => rejections.get(number),
  rejectDenied,
  rejectYearOfMonth,
  rejectIndefiniteOne,
  rejectSaidBefore,
];

/** «بنگاه‌های این ۱۲۷ خوشه»: «این» points back at a number of the same that stands before. */
function rejectSaidBefore(reading: TextReading, number: NumberSpan): string | undefined {
  if (!POINTING.has(reading.tokens[number.from - 1]?.text ?? '')) return undefined;
  const noun = reading.termAt('noun', number.to);
  const first = noun && endsOfFirst(reading).get(toCounted(number, noun));
  return first !== undefined && first <= number.from ? 'repetition of a number said before' : undefined;
}

const known = new WeakMap<TextReading, ReadonlyMap<string, number>>();

/** Where every number of a noun ends that is said for the first time. */
function endsOfFirst(reading: TextReading): ReadonlyMap<string, number> {
  let ends = known.get(reading);
  if (!ends) known.set(reading, (ends = indexEnds(reading)));
  return ends;
}

function indexEnds({numbers, termAt}: TextReading): Map<string, number> {
  const ends = new Map<string, number>();
  for (const number of numbers) {
    const noun = termAt('noun', number.to);
    const counted = noun && toCounted(number, noun);
    if (counted && !ends.has(counted)) ends.set(counted, number.to);
  }
  return ends;
}

function toCounted({value}: NumberSpan, {means}: Annotation): string {
  return `${value} ${means.split(' ')[0]}`;
}

/** «نه بیست خوشه، بلکه ۱۲ خوشه», «عملی نشدن وعده راه‌اندازی ۱۱ خوشه». */
function rejectDenied(reading: TextReading, {from}: NumberSpan): string | undefined {
  const at = endingAt(reading.of('hedge'), from)?.from ?? from;
  if (NOT.has(reading.tokens[at - 1]?.text ?? '') || isNeither(reading, from) || isBehindNeither(reading, at))
    return 'negated';
  const undone = within(reading.of('infinitive'), Math.max(0, at - REACH), at).findLast(
    ({form}) => form?.isNegated,
  );
  if (!undone) return undefined;
  const isOpen = reading.tokens
    .slice(undone.to, at)
    .every(({text, kind}) => kind === 'word' && !PREPOSITIONS.has(text));
  return isOpen ? 'negated' : undefined;
}

/** «نه شهرک تازه‌ای سر برآورد و نه …»: neither, and no nine. */
function isNeither({tokens}: TextReading, from: number): boolean {
  if (!NOT.has(tokens[from]!.text)) return false;
  return tokens
    .slice(from + 1, from + NEAR)
    .some(({text}, at, all) => text === AND && NOT.has(all[at + 1]?.text ?? ''));
}

const REACH = 8;

/** «نه شهرکی سر برآورد و نه از آن ۴۲۰ شغل نشانی هست»: behind the second of two «نه» of a sentence. */
function isBehindNeither({tokens}: TextReading, at: number): boolean {
  let found = 0;
  for (let back = at - 1; back > Math.max(0, at - LONGEST_PAIR) && !ENDS.has(tokens[back]!.text); back--) {
    if (!NOT.has(tokens[back]!.text)) continue;
    if (!found && (tokens[back - 1]?.text !== AND || at - back > REACH)) return false;
    if (++found === 2) return true;
  }
  return false;
}

const LONGEST_PAIR = 24;

/** «اردیبهشت ۸۶ قرارداد»: a year in two digits behind its month. */
function rejectYearOfMonth({tokens, dates}: TextReading, {from, to, value}: NumberSpan): string | undefined {
  const isShort =
    to === from + 1 && tokens[from]!.kind === 'digits' && tokens[from]!.text.length === 2 && value >= 60;
  return isShort && ending(dates, from)?.kind.startsWith('month') === true ? 'date: year' : undefined;
}

/** «یک» is an article, unless it is hedged, counts a unit, or stands against another number of the same noun. */
function rejectIndefiniteOne(reading: TextReading, number: NumberSpan): string | undefined {
  const {from, to, value, written, high, isGlued} = number;
  const {tokens} = reading;
  if (value !== 1 || written !== 'words' || high !== undefined || isGlued || reading.language === 'en')
    return undefined;
  if (endingAt(reading.of('hedge'), from)) return undefined;
  if (reading.hasTermAt(['percent', 'money', 'quantity', 'span', 'calendar'], to)) return undefined;
  if (tokens[to + 1]?.text === FROM && startingAt(reading.numbers, to + 2)) return undefined;
  const noun = reading.termAt('noun', to);
  const isAgainst =
    noun &&
    inside(reading.numbers, from - NEAR + 1, from + NEAR).some(
      (other) => other !== number && isSameNoun(reading, other, noun.means),
    );
  const isStated =
    noun &&
    isClusterNoun(noun) &&
    tokens.slice(Math.max(0, from - 6), from).some(({text}) => STATING.has(text));
  return isAgainst || isStated ? undefined : 'indefinite one';
}

const NEAR = 16;

function isSameNoun(reading: TextReading, {to}: NumberSpan, means: string): boolean {
  return reading.termAt('noun', to)?.means.split(' ')[0] === means.split(' ')[0];
}
