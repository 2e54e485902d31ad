import {startingAt} from '../reading/spans.js';
import type {CountFrame} from './count-frame.js';
import {measureNoun} from './measure-noun.js';
import type {Annotation} from '../reading/reading.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import {OF_WHOLE, WHOLES_OF_SENSE} from './count-lexicon.js';

/** What an English share is of: the last noun of the phrase behind “of”, as in “of factory jobs” and “of the 1,200 units”. */
export function englishWhole(
  frame: CountFrame,
  at: number,
): {noun?: Annotation; measure: string; to: number} | undefined {
  const {reading} = frame;
  const {tokens, numbers, termAt} = reading;
  // “three in four workshops”
  if (frame.number.kind === 'fraction' && termAt('noun', at)) return wholeAt(frame, at);
  if (tokens[at]?.text !== 'of' && !OF_WHOLE.has(tokens[at]?.text ?? '')) return undefined;
  let found: {noun?: Annotation; measure: string; to: number} | undefined;
  let isOfNumber = false;
  for (let near = at; near < at + LONGEST_PHRASE && near < tokens.length; near++) {
    if (OF_WHOLE.has(tokens[near]!.text)) continue;
    const number = startingAt(numbers, near);
    if (number) {
      near = number.to - 1;
      isOfNumber = true;
      continue;
    }
    if (tokens[near]!.kind !== 'word' && !JOINING.has(tokens[near]!.text)) break;
    if (termAt('stop', near) || termAt('verb', near)?.form?.tense === 'past') break;
    found = wholeAt(frame, near) ?? found;
  }
  // the whole has a number of its own, which the quote leaves to it
  return found && isOfNumber ? {measure: found.measure, to: at} : found;
}

const LONGEST_PHRASE = 8;
const JOINING: ReadonlySet<string> = new Set(["'", '’', '-', '‑']);

function wholeAt(
  frame: CountFrame,
  at: number,
): {noun?: Annotation; measure: string; to: number} | undefined {
  const {reading} = frame;
  const noun = reading.termAt('noun', at);
  const measure = noun && !isClusterNoun(noun) ? measureNoun(frame, noun).measure : 'other';
  if (noun && measure !== 'other') return {noun, measure, to: noun.to};
  const sense = reading.termAt('sense', at);
  return sense && WHOLES_OF_SENSE.has(sense.means) ? {measure: sense.means, to: sense.to} : undefined;
}
