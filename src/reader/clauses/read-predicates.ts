import type {Aspect} from '../grammar/grammar.js';
import {covering, ending, endingAt, inside, within, type TokenRange} from '../reading/spans.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import {clauseAt, type Clause, type Clauses} from './read-clauses.js';
import type {Force} from './force.js';
import {isBacked, isOfAnother, isOfObject, isTime, makesAnother} from './no-predicate.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import {AND, TO, OBJECT} from '../../text/particle-lexicon.js';
import {ABOUT, JUDGING, LINKS, STEPS} from './telling-lexicon.js';

/** What the reader of predicates looks at. */
export interface TellingFrame {
  reading: TextReading;
  clauses: Clauses;
  forces: readonly Force[];
}

/** Where something stands that clauses tell of, and the nearest things of its kind around it. */
export interface Subject extends TokenRange {
  before: TokenRange | undefined;
  after: TokenRange | undefined;
  isCount: boolean;
}

/** A predicate where it stands, with how far it has come. */
export interface Predicate extends TokenRange {
  means: string;
  aspect: Aspect;
}

// What is planned, agreed or approved is a plan, though the word for it stands in the past.
export const PLANNED: ReadonlySet<string> = new Set(['plan', 'propose', 'agree', 'approve']);

const KINDS = ['process', 'act', 'element', 'state', 'phrase', 'verb', 'infinitive'];

/** The predicates in a token range of one clause. */
export function readPredicates(frame: TellingFrame, from: number, to: number, index: number): Predicate[] {
  const {reading, clauses} = frame;
  const clause = clauses.all[index]!;
  const found = KINDS.flatMap((kind) =>
    inside(reading.of(kind), from, to).filter((one) => isTold(reading, one, from)),
  );
  if (!found.length) return [];
  return found
    .filter((one) => one.to <= to || one.kind === 'verb')
    .filter(
      (one) =>
        !found.some(
          (other) =>
            other !== one &&
            other.from <= one.from &&
            other.to >= one.to &&
            other.to - other.from > one.to - one.from,
        ),
    )
    .map((one) => toPredicate(frame, one, clause, index, found))
    .sort((a, b) => a.from - b.from);
}

function toPredicate(
  {reading, forces}: TellingFrame,
  one: Annotation,
  clause: Clause,
  index: number,
  all: readonly Annotation[],
): Predicate {
  const means = composed(one, all);
  return {from: one.from, to: one.to, means, aspect: aspectOf(reading, one, means, clause, forces[index]!)};
}

/** «عامل … برگزیده شد»: the choice of an agent is a beginning; a choice alone is none. */
function composed({means, from}: Annotation, all: readonly Annotation[]): string {
  if (means === 'choose' || means === 'entrust')
    return all.some((one) => one.means === 'agent' && one.from < from) ? 'agent_chosen' : means;
  return means;
}

function aspectOf(
  reading: TextReading,
  one: Annotation,
  means: string,
  clause: Clause,
  force: Force,
): Aspect {
  const running = within(reading.of('marker'), Math.max(clause.from, one.from - NEAR_MARKER), one.from).some(
    (marker) => marker.means === 'running',
  );
  if (running || isUnderWay(reading, one, means, clause)) return 'running';
  const tense = clause.verb?.form?.tense;
  if (reading.language === 'en') return englishAspect(reading, one, force);
  if (force.isToCome || (force.modality !== 'fact' && !(tense && PAST.has(tense)) && one.kind !== 'phrase'))
    return 'to_come';
  if (
    tense === 'present' &&
    clause.verb!.means !== 'have' &&
    reading.grammar.meanings.get(means)?.isTelic &&
    isOfVerb(reading, one, clause)
  )
    return 'to_come';
  return tense === 'present' && !reading.grammar.meanings.get(means)?.isTelic ? 'running' : 'reached';
}

/** «پروانه اتمام آن‌ها در دست صدور است»: what has an end, and of which the clause says behind that it goes on, has not reached it. */
function isUnderWay(
  {of, grammar}: TextReading,
  {kind, to}: Annotation,
  means: string,
  clause: Clause,
): boolean {
  if (kind !== 'process' || !grammar.meanings.get(means)?.isTelic || clause.verb?.name !== 'copula')
    return false;
  return within(of('marker'), to, clause.verb.from).some((marker) => marker.means === 'running');
}

const PAST: ReadonlySet<string> = new Set(['past', 'perfect', 'imperfect', 'participle']);
const NEAR_MARKER = 3;

