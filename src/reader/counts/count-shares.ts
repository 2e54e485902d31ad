import {inside, startingAt, within, type TokenRange} from '../reading/spans.js';
import {clauseAround, findHedge, findLastFrom, measuredOf, toCount, type CountFrame} from './count-frame.js';
import {isSentAbroad, senseAt} from './measures.js';
import {measureClusters} from './count-clusters.js';
import {measureNoun} from './measure-noun.js';
import {readTold} from '../clauses/telling.js';
import {englishWhole} from './english-shares.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import type {Annotation} from '../reading/reading.js';
import type {CountFound, Measured} from './count.js';
import {
  ASIDES,
  BACKWARD,
  MORE_THAN,
  OF_THEM,
  OF_WHOLE,
  SHARE_WORDS,
  WHOLES_OF_SENSE,
  SMALL_INDUSTRY,
} from './count-lexicon.js';
import {FROM, OBJECT, TO} from '../../text/particle-lexicon.js';
import {YEAR_NOUN} from '../../dates/date-lexicon.js';

/**
 * «۹۷ درصد», «دو سوم»: a share keeps the measure of what it is a share of (the noun behind it, the count before it), and a rate
 * is growth where a word of growth stands at it.
 */
export function countOfShare(frame: CountFrame): CountFound | undefined {
  const {reading, number} = frame;
  const percent = reading.termAt('percent', number.to);
  const unit = percent ?? (number.kind === 'fraction' ? fractionUnit(frame) : undefined);
  if (!unit) return undefined;
  const {measured, to} = measureShare(frame, unit);
  const count = toCount(frame, to, measured);
  return number.kind === 'fraction' && !percent
    ? {...count, value: number.share ?? Math.round(count.value * 1000) / 10}
    : count;
}

/** «نیمی از», «یک‌پنجم»: a share without the word for per cent. */
function fractionUnit({reading, number}: CountFrame): TokenRange | undefined {
  const isMeasured = reading.hasTermAt(['money', 'quantity', 'span'], number.to);
  const isShare = number.value < 1 && !isMeasured && reading.tokens[number.to]?.text !== YEAR_NOUN;
  return isShare ? {from: number.to, to: number.to} : undefined;
}

function measureShare(frame: CountFrame, unit: TokenRange): {measured: Measured; to: number} {
  const {reading, number} = frame;
  const told = (measure: string, rule: string, to = unit.to) => ({
    measured: toMeasured(frame, measure, rule),
    to,
  });
  if (isGrowth(frame, unit)) return told('growth', 'share:growth');
  const clusters = clustersBehind(frame, unit.to);
  if (clusters)
    return {
      measured: ofClusters(frame, {from: number.from, to: clusters.to}, 'share:of clusters'),
      to: inside(reading.numbers, unit.to, clusters.from).length ? unit.to : clusters.to,
    };
  const behind = wholeBehind(frame, unit.to);
  if (behind?.noun)
    return {
      measured: {...measureNoun(frame, behind.noun), unit: 'percent', rule: 'share:of noun'},
      to: behind.noun.to,
    };
  if (behind?.measure === 'output' && isSentAbroad(frame))
    return told('exports', 'share:sent abroad', behind.to);
  if (behind) return told(behind.measure, `share:of ${behind.measure}`, behind.to);
  const shared = subjectOf(frame);
  if (shared) return told(shared, `share:${shared}`);
  if (isOfClusters(frame)) return told('clusters_identified', 'share:of clusters');
  const sense = senseAt(reading, 'percent', number, clauseAround(frame));
  const before = countBefore(frame, unit.to, sense === undefined);
  if (before?.measure === 'output' && (isSentAbroad(frame) || isExported(frame, unit.to)))
    return told('exports', 'share:sent abroad');
  if (before?.unit === 'cluster')
    return {
      measured: ofClusters(frame, {from: number.from, to: unit.to}, 'share:of count', before),
      to: unit.to,
    };
  if (before)
    return {
      measured: {...measuredOf(before), unit: 'percent', modality: 'fact', rule: 'share:of count'},
      to: unit.to,
    };
  const isRate = sense === 'growth' && isLevel(frame);
  const measure = isRate ? 'other' : (sense ?? (isStillGrowth(frame) ? 'growth' : 'other'));
  return told(measure, `share:${measure}`);
}

