import {inside, within} from '../reading/spans.js';
import {clauseAt} from '../clauses/read-clauses.js';
import {measuredOf, toCount, type CountFrame} from './count-frame.js';
import {readTold, type ClauseTold} from '../clauses/telling.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {TextReading} from '../reading/reading.js';
import type {CountFound, Measured} from './count.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import type {Item} from '../names/item.js';
import {OF_THEM, WHOLES} from './count-lexicon.js';
import {isEnglishWhole} from './english-parts.js';
import {COMMA, FROM, ONE_OF} from '../../text/particle-lexicon.js';

/** «۱۹۷ خوشه صنعتی», «تعداد ۱۲۶ خوشه»: a count with its measure, or why it is none. */
export function countOfClusters(frame: CountFrame): CountFound | string | undefined {
  const {reading, items, number} = frame;
  const position = frame.positions.get(number) ?? -1;
  const item = items[position];
  if (!item?.count) return undefined;
  const isWhole = isBaseOfPart(reading, number, item) || isOneOf(reading, number);
  const told = readTold(frame, {
    from: item.from,
    to: item.names.length ? item.count.noun.to : item.to,
    before: neighbour(items, position, -1),
    after: neighbour(items, position, 1),
    isCount: true,
  });
  const found = measureClusters(frame, told, item.count.noun.means.split(' ')[2] ?? null, isWhole);
  if (typeof found === 'string') return found;
  const measured = inherit(frame, found);
  if (measured.isUnknown && !reading.hasSigns) return 'another sense of the word';
  const pooled =
    measured.rule === 'clusters:begin' && measured.modality === 'fact' && isPartlyFinished(frame, item)
      ? {
          ...measured,
          measure: 'clusters_pooled',
          nature: 'stock' as const,
          rule: 'clusters:formed, some finished',
          stage: undefined,
        }
      : measured;
  return {...toCount(frame, item.count.noun.to, pooled), item, isWhole};
}

/** «گیلان ۳ خوشه از آن‌ها را دارد»: a part that only exists counts what its whole counts, and a clause without a verb goes on with the last one's: «… پنج خوشه دارد و ایلام هشت خوشه». */
function inherit(frame: CountFrame, measured: Measured): Measured {
  const {latest, reading, number, whole, clauses} = frame;
  if (!measured.isUnknown && measured.rule !== 'clusters:exist') return measured;
  const last = latest.clusters;
  const {tokens} = reading;
  const isPart = tokens
    .slice(Math.max(whole.from, number.from - 8), Math.min(whole.to, number.to + 6))
    .some(({text}, at, all) => text === FROM && OF_THEM.has(all[at + 1]?.text ?? ''));
  const isGapped =
    measured.isUnknown &&
    !clauses.all[clauseAt(clauses, number.from)]!.verb &&
    (last?.range.from ?? -1) >= whole.from;
  return last && (isPart || isGapped) ? {...last, ...measuredOf(last), concept: measured.concept} : measured;
}

/** «تا کنون ۳ خوشه شکل گرفته؛ خوشه‌های روی و فرش به سرانجام رسیده …»: of those that were formed some have ended. */
function isPartlyFinished({reading, clauses}: CountFrame, {to, sentence}: Item): boolean {
  const end = clauses.sentences[Math.min(clauses.sentences.length - 1, sentence + 1)]!.to;
  const ended = ['element', 'act', 'state']
    .flatMap((kind) => within(reading.of(kind), to, end))
    .filter(({means}) => FINISHED.has(means));
  return ended.some(({from}) => {
    const clause = clauses.all[clauseAt(clauses, from)]!;
    const isReached = clause.verb?.form && PAST.has(clause.verb.form.tense) && !clause.verb.form.isNegated;
    return isReached && within(reading.of('noun'), clause.from, from).some(isClusterNoun);
  });
}

const FINISHED: ReadonlySet<string> = new Set(['end', 'developed']);
const PAST: ReadonlySet<string> = new Set(['past', 'perfect', 'participle']);

/** The item before or behind one in its sentence. */
export function neighbour(items: readonly Item[], position: number, step: -1 | 1): Item | undefined {
  const other = items[position + step];
  return other?.sentence === items[position]!.sentence ? other : undefined;
}

