import {ascending, group, least, pairs} from 'd3-array';
import {findBreak, type FrameChange, type SeriesBreak, type SeriesFrame} from './breaks.js';
import {findBareOffice, findThingDone, toSeriesKey, type VoicedClaim} from './claim.js';
import {createMeetingFinder, toPoints, type SeriesPoint} from './points.js';
import {formatList} from '../words/list.js';
import {say, sayBoth} from '../words/say.js';
import type {Language, SeriesPointRow, SeriesRow} from '../rows.js';

/** Two neighbouring points that a line may join. */
export interface SeriesSegment {
  from_claim_id: string;
  to_claim_id: string;
}

/** The claims that share measure, what was done, unit, place, sector, cluster, concept, nature, modality and, for the bare noun, the office, in the order of time. */
export interface Series extends Omit<SeriesRow, 'points' | 'dated_points' | 'claims'> {
  points: SeriesPoint[];
  segments: SeriesSegment[];
  breaks: SeriesBreak[];
}

export interface ToSeriesOptions {
  /** Changes of territory or definition that no line may cross. */
  frames?: readonly FrameChange[];
}

/** Turns claims into series, ordered by their keys; fewer than two dated statements make marks, never a line. */
export function toSeries(claims: readonly VoicedClaim[], {frames = []}: ToSeriesOptions = {}): Series[] {
  return [...group(claims, toSeriesKey)]
    .sort(([one], [other]) => ascending(one, other))
    .map(([seriesId, members]) => toOneSeries(seriesId, members, frames));
}

function toOneSeries(
  seriesId: string,
  claims: readonly VoicedClaim[],
  frames: readonly FrameChange[],
): Series {
  const {measure_id, unit, place_id, sector_id, cluster_id, concept_id, nature, modality} = claims[0]!;
  const identity = {
    ...{measure_id, unit, place_id, sector_id, cluster_id, concept_id, nature, modality},
    // As written, where no table knows the cluster.
    cluster_name: cluster_id === null ? claims[0]!.cluster_name : null,
    did: findThingDone(claims[0]!).did,
    counted: least(claims.flatMap((claim) => findThingDone(claim).counted ?? [])) ?? null,
    office: findBareOffice(claims[0]!),
  };
  const points = toPoints(claims);
  const {segments, breaks} = joinPoints(points, {identity, frames, findMeeting: createMeetingFinder(points)});
  const kind = segments.length > 0 ? 'line' : 'marks';
  const shape = {series_id: seriesId, ...identity, kind, points, segments, breaks} as const;
  return {...shape, ...sayBoth('sentence', 'series.sentence', (language) => describe(shape, language))};
}

function joinPoints(points: readonly SeriesPoint[], frame: SeriesFrame): Pick<Series, 'segments' | 'breaks'> {
  const segments: SeriesSegment[] = [];
  const breaks: SeriesBreak[] = [];
  for (const [after, before] of pairs(points.filter((point) => point.is_dated))) {
    const found = findBreak(after, before, frame);
    if (found) breaks.push(found);
    else segments.push({from_claim_id: after.claim_id, to_claim_id: before.claim_id});
  }
  return {segments, breaks};
}

// What a series shows, and why it is no longer a line where it is not.
function describe(
  {points, segments, breaks}: Pick<Series, 'points' | 'segments' | 'breaks'>,
  language: Language,
): Record<'statements' | 'verdict', string> {
  const dated = points.filter((point) => point.is_dated).length;
  const undated = points.length - dated;
  const said = [
    dated > 0 ? say(language, 'series.dated', {n: dated}) : '',
    undated > 0 ? say(language, 'series.undated', {n: undated}) : '',
  ];
  const verdict =
    dated < 2 ? 'few' : segments.length === 0 ? 'apart' : breaks.length === 0 ? 'whole' : 'broken';
  return {
    statements: formatList(said.filter(Boolean), language),
    verdict: say(language, `series.${verdict}`, {n: breaks.length}),
  };
}

/** Where a claim stands in its series: claims of one voice that say the same share a position, counted from 1 in the order of time. */
export type SeriesPosition = Pick<
  SeriesPointRow,
  'series_id' | 'claim_id' | 'position' | 'segment' | 'break_before'
>;

/** Lays a series out as rows, one a claim. */
export function toSeriesRows(series: Series): SeriesPosition[] {
  const segments = numberSegments(series);
  const breaks = new Map(series.breaks.map((gap) => [gap.before_claim_id, gap.reason]));
  return series.points.flatMap((point, index) =>
    point.claim_ids.map((claimId) => ({
      series_id: series.series_id,
      claim_id: claimId,
      position: index + 1,
      segment: claimId === point.claim_id ? (segments.get(claimId) ?? null) : null,
      break_before: claimId === point.claim_id ? (breaks.get(claimId) ?? null) : null,
    })),
  );
}

function numberSegments({segments}: Series): Map<string, number> {
  const numbers = new Map<string, number>();
  let last = 0;
  for (const {from_claim_id, to_claim_id} of segments) {
    const number = numbers.get(from_claim_id) ?? ++last;
    numbers.set(from_claim_id, number).set(to_claim_id, number);
  }
  return numbers;
}
