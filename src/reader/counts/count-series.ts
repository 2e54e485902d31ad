import {firstFrom, inside, ending, endingAt, within, type TokenRange} from '../reading/spans.js';
import {
  clauseAround,
  findHedge,
  findLastFrom,
  isBareYear,
  measuredOf,
  MONEY,
  toCount,
  type CountFrame,
} from './count-frame.js';
import {countBefore} from '../names/triggered.js';
import {asExisting, measureClusters} from './count-clusters.js';
import {readTold} from '../clauses/telling.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {CountFound} from './count.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import {measureNoun} from './measure-noun.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import {endOfEnglishPart, otherThan, unrealBefore} from './english-parts.js';
import {AND, FROM, PLURAL, TO, WITH} from '../../text/particle-lexicon.js';
import {COUNTING, COUNTS_ITS_OWN, PART_ENDS, SCALES} from './count-lexicon.js';

/** «شمار خوشه‌های شناخته‌شده به ۴۲۹ رسید», «خوشه‌های مطالعه‌شده ۱۱ مورد است», “put the number of operating clusters at 92”. */
export function countAfterNoun(frame: CountFrame): CountFound | undefined {
  const {reading, number} = frame;
  const {tokens} = reading;
  const {from} = clauseAround(frame);
  const hedged = findHedge(reading, number)?.from ?? number.from;
  const counting = tokens.slice(from, number.from).findLastIndex(({text}) => COUNTING.has(text));
  const reaches = REACHING.has(tokens[hedged - 1]?.text ?? '') && !reading.termAt('noun', number.to);
  const classifier = reading.termAt('classifier', number.to) ?? partEnd(reading, number);
  if (counting < 0 && !reaches && !classifier) return undefined;
  const noun =
    (counting < 0 && !reaches ? subjectOf(frame) : undefined) ??
    within(reading.of('noun'), counting >= 0 ? from + counting + 1 : from, number.from).at(
      reaches && counting < 0 ? -1 : 0,
    );
  if (!noun || isBareYear(reading, number)) return undefined;
  const measured = isClusterNoun(noun)
    ? measureClusters(frame, toldOf(frame, noun), noun.means.split(' ')[2] ?? null)
    : measureNoun(frame, noun);
  if (typeof measured === 'string') return undefined;
  const known = counting >= 0 ? asExisting(measured) : measured;
  const count = toCount(frame, classifier?.to ?? number.to, {
    ...known,
    rule: `after noun:${known.measure}`,
  });
  return {...count, range: {from: noun.from, to: classifier?.to ?? number.to}};
}

/** «۱۶ تاست». */
function partEnd({tokens, language}: TextReading, {to}: NumberSpan): TokenRange | undefined {
  return language === 'fa' && PART_ENDS.has(tokens[to]?.text ?? '') ? {from: to, to: to + 1} : undefined;
}

const REACHING: ReadonlySet<string> = new Set([TO, 'at', 'to', 'of']);

// A count without a noun of its own goes on with the noun of a count at most so many words back.
const REACH = 45;

/** «۹ تا در حال اجراست», «از میان آن‌ها ۱۲ مورد …», “62 have graduated”, “11 of them”: a part of the count before it. */
export function countOfPart(frame: CountFrame): CountFound | undefined {
  const {reading, number, latest, whole} = frame;
  const last = otherThan(frame) ?? latest.things ?? unrealBefore(frame);
  if (!last || last.range.from < whole.from - REACH || isBareYear(reading, number)) return undefined;
  const end = endOfPart(frame, last);
  if (end === undefined || hasSubject(frame, last)) return undefined;
  const range = {from: number.from, to: end};
  const told =
    last.unit === 'cluster' ? measureClusters(frame, toldOf(frame, range), null) : measuredOf(last);
  // what is not said to be so of a part is not said of its whole either
  if (typeof told === 'string') return undefined;
  const isBare = told.isUnknown || (reading.language === 'en' && told.rule === 'clusters:exist');
  const measured = isBare && last.unit === 'cluster' ? {...measuredOf(last), concept: null} : told;
  return {...toCount(frame, end, {...measured, rule: `part:${measured.measure}`}), partOf: last};
}

/** «بنگاه‌های این ۱۲۷ خوشه ۱۸ هزار تا برآورد شده»: what the number counts opens its clause as a plural, and is of another kind. */
function hasSubject(frame: CountFrame, last: CountFound): boolean {
  const {reading, number} = frame;
  const noun = subjectOf(frame);
  if (reading.language !== 'fa' || !noun || noun.from > number.from) return false;
  return (
    (isClusterNoun(noun) ? 'cluster' : measureNoun(frame, noun).unit) !== last.unit ||
    noun.from > last.range.to
  );
}

/** The plural that opens the clause of a number, or the sentence where the number's own clause has but the number. */
function subjectOf(frame: CountFrame): Annotation | undefined {
  const {reading, number, whole} = frame;
  const clause = clauseAround(frame);
  const from = number.from - clause.from < NEAR_START ? whole.from : clause.from;
  const noun = within(reading.of('noun'), from, number.from)[0];
  return noun?.suffix.startsWith(PLURAL) && noun.from - from <= NEAR_START ? noun : undefined;
}

const NEAR_START = 3;

