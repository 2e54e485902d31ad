import {covering, firstFrom, inside} from './spans.js';
import type {PlaceBasis} from '../types.js';
import {isInPost, type Speakers} from '../entities/speakers.js';
import type {ClusterName} from '../entities/read-names.js';
import {endingAt, startingAt, within, type Annotation, type Reading} from './annotate.js';
import {lastUpTo, nextFrom, sentenceAt, type Clauses, type Range} from './clauses.js';

/** Where a statement holds: a province or `IR`, and on what ground. */
export interface Whereabouts {
  place: string | null;
  place_basis: PlaceBasis | null;
}

/** Finds the place of any part of a text. */
export interface Places {
  at(range: Range, sentence: number): Whereabouts;
  ofName(name: ClusterName, range: Range, sentence: number): Whereabouts & {town?: string | undefined};
  /** Province of the speaker's or publisher's office. */
  context(sentence: number): string | null;
}

interface PlaceSign extends Range {
  place: string;
  basis: PlaceBasis;
  /** Part of a cluster's name: it tells of the sentences after it only where nothing else does. */
  isInName?: boolean;
}

const WORLD = 'world';
const NOWHERE: Whereabouts = {place: null, place_basis: null};

/**
 * Builds the place finder of a text. A place named in the clause wins, behind the number before ahead of it; then one named
 * earlier in the sentence; then, for a provincial officer, the province of the office; then the place that the text last named.
 */
export function createPlaces(reading: Reading, clauses: Clauses, speakers: Speakers, names: readonly ClusterName[]): Places {
  const signs = readSigns(reading, clauses, speakers, names);
  const named = new Set(signs.filter(({basis}) => basis === 'text').map(({place}) => place));
  const namedOutside = new Set(signs.filter(({basis, isInName}) => basis === 'text' && !isInName).map(({place}) => place));
  const office = onlyOffice(speakers);
  const contextOf = (sentence: number) => speakers.bySentence[sentence]?.place ?? reading.home ?? office ?? reading.headlinePlace;

  function at(range: Range, sentence: number): Whereabouts {
    const whole = clauses.sentences[sentence]!;
    const from = lastUpTo(clauses.ends, range.from, whole.from);
    const to = nextFrom(clauses.ends, Math.max(range.to, range.from + 1)) ?? whole.to;
    const context = contextOf(sentence);
    const near = inside(signs, whole.from, whole.to);
    const around = context && context !== 'IR' ? near.filter((sign) => isTold(reading, sign, range, context)) : near;
    const ahead = nearest(around, range.to, Math.min(to, whole.to));
    const behind = farthest(around, from, range.from);
    const sign =
      shareholder(reading, near, from, range.from) ??
      rightBefore(reading, near, range.from) ??
      (reading.language === 'en' ? (behind ?? farthest(around, whole.from, from) ?? ahead) : (ahead ?? behind)) ??
      nearest(near, range.from, range.to) ??
      farthest(around, whole.from, from) ??
      nearest(context && context !== 'IR' ? around.filter(({place}) => place !== 'IR') : around, to, whole.to);
    if (sign) return sign.place === WORLD ? NOWHERE : {place: sign.place, place_basis: basisOf(sign, context)};
    if (startsWithProvinceWord(reading, from, Math.min(to, whole.to)) && context && context !== 'IR') return {place: context, place_basis: 'context'};
    if (context && context !== 'IR') return {place: context, place_basis: 'context'};
    const earlier = lastBefore(signs, whole.from, context !== null);
    if (earlier && earlier.place !== WORLD) return toWhereabouts(earlier);
    return {place: context ?? 'IR', place_basis: 'context'};
  }

  /** A province that stands only in a cluster's name is known from the text's own words for it, or from the office. */
  function basisOf({place, basis, isInName}: PlaceSign, context: string | null): PlaceBasis {
    if (!isInName || place === 'IR') return basis;
    if (namedOutside.has(place)) return 'text';
    return context === place ? 'context' : basis;
  }

  function ofName(name: ClusterName, range: Range, sentence: number) {
    const around = at(range, sentence);
    const own = [...name.places].reverse().map((place) => resolveSign(place, around.place ?? contextOf(sentence)));
    const sign = own[0];
    const town = name.places.filter(({kind}) => kind === 'town').map(({name}) => name!).join('، ') || undefined;
    if (sign) return {place: sign.place, place_basis: sign.basis === 'gazetteer' && named.has(sign.place) ? 'text' : sign.basis, town} as const;
    if (name.isRegional) {
      const context = contextOf(sentence);
      if (context) return {place: context, place_basis: 'context', town} as const;
    }
    const context = contextOf(sentence);
    const isNational = nearest(inside(signs, range.to, range.to + 3), range.to, range.to + 3)?.place === 'IR';
    return around.place === 'IR' && context && context !== 'IR' && !isNational ? {place: context, place_basis: 'context', town} as const : {...around, town};
  }

  return {at, ofName, context: contextOf};
}

