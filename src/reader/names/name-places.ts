import {covering} from '../reading/spans.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import {endOfStop, readJoint} from './name-ends.js';
import {IN, TOWN_SECOND} from '../../text/particle-lexicon.js';
import {ANDS, COMMAS, HYPHENS} from './name-lexicon.js';

/** The province or town that begins at a token, where it is read as one. */
export function findPlace(reading: TextReading, at: number, limit: number): Annotation | undefined {
  // «گلیم سیرجان بهمن ۹۴»: a month, though a town is called so
  if (covering(reading.dates, at)) return undefined;
  // «یافت‌آباد» ends in the name of a town and is another place
  if (reading.tokens[at]?.text === TOWN_SECOND) return undefined;
  const [province, town] = ['province', 'town'].map((kind) => reading.termAt(kind, at));
  const place = province && town ? (town.to > province.to ? town : province) : (province ?? town);
  // «صاحب» is a town and a word: a word here
  const isWord = place === town && place && place.to <= (endOfStop(reading, at) ?? at);
  return place && place.to <= limit && !isWord ? place : undefined;
}

/** «کاشان و آران‌وبیدگل», «مراغه، بناب و ملکان»: more places of one name; a comma goes on only where «و» closes it. */
export function readPlaces(reading: TextReading, first: Annotation, limit: number): Annotation[] {
  const {tokens} = reading;
  const places = [first];
  let closed = 1;
  for (let at = first.to; at < limit;) {
    const isJoint = ANDS.has(tokens[at]!.text) || HYPHENS.has(tokens[at]!.text);
    const isNext = !isJoint && !COMMAS.has(tokens[at]!.text);
    const place = findPlace(reading, isNext ? at : at + 1, limit);
    if (!place || tokens[place.from]!.before === 'line') break;
    const product = reading.termAt('product', place.from);
    if (product && product.to >= place.to) break;
    places.push(place);
    at = place.to;
    if (isJoint || isNext) closed = places.length;
  }
  return places.slice(0, closed);
}

/** «شمال استان», «جنوب شرقی»: where it ends. */
export function readRegion(reading: TextReading, at: number): number | undefined {
  const region = reading.termAt('region', at);
  if (!region) return undefined;
  const ofProvince = reading.termAt('province_word', region.to);
  return ofProvince ? ofProvince.to : (readRegion(reading, region.to) ?? region.to);
}

/** «خرما (بم)، پسته (رفسنجان)», «خرما در بم و پسته در رفسنجان»: a place beside its name in a list. */
export function readAsidePlace(
  reading: TextReading,
  at: number,
  limit: number,
): {place: Annotation; to: number} | undefined {
  const {text} = reading.tokens[at] ?? {text: ''};
  const place = text === '(' || text === IN ? findPlace(reading, at + 1, limit) : undefined;
  if (!place) return undefined;
  if (text === '(') return reading.tokens[place.to]?.text === ')' ? {place, to: place.to + 1} : undefined;
  return readJoint(reading, place.to) ? {place, to: place.to} : undefined;
}
