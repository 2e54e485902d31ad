import {firstFrom, inside, within} from '../reading/spans.js';
import {clauseAt, type Clause} from '../clauses/read-clauses.js';
import {isPlannedBefore} from '../clauses/read-predicates.js';
import type {Force} from '../clauses/force.js';
import {findHedge, type CountFrame} from './count-frame.js';
import {ENGLISH_BE} from '../clauses/clause-lexicon.js';
import {isEnglishPlan} from './english-parts.js';
import {findAboveItems} from '../reading/heads.js';
import type {Modality} from '../../rows.js';
import type {CountFound} from './count.js';
import {FIRST_PERSON, PLANS, TAKING_UP, YEARLY} from './count-lexicon.js';
import {COMMA, WITH} from '../../text/particle-lexicon.js';

// What comes of other things is forecast; what people do is planned.
const OUTCOMES: ReadonlySet<string> = new Set(['employment', 'exports', 'output', 'growth']);

/** Gives a count the modality of its clause, or says why the clause makes no fact of it. */
export function withForce(frame: CountFrame, count: CountFound): CountFound | string {
  const {clauses, forces, number} = frame;
  const index = clauseAt(clauses, number.from);
  const force = forces[index]!;
  const isApart = () =>
    count.isWhole === true ||
    isStateOfCounted(clauses.all[index]!, frame) ||
    isAttendant(clauses.all[index]!, frame);
  if (force.unreal && !(force.unreal === 'negated' && isApart())) return force.unreal;
  const told = modalityOf(frame, count, force, clauses.all[index]!);
  const isOutcome = OUTCOMES.has(count.measure);
  // what a programme foresees of things to be built is its plan
  const modality =
    told === 'plan' && isOutcome
      ? 'forecast'
      : told === 'forecast' && BUILT.has(count.measure) && isPast(clauses.all[index]!)
        ? 'plan'
        : told;
  return {...count, modality};
}

const BUILT: ReadonlySet<string> = new Set(['industrial_estates', 'establishments', 'courses', 'funding']);

function isPast({verb}: Clause): boolean {
  return (
    verb?.form?.tense === 'perfect' || verb?.form?.tense === 'past' || verb?.form?.tense === 'participle'
  );
}

function modalityOf(frame: CountFrame, count: CountFound, force: Force, clause: Clause): Modality {
  const {reading, number, before, whole} = frame;
  // “exported 11,200 tons and hopes for 15,000”: English marks what follows
  const isBehind = reading.language === 'en' && force.markedAt !== undefined && force.markedAt > number.from;
  if (force.modality !== 'fact' && !isBehind && !isBaseline(frame)) return force.modality;
  const isToCome =
    (force.isToCome && !isBaseline(frame)) ||
    (!goesOn(count) && isYetToCome(frame, clause)) ||
    (OUTCOMES.has(count.measure) && isTakenOn(frame, clause));
  const isPlanned =
    isPlannedBefore(frame, number.from) ||
    isInPlan(frame, clause) ||
    isUnderPlan(frame) ||
    isWhatIsPlanned(frame, clause);
  if (isToCome || isPlanned || isEnglishPlan(frame)) return 'plan';
  const last = before.at(-1);
  const isCarried = !clause.verb && last && last.measure === count.measure && last.range.from >= whole.from;
  return isCarried && reading.language === 'fa' ? last.modality : 'fact';
}

/** Shares, and what is made day by day: «روزی ۸۰ هزار جفت کفش می‌سازند». */
function goesOn({unit, measure}: CountFound): boolean {
  return unit === 'percent' || measure === 'output';
}

/** “up from the $9 million it sold”: what it was before. */
function isBaseline({reading: {tokens, language}, number}: CountFrame): boolean {
  return (
    language === 'en' &&
    tokens.slice(Math.max(0, number.from - 3), number.from).some(({text}) => text === 'from')
  );
}

/** «واگذاری ۳۰ هکتار زمین در برنامه است», «۲۰۰ دوره برنامه‌ریزی‌شده»: the clause says behind the number that it is planned. */
function isInPlan({reading, number}: CountFrame, {to}: Clause): boolean {
  return (
    reading.language === 'fa' &&
    within(reading.of('phrase'), number.to, to).some(({means}) => means === 'plan')
  );
}

