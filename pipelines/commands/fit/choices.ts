import type {ExtractContext} from '../../../src/reader/read-context.js';
import type {ChoiceName} from '../../../src/entities/reference-tables.js';
import type {Example} from '../../../src/reader/choices/fit-weights.js';
import {sentenceAt} from '../../../src/reader/clauses/read-clauses.js';
import {listPlaceCandidates} from '../../../src/reader/places/place-candidates.js';
import {findTokens} from './find-tokens.js';
import type {Labels} from './labelled-text.js';

/** A choice whose weights are fitted from labels: what it is called, and the examples that a labelled text gives of it. */
export interface Choice {
  name: ChoiceName;
  listExamples(context: ExtractContext, labels: Labels): Example[];
}

/** The choices that statements are made of; what judges the statements comes after them. */
export const CHOICES: readonly Choice[] = [{name: 'place', listExamples: listPlaceExamples}];

/** A labelled claim, or a stage without a town of its own, stands at one of the places that the text gives ground for. */
function listPlaceExamples(
  {reading, clauses, places, points}: ExtractContext,
  {claims, stages}: Labels,
): Example[] {
  const placed = [
    ...claims.map((label) => ({label, isOfClusters: label.unit === 'cluster', isName: false})),
    ...stages.filter(({town}) => !town).map((label) => ({label, isOfClusters: true, isName: true})),
  ];
  return placed.flatMap(({label, ...rest}) => {
    const range = findTokens({reading, points}, label);
    if (!range) return [];
    const candidates = listPlaceCandidates(places.scene, {
      ...range,
      sentence: sentenceAt(clauses, range.from),
      ...rest,
    });
    const right = candidates.findIndex(({value}) => value === label.place);
    return right < 0 ? [] : [{candidates, right}];
  });
}
