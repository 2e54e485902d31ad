import {choose} from '../choices/choose.js';
import {startingAt, within, type TokenRange} from '../reading/spans.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import type {NameFound} from '../names/item.js';
import type {PlaceBasis} from '../../rows.js';
import {listPlaceCandidates} from './place-candidates.js';
import type {PlacedRange, PlaceScene} from './place-scene.js';
import {resolveSign, type PlaceSign} from './signs.js';
import {COMMA, FROM, IN, TO, WITH} from '../../text/particle-lexicon.js';
import {clauseAt} from '../clauses/read-clauses.js';
import {ALL_OF} from './place-lexicon.js';

/** Where a statement holds: a province or `IR`, and on what ground. */
export interface Whereabouts {
  place: string | null;
  place_basis: PlaceBasis | null;
  /** How sure the choice is, from 0 to 1. */
  probability: number;
}

/** Finds the place of any part of a text. */
export interface PlaceFinder {
  scene: PlaceScene;
  at(placed: PlacedRange): Whereabouts;
  ofName(name: NameFound, range: TokenRange, sentence: number): Whereabouts & {town?: string | undefined};
}

/** Builds the place finder of a text: every place is chosen among those that the text gives ground for, none included. */
export function createPlaces(scene: PlaceScene): PlaceFinder {
  const {reading, signs, clauses} = scene;
  const weights = reading.grammar.weightsOf('place');
  const provinces = new Set(
    signs.flatMap(({place, basis}) => (basis === 'text' && place.startsWith('IR-') ? [place] : [])),
  );

  const firstNamed = findFirstNamed(signs);

  function at(placed: PlacedRange): Whereabouts {
    if (!placed.isName && isOfCountry(scene, placed))
      return {place: 'IR', place_basis: basisOf('IR', placed), probability: 1};
    const {value, probability} = choose(listPlaceCandidates(scene, placed), weights);
    return {place: value, place_basis: value ? basisOf(value, placed) : null, probability};
  }

  /** `text` where the body names the place outside a post up to this sentence, `gazetteer` where it names a town of it, else `context`. */
  function basisOf(place: string, {sentence}: PlacedRange): PlaceBasis {
    const end = clauses.sentences[sentence]!.to;
    if ((firstNamed.text.get(place) ?? Infinity) < end) return 'text';
    return (firstNamed.gazetteer.get(place) ?? Infinity) < end ? 'gazetteer' : 'context';
  }

  function ofName(name: NameFound, range: TokenRange, sentence: number) {
    const placed = {...range, sentence, isOfClusters: true, isName: true};
    const town = townsOf(name);
    const own = name.places.at(-1);
    if (!own) return {...at(placed), town};
    const {place} = resolveSign(own, provinces);
    return {place, place_basis: basisOf(place, placed), probability: 1, town};
  }

  return {scene, at, ofName};
}

/** Where each place is first named outside a post: by its own name (`text`) or by a town of it (`gazetteer`). */
function findFirstNamed(signs: readonly PlaceSign[]) {
  const first = {text: new Map<string, number>(), gazetteer: new Map<string, number>()};
  for (const {place, basis, isInPost, isScene, from} of signs) {
    const found = basis === 'text' ? first.text : first.gazetteer;
    if (!isInPost && !isScene && !found.has(place)) found.set(place, from);
  }
  return first;
}

function townsOf({places}: NameFound): string | undefined {
  return places.flatMap(({kind, name}) => (kind === 'town' ? [name!] : [])).join(`${COMMA} `) || undefined;
}

/** «سراسر کشور تنها دو شهرک داشت», «یکی از ۳ خوشه طلای کشور»: the words of the count itself give the country, whoever speaks. */
function isOfCountry({reading, clauses, signs}: PlaceScene, {from, to}: PlacedRange): boolean {
  const {tokens} = reading;
  const clause = clauses.all[clauseAt(clauses, from)]!;
  const own = within(signs, clause.from, clause.to).filter(({isInPost, isScene}) => !isInPost && !isScene);
  const country = own.filter(({place, isOfShare}) => place === 'IR' && !isOfShare);
  if (!country.length) return false;
  const isAll = country.some((sign) => sign.to <= from && isOfAll(tokens, sign));
  if (isAll) return own.every(({place}) => place === 'IR');
  const isOfWhole = tokens[from - 1]?.text === FROM;
  return (
    isOfWhole &&
    country.some(
      (sign) => isOfNoun(reading, sign, to) && !own.some((one) => one.from >= to && one.place !== 'IR'),
    )
  );
}

function isOfAll(tokens: TextReading['tokens'], {from}: PlaceSign): boolean {
  return [from - 1, from].some((at) => ALL_OF.has(tokens[at]?.text ?? ''));
}

/** True where a country ends the noun phrase that begins at a token. */
function isOfNoun({tokens, of}: TextReading, sign: PlaceSign, to: number): boolean {
  if (sign.from < to || sign.from > to + LONGEST_NOUN) return false;
  const words = tokens.slice(to, sign.from);
  if (words.some(({kind, text}) => kind !== 'word' || LINKING.has(text))) return false;
  return !['verb', 'province_word'].some((kind) => within(of(kind), to, sign.from).length);
}

const LONGEST_NOUN = 6;
const LINKING: ReadonlySet<string> = new Set([IN, FROM, TO, WITH]);

/** The province that a short text names: a title, a desk, a publisher. */
export function findProvince(
  {of}: Pick<TextReading, 'of'>,
  isExcluded: (place: Annotation) => boolean = () => false,
): string | null {
  const province = of('province').find((one) => !one.suffix && !isExcluded(one));
  const capital = of('town').find(
    ({from, candidates}) =>
      candidates?.some(({kind}) => kind === 'capital') && !startingAt(of('province'), from),
  );
  return (province ?? capital)?.province ?? null;
}
