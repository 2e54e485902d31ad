import {bisectLeft} from 'd3-array';
import {cuesWithin, toCues, toLeadingCues} from './clause-cues.js';
import {type Clauses, lastUpTo, nextFrom} from '../clauses.js';
import {type StageVerdict, decideStage} from './decide-stage.js';
import {startingAt, covering} from '../spans.js';
import type {TextReading} from '../reading.js';
import type {Item} from '../names/item.js';
import {AND, COMMA} from '../../text/particle-lexicon.js';
import {CONNECTIVES, ITS, SEMICOLONS} from './stage-lexicon.js';
import {TURN} from '../names/name-lexicon.js';

/** What the clauses around an item say of it, in order: the cues of one clause and the stage that they give. */
export interface CueGroup {
  cues: ReadonlySet<string>;
  /** Cues that stand behind the item, in its own clause. */
  after: ReadonlySet<string>;
  verdict: StageVerdict | undefined;
  to: number;
}

/**
 * Collects the cues that belong to an item: those before it in its own clause («امکان‌سنجی ۷۵ خوشه …») with those behind it up
 * to the verb («… تمام شده»), then those of the clauses that follow without a new subject.
 */
export function readCueGroups(
  reading: TextReading,
  clauses: Clauses,
  items: readonly Item[],
  position: number,
): CueGroup[] {
  const item = items[position]!;
  const sentence = clauses.sentences[item.sentence]!;
  const previous = items[position - 1]?.sentence === item.sentence ? items[position - 1]! : undefined;
  const next = items[position + 1]?.sentence === item.sentence ? items[position + 1]! : undefined;
  const from = startOfClause(reading, clauses, item, Math.max(sentence.from, previous?.to ?? 0), false);
  const leading = toLeadingCues(reading, from, item.from);
  const isLed = leading.has('successful') || leading.has('award');
  const limit = endOfReach(reading, clauses, item, next, sentence.to, isLed);
  const groups: CueGroup[] = [];
  const decide = (cues: ReadonlySet<string>) => ({cues, verdict: decideStage(cues, reading.programme.cues)});
  if ((leading.has('identified') && !item.count) || (leading.size && reading.tokens[item.to]?.text === AND))
    groups.push({...decide(leading), after: NO_CUES, to: item.to});
  let at = item.to;
  let isParted = false;
  for (const end of [
    ...clauses.ends.slice(bisectLeft(clauses.ends, item.to + 1), bisectLeft(clauses.ends, limit)),
    limit,
  ]) {
    const isOwn = at === item.to;
    isParted ||= !isOwn && !followsAtOnce(reading, at, end);
    if (isParted && !refersBack(reading, at, end)) {
      at = end;
      continue;
    }
    const last = lastWithin(items, position, end);
    const after = toCues(reading, at, Math.min(end, last.to + FARTHEST));
    const cues = isOwn && !groups.length ? new Set([...leading, ...after]) : after;
    groups.push({...decide(cues), after, to: end});
    at = end;
  }
  return groups;
}

function lastWithin(items: readonly Item[], position: number, end: number): Item {
  let last = position;
  while (items[last + 1] && items[last + 1]!.to <= end) last++;
  return items[last]!;
}

const NO_CUES: ReadonlySet<string> = new Set();

/** «مطالعه شناختی آن ادامه دارد»: behind clauses about other things, «آن» leads back to the item. */
function refersBack(reading: TextReading, from: number, to: number): boolean {
  return cuesWithin(reading, from, to).some(
    (cue) => BACK.has(cue.means) && ITS.has(reading.tokens[cue.to]?.text ?? ''),
  );
}

const BACK = new Set(['diagnosis', 'feasibility', 'action_plan', 'trust_building', 'licensed', 'contract']);

/** A further clause tells of the item only where its predicate comes at once, without a subject of its own. */
function followsAtOnce(reading: TextReading, from: number, to: number): boolean {
  const cue = cuesWithin(reading, from, to)[0];
  if (!cue) return from + 1 >= to;
  if (cue.name === TURN || cue.means === 'begin_noun') return false;
  for (let at = from; at < cue.from; at++)
    if (
      !CONNECTIVES.has(reading.tokens[at]!.text) &&
      !covering(reading.dates, at) &&
      !startingAt(reading.dates, at + 1)
    )
      return false;
  return true;
}

// A predicate farther away is about something else.
const FARTHEST = 22;

/** Where the words that lead up to an item begin: after the last verb, semicolon, bracket, or item. */
function startOfClause(
  {tokens}: TextReading,
  {ends}: Clauses,
  item: Item,
  floor: number,
  isHead = true,
): number {
  const from = lastUpTo(ends, item.from, floor);
  if (!isHead) return from;
  for (let at = item.from - 1; at > from; at--)
    if ((tokens[at]!.text === COMMA || tokens[at]!.text === AND) && item.from - at > 1) return at + 1;
  return from;
}

/** Where the words that follow an item end: at the next item's own clause, or with the sentence. */
function endOfReach(
  reading: TextReading,
  clauses: Clauses,
  item: Item,
  next: Item | undefined,
  sentenceEnd: number,
  isLed: boolean,
): number {
  const semicolon = findMark(reading, item.to, sentenceEnd);
  if (!next || semicolon < next.from) return semicolon;
  const ownEnd = lastUpTo(clauses.ends, next.from, item.to);
  if (ownEnd > item.to) return ownEnd;
  if (!cuesWithin(reading, item.to, next.from).length)
    return isLed ? next.from : (nextFrom(clauses.ends, next.to) ?? semicolon);
  const start = startOfClause(reading, clauses, next, item.to);
  return start > item.to ? start : next.from;
}

/** A semicolon ends the reach, unless the clause behind it goes on about the same («؛ مطالعه شناختی آن ادامه دارد»). */
function findMark({tokens}: TextReading, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    if (!SEMICOLONS.has(tokens[at]!.text)) continue;
    if (!tokens.slice(at + 1, at + 6).some(({text}) => ITS.has(text))) return at;
  }
  return limit;
}
