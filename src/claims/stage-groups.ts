import {within, type Reading} from './annotate.js';
import {lastUpTo, type Clauses} from './clauses.js';
import {decideStage, type StageVerdict} from './cues.js';
import type {Item} from './items.js';

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
export function readCueGroups(reading: Reading, clauses: Clauses, items: readonly Item[], position: number): CueGroup[] {
  const item = items[position]!;
  const sentence = clauses.sentences[item.sentence]!;
  const previous = items[position - 1]?.sentence === item.sentence ? items[position - 1]! : undefined;
  const next = items[position + 1]?.sentence === item.sentence ? items[position + 1]! : undefined;
  const from = startOfClause(reading, clauses, item, Math.max(sentence.from, previous?.to ?? 0));
  const limit = endOfReach(reading, clauses, item, next, sentence.to);
  const groups: CueGroup[] = [];
  let at = item.to;
  for (const end of [...clauses.ends.filter((position) => position > item.to && position < limit), limit]) {
    const after = toCues(reading, at, end);
    const cues = groups.length ? after : new Set([...toCues(reading, from, item.from), ...after]);
    groups.push({cues, after, verdict: decideStage(cues), to: end});
    at = end;
  }
  return groups;
}

function toCues(reading: Reading, from: number, to: number): Set<string> {
  return new Set(cuesWithin(reading, from, to).map(({means}) => means));
}

function cuesWithin(reading: Reading, from: number, to: number) {
  return within(reading.of('cue'), from, to);
}

/** Where the words that lead up to an item begin: after the last verb, semicolon, bracket, or item. */
function startOfClause({tokens}: Reading, {ends}: Clauses, item: Item, floor: number): number {
  let from = lastUpTo(ends, item.from, floor);
  for (let at = item.from - 1; at > from; at--)
    if (tokens[at]!.text === '،' && item.from - at > 1) {
      from = at + 1;
      break;
    }
  return from;
}

/** Where the words that follow an item end: at the next item's own clause, or with the sentence. */
function endOfReach(reading: Reading, clauses: Clauses, item: Item, next: Item | undefined, sentenceEnd: number): number {
  const semicolon = findMark(reading, item.to, sentenceEnd);
  if (!next) return semicolon;
  if (semicolon < next.from) return semicolon;
  const ownEnd = lastUpTo(clauses.ends, next.from, item.to);
  if (ownEnd > item.to) return ownEnd;
  return startOfClause(reading, clauses, next, item.to) > item.to && cuesWithin(reading, item.to, next.from).length
    ? startOfClause(reading, clauses, next, item.to)
    : next.isListOf === item || !cuesWithin(reading, item.to, next.from).length
      ? semicolon
      : next.from;
}

function findMark({tokens}: Reading, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (tokens[at]!.text === '؛' || tokens[at]!.text === ';') return at;
  return limit;
}
