import {max} from 'd3-array';
import {covering, startingAt} from '../spans.js';
import {groupSegments, type EnumerationFrame, type Segment} from './enumerations.js';
import type {Annotation, TextReading} from '../reading.js';
import type {NameFound} from './item.js';
import {COPULAS} from '../clauses/clause-lexicon.js';
import {IN, TOWN_SECOND, YE} from '../../text/particle-lexicon.js';
import {ANDS, CLOSERS, COMMAS, FURTHER, HYPHENS, INDEFINITE, QUOTES} from './name-lexicon.js';

/** How a list of names is said. */
export interface NameFrame extends EnumerationFrame {
  /** True where «خوشه» right before them makes names of words that no table has. */
  mayBeUnknown: boolean;
  /** True behind «خوشه‌های»: two names at least. */
  isPlural?: boolean;
}

interface NamePart extends Segment {
  products: Annotation[];
  places: Annotation[];
  isRegional: boolean;
  /** Where what belongs to it ends: behind its quotation mark, or its place in brackets. */
  end: number;
}

/** The most words in a row that no table has. */
const LONGEST_UNKNOWN = 4;

/** Reads the cluster names that begin at a token; `to` is where the list ends. Nothing is read where no name begins. */
export function readNames(
  reading: TextReading,
  at: number,
  limit: number,
  frame: NameFrame,
): {names: NameFound[]; to: number} {
  const parts = readParts(reading, at, limit, frame);
  const known = parts.filter(({products}) => products.length).length;
  const isUnknown = parts.length === 1 && frame.mayBeUnknown;
  if (!parts.length || (known * 2 < parts.length && !isUnknown)) return {names: [], to: at};
  const names = groupSegments(parts, frame).map(toName);
  const isList = !frame.isSingular && names.length === 1;
  return {
    names: shareLastPlace(isList ? split(reading, names[0]!, frame) : names, reading),
    to: parts.at(-1)!.end,
  };
}

/** What stands as one name where there are several: «خوشه‌های کفش تبریز، تهران و مشهد», «خوشه‌های گل و گلاب». */
function split(reading: TextReading, name: NameFound, frame: NameFrame): NameFound[] {
  const byPlace = splitPlaces(name, frame);
  return byPlace.length > 1 || !(frame.isPlural || frame.count === 2) ? byPlace : splitPair(reading, name);
}

/** The halves of a product that the table knows as a pair, where the second is one by itself. */
function splitPair(reading: TextReading, name: NameFound): NameFound[] {
  const [pair] = name.products;
  const and = reading.tokens.findIndex(
    ({text}, at) => pair && at > pair.from && at < pair.to && ANDS.has(text),
  );
  const second = and > 0 ? startingAt(reading.of('product'), and + 1) : undefined;
  if (!second) return [name];
  return [
    {...name, to: and, places: [], isRegional: false},
    {...name, from: and + 1, products: [second]},
  ];
}

function toName(group: readonly NamePart[]): NameFound {
  return {
    from: group[0]!.from,
    to: group.at(-1)!.to,
    products: group.flatMap(({products}) => products),
    places: group.flatMap(({places}) => places),
    isRegional: group.some(({isRegional}) => isRegional),
  };
}

/** «خوشه‌های کفش تبریز، تهران و مشهد»: one product, a cluster in each place. */
function splitPlaces(name: NameFound, {count}: NameFrame): NameFound[] {
  const {places, from} = name;
  if (places.length < 2 || (count !== undefined && count !== places.length)) return [name];
  return places.map((place, index) =>
    index
      ? {...name, from: place.from, to: place.to, places: [place], head: {from, to: places[0]!.from}}
      : {...name, to: place.to, places: [place]},
  );
}

/** «کفش و مبلمان آذربایجان شرقی»: the province belongs to both names of the pair. */
function shareLastPlace(names: NameFound[], {tokens}: TextReading): NameFound[] {
  return names.map((name, index) => {
    const next = names[index + 1];
    // «انگور هزاوه و گل محلات»: words behind the product are a place of its own
    const isPlaced =
      name.places.length > 0 || name.isRegional || name.to > (name.products.at(-1)?.to ?? name.to);
    if (isPlaced || !next?.places.length || !ANDS.has(tokens[name.to]?.text ?? '')) return name;
    if (!next.places.some(isWide)) return name;
    const [first, last] = [next.places[0]!, next.places.at(-1)!];
    return {...name, shared: {from: first.from, to: last.to, places: next.places}};
  });
}

