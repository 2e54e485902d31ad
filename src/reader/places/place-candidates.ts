import type {Candidate} from '../choices/choose.js';
import {clauseAt, type Clauses} from '../clauses/read-clauses.js';
import {firstFrom, inside, startingAt, within, type TokenRange} from '../spans.js';
import type {TextReading} from '../reading.js';
import type {Speakers} from '../speakers/speakers.js';
import {SMALL_PLACES, THIS_WORDS} from './place-lexicon.js';
import {isFree, isRegion, lastBefore, toGround, type PlaceGround} from './place-ground.js';
import type {PlaceSign} from './signs.js';
import {PROVINCE_NOUN} from '../../text/place-lexicon.js';

/** What is known of the places of a text before any statement is placed. */
export interface PlaceScene {
  reading: TextReading;
  clauses: Clauses;
  speakers: Speakers;
  signs: readonly PlaceSign[];
  /** Province that the title names, if one. */
  title: string | null;
  /** Province of the publisher where that is an office, of its desk, of its reach. */
  office: string | null;
  desk: string | null;
  reach: string | null;
}

/** Of what a statement is placed: where it stands, and whether it counts clusters. */
export interface Placed extends TokenRange {
  sentence: number;
  isOfClusters: boolean;
  isName: boolean;
}

/** The places that a statement may be of, none among them, each with its features. */
export function listPlaceCandidates(scene: PlaceScene, placed: Placed): Candidate<string | null>[] {
  const {places} = toGround(scene);
  const around = toSurroundings(scene, placed);
  return [
    ...places.map((place) => ({value: place, features: featuresOf(scene, placed, around, place)})),
    {value: null, features: featuresOfNone(around)},
  ];
}

/** What the features of all candidates share. */
interface Surroundings {
  ground: PlaceGround;
  clause: TokenRange;
  sentence: TokenRange;
  own: PlaceSign[];
  near: PlaceSign[];
  last: PlaceSign | undefined;
  /** Where «این استان» was said last before the statement, -1 where it was not. */
  lastThis: number;
  /** Scenes that the sentence names: where a speech was given, who was met. */
  scenes: PlaceSign[];
  hasNationalOffice: boolean;
  speaker: string | null;
  /** «این استان». */
  isOfThis: boolean;
  /** «این شهرک». */
  isSmall: boolean;
  /** «در نقاط مختلف جهان». */
  isOfWorld: boolean;
  /** «استان‌های جنوبی». */
  isRegion: boolean;
  main: string | null;
  /** The place of its line; of the number before it; the next and the last, where no number stands between. */
  ofLine: string | undefined;
  taken: string | undefined;
  next: string | undefined;
  before: string | undefined;
}

function toSurroundings(scene: PlaceScene, placed: Placed): Surroundings {
  const {clauses, signs, speakers, reading} = scene;
  const ground = toGround(scene);
  const clause = clauses.all[clauseAt(clauses, placed.from)]!;
  const sentence = clauses.sentences[placed.sentence]!;
  const near = inside(ground.told, sentence.from, sentence.to);
  const speaker = speakers.at(placed.from)?.place ?? null;
  return {
    ground,
    clause,
    sentence,
    own: inside(ground.told, clause.from, clause.to),
    near,
    last: lastBefore(ground.told, placed.from),
    lastThis: lastBefore(ground.these, placed.from)?.from ?? -1,
    scenes: inside(signs, sentence.from, sentence.to).filter(({isScene}) => isScene),
    hasNationalOffice: within(reading.of('office_national'), sentence.from, sentence.to).length > 0,
    speaker,
    isOfThis: within(ground.these, sentence.from, sentence.to).length > 0,
    isOfWorld: within(reading.of('world'), clause.from, clause.to).length > 0,
    isSmall: hasSmall(reading, clause),
    isRegion: within(reading.of('province_word'), clause.from, clause.to).some(isRegion),
    main: mainOf(scene, ground.provinces, speaker),
    ofLine: lineOf(reading, near, placed),
    taken: takenBefore(reading, near, placed)?.place,
    next: nextOf(reading, near, placed)?.place,
    before: beforeOf(reading, near, placed)?.place,
  };
}

/** The province that a text is about: the speaker's, the office's, the title's, or the only one. */
function mainOf(
  {title, office, desk}: PlaceScene,
  provinces: ReadonlySet<string>,
  speaker: string | null,
): string | null {
  const known =
    speaker && speaker !== 'IR'
      ? speaker
      : (office ?? title ?? (provinces.size === 1 ? [...provinces][0]! : desk));
  return known === 'IR' ? null : known;
}

