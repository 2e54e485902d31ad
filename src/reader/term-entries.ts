import type {KnownTerm} from './reading/reading.js';
import type {ReferenceRow, Vocabulary} from '../entities/reference-tables.js';

/** The words of measures, concepts, stages and units, with what the reader takes them for. */
export function* toTermEntries(
  tables: Pick<Vocabulary, 'measures' | 'concepts' | 'units'>,
): Generator<[string, KnownTerm]> {
  const {measures, concepts, units} = tables;
  for (const unit of units) yield* toEntries(unit, toUnitTerm(unit));
  for (const concept of concepts)
    yield* toEntries(concept, {kind: 'noun', means: `cluster cluster ${concept.id}`});
  for (const {nouns_fa, nouns_en, ...measure} of measures) {
    const nouns = {words_fa: nouns_fa, words_en: nouns_en};
    yield* toEntries(nouns, {kind: 'noun', means: `${measure.id} ${measure.unit_id}`});
    yield* toEntries(measure, {kind: 'sense', means: measure.id});
  }
}

function* toEntries(
  {words_fa, words_en}: {words_fa: string; words_en: string},
  term: KnownTerm,
): Generator<[string, KnownTerm]> {
  for (const name of `${words_fa}|${words_en}`.split('|')) if (name) yield [name, {...term, name}];
}

// Behind a noun the reader looks for what is counted; a unit without a measure asks the sentence.
function toUnitTerm({id, kind, measure_id}: ReferenceRow<'units'>): KnownTerm {
  if (kind === 'count') return {kind: 'noun', means: `${measure_id || id} ${id}`};
  if (kind === 'time') return {kind: 'span', means: `${id} 1`};
  return {kind, means: kind === 'quantity' ? `${id} 1` : kind === 'percent' ? '1' : id};
}