/** A province or its capital: a smaller town belongs to the product right before it alone. */
function isWide({kind, candidates}: Annotation): boolean {
  return kind === 'province' || Boolean(candidates?.some((one) => one.kind === 'capital'));
}

function readParts(reading: TextReading, at: number, limit: number, frame: NameFrame): NamePart[] {
  const parts: NamePart[] = [];
  let joint: Segment['joint'] = 'first';
  for (let from = at; from < limit;) {
    const start = QUOTES.has(reading.tokens[from]!.text) ? from + 1 : from;
    const part = readPart(reading, start, limit, joint, frame);
    if (!part || (frame.isSingular && parts.length && !continues(parts, part))) break;
    parts.push(part);
    const next = readJoint(reading, part.end);
    if (!next) break;
    joint = next.joint;
    from = next.to;
  }
  // «خوشه کیف، کفش»: a comma goes on with the name of a singular only before a product of the same trade, or up to «و»
  while (frame.isSingular && parts.at(-1)?.joint === 'comma' && parts[0]!.division !== parts.at(-1)!.division)
    parts.pop();
  return parts;
}

/** What goes on with the name behind a singular «خوشه». */
function continues(parts: readonly NamePart[], {products, joint}: NamePart): boolean {
  if (!products.length) return joint === 'and' && !parts.at(-1)!.hasPlace && parts[0]!.products.length > 0;
  return joint !== 'comma' || !parts.at(-1)!.hasPlace;
}

function readPart(
  reading: TextReading,
  from: number,
  limit: number,
  joint: Segment['joint'],
  {mayBeUnknown, isSingular}: NameFrame,
): NamePart | undefined {
  const isEnglish = reading.language === 'en';
  const products: Annotation[] = [];
  let places: Annotation[] = [];
  let isRegional = false;
  let [at, known] = [from, from];
  // a list may follow its place: «خوشه‌های استان یزد کاشی و ترمه است»
  if (!isEnglish && !findProduct(reading, from, limit, true) && findPlace(reading, from, limit))
    return undefined;
  while (at < limit) {
    const product = findProduct(reading, at, limit, at === from);
    const place = at > from || isEnglish ? findPlace(reading, at, limit) : undefined;
    if (place && (!product || product.to <= place.to)) {
      places = readPlaces(reading, place, limit);
      at = known = places.at(-1)!.to;
      if (!isEnglish || products.length) break;
    } else if (product) {
      products.push(product);
      at = known = COPULAS.has(product.suffix) ? product.to - 1 : product.to;
      if (at < product.to) break;
    } else if (at > from && isJoined(reading, at)) {
      at++;
      if (products.length) known = at;
    } else {
      const region = at > from ? readRegion(reading, at) : undefined;
      if (region) {
        isRegional = true;
        known = region;
        break;
      }
      const head = readHead(reading, at, products.length > 0);
      if (!head && isStop(reading, at)) break;
      if (!head && !products.length && !mayBeUnknown && !isBeforeProduct(reading, at, 1, limit)) break;
      at = head ?? at + 1;
      if (at - known > LONGEST_UNKNOWN) return undefined;
    }
  }
  const hasPlace = (places.length > 0 && !(isEnglish && isSingular)) || isRegional;
  const tail =
    known < at && !hasPlace ? readTail(reading, known, Math.min(at, limit), products.length > 0) : known;
  const isAdded = !products.length && joint !== 'first';
  // «خوشه ترمه و دارایی»: one word that no table has ends the name of a singular
  const isWord = (places[0]?.from ?? tail) === from + 1 && (hasPlace || isTold(reading, tail));
  if (isAdded && !(isSingular && isWord)) return undefined;
  if (tail === from || (!products.length && !mayBeUnknown && !isAdded)) return undefined;
  if (!products.length && joint === 'first' && !hasPlace && !isNamedOnly(reading, from, tail))
    return undefined;
  const {sector: division, isicClass} = products[0] ?? {};
  const quoted = QUOTES.has(reading.tokens[tail]?.text ?? '') ? tail + 1 : tail;
  const aside = hasPlace || isSingular ? undefined : readAsidePlace(reading, quoted, limit);
  if (aside) places = [aside.place];
  return {
    from,
    to: tail,
    end: aside?.to ?? quoted,
    joint,
    products,
    places,
    isRegional,
    hasPlace: hasPlace || places.length > 0,
    division,
    isicClass,
  };
}

