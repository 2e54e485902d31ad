import type {TextReading} from '../reading/reading.js';
import {endingAt, within, type TokenRange} from '../reading/spans.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import type {Aspect} from '../grammar/grammar.js';

/** “four completed clusters”, “the number of operating business clusters at 92”: what stands before the noun tells of it. */
export function adjectiveOf(
  {of, grammar, language}: TextReading,
  {from, to}: TokenRange,
): (TokenRange & {means: string; aspect: Aspect}) | undefined {
  if (language !== 'en') return undefined;
  const noun = within(of('noun'), from, to).findLast(isClusterNoun);
  if (!noun) return undefined;
  for (const kind of ['participle', 'verb', 'phrase']) {
    const one = endingAt(of(kind), noun.from);
    const isAdjective =
      one &&
      one.from >= from - 1 &&
      grammar.meanings.has(one.means) &&
      (kind !== 'verb' || one.form?.tense === 'past');
    if (isAdjective)
      return {from: one.from, to: one.to, means: one.means, aspect: kind === 'verb' ? 'reached' : 'running'};
  }
  return undefined;
}
