import type {Option} from '../choices/choose.js';
import {firstFrom, inside, type TokenRange} from '../reading/spans.js';
import type {TextReading} from '../reading/reading.js';
import {isFree, toGround} from './place-ground.js';
import type {PlaceSign} from './signs.js';
import {PROVINCE_NOUN} from '../../text/place-lexicon.js';
import {TOTALS} from './place-lexicon.js';
import type {PlaceScene, PlacedRange} from './place-scene.js';
import {type Surroundings, toSurroundings} from './surroundings.js';

/** The places that a statement may be of, none among them, each with its features. */
export function listPlaceCandidates(scene: PlaceScene, placed: PlacedRange): Option<string | null>[] {
  const around = toSurroundings(scene, placed);
  const {places} = around.ground;
  const mayBe = isTotal(scene, placed) ? places.filter((place) => isAboveRows(scene, place)) : places;
  return [
    ...mayBe.map((place) => ({value: place, features: featuresOf(scene, placed, around, place)})),
    {value: null, features: featuresOfNone(around)},
  ];
}

/** «جمع | ۲۱ | ۹»: the row that sums the others up. */
function isTotal({reading: {lines, tokens}}: PlaceScene, {from}: PlacedRange): boolean {
  const line = lines[firstFrom(lines, from + 1) - 1];
  return line?.kind === 'row' && TOTALS.has(tokens[line.from]!.text);
}

/** A sum is of a place that more than its rows name. */
function isAboveRows(scene: PlaceScene, place: string): boolean {
  const {title, office, desk, reach, reading} = scene;
  const {lines} = reading;
  return (
    [title, office, desk, reach].includes(place) ||
    toGround(scene).told.some(
      (sign) => sign.place === place && lines[firstFrom(lines, sign.from + 1) - 1]?.kind !== 'row',
    )
  );
}

function featuresOf(
  scene: PlaceScene,
  placed: PlacedRange,
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
    country_english: isCountry && reading.language === 'en' && ground.isOfCountry,
    country_clusters: isCountry && placed.isOfClusters,
    named_town: inSentence.some(({basis}) => basis === 'gazetteer'),
    main: around.main === place,
    this_against: around.isOfThis && isCountry,
    name: placed.isName && isCountry,
  };
  return toFeatures(features);
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
function isInPhrase({tokens, numbers, termAt}: TextReading, sign: PlaceSign, {to}: TokenRange): boolean {
  if (sign.from < to || sign.from > to + 8 || inside(numbers, to, sign.from).length) return false;
  return tokens.slice(to, sign.from).every(({kind}, at) => kind === 'word' && !termAt('verb', to + at));
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
