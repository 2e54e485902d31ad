import type {ExtractContext} from '../../../src/reader/read-context.js';
import type {Judged} from '../../../src/extract.js';
import {THRESHOLD, toProbability, type Features} from '../../../src/reader/certainty.js';
import {choose, type Weights} from '../../../src/reader/choices/choose.js';
import {sentenceAt} from '../../../src/reader/clauses/read-clauses.js';
import type {Claim, StageMention} from '../../../src/reader/reading/lines.js';
import {listPlaceCandidates} from '../../../src/reader/places/place-candidates.js';
import {findTokens} from '../fit/find-tokens.js';

/** Formats a statement with the sums of its choices: every place that could have been, and what its certainty was judged by. */
export function formatStatement(
  context: ExtractContext,
  {line, features}: Judged<Claim | StageMention>,
): string[] {
  const {weightsOf} = context.reading.grammar;
  const weights = weightsOf(line.type === 'claim' ? 'claim-certainty' : 'mention-certainty');
  const share = toProbability(features, weights).toFixed(3);
  const reasons = line.certainty_reasons.length ? `: ${line.certainty_reasons.join('; ')}` : '';
  return [
    `${line.type} «${line.quote}» ${formatSaid(line)}`,
    ...listPlaceSums(context, line).map((sum) => `  place ${sum}`),
    `  ${line.certainty} (${share}, sure from ${weights.get(THRESHOLD) ?? 1})${reasons}`,
    `    ${formatSum(features, weights)}`,
  ];
}

function formatSaid(line: Claim | StageMention): string {
  const what =
    line.type === 'claim'
      ? `${line.measure} ${line.operator} ${line.value}${line.high ? ` to ${line.high}` : ''} ${line.unit}`
      : `${line.cluster}: ${line.stage ?? 'no stage'}`;
  return `${what}, ${line.place ?? 'no place'}, ${line.modality}; rule ${line.rule}`;
}

function listPlaceSums(context: ExtractContext, line: Claim | StageMention): string[] {
  const range = findTokens(context, line);
  if (!range) return [];
  const isName = line.type === 'stage';
  const isOfClusters = isName || line.unit === 'cluster';
  const placed = {...range, sentence: sentenceAt(context.clauses, range.from), isOfClusters, isName};
  const weights = context.reading.grammar.weightsOf('place');
  const {candidates} = choose(listPlaceCandidates(context.places.scene, placed), weights);
  return candidates
    .toSorted((a, b) => b.sum - a.sum)
    .map(
      ({value, sum, features}) => `${value ?? 'none'} ${sum.toFixed(2)} = ${formatSum(features, weights)}`,
    );
}

/** Features with what each adds, the weightiest first. */
function formatSum(features: Features, weights: Weights): string {
  const added = [...features].map(([name, value]) => ({name, sum: value * (weights.get(name) ?? 0)}));
  const told = added.filter(({sum}) => sum !== 0).sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum));
  return told.map(({name, sum}) => `${name} ${sum > 0 ? '+' : ''}${sum.toFixed(2)}`).join(', ') || 'nothing';
}
