import {inside} from './reading/spans.js';
import {endOfStop, isStop, readJoint} from './names/name-ends.js';
import {skipModifiers} from './names/triggered.js';
import type {Annotation, TextReading} from './reading/reading.js';
import type {CountFound} from './counts/count.js';
import {ANDS} from './names/name-lexicon.js';
import {FIELDS} from './counts/count-lexicon.js';
import {IN} from '../text/particle-lexicon.js';

/** The trade of what is counted. */
export interface TradeOfCount {
  /** ISIC division; null where the words name none, or several. */
  sector: string | null;
  /** True where the words name trades of several divisions and the number counts those alone: no whole of its place. */
  isNarrow: boolean;
}

/**
 * The trade that the counted noun names: «۳ خوشه صنعتی طلا و جواهر», «۲۰۰ واحد سنگ». Several are of no one division: either the
 * clusters counted, each by its name («دو خوشه فرش و کفش»), or what the number is narrowed to («۴۱ خوشه در حوزه پوشاک و نساجی»).
 */
export function readTrade(reading: TextReading, {range, item, unit, value}: CountFound): TradeOfCount {
  const [name] = item?.names ?? [];
  if (name && value === 1) return {sector: name.products[0]?.sector ?? null, isNarrow: false};
  const at = skipModifiers(reading, item?.count?.noun.to ?? range.to, reading.tokens.length);
  const trades = readTrades(reading, at, unit === 'cluster');
  const sectors = new Set(trades.map((trade) => trade?.sector ?? null));
  const isList = unit === 'cluster' && trades.length >= value;
  if (isList && sectors.has(null)) return {sector: null, isNarrow: false};
  const known = [...sectors].filter((sector) => sector !== null);
  return {sector: known.length === 1 ? known[0]! : null, isNarrow: known.length > 1 && !isList};
}

/** The trades that a row behind a noun names, in its order; undefined for one that no table knows. */
function readTrades(reading: TextReading, from: number, isOfClusters: boolean): (Annotation | undefined)[] {
  const field = toField(reading, from);
  const first = findFirst(reading, field ?? from, isOfClusters && field === undefined ? 1 : NOUN_PHRASE);
  if (!first) return [];
  const trades: (Annotation | undefined)[] = split(reading, first);
  for (let at = skipToJoint(reading, first.to); ;) {
    const joint = readJoint(reading, at);
    if (!joint || joint.to >= reading.tokens.length) break;
    const product = productAt(reading, joint.to);
    // behind a comma what is no trade may be anything
    if (!product && isStop(reading, joint.to)) break;
    trades.push(...(product ? split(reading, product) : [undefined]));
    at = skipToJoint(reading, product?.to ?? joint.to);
  }
  return trades;
}

/** Where the names begin behind «در حوزه». */
function toField({tokens}: TextReading, at: number): number | undefined {
  return tokens[at]?.text === IN && FIELDS.has(tokens[at + 1]?.text ?? '') ? at + 2 : undefined;
}

// «۷۰۰ واحد تولید فرش ماشینی»: so far the trade may stand from the noun that it qualifies.
const NOUN_PHRASE = 4;
const PARTING = ['verb', 'participle', 'province', 'town', 'stop', 'noun'];

function findFirst(reading: TextReading, from: number, reach: number): Annotation | undefined {
  const product = inside(reading.of('product'), from, from + reach)[0];
  if (!product || !productAt(reading, product.from)) return undefined;
  const isParted =
    reading.tokens.slice(from, product.from).some(({kind}) => kind !== 'word') ||
    PARTING.some((kind) => inside(reading.of(kind), from, product.from).length);
  return isParted ? undefined : product;
}

/** A product that is no longer word of another kind: «روی نقشه» is no zinc. */
function productAt(reading: TextReading, at: number): Annotation | undefined {
  const product = reading.termAt('product', at);
  return product && (endOfStop(reading, at) ?? 0) <= product.to ? product : undefined;
}

/** «پوشاک و نساجی»: what the table knows as a pair is two trades where its second is of another division. */
function split({tokens, termAt}: TextReading, product: Annotation): Annotation[] {
  const and = tokens.slice(product.from, product.to).findLastIndex(({text}) => ANDS.has(text));
  const second = and > 0 ? termAt('product', product.from + and + 1) : undefined;
  return second && second.sector !== product.sector ? [product, second] : [product];
}

/** Over the place and the words that belong to a name. */
function skipToJoint(reading: TextReading, from: number): number {
  let at = from;
  while (
    at < reading.tokens.length &&
    at < from + NOUN_PHRASE &&
    !readJoint(reading, at) &&
    !isStop(reading, at)
  )
    at++;
  return at;
}
