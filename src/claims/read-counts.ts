import type {Operator} from '../types.js';
import type {DateSpan} from '../dates/read-dates.js';
import type {NumberSpan} from '../text/numbers.js';
import {endingAt, startingAt, within, type Annotation, type Reading} from './annotate.js';
import {lastUpTo, type Clauses, type Range} from './clauses.js';
import {judgeDuration} from './durations.js';
import type {Item} from './items.js';
import {countBefore, isClusterNoun} from './items.js';
import {defaultNature, measureBySense, measureClusters, type Measured} from './measures.js';
import {findReason} from './reject.js';
import {decideStage} from './cues.js';
import {readCueGroups, type CueGroup} from './stage-groups.js';

/** A claim before its place, time and speaker are known: what is counted, and where it stands. */
export interface Count extends Measured {
  number: NumberSpan;
  operator: Operator;
  value: number;
  high?: number;
  /** Token range of the quote. */
  range: Range;
  sentence: number;
  /** The list of names that belongs to the number, or the cluster named beside it. */
  item?: Item | undefined;
}

export interface Counts {
  counts: Count[];
  rejected: {from: number; to: number; why: string}[];
}

/** Decides every number of a text: a count with its measure, or a rejection with its rule. */
export function readCounts(reading: Reading, clauses: Clauses, items: readonly Item[]): Counts {
  const counts: Count[] = [];
  const rejected: Counts['rejected'] = [];
  for (const span of reading.dates) if (hasNumber(reading, span) && !isOpenDate(span)) rejected.push({...toRange(span), why: `date: ${span.kind}`});
  for (const number of reading.numbers) {
    if (reading.dates.some((span) => number.from >= span.from && number.from < span.to && !isOpenDate(span))) continue;
    if (counts.some(({range}) => number.from >= range.from && number.from < range.to)) continue;
    const count = decide(reading, clauses, items, number, counts);
    if (typeof count === 'string') rejected.push({from: number.from, to: rejectionEnd(reading, number), why: count});
    else counts.push(count);
  }
  return {counts, rejected: withLeftovers(reading, counts, rejected)};
}

/** A bare four-digit number may be a count, and a stretch of time («دو دهه گذشته») an age: both are judged as numbers. */
function isOpenDate({bare, offset}: DateSpan): boolean {
  return bare === true || offset?.isStretch === true || offset?.unit === 'decade' || (offset?.unit === 'year' && Math.abs(offset.value) > 1);
}

function toRange({from, to}: Range): Range {
  return {from, to};
}

function hasNumber(reading: Reading, {from, to}: Range): boolean {
  for (let at = from; at < to; at++) if (reading.tokens[at]!.kind === 'digits') return true;
  return reading.numbers.some((number) => number.from >= from && number.from < to);
}

/** A rejected number is shown with the word it stands at. */
function rejectionEnd({tokens}: Reading, {to}: NumberSpan): number {
  return tokens[to]?.kind === 'word' && tokens[to]!.before !== 'line' ? to + 1 : to;
}

/** Digits that no reader took (codes, clock times, marks), and articles that lost a letter. */
function withLeftovers(reading: Reading, counts: Count[], rejected: Counts['rejected']): Counts['rejected'] {
  const taken = [...counts.map(({range}) => range), ...rejected].sort((a, b) => a.from - b.from);
  const isTaken = (at: number) => taken.some(({from, to}) => at >= from && at < to);
  reading.tokens.forEach((token, at) => {
    if (token.kind === 'digits' && !isTaken(at)) rejected.push({from: at, to: at + 1, why: 'code or mark'});
    if (isBareOne(reading, at) && !isTaken(at)) rejected.push({from: at, to: at + 2, why: 'indefinite one'});
    if (token.text === 'دهه' && !isTaken(at) && startingAt(reading.of('window_after'), at + 1))
      rejected.push({from: at, to: at + 2, why: 'relative period: it only dates something else'});
  });
  return rejected.sort((a, b) => a.from - b.from);
}

/** «یکی از», and «ک خوشه» for «یک خوشه». */
function isBareOne(reading: Reading, at: number): boolean {
  const {tokens} = reading;
  const next = tokens[at + 1];
  if (tokens[at]!.text === 'یکی') return next?.text === 'از' || next?.text === 'دو';
  return tokens[at]!.text === 'ک' && tokens[at]!.before !== 'none' && tokens[at]!.before !== 'zwnj' && Boolean(startingAt(reading.of('noun'), at + 1));
}

