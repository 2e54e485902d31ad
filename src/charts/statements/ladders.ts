import {group, sum} from 'd3-array';
import type {Language} from '../../rows.js';
import {formatIntervalShort} from '../../words/interval.js';
import {isolateInText} from '../../words/isolate.js';
import {formatQuantity} from '../../words/quantity.js';
import {toInnerName, toName} from '../../words/name.js';
import {NAMES} from '../../words/names.js';
import {findDatedInterval, findInterval, toRecency} from '../../series/interval.js';
import {STAGE_MEASURES} from '../stages.js';
import {formatVoice, type Statement} from '../statement.js';
import {say} from '../../words/say.js';

const POOLED = 'clusters_pooled';

// the pooled ones stand apart at the end
const RUNGS = [...STAGE_MEASURES, POOLED];

/** What one voice said at one time, in one text: the only numbers that may stand on one ladder. */
export interface Ladder {
  rows: readonly Statement[];
  voice: string;
  when: string;
  isDated: boolean;
  /** In how many more texts, or times, the same voice says the same numbers. */
  again: number;
}

/**
 * Gathers statements into ladders of two stages or more, newest first; what one voice says again is told once. Two terms that a text
 * tells apart, such as business and industrial clusters, never share one.
 */
export function toLadders(rows: readonly Statement[], language: Language): Ladder[] {
  const texts = group(rows.filter(isRung), (row) => {
    const interval = findInterval(row);
    return [row.document_id, row.speaker, row.place_id, interval?.from, interval?.to].join('|');
  });
  const ladders = [...texts.values()]
    .flatMap(partTerms)
    .filter((members) => new Set(members.map(({measure_id}) => measure_id)).size > 1)
    .sort((one, other) => toRecency(other[0]!).localeCompare(toRecency(one[0]!)))
    .map((members) => toLadder(members, language));
  return [...group(ladders, toNumbers).values()].map((same) => ({...same[0]!, again: same.length - 1}));
}

// What a text calls a cluster and no more may be of either term, so it stands with neither.
function partTerms(members: Statement[]): Statement[][] {
  const terms = group(members, ({concept_id}) => concept_id);
  const told = [...terms.keys()].filter((term) => term !== null && term !== BARE);
  return told.length > 1 ? [...terms.values()] : [members];
}

const BARE = 'cluster';

function isRung({measure_id, unit}: Statement): boolean {
  return unit === 'cluster' && RUNGS.includes(measure_id);
}

function toLadder(members: Statement[], language: Language): Omit<Ladder, 'again'> {
  const interval = findInterval(members[0]!);
  return {
    voice: formatVoice(members[0]!, language),
    when: formatIntervalShort(interval ?? {}, language),
    isDated: findDatedInterval(members[0]!) !== undefined,
    rows: members.sort((one, other) => toRank(one) - toRank(other)),
  };
}

function toRank({measure_id}: Statement): number {
  return RUNGS.indexOf(measure_id);
}

function toNumbers({voice, rows}: Omit<Ladder, 'again'>): string {
  return voice + rows.map(({measure_id, operator, value}) => `|${measure_id}${operator}${value}`).join('');
}

/** Whether a number counts clusters of several stages that the text does not split. */
export function isPooled({measure_id}: Statement): boolean {
  return measure_id === POOLED;
}

/** The stage that a number counts, as its bar names it. */
export function nameRung(row: Statement, language: Language): string {
  if (isPooled(row)) return say(language, 'ladders.stages-pooled');
  return toInnerName(toName(NAMES.stages, row.measure_id.replace('clusters_', '')))[language];
}

/**
 * What ladders, newest first, find: in the newest dated one, how many clusters its voice counts at the furthest stage, beside the first stage it counts.
 * That one lies within the other is not said, since few texts say it.
 */
export function findInLadders(ladders: readonly Ladder[], language: Language): string {
  const ladder = ladders.find(({isDated}) => isDated) ?? ladders[0];
  if (!ladder) return say(language, 'ladders.none');
  const near = ladder.rows[0]!;
  const far = ladder.rows.findLast((row) => row !== near && !isPooled(row)) ?? ladder.rows.at(-1)!;
  return say(language, 'finding.ladder', {
    ...{who: isolateInText(ladder.voice, language), when: ladder.when},
    ...{value: formatQuantity(far, language), stage: nameRung(far, language)},
    ...{other: formatQuantity(near, language), otherStage: nameRung(near, language)},
  });
}

/** What a reader must know before comparing. */
export function listNotes(ladders: Ladder[], language: Language): string[] {
  const hasPooled = ladders.some(({rows}) => rows.some(isPooled));
  const again = sum(ladders, (ladder) => ladder.again);
  return [
    ...(again > 0 ? [say(language, 'ladders.again', {n: again})] : []),
    ...(ladders.length ? [say(language, 'ladders.apart')] : []),
    ...(hasPooled ? [say(language, 'ladders.pooled')] : []),
  ];
}