/** Decides what a count of clusters counts: the last clause that tells of it decides; where it is not said to be so, why. */
export function measureClusters(
  {reading: {grammar, language}}: Pick<CountFrame, 'reading'>,
  told: readonly ClauseTold[],
  concept: string | null,
  isWhole = false,
): Measured | string {
  const status = told.find(({isStatus}) => isStatus);
  const clauses = isWhole ? [] : told.filter(({isStatus}) => !isStatus);
  const unreal = clauses[0]?.unreal;
  if (unreal && (!status || unreal === 'asked' || unreal === 'denied')) return unreal;
  // «از ۱۰ خوشه‌ای که بنا بود پا بگیرد»: what was promised of a whole is not said to be
  if (isWhole && !status && language === 'fa' && told[0] && told[0].modality !== 'fact')
    return 'promised, not said to be';
  const telling = clauses.filter((one) => !one.unreal && isTelling(one));
  const pooled = telling.find(({isPooled}) => isPooled);
  const made = (measure: string, rest: Partial<Measured>): Measured => ({
    measure,
    unit: 'cluster',
    concept,
    nature: grammar.toNature(measure),
    modality: 'fact',
    rule: `clusters:${measure}`,
    ...rest,
  });
  if (pooled) return made('clusters_pooled', {modality: pooled.modality, rule: 'clusters:pooled'});
  const isFuture = status && isTelling(status) && status.modality !== 'fact';
  const one = isFuture
    ? status
    : ((unreal ? undefined : pick(telling)) ?? (status && isTelling(status) ? status : undefined));
  if (one)
    return made(grammar.toMeasure(one.stage!), {
      modality: one.modality,
      rule: `clusters:${one.means}`,
      did: one.means,
      stage: grammar.toStage(grammar.toMeasure(one.stage!)) ? one.stage! : undefined,
    });
  if (isWhole) return made('clusters_identified', {rule: 'clusters:whole', stage: 'identified'});
  const modality = told[0]?.modality ?? 'fact';
  if (modality !== 'fact')
    return made('clusters_planned', {modality, rule: 'clusters:planned', stage: 'planned'});
  return made('clusters_counted', {rule: 'clusters:no predicate', isUnknown: true});
}

/** «تعداد خوشه‌ها: ۱۲», «شمار خوشه‌های استان به ۱۲ رسید»: a number of clusters of which nothing else is told is how many there are. */
export function asExisting(measured: Measured): Measured {
  return measured.isUnknown ? {...measured, measure: 'clusters_identified', isUnknown: undefined} : measured;
}

/** Of several clauses the last decides, but bare existence and identification yield to whatever else is told. */
function pick(telling: readonly ClauseTold[]): ClauseTold | undefined {
  return telling.findLast(({means}) => !YIELDING.has(means!)) ?? telling.at(-1);
}

const YIELDING: ReadonlySet<string> = new Set(['exist', 'identify', 'hold']);

/** Praise and awards say nothing of how many there are at a stage. */
function isTelling({stage}: ClauseTold): boolean {
  return stage !== null && stage !== 'award' && stage !== 'successful';
}

/** «از ۲۷ خوشه شناسایی‌شده استان، پنج خوشه …», «۱۰ خوشه از ۲۳ خوشه»: the whole that another number is a part of. */
export function isBaseOfPart(
  {tokens, numbers}: TextReading,
  {from}: NumberSpan,
  {to}: {to: number},
): boolean {
  if (isOfNone(tokens, from)) return false;
  if (isEnglishWhole({tokens, numbers} as TextReading, from)) return true;
  const before = WHOLES.has(tokens[from - 1]?.text ?? '') ? tokens[from - 2] : tokens[from - 1];
  if (
    before?.text !== FROM &&
    tokens[from - 1]?.text !== 'of' &&
    !(tokens[from - 1]?.text === 'the' && /^of$/i.test(tokens[from - 2]?.text ?? ''))
  )
    return false;
  const isFollowed =
    tokens.slice(to, to + 8).some(({text}) => text === COMMA || text === ',') &&
    inside(numbers, to + 1, to + 20).length > 0;
  // «از ۲۲ خوشه استان تنها یک خوشه …»: without a comma the part comes at once
  const isAtOnce = inside(numbers, to, to + 4).length > 0;
  const isPreceded = inside(numbers, from - 9, from).some((other) => other.to <= from && from - other.to < 5);
  return isFollowed || isAtOnce || isPreceded;
}

/** “none of the four clusters”. */
function isOfNone(tokens: TextReading['tokens'], from: number): boolean {
  return tokens.slice(Math.max(0, from - 4), from).some(({text}) => text === 'none' || text === 'neither');
}

/** «یکی از ۳ خوشه …»: what follows tells of the one. */
export function isOneOf({tokens}: TextReading, {from}: NumberSpan): boolean {
  return tokens[from - 1]?.text === FROM && tokens[from - 2]?.text === ONE_OF;
}