function decide(reading: Reading, clauses: Clauses, items: readonly Item[], number: NumberSpan, before: readonly Count[]): Count | string {
  const why = findReason(reading, number);
  if (why) return why;
  const span = spanUnit(reading, number);
  const sentence = clauses.sentences.findIndex(({from, to}) => number.from >= from && number.from < to);
  if (clauses.headlines.has(sentence)) return 'headline: the body says it';
  if (span) return decideSpan(reading, clauses, number, span);
  const frame: Frame = {reading, clauses, items, number, before, sentence, whole: clauses.sentences[sentence]!};
  return (
    countOfClusters(frame) ?? countOfTimes(frame) ?? countOfPercent(frame) ?? countOfMoney(frame) ?? countOfQuantity(frame) ?? countOfNoun(frame) ??
    countAfterNoun(frame) ?? countInSeries(frame) ?? countOfUnknown(frame) ?? whyNot(frame)
  ); // prettier-ignore
}

interface Frame {
  reading: Reading;
  clauses: Clauses;
  items: readonly Item[];
  number: NumberSpan;
  before: readonly Count[];
  sentence: number;
  whole: Range;
}

function spanUnit(reading: Reading, {to, suffix, isGlued}: NumberSpan): Annotation | undefined {
  const unit = startingAt(reading.of('span'), to);
  if (unit) return unit;
  if (suffix && /^(ساله|سالگی|ماهه|روزه|دهه|ساعته)$/.test(suffix) && isGlued)
    return {kind: 'span', means: /ماه/.test(suffix) ? 'month 1' : /روز/.test(suffix) ? 'day 1' : 'year 1', name: suffix, from: to - 1, to, suffix: ''};
  return undefined;
}

function decideSpan(reading: Reading, clauses: Clauses, number: NumberSpan, unit: Annotation): Count | string {
  const verdict = judgeDuration(reading, number, unit);
  if (!verdict.isClaim) return verdict.why;
  const [name, factor] = unit.means.split(' ');
  const sentence = clauses.sentences.findIndex(({from, to}) => number.from >= from && number.from < to);
  const count = toCount({reading, number, sentence}, unit.to, {measure: 'other', unit: name!, concept: null, nature: 'cumulative', modality: 'fact', rule: 'duration'});
  return {...count, value: number.value * Number(factor), ...(number.high === undefined ? {} : {high: number.high * Number(factor)})};
}

/** «۱۹۷ خوشه صنعتی», «تعداد ۱۲۶ خوشه». */
function countOfClusters(frame: Frame): Count | undefined {
  const {reading, items, number} = frame;
  const position = items.findIndex(({count}) => count?.number === number);
  const item = items[position];
  if (!item?.count) return undefined;
  const isBase = isBaseOfPart(reading, number, item);
  const groups = isOneOf(reading, number) || isBase ? ownAdjective(reading, item) : readCueGroups(reading, frame.clauses, items, position);
  const measured = measureClusters(item.count.noun, groups, isBase ? undefined : carriedMeasure(frame));
  return {...toCount(frame, item.count.noun.to, measured), item};
}

function carriedMeasure({reading, number, before, whole}: Frame): string | undefined {
  const last = before.findLast(({unit}) => unit === 'cluster');
  return last && last.modality === 'fact' && last.range.from >= whole.from && !isOneOf(reading, number) ? last.measure : undefined;
}

const WHOLES = new Set(['مجموع', 'میان', 'بین', 'کل', 'of']);

/** «از ۲۷ خوشه شناسایی‌شده استان، پنج خوشه …», «۱۰ خوشه از ۲۳ خوشه»: the whole that another number is a part of. */
function isBaseOfPart({tokens, numbers}: Reading, {from}: NumberSpan, item: Item): boolean {
  const before = WHOLES.has(tokens[from - 1]?.text ?? '') ? tokens[from - 2] : tokens[from - 1];
  if (before?.text !== 'از' && tokens[from - 1]?.text !== 'of') return false;
  const isFollowed = tokens.slice(item.to, item.to + 8).some(({text}) => text === '،') && numbers.some((other) => other.from > item.to && other.from < item.to + 20);
  const isPreceded = numbers.some((other) => other.to <= from && from - other.to < 5);
  return isFollowed || isPreceded;
}

