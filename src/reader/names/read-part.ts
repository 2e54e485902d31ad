import type {Annotation, TextReading} from '../reading/reading.js';
import type {EnumerationFrame, Segment} from './enumerations.js';
import {endOfStop, isStop, isTold} from './name-ends.js';
import {findPlace, readAsidePlace, readPlaces, readRegion} from './name-places.js';
import {COPULAS} from '../clauses/clause-lexicon.js';
import {TOWN_SECOND, YE} from '../../text/particle-lexicon.js';
import {ANDS, CLOSERS, COMMAS, INDEFINITE, QUOTES} from './name-lexicon.js';

/** How a list of names is said. */
export interface NameFrame extends EnumerationFrame {
  /** True where «خوشه» right before them makes names of words that no table has. */
  mayBeUnknown: boolean;
  /** True behind «خوشه‌های»: two names at least. */
  isPlural?: boolean;
}

/** One part of a list of names with what is known in it. */
export interface NamePart extends Segment {
  products: Annotation[];
  places: Annotation[];
  isRegional: boolean;
  /** Where what belongs to it ends: behind its quotation mark, or its place in brackets. */
  end: number;
}

interface Scan extends Pick<NamePart, 'products' | 'places' | 'isRegional'> {
  /** Where the last known word ends, and where the first that cannot be part of a name begins. */
  known: number;
  to: number;
}

/** Reads one part: products with what stands between and behind them, up to its places. */
export function readPart(
  reading: TextReading,
  from: number,
  limit: number,
  joint: Segment['joint'],
  frame: NameFrame,
): NamePart | undefined {
  const isEnglish = reading.language === 'en';
  // a list may follow its place: «خوشه‌های استان یزد کاشی و ترمه است»
  if (!isEnglish && !findProduct(reading, from, limit, true) && findPlace(reading, from, limit))
    return undefined;
  const scan = scanPart(reading, from, limit, frame.mayBeUnknown);
  if (!scan) return undefined;
  const {products, places, isRegional} = scan;
  // “the Mashhad gold and jewellery cluster”: the place of the first part is that of all
  const hasPlace = (places.length > 0 && !(isEnglish && frame.isSingular)) || isRegional;
  const to = hasPlace ? scan.known : readTail(reading, scan);
  if (to === from || !(products.length || mayNameAlone(reading, scan, from, to, joint, frame)))
    return undefined;
  const quoted = QUOTES.has(reading.tokens[to]?.text ?? '') ? to + 1 : to;
  const aside = hasPlace || frame.isSingular ? undefined : readAsidePlace(reading, quoted, limit);
  return {
    from,
    to,
    end: aside?.to ?? quoted,
    joint,
    products,
    places: aside ? [aside.place] : places,
    isRegional,
    hasPlace: hasPlace || places.length > 0 || aside !== undefined,
    division: products[0]?.sector,
    isicClass: products[0]?.isicClass,
  };
}

/** The most words in a row that no table has. */
const LONGEST_UNKNOWN = 4;

function scanPart(
  reading: TextReading,
  from: number,
  limit: number,
  mayBeUnknown: boolean,
): Scan | undefined {
  const isEnglish = reading.language === 'en';
  const scan: Scan = {products: [], places: [], isRegional: false, known: from, to: from};
  const {products} = scan;
  while (scan.to < limit) {
    const at = scan.to;
    const product = findProduct(reading, at, limit, at === from);
    const place = at > from || isEnglish ? findPlace(reading, at, limit) : undefined;
    const region = at > from && !product && !place ? readRegion(reading, at) : undefined;
    if (place && (!product || product.to <= place.to)) {
      scan.places = readPlaces(reading, place, limit);
      scan.known = scan.to = scan.places.at(-1)!.to;
      if (!isEnglish || products.length) return scan;
    } else if (product) {
      products.push(product);
      scan.known = scan.to = COPULAS.has(product.suffix) ? product.to - 1 : product.to;
      if (scan.to < product.to) return scan;
    } else if (region) {
      return {...scan, isRegional: true, known: region};
    } else {
      const next = readUnknown(reading, at, at > from, products.length > 0, mayBeUnknown, limit);
      if (next === undefined) return scan;
      scan.to = next;
      if (products.length && isJoined(reading, at)) scan.known = next;
      if (next - scan.known > LONGEST_UNKNOWN) return undefined;
    }
  }
  return scan;
}

