import {ascending, sort} from 'd3-array';
import {pickTown, type PlaceCandidate} from '../../entities/places.js';
import {type Speakers, isInPost} from '../speakers/speakers.js';
import type {Clauses} from '../clauses/read-clauses.js';
import {covering, endingAt, inside, within, type TokenRange} from '../reading/spans.js';
import type {NameFound} from '../names/item.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import type {PlaceBasis} from '../../rows.js';
import {
  ADJECTIVE_SUFFIXES,
  BEFORE_TOWNS,
  BEST,
  COMMON_WORDS,
  COUNTRY,
  EVENTS,
  JOURNEYS,
  LOOSE_PLURALS,
  NOT_PROVINCES,
  OTHER_COUNTRIES,
  OUTSIDE,
  TOWN_NOUNS,
} from './place-lexicon.js';
import {FROM, IN, PLURAL, THAT, TO} from '../../text/particle-lexicon.js';

/** A place that a text names, where it stands. */
export interface PlaceSign extends TokenRange {
  /** A province's id, `IR`, or `world` for what is outside the country. */
  place: string;
  basis: PlaceBasis;
  /** Part of a cluster's name. */
  isInName: boolean;
  /** Part of a post: the office of who speaks. */
  isInPost: boolean;
  /** «۴۵ درصد کفش کشور»: the whole of a share. */
  isOfShare: boolean;
  /** Where a speech is given, who is met, a dateline. */
  isScene: boolean;
}

export const WORLD = 'world';

/** Every place that a text names, in order. */
export function readSigns(
  reading: TextReading,
  clauses: Clauses,
  speakers: Speakers,
  names: readonly NameFound[],
): PlaceSign[] {
  const ofNames = new Map(names.flatMap(({places}) => places).map((place) => [place.from, place]));
  const heads = PLACE_KINDS.flatMap((kind) => reading.of(kind).map(({from}) => from));
  const starts = sort(new Set([...heads, ...ofNames.keys()]), ascending);
  const provinces = new Set(
    reading
      .of('province')
      .filter((one) => isProvinceHere(reading, one))
      .map(({province}) => province!),
  );
  const spoken = new Set(
    speakers.all.flatMap(({name, post}) => (post && post !== name ? name.split(' ') : [])),
  );
  const signs: PlaceSign[] = [];
  for (const at of starts) {
    if (at < (signs.at(-1)?.to ?? 0)) continue;
    if (!ofNames.has(at) && isOfSpeaker(reading, at, spoken)) continue;
    const found = findPlace(reading, at, ofNames.get(at), provinces);
    if (!found) continue;
    const isInName = ofNames.has(at);
    signs.push({
      ...found,
      isInName,
      isInPost: isInPost(speakers, at),
      isScene: !isInName && isScene(reading, clauses, at),
      isOfShare: found.place === 'IR' && isOfShare(reading, at),
    });
  }
  return signs;
}

/** «سهراب دیلمان»: the name of someone who speaks in the text, though a town has it too. */
function isOfSpeaker({raw, tokens}: TextReading, at: number, spoken: ReadonlySet<string>): boolean {
  const {start, end} = tokens[at]!;
  return spoken.has(raw.slice(start, end)) && !TOWN_NOUNS.has(tokens[at - 1]?.text ?? '');
}

const PLACE_KINDS = ['nation', 'province', 'town', 'world'];

type PlaceNamed = Pick<PlaceSign, 'from' | 'to' | 'place' | 'basis'>;

function findPlace(
  reading: TextReading,
  at: number,
  inName: Annotation | undefined,
  provinces: ReadonlySet<string>,
): PlaceNamed | undefined {
  const world = reading.termAt('world', at);
  if (world && !world.suffix) return {from: at, to: world.to, place: WORLD, basis: 'text'};
  const nation = reading.termAt('nation', at);
  if (nation)
    return isWholeCountry(reading, nation)
      ? {from: at, to: nation.to, place: 'IR', basis: 'text'}
      : undefined;
  if (inName) return resolveSign(inName, provinces);
  const province = reading.termAt('province', at);
  const town = reading.termAt('town', at);
  if (province && (!town || town.to <= province.to))
    return isProvinceHere(reading, province)
      ? {from: at, to: province.to, place: province.province!, basis: 'text'}
      : undefined;
  return town && isTownHere(reading, town, provinces) ? resolveSign(town, provinces) : undefined;
}

/** The place of a name: a town of several provinces is that of a province that the text names, else a capital, else a town. */
export function resolveSign(place: Annotation, provinces: ReadonlySet<string>): PlaceNamed {
  const {from, to} = place;
  if (place.kind === 'province') return {from, to, place: place.province!, basis: 'text'};
  const candidates = place.candidates ?? [];
  const near = candidates.find(({province}) => provinces.has(province));
  const isVillage = candidates.every(({kind}) => kind === 'village');
  if (isVillage && !near && provinces.size === 1) return {from, to, place: [...provinces][0]!, basis: 'text'};
  return {
    from,
    to,
    place: (near ?? pickTown(candidates, null))?.province ?? place.province!,
    basis: 'gazetteer',
  };
}

