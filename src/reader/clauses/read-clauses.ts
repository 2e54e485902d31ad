import {bisectLeft} from 'd3-array';
import {covering, firstFrom, type TokenRange} from '../reading/spans.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import {
  ABSENCE,
  CLOSING_MARKS,
  NOUN_PASTS,
  COPULAS,
  ENDS_OF_SPEECH,
  FOLLOWERS,
  SEPARATORS,
} from './clause-lexicon.js';
import {opensEnglishClause} from './english-clauses.js';
import {TOWN_SECOND} from '../../text/particle-lexicon.js';

/** A clause: in Persian it ends with its verb. */
export interface Clause extends TokenRange {
  sentence: number;
  /** The finite verb of the clause, or the word that has the copula on it; none in a list or behind a colon. */
  verb: Annotation | undefined;
}

/** Where sentences and clauses of a text stand. */
export interface Clauses {
  sentences: TokenRange[];
  /** Without gaps, in order. */
  all: Clause[];
  /** Where they end, in order. */
  ends: number[];
  /** Indices of sentences that are headlines: they repeat the body and are not read. */
  headlines: ReadonlySet<number>;
}

/**
 * Parts a text into sentences and clauses. Persian closes a clause with its verb, so a clause ends after a finite verb, or
 * after a participle («شناسایی شده») where no noun follows that it could qualify; marks and, in English, conjunctions part them too.
 */
export function readClauses(reading: TextReading): Clauses {
  const sentences = readSentences(reading);
  const all = sentences.flatMap((sentence, index) => readSentenceClauses(reading, sentence, index));
  return {sentences, all, ends: all.map(({to}) => to), headlines: findHeadlines(reading, sentences)};
}

/** Index of the sentence that a token lies in. */
export function sentenceAt({sentences}: Pick<Clauses, 'sentences'>, at: number): number {
  return firstFrom(sentences, at + 1) - 1;
}

/** Index of the clause that a token lies in. */
export function clauseAt({all}: Pick<Clauses, 'all'>, at: number): number {
  return firstFrom(all, at + 1) - 1;
}

// Tables and lists run on without a full stop; no statement reaches so far.
const LONGEST_SENTENCE = 400;

function readSentences({tokens}: TextReading): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (
      at < tokens.length &&
      tokens[at]!.before !== 'line' &&
      !endsSentence(tokens, at - 1) &&
      at - from < LONGEST_SENTENCE
    )
      continue;
    sentences.push({from, to: at});
    from = at;
  }
  return tokens.length ? sentences : [];
}

function endsSentence(tokens: TextReading['tokens'], at: number): boolean {
  const {kind, text} = tokens[at]!;
  if (kind !== 'mark') return false;
  return CLOSING_MARKS.has(text) || (text === '.' && tokens[at + 1]?.before !== 'none');
}

function readSentenceClauses(reading: TextReading, sentence: TokenRange, index: number): Clause[] {
  const clauses: Clause[] = [];
  let from = sentence.from;
  let verb: Annotation | undefined;
  for (let at = from; at < sentence.to;) {
    const found = findVerb(reading, at, sentence.to);
    const end = found ? found.to : isParted(reading, at) ? at + 1 : at;
    if (found) verb ??= found;
    const isClosed = end > at && (reading.language === 'fa' || !found);
    if (isClosed) {
      clauses.push({from, to: end, sentence: index, verb});
      [from, verb] = [end, undefined];
    }
    at = Math.max(end, at + 1);
  }
  if (from < sentence.to) clauses.push({from, to: sentence.to, sentence: index, verb});
  return clauses;
}