function hasSmall({tokens}: TextReading, {from, to}: TokenRange): boolean {
  for (let at = from + 1; at < to; at++)
    if (SMALL_PLACES.has(tokens[at]!.text) && THIS_WORDS.has(tokens[at - 1]!.text)) return true;
  return false;
}

function featuresOf(
  scene: PlaceScene,
  placed: Placed,
  around: Surroundings,
  place: string,
): Map<string, number> {
  const {signs, title, office, desk, reach, reading} = scene;
  const {clause, own, near, speaker, ground} = around;
  const {provinces} = ground;
  const isCountry = place === 'IR';
  const mine = (list: readonly PlaceSign[]) => list.filter((sign) => sign.place === place);
  const inClause = mine(own);
  const inSentence = mine(near);
  const nearest = Math.min(
    ...inSentence.map(({from, to}) => (from >= placed.to ? from - placed.to : Math.max(0, placed.from - to))),
  );
  const hasProvince = near.some((sign) => sign.place.startsWith('IR-') && !sign.isScene);
  const features: Record<string, boolean | number> = {
    country: isCountry,
    clause_before: inClause.some((sign) => sign.to <= placed.from && !sign.isScene),
    clause_after: inClause.some((sign) => sign.from >= placed.to && !sign.isScene),
    in_quote: inClause.some((sign) => sign.from >= placed.from && sign.to <= placed.to),
    clause_free: inClause.some(isFree),
    sentence: inSentence.length > 0,
    sentence_free: inSentence.some(isFree),
    sentence_before: inSentence.some((sign) => sign.to <= clause.from && isFree(sign)),
    scene: isOnlyScene(scene, around, place),
    scene_here: around.scenes.some((sign) => sign.place === place),
    last_this: around.main === place && around.lastThis > (around.last?.from ?? -1),
    this_beyond: around.last?.place === place && around.lastThis > around.last.from,
    country_office: isCountry && around.hasNationalOffice,
    taken: around.taken === place,
    of_share: inSentence.length > 0 && inSentence.every(({isOfShare}) => isOfShare),
    in_noun_phrase: inClause.some((sign) => isInPhrase(reading, sign, placed)),
    own_line: around.ofLine === place,
    own_next: around.next === place,
    own_before: around.before === place,
    beyond_number: inClause.some((sign) => isBeyond(reading, sign, placed)),
    adjacent: inClause.some((sign) => isAdjacent(reading, sign, placed)),
    nearness: Number.isFinite(nearest) ? 1 / (1 + nearest / 4) : 0,
    last_named: around.last?.place === place,
    last_named_free: around.last?.place === place && isFree(around.last),
    share: (ground.times.get(place) ?? 0) / (signs.length || 1),
    title: title === place,
    title_only: title === place && near.length === 0,
    only_province: provinces.size === 1 && provinces.has(place),
    speaker_office: speaker === place,
    any_office: ground.offices.has(place),
    publisher_office: office === place,
    publisher_reach: reach === place,
    desk: desk === place,
    desk_alone: desk === place && provinces.size === 0,
    province_of_national: !isCountry && speaker === 'IR',
    country_of_provincial: isCountry && speaker !== null && speaker !== 'IR',
    country_of_national: isCountry && speaker === 'IR' && !hasProvince,
    this_province: around.isOfThis && around.main === place,
    first_sentence: ground.first.has(place),
    country_clause: isCountry && inClause.length > 0,
    country_sentence: isCountry && inSentence.length > 0,
    country_no_province: isCountry && provinces.size === 0,
    country_no_place: isCountry && provinces.size === 0 && speaker === null && signs.length === 0,
    country_against_province: isCountry && hasProvince,
    country_english: isCountry && reading.language === 'en' && hasGround(scene),
    country_clusters: isCountry && placed.isOfClusters,
    named_town: inSentence.some(({basis}) => basis === 'gazetteer'),
    main: around.main === place,
    this_against: around.isOfThis && isCountry,
    name: placed.isName && isCountry,
  };
  return toFeatures(features);
}

/** True where anything in a text or its title speaks of the country: its name, an office, someone who tells of it. */
function hasGround({signs, reading, title, speakers}: PlaceScene): boolean {
  const isNamed = title === 'IR' || signs.some(({place}) => place === 'IR');
  return isNamed || speakers.all.some((one) => one !== undefined) || reading.of('office_national').length > 0;
}

