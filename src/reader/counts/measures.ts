import type {ConceptId} from '../../types.js';
import {type StageVerdict} from '../stages/decide-stage.js';
import type {CueGroup} from '../stages/cue-groups.js';
import {within, type TokenRange} from '../spans.js';
import type {Annotation, TextReading} from '../reading.js';
import type {Measured} from './count.js';
import type {Nature} from '../../rows.js';

const STUDY = new Set(['study', 'diagnosis']);
const RUNNING = new Set(['ongoing', 'run', 'begin', 'active']);
const ENDED = new Set(['end', 'operation', 'licence', 'developed']);

/** Decides what a count of clusters counts, from the clauses around it; `carried` is the measure of the count before. */
export function measureClusters(
  noun: Annotation,
  groups: readonly CueGroup[],
  carried: string | undefined,
): Measured {
  const concept = (noun.means.split(' ')[2] ?? null) as ConceptId | null;
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
      stage: toStage(carried ?? 'clusters_identified'),
    };
  const measure = toMeasure(verdict.stage);
  const isForecast = verdict.modality === 'fact' && group!.after.has('forecast');
  return {
    measure,
    unit: 'cluster',
    concept,
    nature: natureOf(measure),
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
  if (after.has('future') || after.has('approved') || after.has('identify')) return false;
  return (
    (has(STUDY) && (after.has('ongoing') || after.has('run'))) ||
    (after.has('either') && has(RUNNING) && has(ENDED))
  );
}

const CUMULATIVE = new Set(['clusters_completed', 'clusters_licensed', 'clusters_feasibility']);

function natureOf(measure: string): Nature {
  return CUMULATIVE.has(measure) ? 'cumulative' : 'stock';
}

const PERSON_SENSES = new Set(['employment']);
const MONEY_SENSES = new Set(['exports', 'output', 'funding', 'share']);
const QUANTITY_SENSES = new Set(['exports', 'output']);

/** Decides what a number of persons, money, tonnes or per cent measures, by the nearest word that tells. */
export function measureBySense(
  reading: TextReading,
  kind: string,
  at: TokenRange,
  clause: TokenRange,
  wider: TokenRange,
): string {
  if (kind === 'percent') {
    const growth = nearestSense(reading, new Set(['growth']), at, clause);
    return growth ? 'growth' : 'other';
  }
  if (
    kind === 'person' &&
    within(reading.of('sense'), clause.from, at.from).some(({means}) => means === 'training')
  )
    return 'other';
  const senses = kind === 'person' ? PERSON_SENSES : kind === 'money' ? MONEY_SENSES : QUANTITY_SENSES;
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

const FLOW = new Set(['exports', 'output', 'growth']);
const STOCK_OF_PEOPLE = new Set(['establishments', 'employment', 'industrial_estates']);

/** The nature that a measure has where the text does not mark another: flows are yearly, courses and books add up. */
export function defaultNature(measure: string): Nature {
  if (FLOW.has(measure)) return 'flow';
  if (STOCK_OF_PEOPLE.has(measure)) return 'stock';
  return measure === 'courses' || measure === 'books' || measure === 'cluster_projects'
    ? 'cumulative'
    : 'stock';
}

const MEASURES: Record<string, string> = {
  identified: 'clusters_identified',
  feasibility: 'clusters_feasibility',
  diagnosis: 'clusters_diagnosis',
  trust_building: 'clusters_implementation',
  action_plan: 'clusters_implementation',
  implementation: 'clusters_implementation',
  launched: 'clusters_implementation',
  active: 'clusters_active',
  completed: 'clusters_completed',
  developed: 'clusters_completed',
  licensed: 'clusters_licensed',
  planned: 'clusters_planned',
};

/** The stage whose clusters a measure counts, where it counts those of one. */
export function toStage(measure: string): string | undefined {
  return STAGES[measure];
}

const STAGES: Record<string, string> = {
  clusters_identified: 'identified',
  clusters_feasibility: 'feasibility',
  clusters_diagnosis: 'diagnosis',
  clusters_implementation: 'implementation',
  clusters_active: 'active',
  clusters_completed: 'completed',
  clusters_licensed: 'licensed',
  clusters_planned: 'planned',
};

/** The measure that counts the clusters of a stage. */
export function toMeasure(stage: string): string {
  return MEASURES[stage] ?? 'clusters_identified';
}