/** What the words right behind a number of clusters say of all of them: «شناسایی‌شده», «دارای پروانه اتمام». */
function ownAdjective(reading: Reading, item: Item): CueGroup[] {
  const near = within(reading.of('cue'), item.to, item.to + 5).filter(({from, means}) => from - item.to < 2 && OWN.has(means));
  const cues = new Set(near.map(({means}) => means));
  return cues.size ? [{cues, after: cues, verdict: decideStage(cues), to: item.to}] : [];
}

const OWN = new Set(['identify', 'licence', 'developed', 'study']);

/** «یکی از ۳ خوشه …»: what follows tells of the one. */
function isOneOf({tokens}: Reading, {from}: NumberSpan): boolean {
  return tokens[from - 1]?.text === 'از' && tokens[from - 2]?.text === 'یکی';
}

// A count without a verb of its own goes on with the measure of a count at most so many words back.
const REACH = 40;

function clauseAround({clauses, number, whole}: Frame): Range {
  const from = Math.max(whole.from, lastUpTo(clauses.ends, number.from, whole.from));
  const to = clauses.ends.find((end) => end >= number.to && end > from) ?? whole.to;
  return {from, to: Math.min(to, whole.to)};
}

/** «۹۷ درصد», with growth or share told by the clause; «(۱۰.۴ درصد)» behind a count is a share of that count. */
function countOfPercent(frame: Frame): Count | undefined {
  const {reading, number, before} = frame;
  const unit = startingAt(reading.of('percent'), number.to);
  if (!unit) return undefined;
  const last = before.at(-1);
  const hedged = findHedge(reading, number)?.from ?? number.from;
  const isSame = ['(', 'یعنی'].includes(reading.tokens[hedged - 1]?.text ?? '') && last !== undefined && hedged - last.range.to < 10 && last.unit !== 'percent';
  const base = startingAt(reading.of('noun'), unit.to);
  if (base && measureNoun(frame, base).measure !== 'other' && !growthNear(frame)) return toCount(frame, base.to, {...measureNoun(frame, base), unit: 'percent', rule: 'percent:of-noun'});
  if (isShareOfClusters(frame)) return toCount(frame, unit.to, {measure: 'clusters_identified', unit: 'percent', concept: null, nature: 'stock', modality: 'fact', rule: 'percent:share-of-clusters'});
  if (isSame) return toCount(frame, unit.to, {...measuredOf(last!), unit: 'percent', rule: 'percent:of-count'});
  const measure = measureBySense(reading, 'percent', number, clauseAround(frame), frame.whole);
  return toCount(frame, unit.to, {measure, unit: 'percent', concept: null, nature: defaultNature(measure), modality: 'fact', rule: `percent:${measure}`});
}

/** «دو برابر»: a change told as a multiple. */
function countOfTimes(frame: Frame): Count | undefined {
  if (frame.reading.tokens[frame.number.to]?.text !== 'برابر') return undefined;
  return toCount(frame, frame.number.to + 1, {measure: 'growth', unit: 'times', concept: null, nature: 'flow', modality: modalityOf(frame), rule: 'times:growth'});
}

/** «سهم گلستان از خوشه‌های کشور کمتر از ۳ درصد است». */
function isShareOfClusters(frame: Frame): boolean {
  const {from, to} = clauseAround(frame);
  const isShare = within(frame.reading.of('sense'), from, to).some(({means}) => means === 'share');
  return isShare && within(frame.reading.of('noun'), from, frame.number.from).some(isClusterNoun);
}

function growthNear(frame: Frame): boolean {
  return measureBySense(frame.reading, 'percent', frame.number, clauseAround(frame), frame.whole) === 'growth';
}

function measuredOf({measure, unit, concept, nature, modality, rule}: Count): Measured {
  return {measure, unit, concept, nature, modality, rule};
}

