import {ascending, group} from 'd3-array';
import {findBreak, type FrameChange, type SeriesBreak} from './breaks.js';
import {toSeriesKey, type VoicedClaim} from './claim.js';
import {describeSeries} from './describe-series.js';
import {createMeetingFinder, toPoints, type SeriesPoint} from './points.js';
import type {SeriesRow} from '../rows.js';

/** Two neighbouring points that a line may join. */
export interface SeriesSegment {
  from_claim_id: string;
  to_claim_id: string;
}

/** The claims that share measure, unit, place, sector, cluster, concept, nature and modality, in the order of time. */
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
  const cluster_name = cluster_id === null ? claims[0]!.cluster_name : null;
  const identity = {
    measure_id,
    unit,
    place_id,
    sector_id,
    cluster_id,
    cluster_name,
    concept_id,
    nature,
    modality,
  };
  const points = toPoints(claims);
  const {segments, breaks} = joinPoints(points, {identity, frames, findMeeting: createMeetingFinder(points)});
  const kind = segments.length > 0 ? 'line' : 'marks';
  const shape = {series_id: seriesId, ...identity, kind, points, segments, breaks} as const;
  return {...shape, ...describeSeries(shape)};
}

function joinPoints(
  points: readonly SeriesPoint[],
  context: Parameters<typeof findBreak>[2],
): Pick<Series, 'segments' | 'breaks'> {
  const dated = points.filter((point) => point.is_dated);
  const segments: SeriesSegment[] = [];
  const breaks: SeriesBreak[] = [];
  for (let index = 1; index < dated.length; index++) {
    const [after, before] = [dated[index - 1]!, dated[index]!];
    const found = findBreak(after, before, context);
    if (found) breaks.push(found);
    else segments.push({from_claim_id: after.claim_id, to_claim_id: before.claim_id});
  }
  return {segments, breaks};
}
