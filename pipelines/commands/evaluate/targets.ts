import type {CorpusScore, Tally} from '../../../src/io/read-scores.js';
import {toShare} from './score-texts.js';

/** Something that the reader is to reach on texts that it was not fitted on, and what it reaches. */
export interface Target {
  name: string;
  /** Null where there is nothing to measure. */
  value: number | null;
  target: number;
  /** True where more is better. */
  isFloor: boolean;
}

type Find = (name: string) => CorpusScore | undefined;

/** What the reader is to reach, with what it reaches. */
export function listTargets(scores: readonly CorpusScore[]): Target[] {
  const find: Find = (name) => scores.find(({corpus}) => corpus === name);
  return [
    ...tallies(find, 'all-briefs', 'claims', [0.93, 0.9]),
    ...tallies(find, 'all-briefs', 'stages', [0.9, 0.82]),
    ...sure(find, 'claims', 0.97),
    floor('all-briefs: share of claims that is sure', find('all-briefs')?.claims.sure.share, 0.75),
    ...sure(find, 'stages', 0.95),
    ...setAside(find),
    ...tallies(find, 'probes', 'claims', [0.9, 0.85]),
    ...tallies(find, 'probes', 'stages', [0.88, 0.78]),
    ceiling('probes of kind 1: false lines', countFalse(find, [1]), 2),
    ceiling('probes of kinds 7 and 12: false lines', countFalse(find, [7, 12]), 2),
    ...tallies(find, 'english', 'claims', [0.85, 0.8]),
    ...Object.entries(FIELDS).map(([field, target]) =>
      floor(`all-briefs: ${field} of matched claims`, shareOf(find('all-briefs'), field), target),
    ),
  ];
}

const FIELDS = {place: 0.97, measure: 0.94, modality: 0.95, nature: 0.9, as_of: 0.92, speaker: 0.85};

// The set that was set aside may stay this far behind the rest.
const LAG = 0.03;

function tallies(
  find: Find,
  name: string,
  what: 'claims' | 'stages',
  [precision, recall]: [number, number],
): Target[] {
  const tally: Tally | undefined = find(name)?.[what];
  return [
    floor(`${name}: precision of ${what}`, tally?.precision, precision),
    floor(`${name}: recall of ${what}`, tally?.recall, recall),
  ];
}

function sure(find: Find, what: 'claims' | 'stages', target: number): Target[] {
  return [
    floor(
      `all-briefs: precision of ${what} that are sure`,
      find('all-briefs')?.[what].sure.precision,
      target,
    ),
  ];
}

function setAside(find: Find): Target[] {
  return (['claims', 'stages'] as const).flatMap((what) =>
    (['precision', 'recall'] as const).map((share) =>
      floor(
        `aside: ${share} of ${what}`,
        find('aside')?.[what][share],
        Math.round(((find('rest')?.[what][share] ?? 0) - LAG) * 1000) / 1000,
      ),
    ),
  );
}

function countFalse(find: Find, kinds: readonly number[]): number {
  const tallies = kinds
    .flatMap((kind) => find(`probes-${kind}`) ?? [])
    .flatMap(({claims, stages}) => [claims, stages]);
  return tallies.reduce((sum, {found, right}) => sum + found - right, 0);
}

function shareOf(score: CorpusScore | undefined, field: string): number | null {
  const found = score?.fields.find((one) => one.field === field);
  return found ? toShare(found.agreed, found.compared) : null;
}

function floor(name: string, value: number | null | undefined, target: number): Target {
  return {name, value: value ?? null, target, isFloor: true};
}

function ceiling(name: string, value: number, target: number): Target {
  return {name, value, target, isFloor: false};
}

/** How far a number is from its target; 0 where it is met, null where there is none. */
export function shortBy({value, target, isFloor}: Target): number | null {
  if (value === null) return null;
  return Math.max(0, Math.round((isFloor ? target - value : value - target) * 1000) / 1000);
}