/** «۱۵۰ میلیون تومان», $4bn. */
function countOfMoney(frame: Frame): Count | undefined {
  const {reading, number, before} = frame;
  const unit = startingAt(reading.of('money'), number.to);
  const isDollar = reading.tokens[number.from - 1]?.text === '$';
  if (!unit && !isDollar) return undefined;
  const sensed = measureBySense(reading, 'money', number, clauseAround(frame), frame.whole);
  const carried = isDollar ? before.findLast(({rule}) => rule.startsWith('money'))?.measure : undefined;
  const measure = sensed === 'funding' && carried ? carried : sensed;
  const nature = isYearly(frame) ? 'flow' : defaultNature(measure);
  return toCount(frame, unit?.to ?? number.to, {measure, unit: unit?.means ?? 'usd', concept: null, nature, modality: 'fact', rule: `money:${measure}`});
}

/** «۱۵۰ هزار تن», «۲۵ هزار هکتار». */
function countOfQuantity(frame: Frame): Count | undefined {
  const {reading, number} = frame;
  const unit = startingAt(reading.of('quantity'), number.to);
  if (!unit) return undefined;
  const [name] = unit.means.split(' ');
  const measure = UNTRADED.has(name!) ? 'other' : measureBySense(reading, 'quantity', number, clauseAround(frame), clauseAround(frame));
  return toCount(frame, unit.to, {measure, unit: name!, concept: null, nature: defaultNature(measure), modality: 'fact', rule: `quantity:${measure}`});
}

const UNTRADED = new Set(['hectare', 'metre', 'megawatt']);

const YEARLY = new Set(['سالانه', 'سالیانه', 'annual', 'annually', 'yearly']);

function isYearly({reading, whole}: Frame): boolean {
  return reading.tokens.slice(whole.from, whole.to).some(({text}) => YEARLY.has(text));
}

/** A number before any other counted noun. */
function countOfNoun(frame: Frame): Count | undefined {
  const {reading, number} = frame;
  const classifier = startingAt(reading.of('classifier'), number.to);
  const noun = startingAt(reading.of('noun'), number.to) ?? nounOfNumber(reading, number) ?? (classifier && startingAt(reading.of('noun'), classifier.to)) ?? nounBehindAdjective(frame);
  if (isBareYear(reading, number) && !noun?.means.match(COUNTED_BY_THOUSANDS)) return undefined;
  return noun && toCount(frame, endOfPartOf(reading, noun), measureNoun(frame, noun));
}

// «۱۳۹۴ مرکز آمار» is a year; «۱۳۹۴ کارگاه» may be a count.
const COUNTED_BY_THOUSANDS = /^(establishments|person|employment|artisans|courses)/;

/** «یک بند از ۹ بند» is one claim: the whole it is a part of belongs to its quote. */
function endOfPartOf(reading: Reading, noun: Annotation): number {
  if (reading.tokens[noun.to]?.text !== 'از' || !noun.means.startsWith('other')) return noun.to;
  const whole = reading.numbers.find(({from}) => from === noun.to + 1);
  const again = whole && startingAt(reading.of('noun'), whole.to);
  return again && again.name === noun.name ? again.to : noun.to;
}

/** “983 as the number of industrial areas”. */
function nounOfNumber(reading: Reading, {to}: NumberSpan): Annotation | undefined {
  const words = reading.tokens.slice(to, to + 4).map(({text}) => text);
  return words.join(' ') === 'as the number of' ? startingAt(reading.of('noun'), to + 4) : undefined;
}

/** English puts words between number and noun: “60 small industrial units”. */
function nounBehindAdjective({reading, number, whole}: Frame): Annotation | undefined {
  if (reading.language !== 'en') return undefined;
  return within(reading.of('noun'), number.to, Math.min(whole.to, number.to + 4)).at(0);
}