/** The finite verb at a token: not one inside «قرار است», nor in the name of a place («یافت‌آباد»). */
function findVerb(reading: TextReading, at: number, limit: number): Annotation | undefined {
  const {tokens} = reading;
  const terms = reading.termsAt(at);
  if (!terms.length) return undefined;
  const verb = reading.termAt('verb', at);
  if (verb && verb.to <= limit) {
    if (isInsideTerm(reading, verb) || isNoun(reading, verb)) return undefined;
    return tokens[verb.to]?.text === TOWN_SECOND ? undefined : verb;
  }
  if (reading.language === 'en') return undefined;
  const participle = reading.termAt('participle', at);
  if (participle && closes(reading, participle.to) && !covering(reading.of('marker'), at)) return participle;
  if (!terms.some(({suffix}) => COPULAS.has(suffix))) return undefined;
  return PREDICATIVE.map((kind) => reading.termAt(kind, at)).find((one) => one && COPULAS.has(one.suffix));
}

const PREDICATIVE = ['state', 'phrase', 'act', 'noun', 'sense', 'product', 'marker', 'element'];
const LONGER = ['process', 'phrase', 'marker', 'province', 'town', 'say', 'noun', 'product'];

/** «مطالعه شناختی», «قرار است»: a verb inside a longer term is none. */
function isInsideTerm({of}: TextReading, {from, to}: Annotation): boolean {
  return LONGER.some((kind) => {
    const term = covering(of(kind), from);
    return term !== undefined && term.to - term.from > to - from && !(kind === 'say' && term.to === to);
  });
}

/** «به دلیل نبود اعتبار»: the verb's form is a noun here. */
function isNoun({tokens, termAt}: TextReading, {from, to, form}: Annotation): boolean {
  // «پرداخت نشود»: the past of one verb is the noun of another
  if (form?.tense === 'past' && termAt('verb', to) && tokens[to]!.before !== 'line') return true;
  if (NOUN_PASTS.has(tokens[from]!.text) && to === from + 1) return !closes({tokens} as TextReading, to);
  return tokens[from]!.text === ABSENCE && tokens[to]?.kind === 'word' && !FOLLOWERS.has(tokens[to]!.text);
}

/** A participle closes its clause where no noun follows that it could qualify. */
function closes({tokens}: TextReading, at: number): boolean {
  const next = tokens[at];
  return !next || next.before === 'line' || next.kind === 'mark' || FOLLOWERS.has(next.text);
}

function isParted(reading: TextReading, at: number): boolean {
  const {tokens} = reading;
  const {kind, text} = tokens[at]!;
  if (reading.language === 'en' && opensEnglishClause(reading, at)) return true;
  if (kind !== 'mark' || !SEPARATORS.has(text)) return false;
  return !(tokens[at - 1]?.kind === 'digits' && tokens[at + 1]?.kind === 'digits');
}

const LINES_OF_HEAD = 6;

/** Headings above a text that say what it says again: a line that shares no word with it is a part of it. */
function findHeadlines({tokens, lines}: TextReading, sentences: readonly TokenRange[]): Set<number> {
  const headings = lines
    .slice(0, LINES_OF_HEAD)
    .filter(
      ({kind, from, to}) =>
        kind === 'heading' && !ENDS_OF_SPEECH.has(tokens[to - 1]!.text) && isRepeated(tokens, from, to),
    );
  return new Set(headings.map(({from}) => firstFrom(sentences, from + 1) - 1));
}

function isRepeated(tokens: TextReading['tokens'], from: number, to: number): boolean {
  const words = new Set(
    tokens
      .slice(from, to)
      .filter(({kind, text}) => kind !== 'mark' && text.length > 2)
      .map(({text}) => text),
  );
  const enough = words.size / 2;
  let found = 0;
  for (let at = to; at < tokens.length && found <= enough; at++) if (words.delete(tokens[at]!.text)) found++;
  return found > enough;
}

/** The first position in a sorted list that is not before a limit. */
export function nextFrom(positions: readonly number[], limit: number): number | undefined {
  return positions[bisectLeft(positions, limit)];
}

/** The last position in a sorted list that is not beyond a limit, or `otherwise` where that is farther on. */
export function lastUpTo(positions: readonly number[], limit: number, otherwise: number): number {
  return Math.max(positions[bisectLeft(positions, limit + 1) - 1] ?? otherwise, otherwise);
}
