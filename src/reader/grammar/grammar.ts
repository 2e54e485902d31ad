import type {Nature} from '../../rows.js';
import type {ChoiceName, ReferenceRow, Vocabulary} from '../../entities/reference-tables.js';
import type {Weights} from '../choices/choose.js';

/** How far what a predicate tells has come. */
export type Aspect = 'reached' | 'running' | 'to_come';

/** What the tables decide of meanings, measures and stages. */
export interface Grammar {
  /** What a predicate says of clusters, in order of precedence. */
  meanings: ReadonlyMap<string, Meaning>;
  /** The measure that counts the clusters of a stage; undefined where the word is a measure itself. */
  toMeasure(stage: string): string;
  /** The stage whose clusters a measure counts, where it counts those of one. */
  toStage(measure: string): string | undefined;
  /** What a number of a measure is where the text says nothing else. */
  toNature(measure: string): Nature;
  /** Measures that words beside a number of a kind tell: of `money`, `quantity`, `person` or `percent`. */
  toldOf(kind: string): ReadonlySet<string>;
  /** Weights of the features of a choice. */
  weightsOf(choice: ChoiceName): Weights;
}

/** What a predicate says of clusters that reached it, undergo it, or have it before them. */
export interface Meaning extends Record<Aspect, string> {
  /** True where it has an end: its present speaks of the future («ایجاد می‌شود»). */
  isTelic: boolean;
  /** Its place in the order of precedence, from 0. */
  rank: number;
}

/** Gathers what the tables decide. */
export function createGrammar(vocabulary: Vocabulary): Grammar {
  const {measures, stages, meanings} = vocabulary;
  const natures = new Map(measures.map(({id, nature}) => [id, nature]));
  const stageOf = new Map(measures.map(({id, stage_id}) => [id, stage_id]));
  const measureOf = new Map(stages.map(({id, measure_id}) => [id, measure_id]));
  const kinds = new Map<string, Set<string>>();
  const weights = new Map<ChoiceName, Weights>();
  for (const {id, told_of} of measures)
    for (const kind of told_of.split('|')) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(id));
  return {
    meanings: new Map(meanings.map((row, rank) => [row.means, toMeaning(row, rank)])),
    toMeasure: (stage) => measureOf.get(stage) || stage,
    toStage: (measure) => stageOf.get(measure) || undefined,
    toNature: (measure) => natures.get(measure) ?? 'stock',
    toldOf: (kind) => kinds.get(kind) ?? NONE,
    weightsOf: (choice) => {
      let kept = weights.get(choice);
      if (!kept) weights.set(choice, (kept = toWeights(vocabulary[`weights/${choice}`])));
      return kept;
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

function toMeaning({reached, running, to_come, is_telic}: ReferenceRow<'meanings'>, rank: number): Meaning {
  return {reached, running, to_come, isTelic: is_telic === 'yes', rank};
}

function toWeights(rows: readonly ReferenceRow<'weights/place'>[]): Weights {
  return new Map(rows.map(({feature, weight}) => [feature, Number(weight)]));
}
