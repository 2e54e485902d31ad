import {bisectLeft} from 'd3-array';
import {startingAt, firstFrom, type TokenRange, endingAt} from './spans.js';
import type {TextReading} from './reading.js';
import {CLOSING_MARKS, COPULAS, ENDS_OF_SPEECH, FOLLOWERS, SEPARATORS} from './clause-lexicon.js';
import {OR, TOWN_SECOND} from '../text/particle-lexicon.js';

/** Where sentences and clauses of a text stand, as token ranges. */
export interface Clauses {
  sentences: TokenRange[];
  /** Positions right after a finite verb, a semicolon, a colon or a bracket, in order. */
  ends: number[];
  /** Indices of sentences that are headlines: they repeat the body and are not read. */
  headlines: ReadonlySet<number>;
}

/**
 * Parts a text into sentences and clauses. Persian closes a clause with its verb, so a clause ends after a finite verb, or
 * after a participle («شناسایی شده») where no noun follows that it could qualify.
 */
export function readClauses(reading: TextReading): Clauses {
  const {tokens} = reading;
  const sentences: TokenRange[] = [];
  const ends: number[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (
      at > from &&
      (token.before === 'line' || endsSentence(reading, at - 1) || at - from >= LONGEST_SENTENCE)
    ) {
      sentences.push({from, to: at});
      from = at;
    }
    const end = findClauseEnd(reading, at);
    if (end > at) ends.push(end);
  }
  if (from < tokens.length) sentences.push({from, to: tokens.length});
  return {
    sentences,
    ends: [...new Set(ends)].sort((a, b) => a - b),
    headlines: findHeadlines(reading, sentences),
  };
}

// Tables and lists run on without a full stop; no statement reaches so far.
const LONGEST_SENTENCE = 400;

const LINES_OF_HEAD = 6;
const LONGEST_HEADLINE = 24;

/** Short lines without a full stop that stand above the first full sentence of a text with several lines. */
function findHeadlines({tokens}: TextReading, sentences: readonly TokenRange[]): Set<number> {
  const headlines = new Set<number>();
  const body = sentences.findIndex(
    ({from, to}) => tokens[to - 1]!.text === '.' || to - from > LONGEST_HEADLINE,
  );
  for (let index = 0; index < Math.min(body, LINES_OF_HEAD); index++) {
    const {from, to} = sentences[index]!;
    const isWholeLine = tokens[from]!.before === 'line' && tokens[to]?.before === 'line';
    if (isWholeLine && !ENDS_OF_SPEECH.has(tokens[to - 1]!.text)) headlines.add(index);
  }
  return headlines;
}

/** The last position in a sorted list that is not beyond a limit, or `otherwise` where that is farther on. */
export function lastUpTo(positions: readonly number[], limit: number, otherwise: number): number {
  return Math.max(positions[bisectLeft(positions, limit + 1) - 1] ?? otherwise, otherwise);
}

/** The first position in a sorted list that is not before a limit. */
export function nextFrom(positions: readonly number[], limit: number): number | undefined {
  return positions[bisectLeft(positions, limit)];
}

/** Index of the sentence that a token lies in. */
export function sentenceAt({sentences}: Clauses, at: number): number {
  return firstFrom(sentences, at + 1) - 1;
}

function endsSentence({tokens}: TextReading, at: number): boolean {
  const {kind, text} = tokens[at]!;
  if (kind !== 'mark') return false;
  if (CLOSING_MARKS.has(text)) return true;
  return text === '.' && tokens[at + 1]?.before !== 'none';
}

function findClauseEnd(reading: TextReading, at: number): number {
  const {tokens} = reading;
  const token = tokens[at]!;
  if (reading.language === 'en' && opensClause(reading, at)) return at + 1;
  if (token.kind === 'mark') return SEPARATORS.has(token.text) && !isBetweenDigits(reading, at) ? at + 1 : at;
  const verb = startingAt(reading.of('verb'), at);
  if (verb && !isInsidePlace(reading, at) && !isAuxiliary(reading, verb.to))
    return isEither(reading, verb.to) ? at : verb.to;
  const cue = startingAt(reading.of('cue'), at);
  if (cue && COPULAS.has(cue.suffix)) return cue.to;
  const participle = startingAt(reading.of('participle'), at);
  return participle && closes(reading, participle.to) ? participle.to : at;
}

const BE = new Set(['were', 'had', 'have', 'are', 'is', 'was']);
const ENGLISH_OPENERS = new Set(['that', 'while', 'whereas', 'but', 'of', 'adding']);

/** “…, that feasibility studies …”, “… and that more than 60 …”, “…, of which 97 …”. */
function opensClause({tokens, numbers}: TextReading, at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  if (tokens[at]!.text === 'and') {
    const number = startingAt(numbers, at + 1);
    return next === 'that' || (number !== undefined && BE.has(tokens[number.to]?.text ?? ''));
  }
  if (tokens[at]!.text === ',' && tokens[at + 2]?.text === 'of' && tokens[at + 3]?.text === 'them')
    return true;
  return (
    tokens[at]!.text === ',' &&
    ENGLISH_OPENERS.has(next) &&
    (next !== 'of' || tokens[at + 2]?.text === 'which')
  );
}

function isBetweenDigits({tokens}: TextReading, at: number): boolean {
  return tokens[at - 1]?.kind === 'digits' && tokens[at + 1]?.kind === 'digits';
}

/** «قرار است …», «پیش‌بینی می‌شود …» open what follows. */
function isAuxiliary(reading: TextReading, to: number): boolean {
  // «یافت‌آباد», «کردآباد» are names of places
  if (reading.tokens[to]?.text === TOWN_SECOND) return true;
  return Boolean(endingAt(reading.of('auxiliary'), to));
}

function isInsidePlace(reading: TextReading, at: number): boolean {
  return Boolean(startingAt(reading.of('province'), at));
}

/** «یا در مسیر توسعه است یا بسته شده»: both halves are one predicate. */
function isEither({tokens}: TextReading, at: number): boolean {
  return tokens[at]?.text === OR;
}

function closes(reading: TextReading, at: number): boolean {
  const next = reading.tokens[at];
  if (!next || next.before === 'line' || next.kind === 'mark') return true;
  return FOLLOWERS.has(next.text) && !isEither(reading, at);
}
