import {startingAt, covering} from '../spans.js';
import {groupSegments, type EnumerationFrame, type Segment} from './enumerations.js';
import type {Annotation, TextReading} from '../reading.js';
import type {NameFound} from './item.js';
import {AND, TOWN_SECOND} from '../../text/particle-lexicon.js';
import {COMMAS, FURTHER, NAME_ENDS, TOWN_JOINTS} from './name-lexicon.js';

interface NamePart extends Segment {
  products: Annotation[];
  places: Annotation[];
  isRegional: boolean;
}

const LONGEST_UNKNOWN = 3;

/** Reads the cluster names that begin at a token; `to` is where the list ends. Nothing is read where no name begins. */
export function readNames(
  reading: TextReading,
  at: number,
  limit: number,
  frame: EnumerationFrame & {mayBeUnknown: boolean},
): {names: NameFound[]; to: number} {
  const parts = readParts(reading, at, limit, frame);
  while (parts.length > 1 && !parts.at(-1)!.products.length) parts.pop();
  if (!parts.length) return {names: [], to: at};
  const known = parts.filter(({products}) => products.length).length;
  const isOnlyPlaced = parts.length === 1 && frame.mayBeUnknown && parts[0]!.places.length > 0;
  if (known * 2 < parts.length && !isOnlyPlaced) return {names: [], to: at};
  const names = groupSegments(parts, frame).map((group) => toName(group as NamePart[]));
  return {names: shareLastPlace(names, reading), to: parts.at(-1)!.to};
}

function toName(group: NamePart[]): NameFound {
  return {
    from: group[0]!.from,
    to: group.at(-1)!.to,
    products: group.flatMap(({products}) => products),
    places: group.flatMap(({places}) => places),
    isRegional: group.some(({isRegional}) => isRegional),
  };
}

/** «کفش و مبلمان آذربایجان شرقی»: the province belongs to both names of the pair. */
function shareLastPlace(names: NameFound[], {tokens}: TextReading): NameFound[] {
  return names.map((name, index) => {
    const next = names[index + 1];
    // «انگور هزاوه و گل محلات»: words behind the product are a place of its own
    const isPlaced =
      name.places.length > 0 || name.isRegional || name.to > (name.products.at(-1)?.to ?? name.to);
    if (isPlaced || !next?.places.length || tokens[name.to]?.text !== AND) return name;
    if (!next.places.some(isWide)) return name;
    const [first, last] = [next.places[0]!, next.places.at(-1)!];
    return {...name, shared: {from: first.from, to: last.to, places: next.places}};
  });
}

/** A province or its capital: a smaller town belongs to the product right before it alone. */
function isWide({kind, candidates}: Annotation): boolean {
  return kind === 'province' || Boolean(candidates?.some((one) => one.kind === 'capital'));
}

function readParts(
  reading: TextReading,
  at: number,
  limit: number,
  frame: EnumerationFrame & {mayBeUnknown: boolean},
): NamePart[] {
  const parts: NamePart[] = [];
  let joint: Segment['joint'] = 'first';
  for (let from = at; from < limit;) {
    const part = readPart(reading, from, limit, joint, parts.length ? false : frame.mayBeUnknown);
    if (!part || (joint !== 'first' && frame.isSingular && !continues(parts, part))) break;
    parts.push(part);
    const next = readJoint(reading, part.to);
    if (!next) break;
    joint = next.joint;
    from = next.to;
  }
  return parts;
}

/** After a singular «خوشه X» only a known product goes on with the name or the list. */
function continues(parts: NamePart[], part: NamePart): boolean {
  if (!part.products.length) return false;
  if (part.joint !== 'comma') return true;
  return !parts.at(-1)!.hasPlace && parts[0]!.division === part.division;
}

