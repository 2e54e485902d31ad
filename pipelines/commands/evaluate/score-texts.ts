import {
  scoreClaims,
  scoreFields,
  scoreRejected,
  scoreStages,
  type LabelScore,
} from '../../../src/reader/score.js';
import type {CorpusScore, Tally} from '../../../src/io/read-scores.js';
import type {Claim, Rejected, StageMention} from '../../../src/reader/reading/lines.js';
import type {Features} from '../../../src/reader/certainty.js';
import {readBy, type AllWeights, type ReadText} from '../fit/fit-all.js';
import type {Labels} from '../fit/labelled-text.js';

/** A labelled text with what the reader read in it. */
export interface ScoredText extends Omit<ReadText, 'context'> {
  claims: Claim[];
  stages: StageMention[];
  rejected: Rejected[];
  /** What each statement was judged by. */
  features: ReadonlyMap<Claim | StageMention, Features>;
}

/** Reads every text by the weights that are given for it. */
export function readAll(
  texts: readonly ReadText[],
  weightsFor: (text: ReadText) => AllWeights,
): ScoredText[] {
  return texts.map(({context, ...text}) => {
    const {claims, stages, rejected} = readBy({context, ...text}, weightsFor({context, ...text}));
    return {
      ...text,
      claims: claims.map(({line}) => line),
      stages: stages.map(({line}) => line),
      rejected,
      features: new Map([...claims, ...stages].map(({line, features}) => [line, features])),
    };
  });
}

/** Scores some texts under one name. */
export function scoreTexts(corpus: string, texts: readonly ScoredText[]): CorpusScore {
  const labels = gatherLabels(texts);
  const {claims, stages} = scoreLines(texts);
  const found = texts.flatMap((one) => one.claims);
  const rejected = scoreRejected(
    labels.rejected,
    found,
    texts.flatMap((one) => one.rejected),
  );
  return {
    corpus,
    documents: texts.length,
    claims: toTally(claims, found),
    stages: toTally(
      stages,
      texts.flatMap((one) => one.stages),
    ),
    fields: scoreFields(labels.claims, found),
    rejected: labels.rejected.length
      ? {labelled: rejected.rows, claimed: rejected.claimed.length, unexplained: rejected.unexplained.length}
      : null,
    taken_on: null,
  };
}

/** Which labels were missed and which lines are wrong. */
export function scoreLines(texts: readonly ScoredText[]) {
  const {claims, stages} = gatherLabels(texts);
  return {
    claims: scoreClaims(
      claims,
      texts.flatMap((one) => one.claims),
    ),
    stages: scoreStages(
      stages,
      texts.flatMap((one) => one.stages),
    ),
  };
}

function gatherLabels(texts: readonly ScoredText[]): Labels {
  return {
    claims: texts.flatMap(({labels}) => labels.claims),
    stages: texts.flatMap(({labels}) => labels.stages),
    rejected: texts.flatMap(({labels}) => labels.rejected),
  };
}

function toTally<Line extends Claim | StageMention>(
  {right, missed, wrong}: LabelScore<unknown, Line>,
  found: readonly Line[],
): Tally {
  const labelled = right + missed.length;
  const isWrong = new Set(wrong);
  const sure = found.filter(({certainty}) => certainty === 'sure');
  const rightOfSure = sure.filter((line) => !isWrong.has(line)).length;
  return {
    labelled,
    found: found.length,
    right,
    precision: toShare(right, found.length),
    recall: toShare(right, labelled),
    sure: {
      found: sure.length,
      right: rightOfSure,
      precision: toShare(rightOfSure, sure.length),
      share: toShare(sure.length, found.length),
    },
  };
}

/** A share in thousandths; a share of nothing is null. */
export function toShare(part: number, whole: number): number | null {
  return whole ? Math.round((part / whole) * 1000) / 1000 : null;
}
