import {groupSegments, type Segment} from './enumerations.js';
import {readJoint} from './name-ends.js';
import {readPart, type NameFrame, type NamePart} from './read-part.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import type {NameFound} from './item.js';
import {ANDS, QUOTES} from './name-lexicon.js';

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
  if (!pair) return [name];
  const parts = reading.tokens.slice(pair.from + 1, pair.to);
  const and = pair.from + 1 + parts.findIndex(({text}) => ANDS.has(text));
  const second = and > pair.from ? reading.termAt('product', and + 1) : undefined;
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
