import {ascending, sort} from 'd3-array';
import {pickTown} from '../../entities/places.js';
import {type Speakers, isInPost} from '../speakers/speakers.js';
import {type Clauses, sentenceAt} from '../clauses.js';
import {covering, inside, endingAt, startingAt, within, type TokenRange} from '../spans.js';
import type {NameFound} from '../names/item.js';
import type {Annotation, TextReading} from '../reading.js';
import type {PlaceBasis} from '../../rows.js';
import {
  ADJECTIVE_SUFFIXES,
  BEFORE_TOWNS,
  BEST,
  COUNTRY,
  EVENTS,
  LOOSE_PLURALS,
  NOT_PROVINCES,
  ORGANISATIONS,
  OTHER_COUNTRIES,
  SAYING_NOTHING,
  TOWN_NOUNS,
} from './place-lexicon.js';
import {PLURAL} from '../../text/particle-lexicon.js';
import {PROVINCE_NOUN} from '../../text/place-lexicon.js';

export interface PlaceSign extends TokenRange {
  place: string;
  basis: PlaceBasis;
  /** Part of a cluster's name: it tells of the sentences after it only where nothing else does. */
  isInName?: boolean;
}

export const WORLD = 'world';

/** Every place of the text that is no part of a post, in order. */
export function readSigns(
  reading: TextReading,
  clauses: Clauses,
  speakers: Speakers,
  names: readonly NameFound[],
): PlaceSign[] {
  const signs: PlaceSign[] = [];
  const ofNames = new Map(names.flatMap(({places}) => places).map((place) => [place.from, place]));
  const heads = PLACE_KINDS.flatMap((kind) => reading.of(kind).map(({from}) => from));
  let next = 0;
  for (const at of sort(new Set([...heads, ...ofNames.keys()]), ascending)) {
    if (at < next || isInPost(speakers, at) || isScene(reading, clauses, at)) continue;
    const nation = startingAt(reading.of('nation'), at);
    const province = startingAt(reading.of('province'), at);
    const town = startingAt(reading.of('town'), at);
    const found = startingAt(reading.of('world'), at);
    const world = found?.suffix ? undefined : found;
    const inName = ofNames.get(at);
    if (world) signs.push({from: at, to: world.to, place: WORLD, basis: 'text'});
    else if (nation && isWholeCountry(reading, nation))
      signs.push({from: at, to: nation.to, place: 'IR', basis: 'text'});
    else if (inName)
      signs.push({
        ...resolveSign(inName, provinceBefore(clauses, signs, at) ?? officeAt(clauses, speakers, at)),
        isInName: true,
      });
    else if (province && isProvinceHere(reading, province))
      signs.push({from: at, to: province.to, place: province.province!, basis: 'text'});
    else if (town && isTownHere(reading, town)) signs.push(resolveSign(town, null));
    next = Math.max(province?.to ?? 0, town && isTownHere(reading, town) ? town.to : 0);
  }
  return signs;
}

const PLACE_KINDS = ['nation', 'province', 'town', 'world'];

/** The province that the same sentence has named before a cluster: it tells a village of many names apart. */
function provinceBefore({sentences}: Clauses, signs: readonly PlaceSign[], at: number): string | null {
  const from = covering(sentences, at)?.from ?? 0;
  return (
    inside(signs, from, at).findLast((sign) => sign.basis === 'text' && sign.place.startsWith('IR-'))
      ?.place ?? null
  );
}

function officeAt(clauses: Clauses, {bySentence}: Speakers, at: number): string | null {
  return bySentence[sentenceAt(clauses, at)]?.place ?? null;
}

/** «فارس» of «خلیج فارس» and «گلستانی», a surname, are no provinces. */
function isProvinceHere({tokens}: TextReading, {from, suffix}: Annotation): boolean {
  return !NOT_PROVINCES.has(tokens[from - 1]?.text ?? '') && !ADJECTIVE_SUFFIXES.has(suffix);
}

/** «… در گرگان گفت»: where a speech is given is not what it is about. */
function isScene(reading: TextReading, {sentences}: Clauses, at: number): boolean {
  const sentence = covering(sentences, at)!;
  // “said in Tabriz that”
  if (reading.tokens[at - 1]?.text === 'in' && endingAt(reading.of('say'), at - 1)) return true;
  const says = within(reading.of('say'), at, Math.min(sentence.to, at + 14)).some(
    ({name}) => !SAYING_NOTHING.test(name!),
  );
  if ((!says && !isAtEvent(reading, at)) || isOfOrganisation(reading, at)) return false;
  return !inside(reading.numbers, sentence.from, at).some(({kind}) => kind !== 'ordinal');
}

/** «شرکت شهرک‌های صنعتی کردستان نوشت»: the office that speaks is where its figures are. */
function isOfOrganisation({tokens}: TextReading, at: number): boolean {
  const before = tokens[at - 1]?.text === PROVINCE_NOUN ? at - 2 : at - 1;
  return ORGANISATIONS.has(tokens[before]?.text ?? '');
}

/** «در چهارمین همایش خوشه‌ها در مشهد», «در حاشیه نمایشگاه تهران». */
function isAtEvent({tokens}: TextReading, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5) && tokens[back]!.kind === 'word'; back--)
    if (EVENTS.test(tokens[back]!.text)) return true;
  return false;
}

/** «کشور» as the country: not «استان‌های دیگر کشور», «۱۵ کشور», «وزیر کشور». */
function isWholeCountry(reading: TextReading, {from, to, suffix, name}: Annotation): boolean {
  const {tokens} = reading;
  if (name === COUNTRY && suffix.startsWith(PLURAL)) return false;
  if (covering(reading.of('cue'), from)?.means === 'award') return false;
  if (BEST.has(tokens[from - 1]?.text ?? '')) return false;
  if (tokens[from - 1]?.kind === 'digits' || OTHER_COUNTRIES.has(tokens[from - 1]?.text ?? '')) return false;
  return !LOOSE_PLURALS.has(tokens[to]?.text ?? '');
}

const ENGLISH_BEFORE = new Set(['in', 'of', 'from', 'at', 'near']);

/** Towns share their names with ordinary words, so a town counts only behind «در», «شهرستان» and their like. */
function isTownHere({tokens, raw}: TextReading, {from, candidates}: Annotation): boolean {
  const before = tokens[from - 1]?.text ?? '';
  if (TOWN_NOUNS.has(before)) return true;
  if (ENGLISH_BEFORE.has(before) && /^\p{Lu}/u.test(raw.slice(tokens[from]!.start))) return true;
  return BEFORE_TOWNS.has(before) && Boolean(candidates?.some(({kind}) => kind === 'capital'));
}

export function resolveSign(place: Annotation, context: string | null): PlaceSign {
  const {from, to} = place;
  if (place.kind === 'province') return {from, to, place: place.province!, basis: 'text'};
  const candidates = place.candidates ?? [];
  // a village of that name elsewhere says nothing where the text has a province
  const isVillage = candidates.every(({kind}) => kind === 'village');
  if (isVillage && context?.startsWith('IR-')) return {from, to, place: context, basis: 'text'};
  const chosen = pickTown(candidates, context);
  return {from, to, place: chosen?.province ?? place.province!, basis: 'gazetteer'};
}