/** «ایجاد می‌شود» speaks of what is to come, «فعال است» and «در حال اجراست» do not. */
function isOfVerb({of}: TextReading, one: Annotation, {verb}: Clause): boolean {
  return (
    one.kind === 'verb' ||
    (verb !== undefined &&
      verb.name !== 'copula' &&
      verb.name !== 'say' &&
      one.to >= verb.from - NEAR_VERB &&
      !endingAt(of('say'), verb.to))
  );
}

const NEAR_VERB = 4;

function englishAspect({tokens}: TextReading, {from, form, kind}: Annotation, force: Force): Aspect {
  const before = tokens.slice(Math.max(0, from - 3), from).map(({text}) => text);
  if (before.includes('to') || before.includes('will') || force.isToCome) return 'to_come';
  if (before.includes('being') || before.includes('under') || form?.tense === 'participle') return 'running';
  return kind === 'verb' && form?.tense === 'present' ? 'running' : 'reached';
}

/** True where a word is a predicate here: not a date, not what the text is about, not the state of other things. */
function isTold(reading: TextReading, one: Annotation, floor: number): boolean {
  const {tokens} = reading;
  // “26 clusters are run by women”
  if (one.means === 'run' && tokens[one.to]?.text === 'by') return false;
  if (one.kind === 'verb' || one.kind === 'infinitive')
    return reading.grammar.meanings.has(one.means) && !makesAnother(reading, one);
  if (isBacked(reading, one)) return false;
  if (ABOUT.has(tokens[one.from - 1]?.text ?? '') || covering(reading.dates, one.from)) return false;
  if (isTime(reading, one)) return false;
  const negation = ending(reading.of('marker'), one.from);
  if (negation?.means === 'negation') return false;
  if (isOfObject(reading, one, floor)) return false;
  if (one.kind === 'element') return touchesVerb(reading, one.to);
  // «موفق به دریافت لوح» is no praise
  if (one.means === 'successful' && tokens[one.to]?.text === TO) return false;
  const noun = endingAt(reading.of('noun'), one.from);
  if (one.kind === 'state' && noun && !isClusterNoun(noun) && !WHERE.test(noun.means)) return false;
  return one.kind !== 'act' || !isOfAnother(reading, one, floor);
}

// «۶ خوشه صنعتی در استان فعال است»: where they are is no other thing that is active.
const WHERE = /^other (country|province|county)/;

/** An element of a compound verb stands right before it: «آغاز شد», «شناسایی و معرفی شدند», «به پایان خود رسید». */
function touchesVerb(reading: TextReading, at: number): boolean {
  for (let ahead = at; ahead < at + NEAR_VERB; ahead++) {
    if (reading.hasTermAt(['verb', 'participle', 'infinitive'], ahead)) return true;
    if (reading.tokens[ahead]?.kind !== 'word') return false;
  }
  return false;
}

/** A predicate before its subject governs it where only links stand between: «امکان‌سنجی دو خوشه», not «تأسیس مرکز نوآوری خوشه». */
export function governs(reading: TextReading, {to, means}: Predicate, at: number): boolean {
  if (reading.language === 'en') return true;
  if (means === 'award' || means === 'successful' || means === 'plan') return true;
  for (let index = to; index < at; index++) {
    const end = Math.max(...SKIPPED.map((kind) => reading.termAt(kind, index)?.to ?? 0));
    if (end) index = end - 1;
    else if (reading.tokens[index]!.text === AND && reading.hasTermAt(['act', 'process'], index + 1))
      continue;
    else if (!LINKS.has(reading.tokens[index]!.text)) return false;
  }
  return true;
}

const SKIPPED = ['province', 'process', 'act', 'hedge', 'infinitive', 'marker', 'modifier', 'verb'];

/** «راه‌اندازی این خوشه را گامی مؤثر شمرد»: what is judged is not said to have come about. */
export function isJudged({tokens}: TextReading, {to}: Subject, {verb}: Clause): boolean {
  if (tokens.slice(to, verb?.to ?? to).some(({text}) => STEPS.has(text))) return true;
  if (verb?.name !== 'say' || !JUDGING.test(tokens[verb.to - 1]!.text)) return false;
  return tokens.slice(to, to + 3).some(({text}) => text === OBJECT);
}

export const OF_PROCESS: ReadonlySet<string> = new Set([
  'study',
  'diagnose',
  'licence',
  'award',
  'successful',
]);

/** True where what stands before a number makes a plan of it: «از تصویب ساخت پنج ناحیه خبر داد». */
export function isPlannedBefore(frame: TellingFrame, at: number): boolean {
  const index = clauseAt(frame.clauses, at);
  const leading = readPredicates(frame, frame.clauses.all[index]!.from, at, index);
  return leading.some((one) => PLANNED.has(one.means) && governs(frame.reading, one, at));
}
