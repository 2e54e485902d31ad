import type {Modality} from '../../rows.js';
import {endingAt, within, type TokenRange} from '../reading/spans.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import type {Clause, Clauses} from './read-clauses.js';
import {
  ALONG,
  ASKS,
  COMPLEMENT,
  INTERROGATIVES,
  PROPOSED,
  QUESTION_MARKS,
  REPORTED,
  SPEECHES,
  THE_LIKE,
} from './clause-lexicon.js';
import {isAnnounced, isOfPast, isState, mayDepend, PAST, TO_COME, will} from './clause-time.js';
import {isEnglishCounterfactual} from './english-clauses.js';
import {COMMA, THAT, THIS} from '../../text/particle-lexicon.js';

/** Why something is not said to be so. */
export type Unreal = 'negated' | 'denied' | 'asked' | 'conditional';

/** What a clause does with what it tells: whether it is said to be so, and how. */
export interface Force {
  modality: Modality;
  /** Set where the clause says that it is not so, or does not say it at all. */
  unreal: Unreal | undefined;
  /** True where the verb speaks of what is to come, whatever the marker. */
  isToCome: boolean;
  /** Where the words begin that give the modality; undefined where it is carried from before. */
  markedAt: number | undefined;
}

/** Judges every clause, in order of `Clauses.all`. */
export function readForces(reading: TextReading, clauses: Clauses): Force[] {
  const forces: Force[] = [];
  let carried: Carried = {};
  clauses.all.forEach((clause, index) => {
    const before = clauses.all[index - 1];
    if (before?.sentence !== clause.sentence) carried = {};
    const force = judge(reading, clause, carried, clauses.sentences[clause.sentence]!);
    forces.push(force);
    carried = carry(reading, clause, force, carried);
  });
  return forces.map((force, index) => {
    if (isDeniedBehind(reading, clauses, forces, index)) return {...force, unreal: 'denied' as const};
    return isUnkept(reading, clauses, forces, index) ? {...force, unreal: 'negated' as const} : force;
  });
}

/** «قرار بود سه خوشه شکل بگیرد و نگرفت»: a plan whose verb the next clause negates, and says no more. */
function isUnkept({tokens}: TextReading, {all}: Clauses, forces: readonly Force[], index: number): boolean {
  const [clause, next] = [all[index]!, all[index + 1]];
  if (next?.sentence !== clause.sentence || forces[index]!.modality === 'fact' || !next.verb) return false;
  const {from, verb} = next;
  const isBare = verb.from - from < 2 || tokens.slice(from, verb.from).every(({text}) => THE_LIKE.has(text));
  return isBare && verb.form?.isNegated === true && PAST.has(verb.form.tense ?? '');
}

/** «این گفته که نیمی از شاغلان … هستند درست نیست»: the denial stands behind what it denies. */
function isDeniedBehind(
  {tokens}: TextReading,
  {all}: Clauses,
  forces: readonly Force[],
  index: number,
): boolean {
  const [clause, next] = [all[index]!, all[index + 1]];
  if (next?.sentence !== clause.sentence || forces[index + 1]!.unreal !== 'denied' || forces[index]!.unreal)
    return false;
  const opener = tokens.slice(clause.from, clause.to).findIndex(({text}) => COMPLEMENT.has(text));
  return (
    opener >= 0 &&
    opener < 8 &&
    tokens.slice(Math.max(0, clause.from - 3), clause.from + opener).some(({text}) => REPORTED.has(text))
  );
}

/** What the clauses before one in its sentence do to it. */
interface Carried {
  modality?: Modality | undefined;
  isDenied?: boolean | undefined;
  isAsked?: boolean | undefined;
  isAfterCondition?: boolean | undefined;
  /** «اگر … شده بود»: what did not come about. */
  isCounterfactual?: boolean | undefined;
}

function judge(reading: TextReading, clause: Clause, carried: Carried, sentence: TokenRange): Force {
  const markers = markersOf(reading, clause);
  const isPast = isOfPast(reading, clause);
  const isToCome = clause.verb ? TO_COME.has(clause.verb.form?.tense ?? '') : false;
  const kinds = markers.length ? new Set(markers.map(({means}) => means)) : NONE;
  const own = strongest(kinds, isPast) ?? (isAnnounced(reading, clause) ? 'plan' : undefined);
  const modality =
    own ??
    (isPast || isState(clause) ? undefined : carried.modality) ??
    (carried.isAfterCondition && mayDepend(clause) ? 'forecast' : undefined);
  return {
    modality: modality ?? 'fact',
    isToCome: isToCome || will(reading, clause),
    markedAt: own && markers.find(({means}) => MARKING.has(means))?.from,
    unreal: unrealOf(reading, clause, markers, carried, sentence),
  };
}

const NONE: ReadonlySet<string> = new Set();
const MARKING: ReadonlySet<string> = new Set(['hope', 'need', 'forecast', 'plan', 'soon']);