/** «برنامه امسال ۱۰۰ هزار شغل است», “the plan for the year was 100,000 jobs”: the number is what the plan is. */
function isWhatIsPlanned(frame: CountFrame, {from}: Clause): boolean {
  const {reading, number} = frame;
  const {tokens, of} = reading;
  const at = tokens.slice(from, number.from).findIndex(({text}) => PLANS.has(text));
  if (at < 0 || at > NEAR_START || number.from - from - at > FAR_FROM_PLAN) return false;
  const subject = from + at + 1;
  if (reading.language === 'en') {
    const be = tokens.slice(subject, number.from).findIndex(({text}) => ENGLISH_BE.has(text));
    return be >= 0 && (findHedge(reading, number)?.from ?? number.from) === subject + be + 1;
  }
  const verbs = of('verb');
  return (
    verbs[firstFrom(verbs, number.to)]?.name === 'copula' && !within(of('noun'), subject, number.from).length
  );
}

const NEAR_START = 2;
const FAR_FROM_PLAN = 8;

/** «۲۰ واحد افتتاح می‌شود و ۳۰۰ نفر سر کار می‌روند»: beside what is to come, who takes up work has not yet. */
function isTakenOn({reading, before, whole}: CountFrame, {verb}: Clause): boolean {
  const last = before.at(-1);
  if (!last || last.range.from < whole.from || last.modality === 'fact' || reading.language === 'en')
    return false;
  if (verb?.form?.tense !== 'present' || verb.name === 'copula') return false;
  return TAKING_UP.test(reading.tokens[verb.to - 1]!.text);
}

/** «مصوبه‌ها: الف) ساخت دو ناحیه …»: an entry of a list whose heading plans. */
function isUnderPlan({reading, number}: CountFrame): boolean {
  const {lines} = reading;
  const at = firstFrom(lines, number.from + 1) - 1;
  if (lines[at]?.kind !== 'item') return false;
  const heading = lines[findAboveItems(reading, at)];
  if (!heading) return false;
  const predicates = ['act', 'element', 'phrase'].flatMap((kind) =>
    within(reading.of(kind), heading.from, heading.to),
  );
  return predicates.some(({means}) => means === 'approve' || means === 'plan' || means === 'propose');
}

/** «سه‌چهارم شهرک‌ها تصفیه‌خانه ندارند», «۱۲۰ واحد کار نمی‌کنند»: what is not so of them, they are there. */
function isStateOfCounted({from, to, verb}: Clause, {reading, number}: CountFrame): boolean {
  if (!verb?.form?.isNegated || verb.form.tense === 'future' || verb.form.tense === 'subjunctive')
    return false;
  if (within(reading.of('marker'), from, to).some(({means}) => means === 'negation' || means === 'plan'))
    return false;
  const nouns = within(reading.of('noun'), number.to, verb.from);
  // «۶۰ واحد فعال ندارد»: what is not had stands right before the verb
  if (verb.means === 'have' && nouns.length === 1 && verb.from - nouns[0]!.to < NEAR_OBJECT) return false;
  const isFirstPerson = FIRST_PERSON.test(reading.tokens[verb.to - 1]!.text);
  const acts = ['act', 'element'].flatMap((kind) => within(reading.of(kind), number.to, to));
  return !isFirstPerson && !acts.some(({means}) => reading.grammar.meanings.get(means)?.isTelic);
}

/** «البرز با ۱۱ شهرک صنعتی، جای چندانی ندارد»: what a phrase before a comma says along the way is not what is negated. */
function isAttendant({from, to}: Clause, {reading: {tokens, of}, number}: CountFrame): boolean {
  const opens = tokens
    .slice(from, number.from)
    .findLastIndex(({text, kind}) => text === WITH || kind === 'mark');
  if (opens < 0 || tokens[from + opens]!.text !== WITH) return false;
  const comma = tokens.slice(number.to, to).findIndex(({text}) => text === COMMA);
  return comma >= 0 && !within(of('verb'), number.to, number.to + comma).length;
}

/** «۱۴ واحد صنعتی افتتاح می‌شود»: the present of what has an end, unless it is so every year. */
function isYetToCome({reading, number, whole}: CountFrame, {to, verb}: Clause): boolean {
  if (
    verb?.form?.tense !== 'present' ||
    reading.language === 'en' ||
    verb.means === 'have' ||
    verb.name === 'copula'
  )
    return false;
  if (reading.tokens.slice(whole.from, to).some(({text}) => YEARLY.has(text))) return false;
  const acts = ['act', 'element'].flatMap((kind) => inside(reading.of(kind), number.to, to));
  return acts.some((one) => to - one.to < NEAR_VERB && COMING.has(one.means)) || COMING.has(verb.means);
}

const NEAR_VERB = 4;
const NEAR_OBJECT = 3;
const COMING: ReadonlySet<string> = new Set(['begin', 'build', 'open', 'operate', 'approve']);