/** Where the words end that show a number to be a part; undefined where none do. */
function endOfPart(frame: CountFrame, last: CountFound): number | undefined {
  const {reading, number} = frame;
  const {tokens, termAt, language} = reading;
  const next = tokens[number.to];
  if (number.suffix && number.isGlued && PART_ENDS.has(number.suffix)) return number.to;
  if (next && PART_ENDS.has(next.text)) return number.to + 1;
  const classifier = termAt('classifier', number.to);
  if (classifier) return COUNTS_ITS_OWN.has(classifier.name ?? '') ? undefined : classifier.to;
  return language === 'en' ? endOfEnglishPart(frame, last) : undefined;
}

/** «اصفهان با ۶۰۶۵، تهران با ۵۵۷۶ و فارس با ۳۱۴۱ واحد», «اردبیل به ۲۱ و گیلان به ۲۸ رسید», “17 in Yazd”: one noun for a row of places. */
export function countInSeries(frame: CountFrame): CountFound | undefined {
  const {reading, number, before, whole} = frame;
  const {tokens} = reading;
  if (isBareYear(reading, number)) return undefined;
  const last = findLastFrom(before, whole.from - REACH);
  const source = last ?? countAhead(frame) ?? countNamed(frame);
  if (!source || MONEY.has(source.unit) || source.unit === 'percent') return undefined;
  const at = LINKS.has(tokens[number.from - 1]?.text ?? '') ? number.from - 1 : number.from;
  const place = endingAt(reading.of('province'), at) ?? endingAt(reading.of('town'), at);
  const next = tokens[number.to];
  const isBare =
    !next ||
    next.kind === 'mark' ||
    reading.termAt('verb', number.to) !== undefined ||
    next.text === AND ||
    reading.termAt('participle', number.to) !== undefined;
  const measured = {...measuredOf(source), rule: `series:${source.measure}`};
  if (place && isBare)
    return {...toCount(frame, number.to, measured), range: {from: place.from, to: number.to}};
  const placed =
    next?.text === 'in'
      ? (reading.termAt('province', number.to + 1) ?? reading.termAt('town', number.to + 1))
      : undefined;
  if (placed && last) return toCount(frame, placed.to, measured);
  const kind = reading.termAt('adjective', number.to);
  if (kind && last) return toCount(frame, kind.to, measured);
  const rises = findHedge(reading, number)?.from === number.from;
  return rises && last ? toCount(frame, number.to, measured) : undefined;
}

const LINKS: ReadonlySet<string> = new Set([WITH, TO]);

/** «شمار شهرک‌های استان‌های هم‌جوار چنین است: گیلان ۲۹، قزوین ۱۸»: the noun stands before the row. */
function countNamed(frame: CountFrame): CountFound | undefined {
  const {reading, number, whole} = frame;
  const counting = reading.tokens.slice(whole.from, number.from).findIndex(({text}) => COUNTING.has(text));
  const noun = counting < 0 ? undefined : within(reading.of('noun'), whole.from + counting, number.from)[0];
  if (!noun) return undefined;
  const measured = isClusterNoun(noun)
    ? measureClusters(frame, toldOf(frame, noun), null)
    : measureNoun(frame, noun);
  return typeof measured === 'string' ? undefined : toCount(frame, number.to, measured);
}

/** The noun that comes with the last number of a row. */
function countAhead(frame: CountFrame): CountFound | undefined {
  const {reading, number, whole} = frame;
  const noun = within(reading.of('noun'), number.to, Math.min(whole.to, number.to + REACH)).find((one) =>
    countBefore(reading, one.from),
  );
  if (!noun) return undefined;
  const measured = isClusterNoun(noun)
    ? measureClusters(frame, toldOf(frame, noun), null)
    : measureNoun(frame, noun);
  return typeof measured === 'string' ? undefined : toCount(frame, noun.to, measured);
}

/** «از ۱۲ به ۱۹ درصد», «از ۴۲۰۰ به ۵ هزار نفر»: the first number shares the unit, and a bare one the magnitude, of the second. */
export function readPair({reading, number}: CountFrame): {partner: NumberSpan; value: number} | undefined {
  const {tokens, numbers} = reading;
  const ends = `${tokens[number.from - 1]?.text} ${tokens[number.to]?.text}`;
  if (ends !== `${FROM} ${TO}` && ends !== 'from to') return undefined;
  const partner = inside(numbers, number.to + 1, number.to + 1 + LONGEST_HEDGE)[0];
  if (!partner || partner.kind === 'ordinal') return undefined;
  const scale = SCALES.get(tokens[partner.to - 1]!.text) ?? 1;
  const isBare =
    number.written === 'digits' && !SCALES.has(tokens[number.to - 1]!.text) && number.value < 1000;
  return {partner, value: isBare ? number.value * scale : number.value};
}

const LONGEST_HEDGE = 3;

/** What is told of a number up to the next. */
export function toldOf(frame: CountFrame, {from, to}: TokenRange) {
  const {numbers} = frame.reading;
  let behind = firstFrom(numbers, to);
  while (numbers[behind] && numbers[behind]!.kind !== 'cardinal') behind++;
  const previous = ending(numbers, from);
  return readTold(frame, {from, to, before: previous, after: numbers[behind], isCount: true});
}
