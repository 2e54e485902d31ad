import type {Annotation, TextReading} from '../reading.js';
import {endingAt, startingAt, within, type TokenRange} from '../spans.js';
import {isClusterNoun} from '../names/item.js';
import {ABOUT, AGENTS, END, LINKS, TIME_HEADS} from './stage-lexicon.js';
import {AND, COMMA, FROM, IS, THAT} from '../../text/particle-lexicon.js';
import {YEAR_NOUN} from '../../dates/date-lexicon.js';

export function toCues(reading: TextReading, from: number, to: number): Set<string> {
  const told = cuesWithin(reading, from, to).filter(
    (cue) => cue.means !== 'begin_noun' && !isOfAnother(reading, cue, from) && !isTopic(reading, cue.from),
  );
  return new Set(
    told.map((cue) =>
      cue.means === 'future' && isSince(reading, cue.from)
        ? 'ongoing'
        : cue.means === 'agent_chosen'
          ? isOfAgent(reading, cue.from)
            ? 'begin'
            : 'chosen'
          : cue.means,
    ),
  );
}

/** «سه سال است که اجرا می‌شود»: it has run since then. */
function isSince({tokens}: TextReading, at: number): boolean {
  return tokens[at - 1]?.text === THAT && tokens[at - 2]?.text === IS && tokens[at - 3]?.text === YEAR_NOUN;
}

/** «عامل توسعه خوشه کشمش انتخاب شد»: the choice of its agent begins a cluster's programme. */
function isOfAgent({tokens}: TextReading, at: number): boolean {
  return tokens.slice(Math.max(0, at - LONGEST_AGENT), at).some(({text}) => AGENTS.has(text));
}

const LONGEST_AGENT = 14;

const FAR_REACHING = new Set([
  'successful',
  'award',
  'identified',
  'hope',
  'threshold',
  'future',
  'approved',
  'operation',
  'licensed',
]);

/** Only links and places stand between: «در حال توسعه استان یزد به ۹ خوشه». */
function isLinked(reading: TextReading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const place = startingAt(reading.of('province'), at);
    if (place) at = place.to - 1;
    else if (!LINKS.has(reading.tokens[at]!.text)) return false;
  }
  return true;
}

/** Cues before an item count where they govern it: «امکان‌سنجی دو خوشه», not «تأسیس مرکز نوآوری خوشه». */
export function toLeadingCues(reading: TextReading, from: number, to: number): Set<string> {
  const cues = new Set<string>();
  let edge = to;
  for (const cue of [...cuesWithin(reading, from, to)].reverse()) {
    if (isTopic(reading, cue.from) || isUntil(reading, cue)) continue;
    const governs = isLinked(reading, cue.to, edge);
    if (governs) edge = cue.from;
    const isParted = reading.tokens.slice(cue.to, to).some(({text}) => text === COMMA || text === AND);
    const isTold = cue.means !== 'begin_noun' || reading.tokens[cue.from - 1]?.text === FROM;
    if (governs && isTold) cues.add(cue.means === 'begin_noun' ? 'begin' : cue.means);
    else if (FAR_REACHING.has(cue.means) && !(cue.means === 'identified' && isParted)) cues.add(cue.means);
  }
  return cues;
}

export function cuesWithin(reading: TextReading, from: number, to: number) {
  return within(reading.of('cue'), from, to);
}

/** «درباره امکان‌سنجی طرح»: what a text is about is no stage. */
function isTopic({tokens}: TextReading, at: number): boolean {
  return ABOUT.has(tokens[at - 1]?.text ?? '');
}

/** «تا پایان برنامه»: a time, not an end. */
function isUntil({tokens}: TextReading, {from, to}: TokenRange): boolean {
  return to === from + 1 && tokens[from]!.text === END && TIME_HEADS.has(tokens[from - 1]?.text ?? '');
}

/** «… کمیته استانی تشکیل شد»: what is begun is the committee. */
function isOfAnother(reading: TextReading, {from, to, means}: Annotation, floor: number): boolean {
  if (isUntil(reading, {from, to})) return true;
  // «۳۱ بنگاه فعال»: what is active are the firms
  const noun = means === 'active' && to === from + 1 ? endingAt(reading.of('noun'), from) : undefined;
  if (noun && !isClusterNoun(noun)) return true;
  if (means !== 'begin' && means !== 'future' && means !== 'approved') return false;
  return within(reading.of('noun'), Math.max(floor, from - 3), from).some((noun) =>
    noun.means.startsWith('other '),
  );
}
