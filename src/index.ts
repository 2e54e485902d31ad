export type {
  AsOfBasis,
  Claim,
  ConceptId,
  DocumentLine,
  ExtractLine,
  Extraction,
  JalaliTime,
  Language,
  Modality,
  Nature,
  Operator,
  PlaceBasis,
  Rejected,
  SourceText,
  StageMention,
  Vocabulary,
} from './types.js';

export {fold, foldText, toSkeleton, ZWNJ, type Folded} from './text/fold.js';
export {tokenise, type Token} from './text/tokens.js';

export {asOf, findPresence, type AsOf, type Clock, type Presence} from './series/asof.js';
export type {BreakReason, FrameChange, SeriesBreak} from './series/breaks.js';
export {type ClaimRow, type Grade, type MentionRow, type StatedRow} from './series/claim.js';
export {describeClaim, describeSource, describeValue, isolate} from './series/describe-claim.js';
export {formatDay, formatInterval} from './series/format-interval.js';
export {formatQuantity, HEDGES} from './series/format-quantity.js';
export {
  compareQuantities,
  divideQuantities,
  fromBounds,
  mayAgree,
  sumQuantities,
  toBounds,
  type Bounds,
  type Comparison,
  type Quantity,
} from './series/hedges.js';
export {
  countDays,
  DATED_WITHIN_DAYS,
  isDated,
  mayOverlap,
  toInterval,
  type DayInterval,
} from './series/interval.js';
export {NAMES, toName, type Name, type Names} from './series/names.js';
export type {SeriesPoint} from './series/points.js';
export type {RatioRule, Refusal} from './series/ratio-guard.js';
export {relateMentions} from './series/relate-mentions.js';
export type {ConflictKind, Relation, RelationKind, RelationRule} from './series/relation.js';
export {relateClaims} from './series/relations.js';
export {selectHeadline, type Headline, type HeadlinePart} from './series/select-headline.js';
export {toLanes, type Panel} from './series/to-lanes.js';
export {toRatio, type Ratio, type RatioNote, type RefusedRatio, type TakenRatio} from './series/to-ratio.js';
export {toReadings, type Reading, type StageCounts} from './series/to-readings.js';
export {toSeries, type Series, type SeriesSegment, type ToSeriesOptions} from './series/to-series.js';
export {toSeriesRows, type SeriesPointRow} from './series/to-series-rows.js';
