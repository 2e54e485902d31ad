import type {Modality} from '../../rows.js';
import type {Aspect} from '../grammar/grammar.js';
import {covering, ending, endingAt, inside, startingAt, within, type TokenRange} from '../spans.js';
import type {Annotation, TextReading} from '../reading.js';
import {EITHER} from './clause-lexicon.js';
import {clauseAt, type Clause, type Clauses} from './read-clauses.js';
import {reachOf, type Force, type Unreal} from './force.js';
import {adjectiveOf} from './english-status.js';
import {isClusterNoun} from '../names/item.js';
import {AND, COMMA, FROM, TO} from '../../text/particle-lexicon.js';
import {
  ABOUT,
  AFTER,
  CONNECTIVES,
  ITS,
  JUDGING,
  LINKS,
  OBJECT,
  PERIODS,
  SEMICOLONS,
  TIME_HEADS,
} from './telling-lexicon.js';

/** What one clause says of a cluster, or of a count of clusters. */
export interface Told {
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
interface Predicate extends TokenRange {
  means: string;
  aspect: Aspect;
}

/**
 * Collects what is told of a subject, clause by clause: by predicates before it in its own clause that govern it («امکان‌سنجی
 * ۷۵ خوشه …») with those behind it up to the verb («… تمام شده»), then by the clauses that go on without a subject of their own.
 */
export function readTold(frame: TellingFrame, subject: Subject): Told[] {
  const {reading, clauses} = frame;
  const own = clauseAt(clauses, subject.from);
  const clause = clauses.all[own]!;
  const sentence = clauses.sentences[clause.sentence]!;
  const floor = Math.max(
    clause.from,
    subject.before && subject.before.to <= subject.from ? subject.before.to : 0,
  );
  const limit = reachBehind(frame, subject, sentence);
  const told: Told[] = [];
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
function toCounted(frame: TellingFrame, predicate: Predicate, clause: number): Told {
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
): Told {
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

// What is planned, agreed or approved is a plan, though the word for it stands in the past.
const PLANNED: ReadonlySet<string> = new Set(['plan', 'propose', 'agree', 'approve']);

const KINDS = ['process', 'act', 'element', 'state', 'phrase', 'verb', 'infinitive'];

/** The predicates in a token range of one clause. */
function readPredicates(frame: TellingFrame, from: number, to: number, index: number): Predicate[] {
  const {reading, clauses} = frame;
  const clause = clauses.all[index]!;
  const found = KINDS.flatMap((kind) =>
    inside(reading.of(kind), from, to).filter((one) => isTold(reading, one, from)),
  );
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
  if (running) return 'running';
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
  if (one.kind === 'verb' || one.kind === 'infinitive') return reading.grammar.meanings.has(one.means);
  if (ABOUT.has(tokens[one.from - 1]?.text ?? '') || covering(reading.dates, one.from)) return false;
  if (
    TIME_HEADS.has(tokens[one.from - 1]?.text ?? '') &&
    (startingAt(reading.dates, one.to) || PERIODS.has(tokens[one.to]?.text ?? ''))
  )
    return false;
  const negation = ending(reading.of('marker'), one.from);
  if (negation?.means === 'negation') return false;
  if (isOfObject(reading, one, floor)) return false;
  if (one.kind === 'element') return touchesVerb(reading, one.to);
  // «موفق به دریافت لوح» is no praise
  if (one.means === 'successful' && tokens[one.to]?.text === TO) return false;
  const noun = endingAt(reading.of('noun'), one.from);
  if (one.kind === 'state' && noun && !isClusterNoun(noun)) return false;
  return one.kind !== 'act' || !isOfAnother(reading, one, floor);
}

/** An element of a compound verb stands right before it: «آغاز شد», «شناسایی و معرفی شدند», «به پایان خود رسید». */
function touchesVerb(reading: TextReading, at: number): boolean {
  for (let ahead = at; ahead < at + NEAR_VERB; ahead++) {
    if (['verb', 'participle', 'infinitive'].some((kind) => startingAt(reading.of(kind), ahead))) return true;
    if (reading.tokens[ahead]?.kind !== 'word') return false;
  }
  return false;
}

/** «واحد لمینت‌سازی خود را گشود», «۱۸۰۰ شغل پدید آورد»: what is done is done to another thing. */
function isOfObject({tokens, of}: TextReading, {from, kind}: Annotation, floor: number): boolean {
  if (kind === 'process' || kind === 'phrase' || kind === 'state') return false;
  for (let at = from - 1; at > floor && at > from - NEAR_OBJECT; at--) {
    const noun = endingAt(of('noun'), at + 1);
    if (at === from - 1 && noun?.means.startsWith('employment')) return true;
    if (tokens[at]!.text !== OBJECT || at === floor) continue;
    const own = [at, at - 1].some(
      (end) => endingAt(of('process'), end) ?? ITS.has(tokens[end - 1]?.text ?? '') === true,
    );
    return !own && !(noun && isClusterNoun(noun)) && at > floor + 1;
  }
  return false;
}

const NEAR_OBJECT = 5;

/** «راه‌اندازی فروشگاه», «کمیته تشکیل شد»: what is begun is another thing. */
function isOfAnother(reading: TextReading, {from, to}: Annotation, floor: number): boolean {
  const behind = startingAt(reading.of('noun'), to);
  if (behind && !isClusterNoun(behind)) return true;
  return within(reading.of('noun'), Math.max(floor, from - 3), from).some((noun) =>
    /^other (?!country|province|county|zone|stage)/.test(noun.means),
  );
}

/** A predicate before its subject governs it where only links stand between: «امکان‌سنجی دو خوشه», not «تأسیس مرکز نوآوری خوشه». */
function governs(reading: TextReading, {to, means}: Predicate, at: number): boolean {
  if (reading.language === 'en') return true;
  if (means === 'award' || means === 'successful' || means === 'plan') return true;
  for (let index = to; index < at; index++) {
    const end = Math.max(...SKIPPED.map((kind) => startingAt(reading.of(kind), index)?.to ?? 0));
    if (end) index = end - 1;
    else if (
      reading.tokens[index]!.text === AND &&
      ['act', 'process'].some((kind) => startingAt(reading.of(kind), index + 1))
    )
      continue;
    else if (!LINKS.has(reading.tokens[index]!.text)) return false;
  }
  return true;
}

const SKIPPED = ['province', 'process', 'act', 'hedge', 'infinitive', 'marker', 'modifier', 'verb'];

/** «راه‌اندازی این خوشه را گامی مؤثر شمرد»: what is judged is not said to have come about. */
function isJudged({tokens}: TextReading, {to}: Subject, {verb}: Clause): boolean {
  if (verb?.name !== 'say' || !JUDGING.test(tokens[verb.to - 1]!.text)) return false;
  return tokens.slice(to, to + 3).some(({text}) => text === OBJECT);
}

const OF_PROCESS: ReadonlySet<string> = new Set(['study', 'diagnose', 'licence', 'award', 'successful']);

/** True where what stands before a number makes a plan of it: «از تصویب ساخت پنج ناحیه خبر داد». */
export function isPlannedBefore(frame: TellingFrame, at: number): boolean {
  const index = clauseAt(frame.clauses, at);
  const leading = readPredicates(frame, frame.clauses.all[index]!.from, at, index);
  return leading.some((one) => PLANNED.has(one.means) && governs(frame.reading, one, at));
}

/** What the words right behind a noun say of all that it counts: «شناسایی‌شده», «دارای پروانه اتمام», «در حال اجرا(ی استان)». */
function readStatus(frame: TellingFrame, subject: Subject, clause: Clause): Predicate[] | undefined {
  const {reading} = frame;
  for (const kind of ['act', 'element', 'state', 'phrase', 'process']) {
    const one = [0, 1]
      .map((gap) => startingAt(reading.of(kind), subject.to + gap))
      .find((found) => found && found.to <= clause.to);
    if (!one) continue;
    const participle = startingAt(reading.of('participle'), one.to);
    const end = participle?.to ?? one.to;
    const isAdjective =
      kind === 'act' || kind === 'element'
        ? participle !== undefined
        : kind !== 'process' || one.from > subject.to;
    if (!isAdjective || clause.verb === undefined || end >= clause.verb.from || clause.verb.from <= one.to)
      continue;
    if (!reading.grammar.meanings.has(one.means)) continue;
    return [
      {from: one.from, to: end, means: one.means, aspect: one.kind === 'phrase' ? 'running' : 'reached'},
    ];
  }
  return undefined;
}

/** «شمار خوشه‌های صنعتی شناسایی‌شده به ۲۰۰ خوشه رسیده است»: what is counted stands before its number, with its state. */
function statusOfCounted(
  {reading}: TellingFrame,
  {from}: Clause,
  {from: at, isCount}: Subject,
): Predicate | undefined {
  if (!isCount) return undefined;
  const noun = within(reading.of('noun'), from, at).findLast(isClusterNoun);
  if (
    !noun ||
    within(reading.of('noun'), noun.to, at).some(
      ({means, from: start}) => !PLACES.test(means) && !covering(reading.of('process'), start),
    ) ||
    inside(reading.numbers, from, at).length
  )
    return undefined;
  for (const kind of ['process', 'act', 'element', 'state', 'phrase']) {
    const one = startingAt(reading.of(kind), kind === 'process' ? noun.to + 1 : noun.to);
    if (!one || !reading.grammar.meanings.has(one.means)) continue;
    if (!NOMINAL.has(kind) && !startingAt(reading.of('participle'), one.to)) continue;
    return {from: one.from, to: one.to, means: one.means, aspect: kind === 'phrase' ? 'running' : 'reached'};
  }
  return undefined;
}

const NOMINAL: ReadonlySet<string> = new Set(['process', 'state', 'phrase']);
const PLACES = /^other (country|province|county)/;

/** «استان ۱۲ خوشه دارد», «۱۲ خوشه هست»: bare existence. */
function bareVerb({isCount}: Subject, {verb}: Clause): Predicate | undefined {
  if (!isCount || !verb || verb.form?.isNegated) return undefined;
  const isBare = verb.means === 'have' || verb.name === 'copula';
  return isBare
    ? {...verb, means: 'exist', aspect: verb.form?.tense === 'future' ? 'to_come' : 'reached'}
    : undefined;
}

/** «… بوده و یا پروژه آن‌ها پایان یافته است»: a clause that is the other of two. */
function isAlternative({tokens}: TextReading, {from}: Clause, before: Told | undefined, one: Told): boolean {
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

/** Where the words that tell of a subject end: at the next subject's own clause, or with the sentence. */
function reachBehind(frame: TellingFrame, subject: Subject, sentence: TokenRange): number {
  const {reading, clauses} = frame;
  if (isAside(reading, subject, sentence)) return subject.to;
  const semicolon = findSemicolon(reading, subject.to, sentence.to);
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
    if (startingAt(reading.of('noun'), at) ?? endingAt(reading.of('verb'), at + 1)) return -1;
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
function goesOn(frame: TellingFrame, index: number): boolean {
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
function refersBack(frame: TellingFrame, {from, to}: Clause): boolean {
  const processes = within(frame.reading.of('process'), from, to);
  return processes.some(({to, suffix}) => ITS.has(suffix) || ITS.has(frame.reading.tokens[to]?.text ?? ''));
}

export {reachOf};
