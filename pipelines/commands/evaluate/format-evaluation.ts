import type {CorpusScore, Evaluation, Tally} from '../../../src/io/read-scores.js';
import {FOLDS} from '../fit/labelled-text.js';
import {listTargets, shortBy, type Target} from './targets.js';

/** Formats the scores for a terminal, what an unseen text may expect first. */
export function formatEvaluation({unseen, shipped}: Evaluation): string {
  return [
    `Read by weights and thresholds fitted without the text's source (sources are dealt into ${FOLDS} folds by their hash):`,
    formatScores(unseen),
    'What is asked of these:',
    listTargets(unseen).map(formatTarget).join('\n'),
    'Read by the weights that are shipped:',
    formatScores(shipped),
    'Fields that agree with the label (place and measure where value and place in the text agree, the others in right claims):',
    formatFields(unseen.filter(({corpus}) => !corpus.startsWith('probes-'))),
  ]
    .join('\n\n')
    .concat('\n');
}

function formatScores(scores: readonly CorpusScore[]): string {
  const head = `${'texts'.padEnd(18)}claims ${HEAD.padEnd(58)}stages ${HEAD}`;
  return [head, ...scores.map(formatScore)].join('\n');
}

const HEAD = 'precision / recall, of sure';

function formatScore({corpus, documents, claims, stages, rejected}: CorpusScore): string {
  const refused =
    rejected &&
    `; no claims: ${rejected.claimed} of ${rejected.labelled} claimed, ${rejected.unexplained} unexplained`;
  return `${corpus.padEnd(12)}${String(documents).padStart(4)}  ${formatTally(claims).padEnd(65)}${formatTally(stages)}${refused ?? ''}`;
}

function formatTally({precision, recall, right, labelled, found, sure}: Tally): string {
  const counts = `${right} of ${labelled}, ${found - right} false`;
  return `${toCell(precision)} / ${toCell(recall)} (${counts}), sure ${toCell(sure.precision)} at ${toCell(sure.share)}`;
}

function toCell(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function formatTarget(target: Target): string {
  const {name, value, isFloor} = target;
  const short = shortBy(target);
  const verdict = short === null ? 'nothing to measure' : short === 0 ? 'met' : `short by ${short}`;
  return `${name.padEnd(52)}${String(value ?? '–').padEnd(7)}${isFloor ? 'at least' : 'at most '} ${String(target.target).padEnd(6)} ${verdict}`;
}

/** A row a field: in how many of the claims it agrees with the label. */
function formatFields(scores: readonly CorpusScore[]): string {
  const names = scores[0]?.fields.map(({field}) => field) ?? [];
  const cell = (score: CorpusScore, name: string) => {
    const field = score.fields.find((one) => one.field === name);
    return (field ? `${field.agreed} of ${field.compared}` : '–').padEnd(13);
  };
  const head = `${''.padEnd(13)}${scores.map(({corpus}) => corpus.padEnd(13)).join('')}`.trimEnd();
  const rows = names.map((name) =>
    `${name.padEnd(13)}${scores.map((one) => cell(one, name)).join('')}`.trimEnd(),
  );
  return [head, ...rows].join('\n');
}
