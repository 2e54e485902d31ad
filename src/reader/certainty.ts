import {covering, firstFrom, inside, type TokenRange} from './reading/spans.js';
import {clauseAt, type Clauses} from './clauses/read-clauses.js';
import type {Force} from './clauses/force.js';
import {toSum, type Weights} from './choices/choose.js';
import type {CountFound} from './counts/count.js';
import type {Certainty} from '../rows.js';
import type {Item} from './names/item.js';
import type {MentionFound} from './mentions/mention.js';
import type {PlaceScene} from './places/place-scene.js';
import type {PlaceSign} from './places/signs.js';
import type {TextReading} from './reading/reading.js';
import type {Whereabouts} from './places/places.js';

/** What speaks for and against a statement, by the words that say so, each from 0 to 1. */
export type Features = ReadonlyMap<string, number>;

/** What the reader thinks of its own reading, with the reasons where it is unsure, the weightiest first. */
export interface Judgement {
  certainty: Certainty;
  certainty_reasons: string[];
}

/** The row of the weights that holds the probability from which a statement is sure. */
export const THRESHOLD = 'threshold';
/** The feature that every statement has. */
export const ANY = 'any';
/** No known predicate or noun says what is counted: no sum makes that sure. */
export const UNKNOWN = 'measure: no predicate';

/** Judges a statement by its features: sure where the fitted probability that it is right reaches the threshold. */
export function judgeCertainty(features: Features, weights: Weights): Judgement {
  const isSure = !features.has(UNKNOWN) && toProbability(features, weights) >= (weights.get(THRESHOLD) ?? 1);
  return isSure
    ? {certainty: 'sure', certainty_reasons: []}
    : {certainty: 'unsure', certainty_reasons: listReasons(features, weights)};
}

/** The fitted probability that a statement is right. */
export function toProbability(features: Features, weights: Weights): number {
  return 1 / (1 + Math.exp(-toSum(features, weights)));
}

function listReasons(features: Features, weights: Weights): string[] {
  const against = [...features].flatMap(([name, value]) => {
    const weight = name === UNKNOWN ? -Infinity : value * (weights.get(name) ?? 0);
    return weight < SLIGHT && name !== ANY ? [{name, weight}] : [];
  });
  return against.length ? against.sort((a, b) => a.weight - b.weight).map(({name}) => name) : ['sum: margin'];
}

// What weighs less is no reason by itself.
const SLIGHT = -0.1;

/** The layers that features are read from. */
interface Scene {
  reading: TextReading;
  clauses: Clauses;
  forces: readonly Force[];
  items: readonly Item[];
  places: {scene: PlaceScene};
}

/** The features of a count at its place. */
export function listCountFeatures(scene: Scene, count: CountFound, whereabouts: Whereabouts): Features {
  const {reading, clauses} = scene;
  const {measure, unit, value, modality, number, rule, isUnknown, isWhole, item} = count;
  const clause = clauses.all[clauseAt(clauses, number.from)]!;
  const predicates = countPredicates(reading, clause);
  return toFeatures([
    ...featuresOfAll(scene, count, whereabouts),
    [UNKNOWN, isUnknown],
    [`measure: ${measure}`, true],
    [`rule: ${rule}`, true],
    [`rule: ${rule.split(':')[0]}`, true],
    [`modality: ${modality}`, modality !== 'fact'],
    ['measure: one predicate in its clause', predicates === 1],
    [
      'place: named in its clause',
      inside(scene.places.scene.signs, clause.from, clause.to).some(({place}) => place === whereabouts.place),
    ],
    ['measure: several predicates in its clause', predicates > 1],
    ['part: inherited', rule.startsWith('part')],
    ['whole: of a part', isWhole],
    [
      'number: another before its verb',
      clause.verb && inside(reading.numbers, number.to, clause.verb.from).length > 0,
    ],
    ['number: others in its clause', inside(reading.numbers, clause.from, clause.to).length > 2],
    ['number: in words', number.written === 'words'],
    ['number: one or two', value < 3],
    ['name: beside the number', item?.names.length],
    ['clause: no verb', !clause.verb],
    ['unit: percent', unit === 'percent'],
    ['list: a row or an entry', (covering(reading.lines, number.from)?.kind ?? 'text') !== 'text'],
  ]);
}

function countPredicates(reading: TextReading, {from, to}: TokenRange): number {
  return PREDICATES.reduce((sum, kind) => sum + inside(reading.of(kind), from, to).length, 0);
}

