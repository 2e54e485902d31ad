import {max} from 'd3-array';
import {isStop} from './name-ends.js';
import {readNames} from './read-names.js';
import {covering, ending, endingAt, within} from '../reading/spans.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import type {ItemFrame} from './item-frame.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import type {Item} from './item.js';
import {FROM} from '../../text/particle-lexicon.js';
import {ADJECTIVE_ENDING} from '../../text/ending-lexicon.js';
import {BETWEEN, PLURAL_FORM, QUOTES} from './name-lexicon.js';

/** «۷ خوشه کسب و کار کفش، فرش و سوهان», «خوشه‌های صنعتی استان یزد کاشی و ترمه است», «خوشه‌ای به نام مبل», «۱۲ خوشه». */
export function readTriggered(frame: ItemFrame, at: number): Item | undefined {
  const {reading, sentence, index} = frame;
  const noun = reading.termAt('noun', at);
  if (!noun || !(isClusterNoun(noun) || isBranch(reading, noun))) return undefined;
  const number = countBefore(reading, at);
  const count = number && number.from >= sentence.from && isClusterNoun(noun) ? {number, noun} : undefined;
  const isPlural = isPluralNoun(reading, noun);
  const from = count ? count.number.from : at;
  const bare = count && {from, to: noun.to, sentence: index, count, names: [], isTriggered: true};
  if (reading.language === 'en' || (isPlural && reading.termAt('kind_list', noun.to))) return bare;
  const whole = count && wholeCount(count.number);
  // «خوشه‌سازی»
  if (reading.tokens[noun.to]?.before === 'zwnj') return bare;
  const names = readNamesBehind(frame, noun, {
    isSingular: !isPlural && (!count || whole === 1),
    count: whole,
    isPlural,
  });
  if (!names) return bare;
  // what stands between «خوشه‌های» and a list is said of the list
  const isApart = isPlural && !count && names.start > skipModifiers(reading, noun.to, sentence.to);
  return {
    from: isApart ? names.start : from,
    to: names.to,
    sentence: index,
    count,
    names: names.names,
    isTriggered: !isApart,
  };
}

/** Reads on from «خوشه» over what describes it to the names. */
function readNamesBehind(
  {reading, sentence: {to: limit}}: ItemFrame,
  noun: Annotation,
  {isSingular, count, isPlural}: {isSingular: boolean; count: number | undefined; isPlural: boolean},
) {
  const {tokens} = reading;
  const behind = skipModifiers(reading, noun.to, limit);
  const mayBeUnknown = isSingular && count === undefined && !noun.suffix.endsWith(ADJECTIVE_ENDING);
  const direct = readNames(reading, behind, limit, {isSingular, count, mayBeUnknown, isPlural});
  // «دو خوشه گردشگری»: a trade, not a name
  if (direct.names.length)
    return direct.names.length === 1 && (count ?? 1) > 1 ? undefined : {...direct, start: behind};
  const start = skipBetween(reading, behind, limit);
  if (start === behind) return undefined;
  const isOpened = endingAt(reading.of('list_open'), start) !== undefined;
  if (isSingular && !isOpened) return undefined;
  const isBracketed = tokens[start - 1]!.text === '(';
  const found = readNames(reading, start, limit, {isSingular, count, mayBeUnknown: isSingular, isPlural});
  const {names, to} = found;
  if (!names.length) return undefined;
  const isFitting = isSingular || names.length === count || (count === undefined && names.length > 1);
  const isPlaced = names.every(({places}) => places.length);
  const isOfThem = isPlural && reading.tokens[noun.from - 1]?.text === FROM;
  if (!(isFitting || isBracketed || isPlaced || isOfThem)) return undefined;
  return tokens[to]?.text === ')' && isBracketed ? {names, to: to + 1, start} : {...found, start};
}

/** The place, the comma, the bracket and «با محوریت» between «خوشه‌های» and the names; `from` where no name follows them. */
function skipBetween(reading: TextReading, from: number, limit: number): number {
  const {tokens} = reading;
  let at = from;
  while (at < limit && !startsName(reading, at)) {
    const link = max(LINKS, (kind) => reading.termAt(kind, at)?.to);
    if (link) at = link;
    else if (BETWEEN.has(tokens[at]!.text)) at++;
    else break;
    if (covering(reading.of('list_open'), at - 1) && at < limit && !isStop(reading, at)) return at;
  }
  return at < limit && startsName(reading, at) ? at : from;
}

const LINKS = ['list_open', 'modifier', 'province', 'town', 'province_word'];

/** «رشته‌های شناسایی‌شده», «صنایع ثبت‌شده»: branches that the programme has identified are its clusters. */
function isBranch(reading: TextReading, noun: Annotation): boolean {
  if (!noun.means.startsWith('candidate') || !isPluralNoun(reading, noun)) return false;
  const status = reading.termAt('modifier', noun.to);
  return (
    status !== undefined &&
    STATUS.some((kind) =>
      within(reading.of(kind), status.from, status.to).some(({means}) => means === 'identify'),
    )
  );
}

const STATUS = ['act', 'element'];

export function startsName(reading: TextReading, at: number): boolean {
  let first = at;
  while (first < at + MOST_QUOTES && QUOTES.has(reading.tokens[first]?.text ?? '')) first++;
  const terms = reading.termsAt(first);
  if (terms.some(({kind, means}) => kind === 'noun' && means.startsWith('candidate'))) return false;
  return terms.some(({kind}) => kind === 'product' || kind === 'name_head');
}

// More quotation marks in a row open no name.
const MOST_QUOTES = 3;

/** Before “clusters” these name nothing: “15 new industrial clusters”; nor does the “s” of “its town's cluster”. */
export const QUALIFIERS = new Set([
  'new',
  'further',
  'additional',
  'other',
  'more',
  'such',
  'different',
  's',
]);

/** The number that counts the noun at a token: right before it, or with «عدد», «مورد», «تعداد» between. */
export function countBefore(reading: TextReading, at: number): NumberSpan | undefined {
  const classifier = endingAt(reading.of('classifier'), at);
  let before = classifier ? classifier.from : at;
  while (reading.language === 'en' && QUALIFIERS.has(reading.tokens[before - 1]?.text ?? '')) before--;
  const number = ending(reading.numbers, before);
  return number?.kind === 'ordinal' ? undefined : number;
}

/** How many clusters a number says that a list may name. */
export function wholeCount({value, high}: NumberSpan): number | undefined {
  return high === undefined && Number.isInteger(value) && value < 60 ? value : undefined;
}

export function isPluralNoun({tokens}: TextReading, {from, to}: Annotation): boolean {
  return tokens.slice(from, to).some(({text}) => PLURAL_FORM.test(text));
}

/** Reads over adjectives: «خوشه‌های فعال صادراتی». */
export function skipModifiers(reading: TextReading, from: number, limit: number): number {
  let at = from;
  for (;;) {
    const modifier = reading.termAt('modifier', at);
    // «استان مرکزی»: a province, where «استان» alone says nothing more
    if (!modifier || modifier.to > limit || reading.termAt('province', at)) return at;
    at = modifier.to;
  }
}