/** «خرما (بم)، پسته (رفسنجان)», «خرما در بم و پسته در رفسنجان»: a place beside its name in a list. */
function readAsidePlace(
  reading: TextReading,
  at: number,
  limit: number,
): {place: Annotation; to: number} | undefined {
  const {text} = reading.tokens[at] ?? {text: ''};
  const place = text === '(' || text === IN ? findPlace(reading, at + 1, limit) : undefined;
  if (!place) return undefined;
  if (text === '(') return reading.tokens[place.to]?.text === ')' ? {place, to: place.to + 1} : undefined;
  return readJoint(reading, place.to) ? {place, to: place.to} : undefined;
}

/** The second half of a compound: «تسبیح‌سازی». */
function isJoined({tokens, language}: TextReading, at: number): boolean {
  return tokens[at]!.kind === 'word' && tokens[at]!.before === 'zwnj' && language === 'fa';
}

/** How far the words behind the last known one belong to the name: up to what cannot be a part of one, but no noun of a light verb. */
function readTail(reading: TextReading, from: number, to: number, hasProduct: boolean): number {
  const {tokens} = reading;
  const next = tokens[to];
  if (!hasProduct || tokens[to - 1]!.text === TOWN_SECOND || reading.language === 'en') return to;
  if (!next || next.before === 'line' || next.kind === 'mark' || CLOSERS.has(next.text)) return to;
  let end = from;
  while (end < to && isAdjective(tokens, end)) end = tokens[end + 1]?.before === 'zwnj' ? end + 2 : end + 1;
  return end !== to || startingAt(reading.of('verb'), to) ? from : to;
}

/** «سنگ تزیینی», «فرش ماشینی»: the adjectives that name a trade end in «ی»; the half behind a half-space counts. */
function isAdjective(tokens: TextReading['tokens'], at: number): boolean {
  const word = tokens[at + 1]?.before === 'zwnj' ? tokens[at + 1]! : tokens[at]!;
  return tokens[at]!.before === 'zwnj' || (word.text.endsWith(YE) && word.text.length > SHORTEST_ADJECTIVE);
}

const SHORTEST_ADJECTIVE = 3;

/** Words that no table has are a name where a comma or a predicate closes them, and none of them is indefinite («مجموعه‌ای»). */
function isNamedOnly(reading: TextReading, from: number, to: number): boolean {
  const isIndefinite = reading.tokens.slice(from, to).some(({text}) => INDEFINITE.has(text));
  return !isIndefinite && (COMMAS.has(reading.tokens[to]?.text ?? '') || isTold(reading, to));
}

function isTold(reading: TextReading, at: number): boolean {
  return TELLING.some((kind) => startingAt(reading.of(kind), at));
}

const TELLING = ['act', 'phrase', 'state', 'element', 'marker'];

function findProduct(
  reading: TextReading,
  at: number,
  limit: number,
  isFirst: boolean,
): Annotation | undefined {
  const product = startingAt(reading.of('product'), at);
  if (!product || product.to > limit) return undefined;
  const stop = endOfStop(reading, at) ?? at;
  return stop > product.to || (!isFirst && stop === product.to) ? undefined : product;
}

function findPlace(reading: TextReading, at: number, limit: number): Annotation | undefined {
  // «گلیم سیرجان بهمن ۹۴»: a month, though a town is called so
  if (covering(reading.dates, at)) return undefined;
  // «یافت‌آباد» ends in the name of a town and is another place
  if (reading.tokens[at]?.text === TOWN_SECOND) return undefined;
  const [province, town] = ['province', 'town'].map((kind) => startingAt(reading.of(kind), at));
  const place = province && town ? (town.to > province.to ? town : province) : (province ?? town);
  // «صاحب» is a town and a word: a word here
  const isWord = place === town && place && place.to <= (endOfStop(reading, at) ?? at);
  return place && place.to <= limit && !isWord ? place : undefined;
}

