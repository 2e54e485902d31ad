import type {SeriesPointRow} from '../rows.js';
import type {Series} from './to-series.js';

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
