import type {ConceptId} from '../../types.js';
import {within, type Annotation, type Reading} from '../annotate.js';
import {toMeasure, toStage, type StageVerdict} from '../cues.js';
import type {Range} from '../clauses.js';
import type {CueGroup} from '../mentions/stage-groups.js';
import type {Modality, Nature} from '../../rows.js';

/** What a number counts. */
export interface Measured {
  measure: string;
  unit: string;
  concept: ConceptId | null;
  nature: Nature;
  modality: Modality;
  rule: string;
  /** The stage whose clusters are counted. */
  stage?: string | undefined;
}

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
  reading: Reading,
  kind: string,
  at: Range,
  clause: Range,
  wider: Range,
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
  reading: Reading,
  senses: ReadonlySet<string>,
  {from, to}: Range,
  clause: Range,
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
