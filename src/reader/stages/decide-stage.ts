import type {Modality} from '../../rows.js';

import type {Programme} from '../programme.js';

/** What a group of cues says of a cluster, or of a count of clusters. */
export interface StageVerdict {
  stage: string;
  modality: Modality;
}

/** Decides the stage that the cues of one clause give: that of the first of the programme's cues that stands among them. */
export function decideStage(cues: ReadonlySet<string>, known: Programme['cues']): StageVerdict | undefined {
  const cue = known.find(({cue, unless}) => cues.has(cue) && !cues.has(unless));
  return cue && {stage: cue.stage_id, modality: cue.modality};
}