/** «سالانه ۴۰۰ تن تولید و ۶۰ درصد آن را صادر می‌کند»: of what is made a share is exported. */
function isExported(frame: CountFrame, at: number): boolean {
  const {to} = clauseAround(frame);
  return within(frame.reading.of('sense'), at, to).some(({means}) => means === 'exports');
}

/** «نیمی از خوشه‌های شناسایی‌شده»: the clusters right behind a share. */
function clustersBehind({reading}: CountFrame, at: number): Annotation | undefined {
  let to = at;
  while (OF_WHOLE.has(reading.tokens[to]?.text ?? '') || /^['’]$/.test(reading.tokens[to]?.text ?? '')) to++;
  if (reading.language === 'en') to = startingAt(reading.numbers, to)?.to ?? to;
  const noun = reading.termAt('noun', to);
  return noun && isClusterNoun(noun) ? noun : undefined;
}

/** A share of clusters counts those of which something is told: «نیمی از آن‌ها برنامه‌شان تمام شده». */
function ofClusters(frame: CountFrame, range: TokenRange, rule: string, whole?: CountFound): Measured {
  const told = readTold(frame, {...range, before: undefined, after: undefined, isCount: true});
  const measured = measureClusters(frame, told, null);
  const own = typeof measured === 'string' || measured.isUnknown ? whole && measuredOf(whole) : measured;
  return {...toMeasured(frame, 'clusters_identified', rule), ...own, unit: 'percent', concept: null, rule};
}

function toMeasured({reading}: CountFrame, measure: string, rule: string): Measured {
  return {
    measure,
    unit: 'percent',
    concept: null,
    nature: reading.grammar.toNature(measure),
    modality: 'fact',
    rule,
  };
}

const NEAR_NOUN = 6;

/** «۷۰ درصد از این واحدها», «۴۵ درصد اشتغال کشور», «۵۵ درصد شیرینی صادراتی»: what the share is of. */
function wholeBehind(
  frame: CountFrame,
  at: number,
): {noun?: Annotation; measure: string; to: number} | undefined {
  const {reading} = frame;
  const {tokens} = reading;
  if (reading.language === 'en') return englishWhole(frame, at);
  let to = at;
  while (OF_WHOLE.has(tokens[to]?.text ?? '')) to++;
  for (let near = to; near < to + NEAR_NOUN; near++) {
    if (reading.termAt('nation', near) ?? reading.termAt('province', near)) continue;
    const noun = reading.termAt('noun', near);
    if (noun && near === to && !isClusterNoun(noun)) {
      const {measure} = measureNoun(frame, noun);
      if (measure !== 'other') return {noun, measure, to: noun.to};
    }
    const sense = reading.termAt('sense', near);
    const isOwn = near === to || reading.termAt('product', to);
    if (sense && WHOLES_OF_SENSE.has(sense.means) && isOwn) return {measure: sense.means, to: sense.to};
    if (tokens[near]?.kind !== 'word') break;
    if (reading.termAt('verb', near) || reading.termAt('stop', near)?.name === OBJECT) break;
  }
  const product = reading.termAt('product', to);
  if (product && !SMALL_INDUSTRY.has(tokens[to]!.text)) return {measure: 'output', to: product.to};
  return SMALL_INDUSTRY.has(tokens[to]?.text ?? '') ? {measure: 'establishments', to: to + 1} : undefined;
}

/** “make up half”: a share, and no growth. */
const MAKING: ReadonlySet<string> = new Set(['make', 'makes', 'made', 'making']);

/** «رشد تولید در بهار سه درصد بود و در تابستان به چهار درصد رسید»: a rate that goes on from one of its sentence. */
function isStillGrowth({before, whole}: CountFrame): boolean {
  const last = before.at(-1);
  return last?.measure === 'growth' && last.unit === 'percent' && last.range.from >= whole.from;
}

const NEAR_GROWTH = 3;

/** «۱۲ درصد رشد», «۱۱ درصد بالا رفت», «رشد ۴۰ درصدی», «۱۲ درصد بیش از دوره مشابه». */
function isGrowth({reading, number, whole}: CountFrame, {to}: TokenRange): boolean {
  const near = within(
    reading.of('sense'),
    Math.max(whole.from, number.from - NEAR_GROWTH),
    Math.min(whole.to, to + NEAR_GROWTH + 2),
  );
  const text = reading.tokens[to]?.text ?? '';
  if (MORE_THAN.has(text))
    return (
      !BACKWARD.has(reading.tokens[(findHedge(reading, number)?.from ?? number.from) - 1]?.text ?? '') &&
      reading.tokens[number.from - 1]?.text !== FROM
    );
  const growth = near.find(
    ({means, from}) =>
      means === 'growth' &&
      !MAKING.has(reading.tokens[from - 1]?.text ?? '') &&
      !inside(reading.numbers, Math.min(from, number.to), Math.max(from, number.from)).length,
  );
  if (!growth || SHARE_WORDS.has(text)) return false;
  return !isLevel({reading, number}) || growth.to <= number.from;
}

/** «به ۵۸ درصد افت کرد»: where a rate has come to. */
function isLevel({reading, number}: Pick<CountFrame, 'reading' | 'number'>): boolean {
  const at = findHedge(reading, number)?.from ?? number.from;
  return [TO, 'to', 'from'].includes(reading.tokens[at - 1]?.text ?? '');
}

/** The count that a bare share is of: «از ۴۴ هزار واحد، ۲۱ درصد …», «۳۰ درصد آن‌ها», «… (۱۰.۴ درصد)»; with nothing else told, the last. */
function countBefore(
  {before, whole, number, reading}: CountFrame,
  end: number,
  isBare: boolean,
): CountFound | undefined {
  const {tokens} = reading;
  const isOfThem = reading.language === 'en' && OF_THEM.has(tokens[end + 1]?.text ?? '');
  const last = findLastFrom(before, whole.from - REACH, ({measure, unit, rule}) =>
    isOfThem ? unit !== 'percent' && !rule.startsWith('money:') : measure !== 'other' && measure !== 'growth',
  );
  if (!last) return undefined;
  const hedged = findHedge(reading, number)?.from ?? number.from;
  const isPointing = [end, end + 1].some((at) => OF_THEM.has(tokens[at]?.text ?? ''));
  if (isPointing || ASIDES.has(tokens[hedged - 1]?.text ?? '')) return last;
  if (last.range.from < whole.from) return undefined;
  return last.unit === 'percent' || last.isWhole || isBare || reading.language === 'en' ? last : undefined;
}

const REACH = 40;

/** «سهم گلستان از خوشه‌های کشور کمتر از ۳ درصد است». */
function isOfClusters(frame: CountFrame): boolean {
  const {reading, number} = frame;
  const {from, to} = clauseAround(frame);
  const senses = within(reading.of('sense'), from, to);
  if (!senses.some(({means}) => means === 'share') || senses.some(({means}) => WHOLES_OF_SENSE.has(means)))
    return false;
  return within(reading.of('noun'), from, number.from).some(isClusterNoun);
}

/** «سهم شهرستان از فرش ماشینی کشور از ۵۵ درصد بیشتر است»: what is shared stands before the share. */
function subjectOf(frame: CountFrame): string | undefined {
  const {reading, number} = frame;
  const {from} = clauseAround(frame);
  const share = within(reading.of('sense'), from, number.from).findLast(({means}) => means === 'share');
  if (!share) return undefined;
  const senses = within(reading.of('sense'), share.to, number.from).filter(({means}) =>
    WHOLES_OF_SENSE.has(means),
  );
  // «سهم صنایع از تولید ۱۷ درصد و از اشتغال ۴۵ درصد است»
  const sense = senses.findLast((one) => reading.tokens[one.from - 1]?.text === FROM) ?? senses[0];
  if (sense) return sense.means;
  const whole = within(reading.of('noun'), share.to, number.from).find(
    (noun) => reading.tokens[noun.from - 1]?.text === FROM && !isClusterNoun(noun),
  );
  const measure = whole && measureNoun(frame, whole).measure;
  if (measure && measure !== 'other') return measure;
  return within(reading.of('product'), share.to, number.from).length ? 'output' : undefined;
}
