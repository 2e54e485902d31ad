import {readNames} from './read-names.js';
import {countBefore, isPluralNoun, skipModifiers, startsName, wholeCount} from './triggered.js';
import {clauseAt, nextFrom} from '../clauses/read-clauses.js';
import type {LineSpan} from '../../text/read-lines.js';
import {createHeadFinder, type FindHead} from '../reading/heads.js';
import {endingAt, firstFrom, inside, within} from '../reading/spans.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import type {Item, NameFound} from './item.js';
import type {ItemFrame} from './item-frame.js';
import {ADJECTIVE_ENDING} from '../../text/ending-lexicon.js';
import {CLUSTER, FROM, TO, WITH} from '../../text/particle-lexicon.js';
import {AFTER, ANDS, CLASSING, COMMAS, HAVING, NAMING, OPENERS, TURNS} from './name-lexicon.js';

const LIST = {isSingular: false, mayBeUnknown: false};

/** A list behind a colon, a bracket, «شامل» or «عبارتند از», after a count or a plural of clusters. */
export function readListed(frame: ItemFrame, at: number): Item | undefined {
  const {reading, sentence, index, items} = frame;
  const opened = OPENERS.has(reading.tokens[at]!.text) ? at + 1 : reading.termAt('list_open', at)?.to;
  if (opened === undefined || opened >= sentence.to) return undefined;
  const last = items.at(-1);
  const listOf = last?.count && !last.names.length && last.sentence >= index - 1 ? last : undefined;
  const count = listOf && wholeCount(listOf.count!.number);
  if (!count && !within(reading.of('noun'), sentence.from, at).some(isClusterNoun)) return undefined;
  const {names, to} = readNames(reading, skipModifiers(reading, opened, sentence.to), sentence.to, {
    ...LIST,
    count,
  });
  if (!names.length || (names.length < 2 && count !== 1 && !names[0]!.places.length)) return undefined;
  const isAside =
    reading.tokens[at]!.text === '(' &&
    last !== undefined &&
    clauseAt(frame.clauses, last.to - 1) !== clauseAt(frame.clauses, at - 1);
  if (isAside) return undefined;
  return {from: at + 1, to, sentence: index, names, isTriggered: false, isListOf: listOf};
}

function isOfClusters(reading: TextReading, from: number, to: number): boolean {
  return within(reading.of('noun'), from, to).some(
    (noun) => isClusterNoun(noun) && isPluralNoun(reading, noun),
  );
}

/** An entry of a list below a line that speaks of clusters: «۱. فرش هریس», with labels between («در حال اجرا:»). */
export function readEntry({reading, entries, items, index}: ItemFrame, at: number): Item | undefined {
  if (!entries.has(at) || !startsName(reading, at)) return undefined;
  const position = firstFrom(reading.lines, at + 1) - 1;
  const {to: end} = reading.lines[position]!;
  if (!isListOfClusters(reading, position)) return undefined;
  const {names, to} = readNames(reading, at, end, LIST);
  const next = to < end ? reading.tokens[to]! : undefined;
  if (names.length !== 1 || (next && next.kind !== 'mark' && next.gap !== 'cell')) return undefined;
  const last = items.at(-1);
  const listOf = last?.isListOf ?? (last?.count && !last.names.length ? last : undefined);
  return {from: at, to, sentence: index, names, isTriggered: true, isListOf: listOf};
}

/** True where the line above the list, which holds lines of its own form and labels, speaks of clusters. */
function isListOfClusters(reading: TextReading, position: number): boolean {
  const head = reading.lines[HEAD_FINDERS[reading.lines[position]!.kind](reading, position)];
  return head !== undefined && namesClusters(reading, head);
}

function namesClusters({of}: TextReading, {from, to}: LineSpan): boolean {
  return within(of('noun'), from, to).some(isClusterNoun);
}

/** By the form of an entry: the nearest line above that speaks of clusters, or is neither of this form nor a label. */
const HEAD_FINDERS: Readonly<Record<LineSpan['kind'], FindHead>> = {
  text: findHeadOf('text'),
  item: findHeadOf('item'),
  heading: findHeadOf('heading'),
  row: findHeadOf('row'),
};

function findHeadOf(form: LineSpan['kind']): FindHead {
  return createHeadFinder(
    (reading, line) =>
      (line.kind !== form && reading.tokens[line.to - 1]!.text !== ':') || namesClusters(reading, line),
  );
}

const REACH = 16;
const NEAR = 4;

/** Names that the sentence then calls clusters: «گلاب، قالی و سفال رشته‌هایی هستند که در اصفهان خوشه دارند», «… به‌عنوان دو خوشه». */
export function readClassed({reading, sentence, index}: ItemFrame, at: number): Item | undefined {
  if (!startsName(reading, at) || isOfAnother(reading, at)) return undefined;
  const nouns = inside(reading.of('noun'), at, Math.min(sentence.to, at + 2 * REACH)).filter(isClusterNoun);
  if (!nouns.length) return undefined;
  const number = nouns.map(({from}) => countBefore(reading, from)).find(Boolean);
  const {names, to} = readNames(reading, at, sentence.to, {...LIST, count: number && wholeCount(number)});
  const noun = nouns.find(({from}) => from >= to);
  if (!names.length || !noun || noun.from > to + REACH) return undefined;
  const isCounted = number !== undefined && number.from >= to && number.to <= noun.from;
  if (
    isCounted
      ? wholeCount(number) !== names.length || names.length < 2
      : !isClassed(reading, noun, to) || (noun.from === to && names.length < 2)
  )
    return undefined;
  const isMerged = isCounted && number.from - to < NEAR;
  const count = isMerged ? {number, noun} : undefined;
  return {from: at, to: isMerged ? noun.to : to, sentence: index, count, names, isTriggered: true};
}