/** True where a place is only where a speech was given, and nothing else in or beside the text names it. */
function isOnlyScene(
  {title, office, desk, reach}: PlaceScene,
  {ground}: Surroundings,
  place: string,
): boolean {
  if (ground.offices.has(place) || [title, office, desk, reach].includes(place)) return false;
  return ground.times.get(place) === 0;
}

function featuresOfNone({
  near,
  ground: {provinces, isBare},
  speaker,
  isSmall,
  isOfThis,
  isRegion,
  isOfWorld,
  main,
}: Surroundings): Map<string, number> {
  return toFeatures({
    none: true,
    none_no_sign: isBare && speaker === null,
    none_no_main: main === null && speaker === null,
    none_small: isSmall && main === null,
    none_this: isOfThis && main === null,
    none_region: isRegion && !near.some(({place}) => place.startsWith('IR-')),
    none_no_province: provinces.size === 0,
    none_world: isOfWorld,
  });
}

function toFeatures(features: Record<string, boolean | number>): Map<string, number> {
  const found = new Map<string, number>();
  for (const name in features) if (features[name]) found.set(name, Number(features[name]));
  return found;
}

/** «۵۶۳ واحد تولید شیرینی و شکلات کشور»: no verb, comma or number stands between. */
function isInPhrase({tokens, numbers, of}: TextReading, sign: PlaceSign, {to}: TokenRange): boolean {
  if (sign.from < to || sign.from > to + 8 || inside(numbers, to, sign.from).length) return false;
  return tokens
    .slice(to, sign.from)
    .every(({kind}, at) => kind === 'word' && !startingAt(of('verb'), to + at));
}

/** «یزد: ۲۴ شهرک، ۱۴۲۰ واحد»: the place that an entry of a list or a row of a table begins with. */
function lineOf({lines}: TextReading, near: readonly PlaceSign[], {from}: TokenRange): string | undefined {
  const line = lines[firstFrom(lines, from + 1) - 1];
  if (!line || (line.kind !== 'item' && line.kind !== 'row')) return undefined;
  return near.find((sign) => sign.from >= line.from && sign.from <= line.from + 2 && sign.to <= from)?.place;
}

/** The first place behind a number, where no other number stands between: «هجده خوشه به کرمانشاه و پانزده خوشه به همدان …». */
function nextOf({numbers}: TextReading, near: readonly PlaceSign[], {to}: TokenRange): PlaceSign | undefined {
  const sign = near.find((one) => one.from >= to && !one.isScene);
  return sign && !inside(numbers, to, sign.from).length ? sign : undefined;
}

/** The place before a number that is already the one behind the number before it. */
function takenBefore(
  {numbers}: TextReading,
  near: readonly PlaceSign[],
  placed: TokenRange,
): PlaceSign | undefined {
  const sign = beforeOf({numbers} as TextReading, near, placed);
  const earlier = sign && numbers[firstFrom(numbers, sign.from) - 1];
  const isBehind = earlier && earlier.from >= (near[0]?.from ?? 0) - 12 && sign.from - earlier.to < 8;
  const next = isBehind ? nextOf({numbers} as TextReading, near, placed) : undefined;
  return next && sign;
}

/** The last place before a number, where no other number stands between: «گیلان ۲۹، قزوین ۱۸». */
function beforeOf(
  {numbers}: TextReading,
  near: readonly PlaceSign[],
  {from}: TokenRange,
): PlaceSign | undefined {
  const sign = near.findLast((one) => one.to <= from && !one.isScene);
  return sign && !inside(numbers, sign.to, from).length ? sign : undefined;
}

/** Another number stands between: the place may be that one's. */
function isBeyond({numbers}: TextReading, sign: PlaceSign, {from, to}: TokenRange): boolean {
  return sign.from >= to
    ? inside(numbers, to, sign.from).length > 0
    : inside(numbers, sign.to, from).length > 0;
}

/** «اصفهان با ۵۵ خوشه», «تهران ۱۸۴۱», “4,100 in Tehran”. */
function isAdjacent({tokens}: TextReading, sign: PlaceSign, {from, to}: TokenRange): boolean {
  if (sign.to <= from) return from - sign.to < 2;
  return sign.from - to < 2 || (sign.from - to === 2 && tokens[to + 1]?.text === PROVINCE_NOUN);
}