function toWhereabouts({place, basis}: PlaceSign): Whereabouts {
  return {place, place_basis: basis};
}

const INTO = new Set(['در', 'استان', 'سهم', 'استانهای', 'به']);

/** An officer of one province speaks of another only where it is named as a place: «در کرمان», not «نمایشگاه دبی، تهران و مشهد». */
function isTold({tokens}: Reading, {from, place, isInName}: PlaceSign, range: Range, context: string): boolean {
  if (place === context || place === 'IR' || place === WORLD) return true;
  return isInName === true || (INTO.has(tokens[from - 1]?.text ?? '') && Math.abs(from - range.to) < 8);
}

/** «اصفهان با ۵۵ خوشه», «تهران ۱۸۴۱», «سهم لرستان ۱۰ خوشه». */
function rightBefore({tokens}: Reading, signs: readonly PlaceSign[], at: number): PlaceSign | undefined {
  return signs.find(({from, to}) => from === at || to === at || (to === at - 1 && tokens[to]!.text === 'با'));
}

/** «سهم گلستان از خوشه‌های کشور کمتر از ۳ درصد است»: the share is the province's. */
function shareholder({tokens}: Reading, signs: readonly PlaceSign[], from: number, to: number): PlaceSign | undefined {
  return signs.find((sign) => {
    const before = tokens[sign.from - 1]?.text === 'استان' ? tokens[sign.from - 2] : tokens[sign.from - 1];
    return sign.from >= from && sign.to <= to && before?.text === 'سهم' && tokens[sign.to]?.text === 'از';
  });
}

function nearest(signs: readonly PlaceSign[], from: number, to: number): PlaceSign | undefined {
  return signs.find((sign) => sign.from >= from && sign.to <= to);
}

function lastBefore(signs: readonly PlaceSign[], at: number, isNamed: boolean): PlaceSign | undefined {
  let index = firstFrom(signs, at) - 1;
  while (index >= 0 && isNamed && signs[index]!.isInName) index--;
  return signs[index];
}

function farthest(signs: readonly PlaceSign[], from: number, to: number): PlaceSign | undefined {
  let found: PlaceSign | undefined;
  for (const sign of signs) if (sign.from >= from && sign.to <= to) found = sign;
  return found;
}

/** Every place of the text that is no part of a post, in order. */
function readSigns(reading: Reading, clauses: Clauses, speakers: Speakers, names: readonly ClusterName[]): PlaceSign[] {
  const signs: PlaceSign[] = [];
  const ofNames = new Map(names.flatMap(({places}) => places).map((place) => [place.from, place]));
  for (let at = 0; at < reading.tokens.length; at++) {
    if (isInPost(speakers, at) || isScene(reading, clauses, at)) continue;
    const nation = startingAt(reading.of('nation'), at);
    const province = startingAt(reading.of('province'), at);
    const town = startingAt(reading.of('town'), at);
    const found = startingAt(reading.of('world'), at);
    const world = found?.suffix ? undefined : found;
    const inName = ofNames.get(at);
    if (world) signs.push({from: at, to: world.to, place: WORLD, basis: 'text'});
    else if (nation && isWholeCountry(reading, nation)) signs.push({from: at, to: nation.to, place: 'IR', basis: 'text'});
    else if (inName) signs.push({...resolveSign(inName, provinceBefore(clauses, signs, at) ?? officeAt(clauses, speakers, at)), isInName: true});
    else if (province && isProvinceHere(reading, province)) signs.push({from: at, to: province.to, place: province.province!, basis: 'text'});
    else if (town && isTownHere(reading, town)) signs.push(resolveSign(town, null));
    const longest = Math.max(province?.to ?? 0, town && isTownHere(reading, town) ? town.to : 0);
    if (longest > at) at = longest - 1;
  }
  return signs;
}

/** The province that the same sentence has named before a cluster: it tells a village of many names apart. */
function provinceBefore({sentences}: Clauses, signs: readonly PlaceSign[], at: number): string | null {
  const from = covering(sentences, at)?.from ?? 0;
  return inside(signs, from, at).findLast((sign) => sign.basis === 'text' && sign.place.startsWith('IR-'))?.place ?? null;
}

function officeAt(clauses: Clauses, {bySentence}: Speakers, at: number): string | null {
  return bySentence[sentenceAt(clauses, at)]?.place ?? null;
}

const NOT_PROVINCES = new Set(['خلیج', 'خبرگزاری', 'دریای', 'زبان', 'آقای', 'اقای', 'خانم']);