/** Where a word that no table has ends, or a head of names; undefined where it cannot be part of this one. */
function readUnknown(
  reading: TextReading,
  at: number,
  isInside: boolean,
  hasProduct: boolean,
  mayBeUnknown: boolean,
  limit: number,
): number | undefined {
  if (isInside && isJoined(reading, at)) return at + 1;
  const head = hasProduct ? undefined : readHead(reading, at);
  if (head) return head;
  const isFit = hasProduct || mayBeUnknown || isBeforeProduct(reading, at, 1, limit);
  return isFit && !isStop(reading, at) ? at + 1 : undefined;
}

/** True where words that no table has are a name, or the second half of one: «خوشه ترمه و دارایی», «سیر و خیارچه همدان». */
function mayNameAlone(
  reading: TextReading,
  {places}: Scan,
  from: number,
  to: number,
  joint: Segment['joint'],
  {mayBeUnknown, isSingular}: NameFrame,
): boolean {
  if (joint === 'first') return mayBeUnknown && (places.length > 0 || isNamedOnly(reading, from, to));
  return isSingular && (places[0]?.from ?? to) === from + 1 && (places.length > 0 || isTold(reading, to));
}

/** The second half of a compound: «تسبیح‌سازی». */
function isJoined({tokens, language}: TextReading, at: number): boolean {
  return tokens[at]!.kind === 'word' && tokens[at]!.before === 'zwnj' && language === 'fa';
}

/** How far the words behind the last known one belong to the name: up to what cannot be a part of one, but no noun of a light verb. */
function readTail(reading: TextReading, {products, known: from, to}: Scan): number {
  const {tokens} = reading;
  const next = tokens[to];
  if (from === to || !products.length || tokens[to - 1]!.text === TOWN_SECOND || reading.language === 'en')
    return to;
  if (!next || next.before === 'line' || next.kind === 'mark' || CLOSERS.has(next.text)) return to;
  let end = from;
  while (end < to && isAdjective(tokens, end)) end = tokens[end + 1]?.before === 'zwnj' ? end + 2 : end + 1;
  return end !== to || reading.termAt('verb', to) ? from : to;
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

/** The product that begins at a token, unless a longer word of grammar does; inside a name, one as long. */
function findProduct(
  reading: TextReading,
  at: number,
  limit: number,
  isFirst: boolean,
): Annotation | undefined {
  const product = reading.termAt('product', at);
  if (!product || product.to > limit) return undefined;
  const stop = endOfStop(reading, at) ?? at;
  return stop > product.to || (!isFirst && stop === product.to) ? undefined : product;
}

/** «فرآوری محصولات انگور»: a head of names before its product; where it ends. */
function readHead(reading: TextReading, at: number): number | undefined {
  const head = reading.termAt('name_head', at);
  if (!head) return undefined;
  // «قطعات و مجموعه‌های خودرو»: two heads of one product
  const next =
    ANDS.has(reading.tokens[head.to]?.text ?? '') && !reading.termAt('product', head.to + 1)
      ? head.to + 1
      : head.to;
  return isBeforeProduct(reading, next, 0) ? next : undefined;
}

function isBeforeProduct(reading: TextReading, at: number, nearest: number, limit = Infinity): boolean {
  return [nearest, 1, 2, ...(reading.language === 'en' ? [3, 4] : [])].some(
    (ahead) => at + ahead < limit && reading.termAt('product', at + ahead),
  );
}
