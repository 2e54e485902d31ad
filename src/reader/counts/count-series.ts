import {inside, endingAt, startingAt, within} from '../spans.js';
import {lastUpTo} from '../clauses.js';
import {carriedMeasure} from './count-clusters.js';
import {findHedge, measuredOf, toCount, type CountFrame} from './count-frame.js';
import {countBefore} from '../names/items.js';
import {measureClusters} from './measures.js';
import {readCueGroups} from '../stages/cue-groups.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {Annotation} from '../reading.js';
import type {CountFound} from './count.js';
import {measureNoun} from './measure-noun.js';
import {isClusterNoun, type Item} from '../names/item.js';
import {AND, FROM, TO} from '../../text/particle-lexicon.js';
import {COUNTING, PART_ENDS, SCALES} from './count-lexicon.js';

/** «شمار خوشه‌های شناخته‌شده به ۴۲۹ رسید», «خوشه‌های مطالعه‌شده ۱۱ مورد است». */
export function countAfterNoun(frame: CountFrame): CountFound | undefined {
  const {reading, number, clauses, whole} = frame;
  const {tokens, programme} = reading;
  const from = Math.max(whole.from, lastUpTo(clauses.ends, number.from, whole.from));
  const counting = tokens.slice(from, number.from).findLastIndex(({text}) => COUNTING.has(text));
  const hedged = findHedge(reading, number)?.from ?? number.from;
  const reaches = tokens[hedged - 1]?.text === TO && !startingAt(reading.of('noun'), number.to);
  const isMarked = counting >= 0 || reaches || startingAt(reading.of('classifier'), number.to) !== undefined;
  if (!isMarked) return undefined;
  const noun = within(reading.of('noun'), counting >= 0 ? from + counting + 1 : from, number.from).at(
    reaches && counting < 0 ? -1 : 0,
  );
  if (!noun) return undefined;
  const isOfClusters = isClusterNoun(noun);
  const item: Item = {from: noun.from, to: noun.to, sentence: frame.sentence, names: [], isTriggered: true};
  const measured = isOfClusters
    ? measureClusters(noun, readCueGroups(reading, clauses, [item], 0), {
        programme,
        carried: carriedMeasure(frame),
      })
    : measureNoun(frame, noun);
  const classifier = startingAt(reading.of('classifier'), number.to);
  return {
    ...toCount(frame, classifier?.to ?? number.to, {...measured, rule: `after-noun:${measured.measure}`}),
    range: {from: noun.from, to: classifier?.to ?? number.to},
  };
}

// A count without a verb of its own goes on with the measure of a count at most so many words back.
export const REACH = 40;

/** «۹ تا در حال اجراست», «اصفهان با ۶۰۶۵، تهران با ۵۵۷۶»: the noun is that of the count before. */
export function countInSeries(frame: CountFrame): CountFound | undefined {
  const {reading, number, before, whole} = frame;
  const last = before.at(-1) ?? countAhead(frame);
  if (!last || last.range.from < whole.from - REACH) return undefined;
  const next = reading.tokens[number.to];
  const isPart =
    PART_ENDS.has(next?.text ?? '') ||
    startingAt(reading.of('classifier'), number.to) !== undefined ||
    (next?.text === 'of' && reading.tokens[number.to + 1]?.text === 'them');
  const place =
    endingAt(reading.of('province'), number.from) ?? endingAt(reading.of('province'), number.from - 1);
  const isBare =
    !next ||
    next.kind === 'mark' ||
    startingAt(reading.of('verb'), number.to) !== undefined ||
    next.text === AND;
  const isCopular =
    reading.language === 'en' && last.range.from >= whole.from && COPULAS.has(next?.text ?? '');
  const isKind = startingAt(reading.of('adjective'), number.to) !== undefined;
  const placed =
    next?.text === 'in'
      ? (startingAt(reading.of('province'), number.to + 1) ?? startingAt(reading.of('town'), number.to + 1))
      : undefined;
  if (placed && last.range.from >= whole.from)
    return toCount(frame, placed.to, {...measuredOf(last), rule: `series:${last.measure}`});
  const rises = findHedge(reading, number)?.from === number.from;
  if (!isPart && !isKind && !rises && !isCopular && !(place && isBare)) return undefined;
  const to = isPart || isKind ? number.to + 1 : number.to;
  const measured = measuredOf(last);
  const item: Item = {from: number.from, to, sentence: frame.sentence, names: [], isTriggered: true};
  const groups = last.unit === 'cluster' ? readCueGroups(reading, frame.clauses, [item], 0) : [];
  const told = groups.some(({verdict}) => verdict)
    ? measureClusters({...CLUSTER, from: number.from, to}, groups, {programme: reading.programme})
    : measured;
  const count = toCount(frame, to, {...told, rule: `series:${told.measure}`});
  return place ? {...count, range: {from: place.from, to}} : count;
}

/** «اصفهان با ۶۰۶۵، تهران با ۵۵۷۶ و فارس با ۳۱۴۱ واحد»: the noun comes with the last. */
function countAhead(frame: CountFrame): CountFound | undefined {
  const noun = within(
    frame.reading.of('noun'),
    frame.number.to,
    Math.min(frame.whole.to, frame.number.to + REACH),
  ).find((one) => countBefore(frame.reading, one.from));
  return noun && toCount(frame, noun.to, measureNoun(frame, noun));
}

/** «از ۱۲ به ۱۹ درصد», «از ۴۲۰۰ به ۵ هزار نفر»: the first number shares the unit, and a bare one the magnitude, of the second. */
export function readPair({reading, number}: CountFrame): {partner: NumberSpan; value: number} | undefined {
  const {tokens, numbers} = reading;
  if (tokens[number.from - 1]?.text !== FROM || tokens[number.to]?.text !== TO) return undefined;
  const partner = inside(numbers, number.to + 1, number.to + 1 + LONGEST_HEDGE)[0];
  if (!partner || partner.kind === 'ordinal') return undefined;
  const scale = SCALES.get(tokens[partner.to - 1]!.text) ?? 1;
  const isBare =
    number.written === 'digits' && !SCALES.has(tokens[number.to - 1]!.text) && number.value < 1000;
  return {partner, value: isBare ? number.value * scale : number.value};
}

const LONGEST_HEDGE = 3;

const COPULAS = new Set(['are', 'were', 'is', 'was', 'have', 'had']);

const CLUSTER: Annotation = {kind: 'noun', means: 'cluster cluster', from: 0, to: 0, suffix: ''};