const PREDICATES = ['act', 'element', 'state', 'process'];

/** The features of a named cluster at a stage. */
export function listMentionFeatures(scene: Scene, mention: MentionFound): Features {
  const {range, stage, modality, sector, whereabouts} = mention;
  const item = itemsByStart(scene.items).get(range.from);
  const name = item?.names.find(({from}) => from === range.from);
  return toFeatures([
    ...featuresOfAll(scene, mention, whereabouts),
    [`stage: ${stage ?? 'none'}`, true],
    [`modality: ${modality}`, modality !== 'fact'],
    ['name: no product', sector === null],
    ['name: no place', name?.places.length === 0],
    ['name: several products', name && name.products.length > 1],
    ['name: in a list', item && item.names.length > 1],
    ['name: in a long list', item && item.names.length > 4],
    ['name: no cluster before it', item?.isTriggered === false],
    ['name: said again', item?.said],
    ['place: shared', name?.shared],
  ]);
}

const known = new WeakMap<readonly Item[], ReadonlyMap<number, Item>>();

/** The first item that is said, or has a name, at a token. */
function itemsByStart(items: readonly Item[]): ReadonlyMap<number, Item> {
  let starts = known.get(items);
  if (!starts) known.set(items, (starts = indexItems(items)));
  return starts;
}

function indexItems(items: readonly Item[]): Map<number, Item> {
  const starts = new Map<number, Item>();
  for (const item of items)
    for (const {from} of item.said ? [item.said] : item.names) if (!starts.has(from)) starts.set(from, item);
  return starts;
}

function featuresOfAll(
  {reading, clauses, forces, places: {scene}}: Scene,
  {sentence, range}: {sentence: number; range: TokenRange},
  {place, place_basis, probability}: Whereabouts,
): Doubt[] {
  const {from, to} = clauses.sentences[sentence]!;
  const {told, named, provinces} = toGround(scene);
  const near = inside(told, from, to);
  const isNamed = place === null || named.has(place);
  return [
    [ANY, true],
    ['place: margin', 1 - probability],
    ['place: close', probability < CLOSE],
    ['place: none', place === null],
    ['place: country', place === 'IR'],
    ['place: by context', place_basis === 'context'],
    ['place: nowhere named', !isNamed],
    ['place: nobody says it of the country', place === 'IR' && !isNamed && !scene.speakers.at(range.from)],
    ['place: not named in its sentence', place !== null && !near.some((sign) => sign.place === place)],
    ['place: another in its sentence', near.some((sign) => sign.place !== place)],
    ['place: the only one named', place !== null && named.size === 1 && named.has(place)],
    ['place: several provinces', provinces.size > 2],
    ['sentence: long', to - from > LONG],
    ['sentence: something not so', isAnyUnreal(clauses, forces, {from, to})],
    ['language: English', reading.language === 'en'],
    ['text: not of clusters', reading.matter !== 'clusters'],
  ];
}

/** Signs that tell of a place, the places they name, and the provinces of all signs; the same for every statement. */
interface TextGround {
  told: readonly PlaceSign[];
  named: ReadonlySet<string>;
  provinces: ReadonlySet<string>;
}

const grounds = new WeakMap<PlaceScene, TextGround>();

function toGround(scene: PlaceScene): TextGround {
  let ground = grounds.get(scene);
  if (!ground) {
    const told = scene.signs.filter(({isScene, isInPost, isOfShare}) => !isScene && !isInPost && !isOfShare);
    const provinces = scene.signs.map(({place}) => place).filter((place) => place.startsWith('IR-'));
    ground = {told, named: new Set(told.map(({place}) => place)), provinces: new Set(provinces)};
    grounds.set(scene, ground);
  }
  return ground;
}

function isAnyUnreal({all}: Clauses, forces: readonly Force[], {from, to}: TokenRange): boolean {
  for (let index = firstFrom(all, from); index < all.length && all[index]!.from < to; index++)
    if (forces[index]!.unreal) return true;
  return false;
}

// Below this probability another place is near.
const CLOSE = 0.9;
// Words of a sentence that nobody reads at once.
const LONG = 60;

/** A feature as it is asked: yes, no, a share, or something that is there or not. */
type Doubt = readonly [name: string, value: unknown];

function toFeatures(doubts: readonly Doubt[]): Features {
  const found = new Map<string, number>();
  for (const [name, value] of doubts)
    if (value) found.set(name, typeof value === 'number' ? Math.min(1, value) : 1);
  return found;
}
