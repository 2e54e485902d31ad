import {type StageVerdict} from '../stages/decide-stage.js';
import type {CueGroup} from '../stages/cue-groups.js';
import {within, type TokenRange} from '../spans.js';
import type {Annotation, TextReading} from '../reading.js';
import type {Measured} from './count.js';
import type {Programme} from '../programme.js';

const STUDY = new Set(['feasibility', 'diagnosis']);
const RUNNING = new Set(['ongoing', 'run', 'begin', 'active']);
const ENDED = new Set(['end', 'operation', 'licensed', 'developed']);

/** Decides what a count of clusters counts, from the clauses around it; `carried` is the measure of the count before. */
export function measureClusters(
  noun: Annotation,
  groups: readonly CueGroup[],
  {programme, carried}: {programme: Programme; carried?: string | undefined},
): Measured {
  const concept = noun.means.split(' ')[2] ?? null;
  const telling = groups.filter(({verdict, after}) => isTelling(verdict) || after.has('either'));
  // «شکل گرفته و کار می‌کند»: formed and working is working
  const group = (telling[0]?.verdict?.stage === 'launched' ? telling.at(-1) : telling[0]) ?? groups[0];
  const verdict = isTelling(group?.verdict) ? group!.verdict : undefined;
  if (group && isPooled(group))
    return {
      measure: 'clusters_pooled',
      unit: 'cluster',
      concept,
      nature: 'stock',
      modality: 'fact',
      rule: 'cluster-count:pooled',
    };
  if (!verdict)
    return {
      measure: carried ?? 'clusters_identified',
      unit: 'cluster',
      concept,
      nature: 'stock',
      modality: 'fact',
      rule: 'cluster-count:carried',
      stage: programme.toStage(carried ?? 'clusters_identified'),
    };
  const measure = programme.toMeasure(verdict.stage);
  const isForecast = verdict.modality === 'fact' && group!.after.has('forecast');
  return {
    measure,
    unit: 'cluster',
    concept,
    nature: programme.toNature(measure),
    modality: isForecast ? 'forecast' : verdict.modality,
    rule: `cluster-count:${verdict.stage}`,
    stage: verdict.stage,
  };
}

/** Praise and awards say nothing of how many there are at a stage. */
function isTelling(verdict: StageVerdict | undefined): boolean {
  return verdict !== undefined && verdict.stage !== 'award' && verdict.stage !== 'successful';
}

/** Two stages behind one number: «در مرحله پیاده‌سازی و مطالعات امکان‌سنجی», «یا در مسیر توسعه یا بسته‌شده». */
function isPooled({after}: CueGroup): boolean {
  const has = (kinds: ReadonlySet<string>) => [...after].some((cue) => kinds.has(cue));
  if (after.has('future') || after.has('approved') || after.has('identified')) return false;
  return (
    (has(STUDY) && (after.has('ongoing') || after.has('run'))) ||
    (after.has('either') && has(RUNNING) && has(ENDED))
  );
}

/** Decides what a number of persons, money, tonnes or per cent measures, by the nearest word that tells. */
export function measureBySense(
  reading: TextReading,
  kind: string,
  at: TokenRange,
  clause: TokenRange,
  wider: TokenRange,
): string {
  const told = reading.programme.toldOf(kind);
  if (kind === 'percent') return nearestSense(reading, told, at, clause) ?? 'other';
  if (
    kind === 'person' &&
    within(reading.of('sense'), clause.from, at.from).some(({means}) => means === 'training')
  )
    return 'other';
  // «سهم» is no measure, and keeps words farther off from telling one
  const senses = kind === 'money' ? new Set([...told, 'share']) : told;
  const sense = nearestSense(reading, senses, at, clause) ?? nearestSense(reading, senses, at, wider);
  if (!sense || sense === 'share') return kind === 'money' ? 'funding' : 'other';
  return sense;
}

function nearestSense(
  reading: TextReading,
  senses: ReadonlySet<string>,
  {from, to}: TokenRange,
  clause: TokenRange,
): string | undefined {
  let best: string | undefined;
  let distance = Infinity;
  for (const sense of within(reading.of('sense'), clause.from, clause.to)) {
    if (!senses.has(sense.means)) continue;
    const away = sense.from >= to ? sense.from - to : from - sense.to;
    if (away < distance) [best, distance] = [sense.means, away];
  }
  return best;
}
