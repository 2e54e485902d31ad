import {covering, endingAt, inside, within, type TokenRange} from '../reading/spans.js';
import type {TextReading} from '../reading/reading.js';
import {clauseAt, type Clause} from './read-clauses.js';
import {AND, COMMA, FROM} from '../../text/particle-lexicon.js';
import {AFTER, CONNECTIVES, ITS, RESTS, SEMICOLONS} from './telling-lexicon.js';
import {type TellingFrame, type Subject, type Predicate, readPredicates, governs} from './read-predicates.js';

/** Where the words that tell of a subject end: at the next subject's own clause, or with the sentence. */
export function reachBehind(frame: TellingFrame, subject: Subject, sentence: TokenRange): number {
  const {reading, clauses} = frame;
  if (isAside(reading, subject, sentence)) return subject.to;
  const end = startOfRest(reading, subject.to, findSemicolon(reading, subject.to, sentence.to));
  const semicolon = startOfPart(reading, subject.to, end);
  const next = subject.after;
  if (!next || next.from >= semicolon) return semicolon;
  const own = clauseAt(clauses, subject.from);
  const theirs = clauseAt(clauses, next.from);
  if (theirs > own) return startOfNext(frame, theirs, next);
  const between = readPredicates(frame, subject.to, next.from, own);
  const leading =
    reading.language === 'fa'
      ? between.map((one) => startOfLeading(reading, one, next.from)).find((at) => at >= 0)
      : undefined;
  if (leading !== undefined && leading >= 0) return leading;
  return between.length ? next.from : semicolon;
}

/** «شناسایی ۲۱ خوشه و صدور پروانه اتمام برای هفت خوشه»: where the words begin that govern the next subject behind «و»; -1 where none do. */
function startOfLeading(reading: TextReading, one: Predicate, next: number): number {
  for (let at = one.from - 1; at > one.from - LONGEST_LEAD && reading.tokens[at]?.kind === 'word'; at--) {
    if (reading.tokens[at]!.text === AND) return governs(reading, one, next) ? at : -1;
    if (reading.termAt('noun', at) ?? endingAt(reading.of('verb'), at + 1)) return -1;
  }
  return -1;
}

const LONGEST_LEAD = 4;

/** «پس از سه سال کار موفق خوشه کفش قم، …»: a time before the clause that follows. */
function isAside({tokens}: TextReading, {from, to}: Subject, sentence: TokenRange): boolean {
  if (tokens[to]?.text !== COMMA) return false;
  for (
    let at = from - 1;
    at > Math.max(sentence.from, from - LONGEST_ASIDE) && tokens[at]!.text !== COMMA;
    at--
  )
    if (tokens[at]!.text === FROM && AFTER.has(tokens[at - 1]?.text ?? '')) return true;
  return false;
}

const LONGEST_ASIDE = 12;

/** “12 clusters, seven of which are up and running”: where a part of the subject has a clause of its own. */
function startOfPart({numbers, tokens, language}: TextReading, from: number, limit: number): number {
  if (language !== 'en') return limit;
  const part = inside(numbers, from, limit).find(
    ({to}) => tokens[to]?.text === 'of' && OF_PART.has(tokens[to + 1]?.text ?? ''),
  );
  return part?.from ?? limit;
}

const OF_PART: ReadonlySet<string> = new Set(['which', 'whom', 'them']);

/** «پنج خوشه فعال و بقیه در مرحله امکان‌سنجی هستند»: where the rest has a predicate of its own. */
function startOfRest({tokens}: TextReading, from: number, limit: number): number {
  const at = tokens.slice(from, limit).findIndex(({text}) => RESTS.has(text));
  return at < 0 ? limit : from + at;
}

/** A clause that begins with another subject is that one's; what stands before it in the clause may still be ours. */
function startOfNext({clauses}: TellingFrame, index: number, next: TokenRange): number {
  const {from} = clauses.all[index]!;
  return next.from - from < 8 ? from : next.from;
}

/** A semicolon ends the reach, unless the clause behind it goes on about the same («؛ مطالعه شناختی آن ادامه دارد»). */
function findSemicolon({tokens}: TextReading, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (!SEMICOLONS.has(tokens[at]!.text)) continue;
    if (!tokens.slice(at + 1, at + 6).some(({text}) => ITS.has(text))) return at;
  }
  return limit;
}

/** A further clause tells of the subject only where its predicate comes at once, without a subject of its own. */
export function goesOn(frame: TellingFrame, index: number): boolean {
  const {reading, clauses} = frame;
  const {from, to} = clauses.all[index]!;
  const first = readPredicates(frame, from, to, index)[0];
  if (!first) return from + 1 >= to;
  for (let at = from; at < first.from; at++) {
    if (
      CONNECTIVES.has(reading.tokens[at]!.text) ||
      covering(reading.dates, at) ||
      covering(reading.of('marker'), at)
    )
      continue;
    return false;
  }
  return true;
}

/** «مطالعه شناختی آن ادامه دارد»: behind clauses about other things, «آن» leads back. */
export function refersBack(frame: TellingFrame, {from, to}: Clause): boolean {
  const processes = within(frame.reading.of('process'), from, to);
  return processes.some(({to, suffix}) => ITS.has(suffix) || ITS.has(frame.reading.tokens[to]?.text ?? ''));
}
