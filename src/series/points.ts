import {ascending, bisector, group, least} from 'd3-array';
import {addDays} from '../dates/jalali.js';
import {toSkeleton} from '../text/fold.js';
import type {VoicedClaim} from './claim.js';
import {mayAgree, type Quantity} from './hedges.js';
import {
  compareIntervals,
  countDays,
  DATED_WITHIN_DAYS,
  isDated,
  mayOverlap,
  toInterval,
  type DayInterval,
} from './interval.js';
import type {Grade, SeriesPointClock} from '../rows.js';

/** One statement on a chart: the hedge and the date's doubt stay with it. */
export interface SeriesPoint
  extends DayInterval, Required<Quantity>, Pick<VoicedClaim, 'document_id' | 'grade' | 'speaker'> {
  /** The claim that stands for the point: the highest grade, then the narrowest date. */
  claim_id: string;
  /** All claims of the same voice that say the same, the first among them. */
  claim_ids: string[];
  /** Which clock gave the interval: what the text speaks of, or when it was said. */
  clock: SeriesPointClock;
  /** False where the interval is wider than a year or open. */
  is_dated: boolean;
  source_fa: string | null;
  source_en: string | null;
  /** Claims of other points that may speak of the same time and cannot both be right. */
  conflicts_with: string[];
}

const GRADES: Grade[] = ['official', 'original', 'brief'];
const BY_DAY = bisector((point: SeriesPoint) => point.from!.slice(0, 10));

/** Turns claims of one series into points in the order of time; repeats by one voice become one point, and nothing is averaged. */
export function toPoints(claims: readonly VoicedClaim[]): SeriesPoint[] {
  const points = collapseVoices(claims).map(toPoint).sort(comparePoints);
  const findMeeting = createMeetingFinder(points);
  for (const point of points) {
    point.conflicts_with = findMeeting(point)
      .filter((other) => other !== point && !mayAgree(point, other))
      .map((other) => other.claim_id);
  }
  return points;
}

/**
 * Returns a function that finds the points, given in order, whose intervals may meet an interval. A dated point reaches
 * no further than a year, so only neighbours are looked at, beside the undated ones.
 */
export function createMeetingFinder(
  points: readonly SeriesPoint[],
): (interval: DayInterval) => SeriesPoint[] {
  const dated = points.filter((point) => point.is_dated);
  const undated = points.filter((point) => !point.is_dated);
  return (interval) => {
    const earliest = interval.from ? addDays(interval.from.slice(0, 10), -DATED_WITHIN_DAYS) : '0000';
    const last = interval.to?.slice(0, 10) ?? '9999';
    const near = dated.slice(BY_DAY.left(dated, earliest), BY_DAY.right(dated, last));
    return [...near, ...undated].filter((point) => mayOverlap(point, interval));
  };
}

/** Groups the claims of one series that are one voice saying one thing once, in a settled order. */
export function collapseVoices(claims: readonly VoicedClaim[]): VoicedClaim[][] {
  const groups: VoicedClaim[][] = [];
  for (const same of group([...claims].sort(compareClaims), toSaying).values()) {
    const first = groups.length;
    for (const claim of same) {
      const found = groups.slice(first).find((group) => group.some((other) => isOneVoice(claim, other)));
      if (found) found.push(claim);
      else groups.push([claim]);
    }
  }
  return groups;
}

/** Says whether two claims come from one mouth at one time: the same voice, or the same named speaker with dates that may meet. */
export function isOneVoice(one: VoicedClaim, other: VoicedClaim): boolean {
  if (one.voice_id === other.voice_id) return true;
  const [first, second] = [toInterval(one), toInterval(other)];
  return isSameSpeaker(one, other) && isDated(first) && isDated(second) && mayOverlap(first, second);
}

/** Says whether both claims name the same speaker, spelling apart. */
export function isSameSpeaker(one: {speaker: string | null}, other: {speaker: string | null}): boolean {
  return Boolean(one.speaker && other.speaker) && toSkeleton(one.speaker!) === toSkeleton(other.speaker!);
}

/** Orders claims by grade, narrowness of date and id. */
export function compareClaims(one: VoicedClaim, other: VoicedClaim): number {
  return (
    GRADES.indexOf(one.grade) - GRADES.indexOf(other.grade) ||
    ascending(countDays(toInterval(one)), countDays(toInterval(other))) ||
    ascending(one.claim_id, other.claim_id)
  );
}

function toPoint(group: VoicedClaim[]): SeriesPoint {
  const {claim_id, document_id, operator, hedge, value, high, grade, speaker, ...claim} = group[0]!;
  const interval = least(group.map(toInterval), countDays)!;
  return {
    ...{claim_id, document_id, operator, hedge, value, high, grade, speaker},
    claim_ids: group.map((member) => member.claim_id),
    ...interval,
    is_dated: isDated(interval),
    source_fa: claim.source_fa ?? null,
    source_en: claim.source_en ?? null,
    conflicts_with: [],
  };
}

function toSaying({operator, value, high}: VoicedClaim): string {
  return `${operator}${value}–${high ?? ''}`;
}

function comparePoints(one: SeriesPoint, other: SeriesPoint): number {
  return compareIntervals(one, other) || one.value - other.value || ascending(one.claim_id, other.claim_id);
}
