import type {Modality} from '../../rows.js';
import type {TextReading} from '../reading/reading.js';
import {EITHER} from './clause-lexicon.js';
import {clauseAt, type Clause} from './read-clauses.js';
import type {Unreal} from './force.js';
import {adjectiveOf} from './english-status.js';
import {AND} from '../../text/particle-lexicon.js';
import {
  type TellingFrame,
  type Subject,
  type Predicate,
  PLANNED,
  readPredicates,
  governs,
  isJudged,
  OF_PROCESS,
} from './read-predicates.js';
import {readStatus, statusOfCounted} from './read-status.js';
import {reachBehind, goesOn, refersBack} from './reach-behind.js';

/** What one clause says of a cluster, or of a count of clusters. */
export interface ClauseTold {
  /** The stage that it gives; null where the clause has no predicate that is known. */
  stage: string | null;
  means: string | null;
  modality: Modality;
  unreal: Unreal | undefined;
  /** True where it tells of two stages at once and does not part them. */
  isPooled: boolean;
  /** True where the predicate stands in the noun phrase itself: «شناسایی‌شده». */
  isStatus: boolean;
  clause: number;
}

/**
 * Collects what is told of a subject, clause by clause: by predicates before it in its own clause that govern it («امکان‌سنجی
 * ۷۵ خوشه …») with those behind it up to the verb («… تمام شده»), then by the clauses that go on without a subject of their own.
 */
export function readTold(frame: TellingFrame, subject: Subject): ClauseTold[] {
  const {reading, clauses} = frame;
  const own = clauseAt(clauses, subject.from);
  const clause = clauses.all[own]!;
  const sentence = clauses.sentences[clause.sentence]!;
  const floor = Math.max(
    clause.from,
    subject.before && subject.before.to <= subject.from ? subject.before.to : 0,
  );
  const limit = reachBehind(frame, subject, sentence);
  const told: ClauseTold[] = [];
  const status = readStatus(frame, subject, clause);
  if (status) told.push(toTold(frame, status, own, true));
  const counted = adjectiveOf(reading, subject) ?? statusOfCounted(frame, clause, subject);
  if (counted && !status) told.push(toCounted(frame, counted, own));
  const isTopic = isJudged(reading, subject, clause);
  const leading = readPredicates(frame, floor, subject.from, own).filter(
    (one) => governs(reading, one, subject.from) && !(isTopic && !OF_PROCESS.has(one.means)),
  );
  for (let index = own; index < clauses.all.length; index++) {
    const current = clauses.all[index]!;
    const from = index === own ? subject.to : current.from;
    if (current.from >= limit || from >= sentence.to) break;
    if (index > own && !goesOn(frame, index)) {
      if (!refersBack(frame, current)) continue;
    }
    const behind = readPredicates(frame, from, Math.min(current.to, limit), index);
    const predicates = index === own ? [...leading, ...behind] : behind;
    const spoken = index === own ? current : undefined;
    const bare = !predicates.length && spoken && !told.length ? bareVerb(subject, current) : undefined;
    if (!predicates.length && !bare && index !== own) continue;
    const one = toTold(frame, bare ? [bare] : predicates, index, false);
    told.push({...one, isPooled: one.isPooled || isAlternative(reading, current, told.at(-1), one)});
  }
  return told;
}

/** «قرار است شمار خوشه‌های دارای پروانه به ۲۰۰ برسد»: the state is that of all, the number is as its clause has it. */
function toCounted(frame: TellingFrame, predicate: Predicate, clause: number): ClauseTold {
  const told = toTold(frame, [predicate], clause, true);
  const {modality, isToCome} = frame.forces[clause]!;
  return {...told, modality: modality === 'fact' && isToCome ? 'forecast' : modality};
}

/** Decides what the predicates of one clause give, by precedence; where the clause is not said to be so, that stays marked. */
function toTold(
  {reading, forces}: TellingFrame,
  predicates: readonly Predicate[],
  clause: number,
  isStatus: boolean,
): ClauseTold {
  const {meanings} = reading.grammar;
  const force = forces[clause]!;
  const known = predicates.filter(({means}) => meanings.has(means));
  const first = known.toSorted((a, b) => meanings.get(a.means)!.rank - meanings.get(b.means)!.rank)[0];
  const base = {
    unreal: isStatus ? undefined : force.unreal,
    isStatus,
    clause,
    isPooled: isPooled(reading, known),
  };
  if (!first) return {...base, stage: null, means: null, modality: isStatus ? 'fact' : force.modality};
  const meaning = meanings.get(first.means)!;
  const isIrrealis = !isStatus && (force.modality !== 'fact' || first.aspect === 'to_come');
  const stage = isIrrealis && first.aspect !== 'running' ? meaning.to_come : meaning[first.aspect];
  const modality = !isIrrealis ? 'fact' : force.modality === 'fact' ? 'plan' : force.modality;
  return {
    ...base,
    stage,
    means: first.means,
    modality: PLANNED.has(first.means) && modality === 'fact' ? 'plan' : modality,
  };
}

/** «استان ۱۲ خوشه دارد», «۱۲ خوشه هست»: bare existence. */
function bareVerb({isCount}: Subject, {verb}: Clause): Predicate | undefined {
  if (!isCount || !verb || verb.form?.isNegated) return undefined;
  const isBare = verb.means === 'have' || verb.name === 'copula';
  return isBare
    ? {...verb, means: 'exist', aspect: verb.form?.tense === 'future' ? 'to_come' : 'reached'}
    : undefined;
}

/** «… بوده و یا پروژه آن‌ها پایان یافته است»: a clause that is the other of two. */
function isAlternative(
  {tokens}: TextReading,
  {from}: Clause,
  before: ClauseTold | undefined,
  one: ClauseTold,
): boolean {
  const opens = EITHER.has(tokens[from]?.text ?? '') || EITHER.has(tokens[from + 1]?.text ?? '');
  return opens && RUNNING.has(before?.means ?? '') && ENDED.has(one.means ?? '');
}

const RUNNING: ReadonlySet<string> = new Set(['ongoing', 'run', 'active', 'continue', 'develop']);
const ENDED: ReadonlySet<string> = new Set(['end', 'operate', 'licence', 'developed']);
const STUDIED: ReadonlySet<string> = new Set(['study', 'diagnose']);

/** Two stages behind one number: «در مرحله پیاده‌سازی و مطالعات امکان‌سنجی», «یا در مسیر توسعه است یا بسته شده». */
function isPooled({tokens}: TextReading, predicates: readonly Predicate[]): boolean {
  const first = predicates.find(({means}) => RUNNING.has(means) || STUDIED.has(means));
  const second = predicates.findLast(
    ({means}) => ENDED.has(means) || RUNNING.has(means) || STUDIED.has(means),
  );
  if (!first || !second || first.means === second.means) return false;
  const isStudied =
    STUDIED.has(first.means) !== STUDIED.has(second.means) &&
    RUNNING.has(first.means) !== RUNNING.has(second.means);
  const between = tokens.slice(first.to, second.from);
  if (isStudied && between.length < 4 && between.some(({text}) => text === AND || EITHER.has(text)))
    return true;
  return tokens.slice(first.from, second.to).some(({text}) => EITHER.has(text)) && ENDED.has(second.means);
}
