import {covering, inside, within} from '../reading/spans.js';
import type {Clause} from './read-clauses.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import type {TellingFrame, Subject, Predicate} from './read-predicates.js';

/** What the words right behind a noun say of all that it counts: «شناسایی‌شده», «دارای پروانه اتمام», «در حال اجرا(ی استان)». */
export function readStatus(frame: TellingFrame, subject: Subject, clause: Clause): Predicate[] | undefined {
  const {reading} = frame;
  for (const kind of ['act', 'element', 'state', 'phrase', 'process']) {
    const one = [0, 1]
      .map((gap) => reading.termAt(kind, subject.to + gap))
      .find((found) => found && found.to <= clause.to);
    if (!one) continue;
    const participle = reading.termAt('participle', one.to);
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
export function statusOfCounted(
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
    const one = reading.termAt(kind, kind === 'process' ? noun.to + 1 : noun.to);
    if (!one || !reading.grammar.meanings.has(one.means)) continue;
    if (!NOMINAL.has(kind) && !reading.termAt('participle', one.to)) continue;
    return {from: one.from, to: one.to, means: one.means, aspect: kind === 'phrase' ? 'running' : 'reached'};
  }
  return undefined;
}

const NOMINAL: ReadonlySet<string> = new Set(['process', 'state', 'phrase']);
const PLACES = /^other (country|province|county)/;
