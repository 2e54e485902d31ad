import {max} from 'd3-array';
import {startingAt} from '../reading/spans.js';
import type {TextReading} from '../reading/reading.js';
import type {Segment} from './enumerations.js';
import {TOWN_SECOND} from '../../text/particle-lexicon.js';
import {ANDS, COMMAS, FURTHER, HYPHENS} from './name-lexicon.js';

const TELLING = ['act', 'phrase', 'state', 'element', 'marker'];
const OF_GRAMMAR = [
  'process',
  'verb',
  'participle',
  'infinitive',
  'say',
  'said_by',
  'hedge',
  'sense',
  'pronoun',
  'window',
  'nation',
];
const STOPPING: ReadonlySet<string> = new Set([
  ...TELLING,
  ...OF_GRAMMAR,
  'stop',
  'noun',
  'post',
  'province_word',
  'kind_list',
  'list_open',
]);

/** True where a token cannot be part of a cluster's name. */
export function isStop(reading: TextReading, at: number): boolean {
  const {tokens, numbers, dates} = reading;
  const {kind, text} = tokens[at]!;
  if (HYPHENS.has(text)) return reading.language !== 'en';
  if (kind !== 'word' || ANDS.has(text)) return true;
  // «یافت‌آباد» is a place, not a verb
  if (tokens[at + 1]?.text === TOWN_SECOND) return false;
  return endOfStop(reading, at) !== undefined || Boolean(startingAt(numbers, at) ?? startingAt(dates, at));
}

/** Where the longest word that cannot be part of a name ends, of those that begin at a token. */
export function endOfStop({termsAt}: TextReading, at: number): number | undefined {
  return max(termsAt(at), ({kind, to}) => (STOPPING.has(kind) ? to : undefined));
}

/** True where what is told of a name begins. */
export function isTold(reading: TextReading, at: number): boolean {
  return reading.hasTermAt(TELLING, at);
}

/** The comma, «و» or both that join what ends at a token to the next part. */
export function readJoint(
  {tokens}: TextReading,
  at: number,
): {joint: Segment['joint']; to: number} | undefined {
  const token = tokens[at];
  if (!token || token.before === 'line') return undefined;
  const hasComma = COMMAS.has(token.text);
  let to = hasComma ? at + 1 : at;
  const hasAnd = ANDS.has(tokens[to]?.text ?? '');
  if (hasAnd) to++;
  if (to === at) return undefined;
  if (FURTHER.has(tokens[to]?.text ?? '')) return {joint: 'then', to: to + 1};
  return {joint: hasAnd ? 'and' : 'comma', to};
}