/** «فارس» of «خلیج فارس» and «گلستانی», a surname, are no provinces. */
function isProvinceHere({tokens}: Reading, {from, suffix}: Annotation): boolean {
  return !NOT_PROVINCES.has(tokens[from - 1]?.text ?? '') && suffix !== 'ی' && suffix !== 'ای';
}

/** «… در گرگان گفت»: where a speech is given is not what it is about. */
function isScene(reading: Reading, {sentences}: Clauses, at: number): boolean {
  const sentence = covering(sentences, at)!;
  // “said in Tabriz that”
  if (reading.tokens[at - 1]?.text === 'in' && endingAt(reading.of('say'), at - 1)) return true;
  const says = within(reading.of('say'), at, Math.min(sentence.to, at + 14)).some(({name}) => name !== 'از' && !name!.startsWith('با ') && name !== 'ضمن');
  if ((!says && !isAtEvent(reading, at)) || isOfOrganisation(reading, at)) return false;
  return !inside(reading.numbers, sentence.from, at).some(({kind}) => kind !== 'ordinal');
}

const ORGANISATIONS = new Set(['صنعتی', 'استانداری', 'فرمانداری', 'تجارت', 'اتاق', 'دانشگاه', 'شهرداری']);

/** «شرکت شهرک‌های صنعتی کردستان نوشت»: the office that speaks is where its figures are. */
function isOfOrganisation({tokens}: Reading, at: number): boolean {
  const before = tokens[at - 1]?.text === 'استان' ? at - 2 : at - 1;
  return ORGANISATIONS.has(tokens[before]?.text ?? '');
}

const EVENTS = /^(همایش|نشست|جلسه|اجلاس|گردهمایی|کنفرانس|سمینار|نمایشگاه|حاشیه|جمع|سفر|دیدار|بازدید|مراسم|ایین)/;

/** «در چهارمین همایش خوشه‌ها در مشهد», «در حاشیه نمایشگاه تهران». */
function isAtEvent({tokens}: Reading, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5) && tokens[back]!.kind === 'word'; back--) if (EVENTS.test(tokens[back]!.text)) return true;
  return false;
}

const OTHER_COUNTRIES = new Set(['سایر', 'دیگر', 'خارج', 'برخی', 'چند']);

/** «کشور» as the country: not «استان‌های دیگر کشور», «۱۵ کشور», «وزیر کشور». */
function isWholeCountry(reading: Reading, {from, to, suffix, name}: Annotation): boolean {
  const {tokens} = reading;
  if (name === 'کشور' && suffix.startsWith('ها')) return false;
  if (covering(reading.of('cue'), from)?.means === 'award') return false;
  if (tokens[from - 1]?.text === 'برتر' || tokens[from - 1]?.text === 'نمونه') return false;
  if (tokens[from - 1]?.kind === 'digits' || OTHER_COUNTRIES.has(tokens[from - 1]?.text ?? '')) return false;
  return !['هایی', 'های'].includes(tokens[to]?.text ?? '');
}

const BEFORE_TOWNS = new Set(['در', 'شهرستان', 'شهر', 'از', 'منطقه', 'بخش', 'روستای', 'in', 'of']);

/** Towns share their names with ordinary words, so a town counts only behind «در», «شهرستان» and their like. */
function isTownHere({tokens}: Reading, {from, candidates}: Annotation): boolean {
  const before = tokens[from - 1]?.text ?? '';
  if (before === 'شهرستان' || before === 'شهر') return true;
  return BEFORE_TOWNS.has(before) && Boolean(candidates?.some(({kind}) => kind === 'capital'));
}

function resolveSign(place: Annotation, context: string | null): PlaceSign {
  const {from, to} = place;
  if (place.kind === 'province') return {from, to, place: place.province!, basis: 'text'};
  const candidates = place.candidates ?? [];
  // a village of that name elsewhere says nothing where the text has a province
  const isVillage = candidates.every(({kind}) => kind === 'village');
  if (isVillage && context?.startsWith('IR-')) return {from, to, place: context, basis: 'text'};
  const chosen =
    candidates.find(({province}) => province === context) ??
    candidates.find(({kind}) => kind === 'capital') ??
    candidates.find(({kind}) => kind === 'town') ??
    candidates[0];
  return {from, to, place: chosen?.province ?? place.province!, basis: 'gazetteer'};
}

function startsWithProvinceWord(reading: Reading, from: number, to: number): boolean {
  return within(reading.of('province_word'), from, to).length > 0;
}

function onlyOffice({bySentence, posts}: Speakers): string | null {
  const places = new Set([...bySentence, ...posts].flatMap((office) => (office?.place ? [office.place] : [])));
  return places.size === 1 ? [...places][0]! : null;
}
