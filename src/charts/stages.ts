import {NAMES} from '../words/names.js';
import {RAMP, type ColourName} from './colours.js';
import type {Mention} from './statement.js';

/** Stages in the order of the programme; an award and being called successful are no stages and come last. */
const STAGE_ORDER = Object.keys(NAMES.stages);

/** Rank of a stage in the order of the programme; unknown and unnamed ones last. */
export function toStageRank({stage_id}: Pick<Mention, 'stage_id'>): number {
  const rank = STAGE_ORDER.indexOf(stage_id ?? '');
  return rank < 0 ? STAGE_ORDER.length : rank;
}

/** True of a stage of the programme: an award, praise and a bare name are none. */
export function isStage(stage_id: string | null): boolean {
  return stage_id !== null && stage_id !== 'award' && stage_id !== 'successful';
}

/** The colour of a stage's mark on a timeline: ink for an award, grey where only the name or praise is given. */
export function toStageMark(stage_id: string | null): ColourName {
  return stage_id === 'award' ? 'ink' : stage_id === null || stage_id === 'successful' ? 'grey' : 'lapis4';
}

/** The shape of a stage's mark: an award is no stage, and no dot. */
export function toStageShape(stage_id: string | null): 'diamond' | 'circle' {
  return stage_id === 'award' ? 'diamond' : 'circle';
}

/** Measures that count clusters at a stage, in the order of the programme. */
export const STAGE_MEASURES = STAGE_ORDER.map((stage_id) => `clusters_${stage_id}`).filter(
  (measure_id) => measure_id in NAMES.measures,
);

/** Rank of a measure in the order of the programme; those that count no stage come last. */
export function toMeasureRank(measure_id: string): number {
  const rank = STAGE_MEASURES.indexOf(measure_id);
  return rank < 0 ? STAGE_MEASURES.length : rank;
}

/** The colour of a count of clusters at a stage: the further along the programme, the darker. */
export function toStageColour(measure_id: string): ColourName {
  const share = STAGE_MEASURES.indexOf(measure_id) / (STAGE_MEASURES.length - 1);
  return RAMP[Math.round(share * (RAMP.length - 1))]!;
}

/** How dark a cluster at a stage is marked, from 1 to 5 along the programme; 0 where texts give only its name. */
export function toStageStep(stage_id: string | null): number {
  const rank = PROGRAMME.indexOf(stage_id ?? '');
  return rank < 0 ? 0 : 1 + Math.round((rank / (PROGRAMME.length - 1)) * (RAMP.length - 1));
}

const PROGRAMME = STAGE_ORDER.filter((stage_id) => stage_id !== 'award' && stage_id !== 'successful');
