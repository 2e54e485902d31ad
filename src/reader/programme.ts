import type {Nature} from '../rows.js';
import type {ReferenceRow, Vocabulary} from '../entities/reference-tables.js';

/** What the tables decide of measures and stages. */
export interface Programme {
  /** Kinds of cue that give a stage; of several in one clause the first decides. */
  cues: readonly Omit<ReferenceRow<'cues'>, 'reason'>[];
  /** The measure that counts the clusters of a stage. */
  toMeasure(stage: string): string;
  /** The stage whose clusters a measure counts, where it counts those of one. */
  toStage(measure: string): string | undefined;
  /** What a number of a measure is where the text says nothing else. */
  toNature(measure: string): Nature;
  /** Measures that words beside a number of a kind tell: of `money`, `quantity`, `person` or `percent`. */
  toldOf(kind: string): ReadonlySet<string>;
}

/** Gathers what the tables decide of measures and stages. */
export function createProgramme({measures, stages, cues}: Vocabulary): Programme {
  const natures = new Map(measures.map(({id, nature}) => [id, nature]));
  const stageOf = new Map(measures.map(({id, stage_id}) => [id, stage_id]));
  const measureOf = new Map(stages.map(({id, measure_id}) => [id, measure_id]));
  const kinds = new Map<string, Set<string>>();
  for (const {id, told_of} of measures)
    for (const kind of told_of.split('|')) kinds.set(kind, (kinds.get(kind) ?? new Set()).add(id));
  return {
    cues: withOwnCues(stages, cues),
    toMeasure: (stage) => measureOf.get(stage) || 'clusters_identified',
    toStage: (measure) => stageOf.get(measure) || undefined,
    toNature: (measure) => natures.get(measure) ?? 'stock',
    toldOf: (kind) => kinds.get(kind) ?? NONE,
  };
}

const NONE: ReadonlySet<string> = new Set();

// The words of a stage name it; where no row says what outweighs them, a hope or a plan does, and no other fact.
function withOwnCues(
  stages: Vocabulary['stages'],
  cues: readonly Omit<ReferenceRow<'cues'>, 'reason'>[],
): Programme['cues'] {
  const known = new Set(cues.map(({cue}) => cue));
  const own = stages.filter(({id}) => !known.has(id));
  const at = cues.findLastIndex(({modality}) => modality !== 'fact') + 1;
  return cues.toSpliced(
    at,
    0,
    ...own.map(({id}) => ({cue: id, stage_id: id, modality: 'fact', unless: ''}) as const),
  );
}