function readPart(
  reading: TextReading,
  from: number,
  limit: number,
  joint: Segment['joint'],
  mayBeUnknown: boolean,
): NamePart | undefined {
  const products: Annotation[] = [];
  const places: Annotation[] = [];
  let isRegional = false;
  let unknown = 0;
  let to = from;
  while (to < limit) {
    const product = startingAt(reading.of('product'), to);
    const place = to > from ? findPlace(reading, to) : undefined;
    if (place && (!product || product.to <= place.to)) {
      places.push(place);
      to = place.to;
      const more = readFurtherPlaces(reading, to, limit);
      places.push(...more);
      to = more.at(-1)?.to ?? to;
      if (findPlace(reading, to) && reading.tokens[to]!.before !== 'line') continue;
      break;
    }
    if (product && product.to <= limit && !isOutweighed(reading, product, to === from)) {
      products.push(product);
      to = product.to;
      continue;
    }
    const region =
      to > from && reading.tokens[to]!.kind === 'word' ? startingAt(reading.of('region'), to) : undefined;
    if (region) {
      const ofProvince = startingAt(reading.of('province_word'), region.to);
      isRegional = true;
      to = ofProvince ? ofProvince.to : region.to;
      if (ofProvince || !startingAt(reading.of('region'), to)) break;
      continue;
    }
    const head = products.length ? undefined : startingAt(reading.of('name_head'), to);
    if (head && [0, 1, 2].some((ahead) => startingAt(reading.of('product'), head.to + ahead))) {
      to = head.to;
      continue;
    }
    if (isStop(reading, to)) break;
    if (
      !products.length &&
      !mayBeUnknown &&
      ![1, 2].some((ahead) => startingAt(reading.of('product'), to + ahead))
    )
      break;
    if (++unknown > LONGEST_UNKNOWN) return undefined;
    to++;
  }
  if (!places.length && !isRegional && !(products.length && endsAtMark(reading, to)))
    to = products.at(-1)?.to ?? from;
  if (to === from) return undefined;
  return {
    from,
    to,
    joint,
    products,
    places,
    isRegional,
    hasPlace: places.length > 0 || isRegional,
    division: products[0]?.sector,
    isicClass: products[0]?.isicClass,
  };
}

/** Unknown words belong to a name where a comma, a bracket or «و» closes them: «مبلمان یافت‌آباد، پوشاک تهران». */
function endsAtMark({tokens}: TextReading, at: number): boolean {
  return tokens[at - 1]!.text === TOWN_SECOND || NAME_ENDS.has(tokens[at]?.text ?? '.');
}

/** A word of the programme or of grammar that is no part of a name here: «روی آورد» against «روی», zinc. */
function isOutweighed(reading: TextReading, product: Annotation, isFirst: boolean): boolean {
  const stop = startingAt(reading.of('stop'), product.from);
  if (stop && stop.to > product.to) return true;
  return !isFirst && product.to - product.from === 1 && isStop(reading, product.from);
}

function findPlace(reading: TextReading, at: number): Annotation | undefined {
  // «گلیم سیرجان بهمن ۹۴»: a month, though a town is called so
  if (covering(reading.dates, at)) return undefined;
  // «یافت‌آباد» ends in the name of a town and is another place
  if (reading.tokens[at]?.text === TOWN_SECOND) return undefined;
  const province = startingAt(reading.of('province'), at);
  const town = startingAt(reading.of('town'), at);
  return province && town ? (town.to > province.to ? town : province) : (province ?? town);
}

/** «کاشان و آران‌وبیدگل», «مراغه، بناب و ملکان»: more towns of one name. */
function readFurtherPlaces(reading: TextReading, at: number, limit: number): Annotation[] {
  const places: Annotation[] = [];
  for (let to = at; to < limit;) {
    const {text} = reading.tokens[to]!;
    if (!TOWN_JOINTS.has(text)) break;
    const place = findPlace(reading, to + 1);
    if (!place || startingAt(reading.of('product'), to + 1)) break;
    places.push(place);
    to = place.to;
  }
  return places;
}

function readJoint({tokens}: TextReading, at: number): {joint: Segment['joint']; to: number} | undefined {
  const token = tokens[at];
  if (!token || token.before === 'line') return undefined;
  let to = at;
  if (COMMAS.has(token.text)) to++;
  const hasComma = to > at;
  if (tokens[to]?.text === AND) to++;
  if (to === at) return undefined;
  if (FURTHER.has(tokens[to]?.text ?? '')) return {joint: 'then', to: to + 1};
  return {joint: hasComma && to === at + 1 ? 'comma' : 'and', to};
}

const STOPPING_KINDS = [
  'stop',
  'cue',
  'verb',
  'participle',
  'noun',
  'post',
  'say',
  'said_by',
  'province_word',
  'kind_list',
  'list_open',
  'hedge',
  'sense',
];

function isStop(reading: TextReading, at: number): boolean {
  const token = reading.tokens[at]!;
  if (token.kind !== 'word' || token.text === AND) return true;
  // «یافت‌آباد» is a place, not a verb
  if (reading.tokens[at + 1]?.text === TOWN_SECOND) return false;
  return (
    STOPPING_KINDS.some((kind) => startingAt(reading.of(kind), at)) ||
    startingAt(reading.numbers, at) !== undefined
  );
}
