import {isActUntold, isOfUnlikeThings, type VoicedClaim} from './claim.js';
import type {Language} from '../rows.js';
import {formatInterval} from '../words/interval.js';
import {formatPlainList} from '../words/list.js';
import {formatQuantity} from '../words/quantity.js';
import {say} from '../words/say.js';
import {countDays, mayOverlap, type DayInterval} from './interval.js';
import type {SeriesPoint} from './points.js';

/** Why two neighbouring marks may not be joined. */
export type BreakReason =
  | 'pooled_stage'
  | 'undated'
  | 'order_unknown'
  | 'disagreement'
  | 'frame'
  | 'period'
  | 'not_fact'
  | 'unlike'
  | 'untold';

/** A gap between two neighbouring dated points, and why no line crosses it. */
export interface SeriesBreak {
  after_claim_id: string;
  before_claim_id: string;
  reason: BreakReason;
  /** The claims in the way, where there are some. */
  because: string[];
  reason_fa: string;
  reason_en: string;
}

/** A day on which territory or definition of a place's figures changed. */
export interface FrameChange {
  place_id: string | null;
  /** First day of the new frame. */
  on: string;
  reason_fa: string;
  reason_en: string;
}

/** The series that a gap is in, as far as it bears on what may be joined. */
export interface SeriesFrame {
  identity: Pick<
    VoicedClaim,
    'measure_id' | 'did' | 'place_id' | 'cluster_id' | 'cluster_name' | 'nature' | 'modality'
  >;
  findMeeting: (interval: DayInterval) => SeriesPoint[];
  frames: readonly FrameChange[];
}

/** Finds why the line between two neighbouring dated points may not be drawn; undefined where it may. */
export function findBreak(
  after: SeriesPoint,
  before: SeriesPoint,
  {identity, findMeeting, frames}: SeriesFrame,
): SeriesBreak | undefined {
  const toBreak = createBreak(after, before);
  if (identity.modality !== 'fact') return toBreak('not_fact');
  if (isOfUnlikeThings(identity)) return toBreak('unlike');
  if (isActUntold(identity)) return toBreak('untold');
  if (identity.measure_id === 'clusters_pooled') return toBreak('pooled_stage');
  const between = {from: after.from, to: before.to};
  const inTheWay = findMeeting(between).filter((point) => point !== after && point !== before);
  const undated = inTheWay.filter((point) => !point.is_dated);
  if (undated.length > 0) return toBreak('undated', undated);
  const all = [after, before, ...inTheWay];
  const rivals = all.filter((point) => all.some(({claim_id}) => point.conflicts_with.includes(claim_id)));
  if (rivals.length > 0) return toBreak('disagreement', rivals);
  if (inTheWay.length > 0 || mayOverlap(after, before)) return toBreak('order_unknown', inTheWay);
  const frame = frames.find(
    ({place_id, on}) => place_id === identity.place_id && after.from! < on && on <= before.to!,
  );
  if (frame) return {...toBreak('frame'), reason_fa: frame.reason_fa, reason_en: frame.reason_en};
  if (identity.nature === 'flow' && !isSameLength(after, before)) return toBreak('period');
  return undefined;
}

function createBreak(
  after: SeriesPoint,
  before: SeriesPoint,
): (reason: BreakReason, because?: readonly SeriesPoint[]) => SeriesBreak {
  return (reason, because = []) => ({
    after_claim_id: after.claim_id,
    before_claim_id: before.claim_id,
    reason,
    because: because.map((point) => point.claim_id),
    reason_fa: tell(reason, because, 'fa'),
    reason_en: tell(reason, because, 'en'),
  });
}

/** «…: ۲۰۲ (بی‌تاریخ)، ۳۸۸ (بی‌تاریخ)»: the values in the way, each with its time. */
function tell(reason: BreakReason, because: readonly SeriesPoint[], language: Language): string {
  const points = because.map(
    (point) => `${formatQuantity(point, language)} (${formatInterval(point, language)})`,
  );
  return [say(language, `break.${reason}`), formatPlainList(points, language)].filter(Boolean).join(': ');
}

// Months differ by up to three days; a tenth forgives that and still tells a half-year from a year.
function isSameLength(one: DayInterval, other: DayInterval): boolean {
  const [shorter, longer] = [countDays(one), countDays(other)].sort((a, b) => a - b);
  return longer! - shorter! <= longer! / 10;
}