/** What a counted noun measures; persons, projects and licences ask the sentence. */
function measureNoun(frame: Frame, noun: Annotation): Measured {
  const {reading, number, whole} = frame;
  const [family, unit = 'item', concept] = noun.means.split(' ');
  const made = (measure: string, rule = `noun:${family}`): Measured => ({
    measure, unit, concept: (concept as Measured['concept']) ?? null, nature: defaultNature(measure), modality: modalityOf(frame), rule,
  }); // prettier-ignore
  const speaksOfClusters = within(reading.of('noun'), whole.from, whole.to).some(isClusterNoun);
  switch (family) {
    case 'person':
      return made(measureBySense(reading, 'person', number, clauseAround(frame), whole));
    case 'artisans':
      return made('employment');
    case 'project':
      return made(speaksOfClusters || reading.of('noun').some(isClusterNoun) ? 'cluster_projects' : 'other');
    case 'licence':
      return made(within(reading.of('cue'), number.to, number.to + 4).some(({means}) => means === 'licence') ? 'clusters_licensed' : 'other');
    case 'agglomeration':
      return {...made('clusters_identified'), concept: null};
    case 'candidate':
      return isCandidate(frame) ? {...made('clusters_identified', 'noun:candidate'), concept: null} : made('other');
    case 'cluster':
      return made('clusters_identified');
    default:
      return made(family!);
  }
}

/** «چهار صنعت واجد شرایط خوشه شناخته شد», «شش بخش برای خوشه». */
function isCandidate({reading, number, whole}: Frame): boolean {
  const near = within(reading.of('noun'), number.to, Math.min(whole.to, number.to + 8)).some(isClusterNoun);
  return near && within(reading.of('cue'), whole.from, whole.to).some(({means}) => means === 'identify');
}

function modalityOf(frame: Frame): Measured['modality'] {
  const cues = new Set(within(frame.reading.of('cue'), frame.number.to, clauseAround(frame).to).map(({means}) => means));
  return cues.has('hope') ? 'hope' : cues.has('future') || cues.has('forecast') ? 'forecast' : 'fact';
}

const COUNTING = new Set(['شمار', 'تعداد', 'number']);

/** «شمار خوشه‌های شناخته‌شده به ۴۲۹ رسید», «خوشه‌های مطالعه‌شده ۱۱ مورد است». */
function countAfterNoun(frame: Frame): Count | undefined {
  const {reading, number, clauses, whole} = frame;
  const {tokens} = reading;
  const from = Math.max(whole.from, lastUpTo(clauses.ends, number.from, whole.from));
  const counting = tokens.slice(from, number.from).findLastIndex(({text}) => COUNTING.has(text));
  const hedged = findHedge(reading, number)?.from ?? number.from;
  const reaches = tokens[hedged - 1]?.text === 'به' && !startingAt(reading.of('noun'), number.to);
  const isMarked = counting >= 0 || reaches || startingAt(reading.of('classifier'), number.to) !== undefined;
  if (!isMarked) return undefined;
  const noun = within(reading.of('noun'), counting >= 0 ? from + counting + 1 : from, number.from).at(reaches && counting < 0 ? -1 : 0);
  if (!noun) return undefined;
  const isOfClusters = isClusterNoun(noun);
  const item: Item = {from: noun.from, to: noun.to, sentence: frame.sentence, names: [], isTriggered: true};
  const measured = isOfClusters ? measureClusters(noun, readCueGroups(reading, clauses, [item], 0), carriedMeasure(frame)) : measureNoun(frame, noun);
  const classifier = startingAt(reading.of('classifier'), number.to);
  return {...toCount(frame, classifier?.to ?? number.to, {...measured, rule: `after-noun:${measured.measure}`}), range: {from: noun.from, to: classifier?.to ?? number.to}};
}

/** «۹ تا در حال اجراست», «اصفهان با ۶۰۶۵، تهران با ۵۵۷۶»: the noun is that of the count before. */
function countInSeries(frame: Frame): Count | undefined {
  const {reading, number, before, whole} = frame;
  const last = before.at(-1) ?? countAhead(frame);
  if (!last || last.range.from < whole.from - REACH) return undefined;
  const next = reading.tokens[number.to];
  const isPart = next?.text === 'تا' || startingAt(reading.of('classifier'), number.to) !== undefined || (next?.text === 'of' && reading.tokens[number.to + 1]?.text === 'them');
  const place = endingAt(reading.of('province'), number.from) ?? endingAt(reading.of('province'), number.from - 1);
  const isBare = !next || next.kind === 'mark' || startingAt(reading.of('verb'), number.to) !== undefined || next.text === 'و';
  const isKind = startingAt(reading.of('adjective'), number.to) !== undefined;
  const rises = findHedge(reading, number)?.from === number.from;
  if (!isPart && !isKind && !rises && !(place && isBare)) return undefined;
  const to = isPart || isKind ? number.to + 1 : number.to;
  const measured = measuredOf(last);
  const item: Item = {from: number.from, to, sentence: frame.sentence, names: [], isTriggered: true};
  const groups = last.unit === 'cluster' ? readCueGroups(reading, frame.clauses, [item], 0) : [];
  const told = groups.some(({verdict}) => verdict) ? measureClusters({...CLUSTER, from: number.from, to}, groups, undefined) : measured;
  const count = toCount(frame, to, {...told, rule: `series:${told.measure}`});
  return place ? {...count, range: {from: place.from, to}} : count;
}