/** «کاشان و آران‌وبیدگل», «مراغه، بناب و ملکان»: more places of one name; a comma goes on only where «و» closes it. */
function readPlaces(reading: TextReading, first: Annotation, limit: number): Annotation[] {
  const {tokens} = reading;
  const places = [first];
  let closed = 1;
  for (let at = first.to; at < limit;) {
    const isJoint = ANDS.has(tokens[at]!.text) || HYPHENS.has(tokens[at]!.text);
    const isNext = !isJoint && !COMMAS.has(tokens[at]!.text);
    const place = findPlace(reading, isNext ? at : at + 1, limit);
    if (!place || tokens[place.from]!.before === 'line') break;
    const product = startingAt(reading.of('product'), place.from);
    if (product && product.to >= place.to) break;
    places.push(place);
    at = place.to;
    if (isJoint || isNext) closed = places.length;
  }
  return places.slice(0, closed);
}

/** «شمال استان», «جنوب شرقی»: where it ends. */
function readRegion(reading: TextReading, at: number): number | undefined {
  const region = startingAt(reading.of('region'), at);
  if (!region) return undefined;
  const ofProvince = startingAt(reading.of('province_word'), region.to);
  return ofProvince ? ofProvince.to : (readRegion(reading, region.to) ?? region.to);
}

/** «فرآوری محصولات انگور»: a head of names before its product; where it ends. */
function readHead(reading: TextReading, at: number, hasProduct: boolean): number | undefined {
  const head = hasProduct ? undefined : startingAt(reading.of('name_head'), at);
  if (!head) return undefined;
  // «قطعات و مجموعه‌های خودرو»: two heads of one product
  const next =
    ANDS.has(reading.tokens[head.to]?.text ?? '') && !startingAt(reading.of('product'), head.to + 1)
      ? head.to + 1
      : head.to;
  return isBeforeProduct(reading, next, 0) ? next : undefined;
}

function isBeforeProduct(reading: TextReading, at: number, nearest: number, limit = Infinity): boolean {
  return [nearest, 1, 2, ...(reading.language === 'en' ? [3, 4] : [])].some(
    (ahead) => at + ahead < limit && startingAt(reading.of('product'), at + ahead),
  );
}

function readJoint({tokens}: TextReading, at: number): {joint: Segment['joint']; to: number} | undefined {
  const token = tokens[at];
  if (!token || token.before === 'line') return undefined;
  const hasComma = COMMAS.has(token.text);
  let to = hasComma ? at + 1 : at;
  const hasAnd = ANDS.has(tokens[to]?.text ?? '');
  if (hasAnd) to++;
  if (to === at) return undefined;
  if (FURTHER.has(tokens[to]?.text ?? '')) return {joint: 'then', to: to + 1};
  return {joint: hasAnd ? 'and' : 'comma', to};
}

const STOPPING = [
  'stop',
  'act',
  'process',
  'phrase',
  'state',
  'element',
  'marker',
  'verb',
  'participle',
  'infinitive',
  'noun',
  'post',
  'say',
  'said_by',
  'province_word',
  'kind_list',
  'list_open',
  'hedge',
  'sense',
  'pronoun',
  'window',
  'nation',
];

/** True where a token cannot be part of a cluster's name. */
export function isStop(reading: TextReading, at: number): boolean {
  const {tokens, numbers, dates} = reading;
  const {kind, text} = tokens[at]!;
  if (HYPHENS.has(text)) return reading.language !== 'en';
  if (kind !== 'word' || ANDS.has(text)) return true;
  // «یافت‌آباد» is a place, not a verb
  if (tokens[at + 1]?.text === TOWN_SECOND) return false;
  return endOfStop(reading, at) !== undefined || Boolean(startingAt(numbers, at) ?? startingAt(dates, at));
}

function endOfStop({of}: TextReading, at: number): number | undefined {
  return max(STOPPING, (kind) => startingAt(of(kind), at)?.to);
}
