import type {Speakers} from '../speakers/speakers.js';
import {type Clauses, lastUpTo, nextFrom} from '../clauses.js';
import {type PlaceSign, WORLD, readSigns, resolveSign} from './place-signs.js';
import {startingAt, ending, firstFrom, inside, type TokenRange} from '../spans.js';
import type {NameFound} from '../names/item.js';
import type {TextReading} from '../reading.js';
import type {PlaceBasis} from '../../rows.js';
import {COMMA, FROM, SEMICOLON, WITH} from '../../text/particle-lexicon.js';
import {PROVINCE_NOUN} from '../../text/place-lexicon.js';
import {INTO, SHARE} from './place-lexicon.js';

/** Where a statement holds: a province or `IR`, and on what ground. */
export interface Whereabouts {
  place: string | null;
  place_basis: PlaceBasis | null;
}

const NOWHERE: Whereabouts = {place: null, place_basis: null};

/** Finds the place of any part of a text. */
export interface PlaceFinder {
  at(range: TokenRange, sentence: number): Whereabouts;
  ofName(name: NameFound, range: TokenRange, sentence: number): Whereabouts & {town?: string | undefined};
  /** Province of the speaker's or publisher's office. */
  context(sentence: number): string | null;
}

/**
 * Builds the place finder of a text. A place named in the clause wins, behind the number before ahead of it; then one named
 * earlier in the sentence; then, for a provincial officer, the province of the office; then the place that the text last named.
 */
export function createPlaces(
  reading: TextReading,
  clauses: Clauses,
  speakers: Speakers,
  names: readonly NameFound[],
): PlaceFinder {
  const signs = readSigns(reading, clauses, speakers, names);
  const named = new Set(signs.filter(({basis}) => basis === 'text').map(({place}) => place));
  const namedOutside = new Set(
    signs.filter(({basis, isInName}) => basis === 'text' && !isInName).map(({place}) => place),
  );
  const office = onlyOffice(speakers);
  const contextOf = (sentence: number) =>
    speakers.bySentence[sentence]?.place ?? reading.home ?? office ?? reading.headlinePlace;

  function at(range: TokenRange, sentence: number): Whereabouts {
    const whole = clauses.sentences[sentence]!;
    const from = lastUpTo(clauses.ends, range.from, whole.from);
    const to = nextFrom(clauses.ends, Math.max(range.to, range.from + 1)) ?? whole.to;
    const context = contextOf(sentence);
    const sign = pickSign(
      reading,
      inside(signs, whole.from, whole.to),
      range,
      {from, to: Math.min(to, whole.to)},
      whole,
      context,
    );
    if (sign)
      return sign.place === WORLD ? NOWHERE : {place: sign.place, place_basis: basisOf(sign, context)};
    if (context && context !== 'IR') return {place: context, place_basis: 'context'};
    const earlier = lastBefore(reading, signs, whole.from, context !== null);
    if (earlier && earlier.place !== WORLD) return toWhereabouts(earlier);
    return {place: context ?? 'IR', place_basis: 'context'};
  }

  /** A province that stands only in a cluster's name is known from the text's own words for it, or from the office. */
  function basisOf({place, basis, isInName}: PlaceSign, context: string | null): PlaceBasis {
    if (!isInName || place === 'IR') return basis;
    if (namedOutside.has(place)) return 'text';
    return context === place ? 'context' : basis;
  }

  function ofName(name: NameFound, range: TokenRange, sentence: number) {
    const around = at(range, sentence);
    const context = contextOf(sentence);
    const town = townsOf(name);
    const own = name.places.at(-1);
    if (own) {
      const {place, basis} = resolveSign(own, around.place ?? context);
      return {place, place_basis: basis === 'gazetteer' && named.has(place) ? 'text' : basis, town} as const;
    }
    const isNational = nearest(inside(signs, range.to, range.to + 3), range.to, range.to + 3)?.place === 'IR';
    const isOfOffice = name.isRegional || (around.place === 'IR' && context !== 'IR' && !isNational);
    return context && isOfOffice
      ? ({place: context, place_basis: 'context', town} as const)
      : {...around, town};
  }

  return {at, ofName, context: contextOf};
}

function townsOf({places}: NameFound): string | undefined {
  const towns = places.flatMap(({kind, name}) => (kind === 'town' ? [name!] : []));
  return towns.join(`${COMMA} `) || undefined;
}

