import {endingAt, startingAt, within, type TokenRange} from '../reading/spans.js';
import type {TextReading} from '../reading/reading.js';
import {ENGLISH_BE, ENGLISH_OPENERS} from './clause-lexicon.js';

/**
 * True where an English clause begins behind a token: “…, that feasibility studies …”, “… and that more than 60 …”, “…, of which
 * 97 …”, “… and 12 are …”, “… not 50 but 40”.
 */
export function opensEnglishClause(reading: TextReading, at: number): boolean {
  const {tokens, numbers, of} = reading;
  const {text} = tokens[at]!;
  const next = tokens[at + 1]?.text ?? '';
  if (text === 'and' || text === 'but')
    return (
      next === 'that' ||
      next === 'the' ||
      opensWithCount(reading, at + 1) ||
      (text === 'but' && startingAt(numbers, at + 1) !== undefined)
    );
  if (text === 'that') return endingAt(of('verb'), at)?.name === 'say';
  if (text !== ',') return false;
  return (
    ENGLISH_OPENERS.has(next) ||
    (next === 'and' && tokens[at + 2]?.kind === 'word') ||
    opensWithCount(reading, at + 1) ||
    endsCondition(reading, at)
  );
}

/** “If 7 clusters were launched, …”. */
function endsCondition({tokens, of}: TextReading, at: number): boolean {
  let from = at;
  while (from > 0 && tokens[from - 1]!.kind !== 'mark') from--;
  return within(of('marker'), from, at).some(
    ({means, from: start}) => means === 'condition' && start < from + 2,
  );
}

/** “12 are …”, “62 export …”: a number that is the subject of the verb behind it. */
function opensWithCount({tokens, numbers, termAt}: TextReading, at: number): boolean {
  const number = startingAt(numbers, at);
  if (!number) return false;
  return ENGLISH_BE.has(tokens[number.to]?.text ?? '') || termAt('verb', number.to) !== undefined;
}

/** “Had the loans been paid, 40 workshops would have reopened”: what did not come about. */
export function isEnglishCounterfactual(
  {tokens}: TextReading,
  clause: TokenRange,
  sentence: TokenRange,
): boolean {
  const has = ({from, to}: TokenRange, ...sought: string[]) =>
    tokens
      .slice(from, to)
      .some((_, at) => sought.every((word, ahead) => tokens[from + at + ahead]?.text === word));
  const first = tokens.slice(sentence.from, sentence.to).find(({kind}) => kind === 'word');
  const isInverted = first?.text === 'had';
  return has(clause, 'would', 'have') || (isInverted && has(sentence, 'would'));
}
