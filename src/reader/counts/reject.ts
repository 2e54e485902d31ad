import {startingAt, ending, inside, endingAt, within} from '../spans.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {TextReading} from '../reading.js';
import {isClusterNoun} from '../names/item.js';
import {
  CLASS_BOUNDS,
  COUNTERS,
  DEGREES,
  EACH,
  NUMBERED,
  OPEN_CLASS,
  OPENING_MARKS,
  POINTERS,
  SAID_BEFORE,
  SEVERAL,
  STATING,
  TWO,
  UNDER,
} from './reject-lexicon.js';
import {FROM, ONE_OF, OR} from '../../text/particle-lexicon.js';

type RejectionRule = (reading: TextReading, number: NumberSpan) => string | undefined;

/** Why a number is no claim, or undefined where no rule speaks against it. Each rule is about Persian, not about a text. */
export function findReason(reading: TextReading, number: NumberSpan): string | undefined {
  for (const rule of RULES) {
    const why = rule(reading, number);
    if (why) return why;
  }
  return undefined;
}

const RULES: readonly RejectionRule[] = [
  (_, {kind}) => (kind === 'ordinal' ? 'ordinal' : undefined),
  rejectAlone,
  rejectBullet,
  rejectCode,
  rejectNumbered,
  rejectYearOfMonth,
  rejectOneOrTwo,
  rejectDefinition,
  rejectIndefiniteOne,
  rejectRepetition,
  rejectClassBounds,
  rejectDegree,
  rejectCounter,
];

function rejectAlone({tokens}: TextReading, {from, to}: NumberSpan): string | undefined {
  const isAlone = tokens[from]!.before === 'line' && (!tokens[to] || tokens[to]!.before === 'line');
  return isAlone ? 'page furniture: a number alone on its line' : undefined;
}

function rejectBullet({tokens}: TextReading, {from, to, value}: NumberSpan): string | undefined {
  const next = tokens[to];
  if (!next || next.kind !== 'mark' || value > 99) return undefined;
  const opens = tokens[from]!.before === 'line' || OPENING_MARKS.has(tokens[from - 1]?.text ?? '');
  return opens &&
    [')', '-', '.', '–', '_'].includes(next.text) &&
    next.before === 'none' &&
    tokens[to + 1]?.kind !== 'digits'
    ? 'list bullet'
    : undefined;
}

function rejectCode(reading: TextReading, {from, to, value}: NumberSpan): string | undefined {
  const {tokens} = reading;
  let before = from - 1;
  while (before > 0 && [':', '(', '-', '.', '#'].includes(tokens[before]!.text)) before--;
  if (endingAt(reading.of('code'), before + 1)) return 'code or address';
  const isLong =
    to === from + 1 &&
    tokens[from]!.kind === 'digits' &&
    tokens[from]!.text.length >= 7 &&
    !startingAt(reading.of('noun'), to);
  const isUnseparated = isLong && !unitFollows(reading, to) && value % 100 !== 0;
  const isPhone =
    tokens[from]!.kind === 'digits' && tokens[from]!.text.startsWith('0') && tokens[from]!.text.length > 2;
  return isUnseparated || isPhone ? 'code or address' : undefined;
}

function unitFollows(reading: TextReading, at: number): boolean {
  return ['money', 'quantity', 'percent', 'noun'].some((kind) => startingAt(reading.of(kind), at));
}

function rejectNumbered(reading: TextReading, {from, to}: NumberSpan): string | undefined {
  if (unitFollows(reading, to)) return undefined;
  return NUMBERED.has(reading.tokens[from - 1]?.text ?? '')
    ? 'label: the number of an article, a table or an issue'
    : undefined;
}

/** «اردیبهشت ۸۶ قرارداد»: a year in two digits behind its month. */
function rejectYearOfMonth({tokens, dates}: TextReading, {from, to, value}: NumberSpan): string | undefined {
  const isShort =
    to === from + 1 && tokens[from]!.kind === 'digits' && tokens[from]!.text.length === 2 && value >= 60;
  return isShort && ending(dates, from)?.kind.startsWith('month') === true ? 'date: year' : undefined;
}