/** The sign that a statement goes by, among those of its sentence; an officer of a province is heard before the country. */
function pickSign(
  reading: TextReading,
  near: readonly PlaceSign[],
  range: TokenRange,
  clause: TokenRange,
  whole: TokenRange,
  context: string | null,
): PlaceSign | undefined {
  const isOfProvince = context !== null && context !== 'IR';
  const around = isOfProvince ? near.filter((sign) => isTold(reading, sign, range, context)) : near;
  const ahead = nearest(around, range.to, clause.to);
  const behind = farthest(around, clause.from, range.from);
  const earlier = farthest(around, whole.from, clause.from);
  const inQuote = nearest(near, range.from, range.to);
  // names from several provinces place no number
  const isSpread = new Set(around.filter(({isInName}) => isInName).map(({place}) => place)).size > 1;
  const free = around.filter(
    (sign) =>
      !isOfNumber(reading, sign) && !(isOfProvince && sign.place === 'IR') && !(isSpread && sign.isInName),
  );
  const told = shareholder(reading, near, clause.from, range.from) ?? rightBefore(reading, near, range.from);
  const inClause =
    reading.language === 'en'
      ? (inQuote ?? behind ?? earlier ?? ahead)
      : (ahead ?? behind ?? inQuote ?? earlier);
  // behind a semicolon the text may turn from the country to its provinces
  const turn = reading.tokens.slice(clause.to, whole.to).findIndex(({text}) => text === SEMICOLON);
  const reach = turn < 0 ? whole.to : clause.to + turn;
  return told ?? inClause ?? nearest(free, clause.to, reach);
}

function toWhereabouts({place, basis}: PlaceSign): Whereabouts {
  return {place, place_basis: basis};
}

/** An officer of one province speaks of another only where it is named as a place: «در کرمان», not «نمایشگاه دبی، تهران و مشهد». */
function isTold(
  {tokens}: TextReading,
  {from, place, isInName}: PlaceSign,
  range: TokenRange,
  context: string,
): boolean {
  if (place === context || place === 'IR' || place === WORLD) return true;
  return isInName === true || (INTO.has(tokens[from - 1]?.text ?? '') && Math.abs(from - range.to) < 8);
}

/** «اصفهان با ۵۵ خوشه», «تهران ۱۸۴۱», «سهم لرستان ۱۰ خوشه». */
function rightBefore({tokens}: TextReading, signs: readonly PlaceSign[], at: number): PlaceSign | undefined {
  return signs.find(({from, to}) => from === at || to === at || (to === at - 1 && tokens[to]!.text === WITH));
}

/** «سهم گلستان از خوشه‌های کشور کمتر از ۳ درصد است»: the share is the province's. */
function shareholder(
  {tokens}: TextReading,
  signs: readonly PlaceSign[],
  from: number,
  to: number,
): PlaceSign | undefined {
  return signs.find((sign) => {
    const before =
      tokens[sign.from - 1]?.text === PROVINCE_NOUN ? tokens[sign.from - 2] : tokens[sign.from - 1];
    return sign.from >= from && sign.to <= to && before?.text === SHARE && tokens[sign.to]?.text === FROM;
  });
}

function nearest(signs: readonly PlaceSign[], from: number, to: number): PlaceSign | undefined {
  return signs.find((sign) => sign.from >= from && sign.to <= to);
}

/** «اصفهان ۵۵، یزد ۱۹», “4,100 in Tehran”: a place that belongs to a number of its own. */
function isOfNumber({numbers, tokens}: TextReading, {from, to}: PlaceSign): boolean {
  if (startingAt(numbers, to) || (tokens[to]?.text === WITH && startingAt(numbers, to + 1))) return true;
  return tokens[from - 1]?.text === 'in' && ending(numbers, from - 1) !== undefined;
}

function lastBefore(
  reading: TextReading,
  signs: readonly PlaceSign[],
  at: number,
  isNamed: boolean,
): PlaceSign | undefined {
  let index = firstFrom(signs, at) - 1;
  while (
    index >= 0 &&
    ((isNamed && signs[index]!.isInName) || (reading.language === 'en' && isOfNumber(reading, signs[index]!)))
  )
    index--;
  return signs[index];
}

function farthest(signs: readonly PlaceSign[], from: number, to: number): PlaceSign | undefined {
  let found: PlaceSign | undefined;
  for (const sign of signs) if (sign.from >= from && sign.to <= to) found = sign;
  return found;
}

function onlyOffice({bySentence, posts}: Speakers): string | null {
  const places = new Set(
    [...bySentence, ...posts].flatMap((office) => (office?.place ? [office.place] : [])),
  );
  return places.size === 1 ? [...places][0]! : null;
}
