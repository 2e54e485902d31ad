import type {ChoiceName, Vocabulary} from '../../../src/entities/reference-tables.js';
import {createGrammar} from '../../../src/reader/grammar/grammar.js';
import type {AllWeights} from './fit-all.js';

/** The weights that the reader ships. */
export function readShippedWeights(vocabulary: Vocabulary): AllWeights {
  const {weightsOf} = createGrammar(vocabulary);
  return new Map(NAMES.map((name) => [name, weightsOf(name)]));
}

const NAMES: readonly ChoiceName[] = ['place', 'claim-certainty', 'mention-certainty'];