/** «فارس» of «خلیج فارس» and «گلستانی», a surname, are no provinces. */
function isProvinceHere({tokens}: TextReading, {from, suffix}: Annotation): boolean {
  return !NOT_PROVINCES.has(tokens[from - 1]?.text ?? '') && !ADJECTIVE_SUFFIXES.has(suffix);
}

/** «… در گرگان گفت», «در دیدار با استاندار ایلام», “TEHRAN–”: where a speech is given is not what it is about. */
function isScene(reading: TextReading, {sentences}: Clauses, at: number): boolean {
  const {tokens, of, termAt} = reading;
  if (tokens[at - 1]?.text === 'in' && endingAt(of('verb'), at - 1)?.name === 'say') return true;
  const sentence = covering(sentences, at)!;
  if (
    at - sentence.from < 2 &&
    DASHES.has(tokens[(termAt('town', at) ?? termAt('province', at))?.to ?? at + 1]?.text ?? '')
  )
    return true;
  for (
    let back = at - 1;
    back >= Math.max(sentence.from, at - 7) &&
    (tokens[back]!.kind === 'word' || tokens[back + 1]?.text === THAT);
    back--
  )
    if (EVENTS.test(tokens[back]!.text)) return true;
  if (isJourney(reading, at, sentence.to)) return true;
  const says = within(of('say'), at, Math.min(sentence.to, at + 8)).length > 0;
  return (
    says &&
    !inside(reading.numbers, sentence.from, at).some(({kind}) => kind !== 'ordinal') &&
    tokens[at - 1]?.text === IN
  );
}

/** «که برای افتتاح یک کارگاه به بیرجند رفته بود». */
function isJourney({tokens}: TextReading, at: number, limit: number): boolean {
  return (
    tokens[at - 1]?.text === TO &&
    tokens.slice(at + 1, Math.min(limit, at + 4)).some(({text}) => JOURNEYS.test(text))
  );
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);

/** «۴۵ درصد کفش زنانه کشور», «۶۰ درصد صادرات سوهان کشور», «سهم شهرستان از فرش کشور». */
function isOfShare(reading: TextReading, at: number): boolean {
  for (let back = at - 1; back > Math.max(0, at - 7); back--) {
    if (reading.termAt('percent', back)) return true;
    if (covering(reading.numbers, back)?.kind === 'fraction') return true;
    if (reading.termAt('sense', back)?.means === 'share') return true;
    if (reading.tokens[back]!.kind !== 'word' || reading.termAt('verb', back)) return false;
  }
  return false;
}

/** «کشور» as the country: not «استان‌های دیگر کشور», «۱۵ کشور», «وزیر کشور», «خارج از کشور». */
function isWholeCountry({tokens, dates}: TextReading, {from, to, suffix, name}: Annotation): boolean {
  if (name === COUNTRY && suffix.startsWith(PLURAL)) return false;
  const before = [tokens[from - 1]?.text ?? '', tokens[from - 2]?.text ?? ''];
  if (
    BEST.has(before[0]!) ||
    OTHER_COUNTRIES.has(before[0]!) ||
    (before[0] === FROM && before[1] === OUTSIDE)
  )
    return false;
  const isCounted = tokens[from - 1]?.kind === 'digits' && !covering(dates, from - 1);
  return !isCounted && !LOOSE_PLURALS.has(tokens[to]?.text ?? '');
}

/** Towns share their names with ordinary words, so a town counts only where something shows it: a noun, a preposition before a name that is no other word. */
function isTownHere(reading: TextReading, town: Annotation, provinces: ReadonlySet<string>): boolean {
  const {tokens, raw, of} = reading;
  const {from, to, candidates = [], suffix} = town;
  if (suffix) return false;
  const before = tokens[from - 1]?.text ?? '';
  if (reading.language === 'en') return /^\p{Lu}/u.test(raw.slice(tokens[from]!.start));
  const isOther = AMBIGUOUS.some((kind) => covering(of(kind), from));
  if (isOther || (to - from === 1 && tokens[from]!.text.length < 3)) return false;
  if (TOWN_NOUNS.has(before)) return true;
  if (COMMON_WORDS.has(tokens[from]!.text) || covering(reading.dates, from)) return false;
  const isCapital = candidates.some(({kind}) => kind === 'capital');
  const isLong = tokens[from]!.text.length >= LONG_NAME && candidates.some(({kind}) => kind !== 'village');
  return isCapital || isLong || isOfNamed(candidates, provinces) || BEFORE_TOWNS.has(before);
}

// A longer name is seldom another word.
const LONG_NAME = 4;

function isOfNamed(candidates: readonly PlaceCandidate[], provinces: ReadonlySet<string>): boolean {
  return candidates.some(({province, kind}) => provinces.has(province) && kind !== 'village');
}

const AMBIGUOUS = [
  'noun',
  'product',
  'act',
  'element',
  'state',
  'process',
  'phrase',
  'verb',
  'participle',
  'stop',
  'say',
  'modifier',
  'sense',
  'marker',
  'hedge',
  'span',
];