/** «صادرات فرش و پسته از خوشه‌ها»: what is told is told of exports. */
function isOfAnother({of, tokens}: TextReading, at: number): boolean {
  const {text} = tokens[at - 1] ?? {text: ''};
  if ((ANDS.has(text) || COMMAS.has(text)) && endingAt(of('product'), at - 1)) return true;
  const noun = endingAt(of('noun'), at);
  return (
    endingAt(of('sense'), at) !== undefined || (noun !== undefined && !noun.means.startsWith('candidate'))
  );
}

function isClassed(reading: TextReading, noun: Annotation, to: number): boolean {
  const {tokens} = reading;
  const before = noun.from > to ? (tokens[noun.from - 1]?.text ?? '') : '';
  const isNamed = startsName(reading, skipModifiers(reading, noun.to, tokens.length));
  if (isNamed) return false;
  if (noun.from === to) return true;
  return (
    (CLASSING.has(before) && noun.from - to < 2 * NEAR) ||
    (!isPluralNoun(reading, noun) && HAVING.has(tokens[noun.to]?.text ?? ''))
  );
}

/** Names without «خوشه» at the head of a clause that tells of them, where the text has spoken of clusters just before. */
export function readBare(frame: ItemFrame, at: number): Item | undefined {
  const {reading, clauses, sentence, index, items} = frame;
  if (!startsName(reading, at)) return undefined;
  const isTurn = isOfProgramme(frame, at);
  if (!(isTurn || isHead(frame, at) || isNamedOut(frame, at))) return undefined;
  const last = items.at(-1);
  const isNear = last !== undefined && last.sentence >= index - 1;
  const floor = clauses.sentences[Math.max(0, index - 1)]!.from;
  const {names, to} = readNames(reading, at, sentence.to, LIST);
  // «ترمه یزد و زیلوی میبد پروانه گرفتند. یزد ۸ خوشه دارد»: several may stand before the word
  const ceiling = names.length > 1 ? (clauses.sentences[index + 1] ?? sentence).to : at;
  if (!isTurn && !isNear && !within(reading.of('noun'), floor, ceiling).some(isClusterNoun)) return undefined;
  const end = clauses.all[clauseAt(clauses, at)]!.to;
  const isTold =
    isNamedOut(frame, at) || TELLING.some((kind) => within(reading.of(kind), to, end).length > 0);
  if (!names.length || !isTold) return undefined;
  const goesOn =
    isNamedOut(frame, at) ||
    (isNear && (names.length > 1 ? last.names.length > 0 : last.sentence === index && !last.isTriggered));
  const isKnown = names.every((name) => name.places.length > 0 || isNamedBefore(frame, name));
  return isTurn || goesOn || isKnown ? {from: at, to, sentence: index, names, isTriggered: false} : undefined;
}

function isHead({reading, clauses, sentence}: ItemFrame, at: number): boolean {
  const {text} = reading.tokens[at - 1] ?? {text: ''};
  const begins = (one: number) => one === sentence.from || nextFrom(clauses.ends, one) === one;
  return begins(at) || ((ANDS.has(text) || COMMAS.has(text)) && begins(at - 1));
}

/** «از خوشه‌های اصفهان می‌توان طلا، گز و سنگ را نام برد», «… به طلا و گز اشاره کرد». */
function isNamedOut({reading, sentence}: ItemFrame, at: number): boolean {
  const {tokens} = reading;
  const back = tokens[at - 1]?.text === TO ? at - 2 : at - 1;
  return NAMING.has(tokens[back]?.text ?? '') && isOfClusters(reading, sentence.from, at);
}

/** «برنامه خوشه‌ای خوزستان با نفت آغاز شد و سپس خرما اجرا شد», «پس از خرما پروژه خوشه … آغاز شد». */
function isOfProgramme({reading, sentence}: ItemFrame, at: number): boolean {
  const {tokens} = reading;
  const [before, first] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  if (TURNS.has(before) || TURNS.has(first)) return true;
  if (before === FROM && AFTER.has(first))
    return within(reading.of('noun'), at, sentence.to).some(isClusterNoun);
  return (before === WITH || COMMAS.has(before)) && hasProgramme(tokens, sentence.from, at);
}

/** «خوشه‌ای» before a token. */
function hasProgramme(tokens: TextReading['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const {text} = tokens[at]!;
    if (text === CLUSTER + ADJECTIVE_ENDING) return true;
    if (text === CLUSTER && tokens[at + 1]?.text === ADJECTIVE_ENDING) return true;
  }
  return false;
}

const TELLING = ['process', 'act', 'element', 'state', 'phrase'];

function isNamedBefore({named}: ItemFrame, {products}: NameFound): boolean {
  const [product] = products;
  return product !== undefined && named.has(product.means);
}
