import type {Modality} from '../../rows.js';

/** What a group of cues says of a cluster, or of a count of clusters. */
export interface StageVerdict {
  stage: string;
  modality: Modality;
}

const PLAIN: readonly [cue: string, stage: string][] = [
  ['licence', 'licensed'],
  ['diagnosis', 'diagnosis'],
  ['agent_left', 'completed'],
  ['operation', 'completed'],
  ['study', 'feasibility'],
  ['trust', 'trust_building'],
  ['action_plan', 'action_plan'],
  ['contract', 'launched'],
  ['end', 'completed'],
  ['ongoing', 'implementation'],
  ['begin', 'launched'],
  ['active', 'active'],
  ['run', 'implementation'],
  ['success', 'successful'],
  ['identify', 'identified'],
];

// «پروانه می‌گیرد», «به پایان می‌رسد», «شناسایی خواهد شد»: the stage as said, ahead of its time.
const AHEAD: readonly [cue: string, stage: string][] = [
  ['licence_future', 'licensed'],
  ['end_future', 'completed'],
  ['identify_future', 'identified'],
];

/**
 * Decides the stage that the cues of one clause give. An award stands alone; a hope or a plan outweighs the act that is hoped
 * for; a study outweighs its own end («امکان‌سنجی پایان یافته» is a finished study, not a finished cluster); an end or a
 * beginning outweighs the programme that ends or begins.
 */
export function decideStage(cues: ReadonlySet<string>): StageVerdict | undefined {
  if (cues.has('award')) return {stage: 'award', modality: 'fact'};
  if (cues.has('hope')) return {stage: 'planned', modality: 'hope'};
  if (cues.has('threshold')) return {stage: 'developed', modality: 'forecast'};
  if (cues.has('developed')) return {stage: 'developed', modality: 'fact'};
  const ahead = AHEAD.find(([cue]) => cues.has(cue) && !cues.has('contract'));
  if (ahead) return {stage: ahead[1], modality: 'forecast'};
  if (cues.has('future') || (cues.has('approved') && !cues.has('action_plan')))
    return {stage: 'planned', modality: 'plan'};
  const plain = PLAIN.find(([cue]) => cues.has(cue));
  return plain && {stage: plain[1], modality: 'fact'};
}