/** «یکی دو خوشه» says no number. */
function rejectOneOrTwo({tokens}: TextReading, {from, to, written}: NumberSpan): string | undefined {
  if (written !== 'words') return undefined;
  const isPair =
    (tokens[from]!.text === ONE_OF && tokens[to]?.text === TWO) ||
    (tokens[from]!.text === TWO && tokens[from - 1]?.text === ONE_OF);
  return isPair ? 'approximate: one or two' : undefined;
}

/** «یک یا چند محصول», «دو یا چند». */
function rejectDefinition({tokens}: TextReading, {to}: NumberSpan): string | undefined {
  return tokens[to]?.text === OR && tokens[to + 1]?.text === SEVERAL
    ? 'definition: one or several'
    : undefined;
}

/** «یک» is an article, unless it is hedged, counts a unit, or stands against another number of the same noun. */
function rejectIndefiniteOne(reading: TextReading, number: NumberSpan): string | undefined {
  const {from, to, value, written, high, isGlued} = number;
  const {tokens} = reading;
  if (value !== 1 || written !== 'words' || high !== undefined || isGlued || reading.language === 'en')
    return undefined;
  if (endingAt(reading.of('hedge'), from)) return undefined;
  if (['percent', 'money', 'quantity', 'span'].some((kind) => startingAt(reading.of(kind), to)))
    return undefined;
  if (tokens[to + 1]?.text === FROM && startingAt(reading.numbers, to + 2)) return undefined;
  const noun = startingAt(reading.of('noun'), to);
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
  return startingAt(reading.of('noun'), to)?.means.split(' ')[0] === means.split(' ')[0];
}

/** «این سه», «هر دو», «سه خوشه یادشده»: a number said before. */
function rejectRepetition({tokens}: TextReading, {from, to, value, written}: NumberSpan): string | undefined {
  if (
    written === 'words' &&
    value < 20 &&
    POINTERS.has(tokens[from - 1]?.text ?? '') &&
    tokens[to]?.kind !== 'mark'
  ) {
    return tokens[from - 1]!.text === EACH && value === 1
      ? 'indefinite one'
      : 'repetition of a number said before';
  }
  const behind = tokens
    .slice(to, to + 4)
    .map(({text}) => text)
    .join('');
  return SAID_BEFORE.test(behind) ? 'repetition of a number said before' : undefined;
}

/** «۱۰ تا ۴۹ نفر کارکن», «زیر ۵۰ نفر», «ده نفر کارکن و بیشتر»: a size class, where establishments are what is counted. */
function rejectClassBounds(reading: TextReading, {from, to, high}: NumberSpan): string | undefined {
  // “ten and more workers”
  if (['and', 'or'].includes(reading.tokens[to]?.text ?? '') && reading.tokens[to + 1]?.text === 'more')
    return 'bounds of a size class';
  const noun = startingAt(reading.of('noun'), to);
  if (!noun?.means.endsWith(' person')) return undefined;
  const before = within(reading.of('noun'), Math.max(0, from - 8), from);
  const isOfEstablishments = before.some(({means}) => means.startsWith('establishments'));
  const isOpen = OPEN_CLASS.test(textAfter(reading, noun.to));
  const isBounded = high !== undefined || CLASS_BOUNDS.has(reading.tokens[from - 1]?.text ?? '');
  const isUnder = reading.tokens[from - 1]?.text === UNDER;
  return isUnder || (isOfEstablishments && (isBounded || isOpen)) || (isOpen && isBounded)
    ? 'bounds of a size class'
    : undefined;
}

/** «بیش از ۶۰ درصد پیشرفت», «زیر ۵۰ درصد ظرفیت»: how far single works have come. */
function rejectDegree(reading: TextReading, {to}: NumberSpan): string | undefined {
  const percent = startingAt(reading.of('percent'), to);
  const behind = percent && reading.tokens[percent.to]?.text;
  return DEGREES.has(behind ?? '') ? 'degree of progress or use of single works' : undefined;
}

function textAfter({tokens}: TextReading, at: number): string {
  return tokens
    .slice(at, at + 3)
    .map(({text}) => text)
    .join('');
}

/** «تعداد بازدید : 12», «مهمانان حاضر در سایت: 215477». */
function rejectCounter({tokens}: TextReading, {from, to}: NumberSpan): string | undefined {
  const isLast = !tokens[to] || tokens[to]!.before === 'line';
  return isLast && tokens[from - 1]?.text === ':' && COUNTERS.has(tokens[from - 2]?.text ?? '')
    ? 'page furniture: a counter'
    : undefined;
}
