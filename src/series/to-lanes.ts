import {createBreak, type SeriesBreak} from './breaks.js';
import {compareText, groupBy, SERIES_KEY, toKey} from './claim.js';
import {compareIntervals} from './interval.js';
import type {SeriesPoint} from './points.js';
import type {Series} from './to-series.js';

/** Series that differ in their noun alone, one lane a noun, with a break wherever neighbours in time change the noun. */
export interface Panel extends Omit<
  Series,
  'series_id' | 'concept_id' | 'kind' | 'points' | 'segments' | 'breaks' | 'sentence_fa' | 'sentence_en'
> {
  /** The shared columns without the concept, joined. */
  panel_id: string;
  lanes: Series[];
  breaks: SeriesBreak[];
}

const LANE_KEY = [...SERIES_KEY.filter((column) => column !== 'concept_id'), 'cluster_name'] as const;
const LANE_ORDER = ['industrial_cluster', 'business_cluster', 'cluster', null];

/** Sets series side by side as lanes by concept; no line ever leads from one lane to another. */
export function toLanes(series: readonly Series[]): Panel[] {
  return [...groupBy(series, (one) => toKey(one, LANE_KEY))].map(([panelId, lanes]) => {
    const {measure_id, unit, place_id, sector_id, cluster_id, cluster_name, nature, modality} = lanes[0]!;
    return {
      panel_id: panelId,
      measure_id,
      unit,
      place_id,
      sector_id,
      cluster_id,
      cluster_name,
      nature,
      modality,
      lanes: [...lanes].sort(compareLanes),
      breaks: findConceptBreaks(lanes),
    };
  });
}

function compareLanes(one: Series, other: Series): number {
  const [first, second] = [one, other].map((lane) => toRank(lane.concept_id));
  return first! - second! || compareText(one.series_id, other.series_id);
}

function toRank(conceptId: string | null): number {
  const index = LANE_ORDER.indexOf(conceptId);
  return index < 0 ? LANE_ORDER.length : index;
}

function findConceptBreaks(lanes: readonly Series[]): SeriesBreak[] {
  const marks: {point: SeriesPoint; concept: string | null}[] = lanes
    .flatMap((lane) => lane.points.map((point) => ({point, concept: lane.concept_id})))
    .filter(({point}) => point.is_dated)
    .sort(
      (one, other) =>
        compareIntervals(one.point, other.point) || compareText(one.point.claim_id, other.point.claim_id),
    );
  return marks.slice(1).flatMap(({point, concept}, index) => {
    const before = marks[index]!;
    return before.concept === concept ? [] : [createBreak(before.point, point)('concept')];
  });
}