/** «اصفهان با ۶۰۶۵، تهران با ۵۵۷۶ و فارس با ۳۱۴۱ واحد»: the noun comes with the last. */
function countAhead(frame: Frame): Count | undefined {
  const noun = within(frame.reading.of('noun'), frame.number.to, Math.min(frame.whole.to, frame.number.to + REACH)).find((one) => countBefore(frame.reading, one.from));
  return noun && toCount(frame, noun.to, measureNoun(frame, noun));
}

const CLUSTER: Annotation = {kind: 'noun', means: 'cluster cluster', from: 0, to: 0, suffix: ''};

/** A quantity of something that the lexicon does not know. */
function countOfUnknown(frame: Frame): Count | undefined {
  const {reading, number} = frame;
  const next = reading.tokens[number.to];
  if (!next || next.kind !== 'word' || next.before === 'line' || next.before === 'none') return undefined;
  if (['verb', 'participle', 'cue', 'say', 'stop', 'window_after', 'sense'].some((kind) => startingAt(reading.of(kind), number.to))) return undefined;
  if (next.text === 'و' || next.text === 'as' || isBareYear(reading, number)) return undefined;
  return toCount(frame, number.to + 1, {measure: 'other', unit: 'item', concept: null, nature: 'stock', modality: modalityOf(frame), rule: 'noun:unknown'});
}

function isBareYear({dates, tokens}: Reading, {from, to, value, written}: NumberSpan): boolean {
  if (dates.some((date) => date.bare === true && date.from === from)) return true;
  return written === 'digits' && to === from + 1 && tokens[from]!.text.length === 4 && value >= 1300 && value < 1450;
}

function whyNot({reading, number}: Frame): string {
  return isBareYear(reading, number) ? 'date: year' : 'no counted noun beside it';
}

function toCount({reading, number, sentence}: Pick<Frame, 'reading' | 'number' | 'sentence'>, to: number, measured: Measured): Count {
  const hedge = findHedge(reading, number);
  const from = hedge && hedge.to === number.from ? hedge.from : reading.tokens[number.from - 1]?.text === '$' ? (hedge?.from ?? number.from - 1) : number.from;
  return {
    ...measured, number, operator: hedge?.operator ?? '=', value: number.value, sentence, range: {from, to},
    ...(number.high === undefined ? {} : {high: number.high}),
  }; // prettier-ignore
}

/** The hedge before a number («بیش از ۸۷۰») or behind it («از سه هزار می‌گذرد»). */
function findHedge(reading: Reading, {from, to}: NumberSpan): {from: number; to: number; operator: Operator} | undefined {
  const {tokens} = reading;
  let before = from;
  while (['$', 'تعداد', 'یک'].includes(tokens[before - 1]?.text ?? '') && before > 0) before--;
  const hedge = endingAt(reading.of('hedge'), before);
  if (hedge && !(hedge.name === 'تا' && isUntil(reading, hedge.from))) return {from: hedge.from, to: from, operator: hedge.means as Operator};
  const after = startingAt(reading.of('hedge_after'), to);
  if (after) return {from, to: from, operator: after.means as Operator};
  const rises = tokens[from - 1]?.text === 'از' && tokens.slice(to, to + 4).some(({text}) => /(گذرد|گذشت|گذشته|فراتر)$/.test(text));
  return rises ? {from, to: from, operator: '>'} : undefined;
}

/** «از ۳ تا ۵»: the second number of a range is no bound. */
function isUntil(reading: Reading, at: number): boolean {
  return reading.numbers.some(({to}) => to === at) || reading.tokens[at - 1]?.kind === 'digits';
}