/** The markers of a clause: those in the title of an office («معاون برنامه‌ریزی», «صندوق امید») mark nothing. */
function markersOf(reading: TextReading, {from, to}: TokenRange): Annotation[] {
  const isOfOffice = (at: number) =>
    OFFICES.some(
      (kind) => endingAt(reading.of(kind), at)?.means !== undefined && isOffice(reading, kind, at),
    );
  return within(reading.of('marker'), from, to).filter(
    (marker) => !isOfOffice(marker.from) && !isMonth(reading, marker.from, from),
  );
}

/** “in May” is no “may”. */
function isMonth({raw, tokens}: TextReading, at: number, first: number): boolean {
  const {start, end} = tokens[at]!;
  return at > first && raw.slice(start, end) === 'May';
}

const OFFICES = ['post', 'noun'];

function isOffice({of}: TextReading, kind: string, at: number): boolean {
  return kind === 'post' || /^other (organisation|office)/.test(endingAt(of('noun'), at)!.means);
}

/** The modality that the markers of a clause give: hope and need before forecast, forecast before plan. */
function strongest(kinds: ReadonlySet<string>, isPast: boolean): Modality | undefined {
  if (kinds.has('hope') || kinds.has('need')) return 'hope';
  if (kinds.has('forecast')) return 'forecast';
  return kinds.has('plan') || (kinds.has('soon') && !isPast) ? 'plan' : undefined;
}

function unrealOf(
  reading: TextReading,
  clause: Clause,
  markers: readonly Annotation[],
  {isDenied, isAsked, isCounterfactual}: Carried,
  sentence: TokenRange,
): Unreal | undefined {
  const kinds = new Set(markers.map(({means}) => means));
  if (isDenied || kinds.has('denial') || isProposed(reading, clause)) return 'denied';
  if (isCounterfactual || (reading.language === 'en' && isEnglishCounterfactual(reading, clause, sentence)))
    return 'conditional';
  if (isAsked || kinds.has('question') || QUESTION_MARKS.has(reading.tokens[sentence.to - 1]!.text))
    return 'asked';
  if (
    markers.some(
      (marker) => marker.means === 'condition' && reachOf(reading, marker, clause) >= clause.to - 1,
    )
  )
    return 'conditional';
  const isNegated = isNegatedVerb(clause) || markers.some(({means}) => means === 'negation');
  return isNegated ? 'negated' : undefined;
}

/** «هنوز آغاز نشده», «نیستند»; a negated clause of another negation is left as it is. */
function isNegatedVerb({verb}: Clause): boolean {
  return verb?.form?.isNegated === true;
}

/** «در صورت تأمین منابع، …»: a condition without a verb reaches to its comma. */
export function reachOf({tokens}: TextReading, marker: Annotation, clause: TokenRange): number {
  for (let at = marker.to; at < clause.to; at++)
    if (tokens[at]!.text === COMMA || tokens[at]!.text === ',') return at;
  return clause.to;
}

/** A wish, a plan or a denial goes on over the clauses that depend on it. */
function carry(reading: TextReading, clause: Clause, force: Force, before: Carried): Carried {
  const {tokens} = reading;
  const opensComplement =
    COMPLEMENT.has(tokens[clause.to]?.text ?? '') || COMPLEMENT.has(tokens[clause.to - 1]!.text);
  const isSpeech = clause.verb?.name === 'say';
  const kept = force.modality === 'fact' ? undefined : force.modality;
  return {
    modality: kept ?? (isSpeech || opensComplement ? before.modality : undefined),
    isDenied:
      force.unreal === 'denied' &&
      (opensComplement || isOnlyDenial(clause)) &&
      !isDenyingAside(reading, clause),
    isAsked: ASKS.has(clause.verb ? tokens[clause.verb.from]!.text : '') && opensQuestion(reading, clause),
    isAfterCondition: before.isAfterCondition || force.unreal === 'conditional',
    isCounterfactual:
      before.isCounterfactual || (force.unreal === 'conditional' && isOfPast(reading, clause)),
  };
}

/** «بعید است خوشه پسته امسال به پایان برسد»: a clause that says no more than its doubt. */
function isOnlyDenial({from, to, verb}: Clause): boolean {
  return verb?.name === 'copula' && to - from <= SHORTEST;
}

const SHORTEST = 4;

/** «با تکذیب این خبر گفت: …»: what is denied stands before, and what follows is said. */
function isDenyingAside(reading: TextReading, clause: Clause): boolean {
  const denials = markersOf(reading, clause).filter(({means}) => means === 'denial');
  return denials.length > 0 && denials.every(({from}) => ALONG.has(reading.tokens[from - 1]?.text ?? ''));
}

/** «این‌که ۳۳ خوشه … گذاشته باشند، …»: put forward, and not said. */
function isProposed({tokens}: TextReading, {from, to}: Clause): boolean {
  for (let at = from; at < Math.min(to, from + 3); at++) {
    const isOne =
      PROPOSED.has(tokens[at]!.text) || (tokens[at]!.text === THIS && tokens[at + 1]?.text === THAT);
    if (isOne) return !SPEECHES.has(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.kind !== 'word';
  }
  return false;
}

/** «پرسید چرا …», «پرسید چند خوشه …». */
function opensQuestion({tokens}: TextReading, {to}: Clause): boolean {
  return tokens.slice(to, to + 3).some(({text}) => INTERROGATIVES.has(text));
}
