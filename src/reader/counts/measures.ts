import {inside, within, type TokenRange} from '../reading/spans.js';
import {TO} from '../../text/particle-lexicon.js';
import {clauseAround, type CountFrame} from './count-frame.js';
import {BOUND, FOREIGN, SENDING} from './count-lexicon.js';
import type {TextReading} from '../reading/reading.js';

/** Decides what a number of money or of a quantity measures, by the nearest word that tells, in its clause or else in its sentence. */
export function measureBySense(
  reading: TextReading,
  kind: string,
  at: TokenRange,
  clause: TokenRange,
  wider: TokenRange,
): string {
  return (
    senseAt(reading, kind, at, clause) ??
    senseAt(reading, kind, at, wider) ??
    (kind === 'money' ? 'funding' : 'other')
  );
}

/** The measure that the nearest word in a token range tells of a number of a kind. */
export function senseAt(
  {of, grammar}: TextReading,
  kind: string,
  {from, to}: TokenRange,
  clause: TokenRange,
): string | undefined {
  const told = grammar.toldOf(kind);
  let best: string | undefined;
  let distance = Infinity;
  for (const sense of within(of('sense'), clause.from, clause.to)) {
    if (!told.has(sense.means)) continue;
    const away = sense.from >= to ? sense.from - to : from - sense.to;
    if (away < distance) [best, distance] = [sense.means, away];
  }
  return best;
}

/** «۳ میلیون جفت کفش به قزاقستان فرستاد», «راهی عراق و عمان کردند»: what a clause sends to another country. */
export function isSentAbroad({
  reading,
  clauses,
  number,
}: Pick<CountFrame, 'reading' | 'clauses' | 'number'>): boolean {
  const {tokens, language} = reading;
  const {from, to, verb} = clauseAround({clauses, number});
  if (language !== 'fa' || !verb) return false;
  const isSending = SENDING.test(tokens[verb.to - 1]!.text);
  return tokens.slice(from, to).some(({text}, index) => {
    if (!FOREIGN.has(text) || inside(reading.numbers, number.to, from + index).length) return false;
    const before = tokens.slice(Math.max(from, from + index - NEAR_TO), from + index);
    return before.some((one) => one.text === BOUND || (isSending && one.text === TO));
  });
}

const NEAR_TO = 5;
