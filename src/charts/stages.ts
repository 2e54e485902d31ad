import {NAMES} from '../words/names.js';
import type {ColourName} from './colours.js';
import type {Mention} from './statement.js';

/** Stages in the order of the programme; an award and being called successful are no stages and come last. */
const STAGE_ORDER = Object.keys(NAMES.stages);

/** The colour of a stage's mark on a timeline: ink for an award, grey where only the name or praise is given. */
export function toStageMark(stage_id: string | null): ColourName {
  return stage_id === 'award' ? 'ink' : stage_id === null || stage_id === 'successful' ? 'grey' : 'lapis4';
}

/** Rank of a stage in the order of the programme; unknown and unnamed ones last. */
export function toStageRank({stage_id}: Pick<Mention, 'stage_id'>): number {
  const rank = STAGE_ORDER.indexOf(stage_id ?? '');
  return rank < 0 ? STAGE_ORDER.length : rank;
}
