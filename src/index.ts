export type {
  ConflictKind,
  Grade,
  Language,
  Modality,
  Nature,
  Operator,
  PlaceBasis,
  RelationKind,
} from './rows.js';
export type {
  AsOfBasis,
  Claim,
  DocumentLine,
  Extraction,
  ExtractLine,
  Rejected,
  SourceText,
  StageMention,
} from './reader/reading/lines.js';
export type {ReferenceRow, ReferenceTableName, Vocabulary} from './entities/reference-tables.js';

export {extract} from './extract.js';

export {toCodePoints} from './text/code-points.js';
export {convertDigits, toAsciiDigits, toPersianDigits, type DigitScript} from './numbers/digits.js';
export {formatNumber} from './words/number.js';
export {fold, foldText, toSkeleton, ZWNJ, type Folded} from './text/fold.js';
export {formatNumberWords, parseNumberWords} from './numbers/number-words.js';
export type {NumberSpan} from './numbers/number-span.js';
export {readNumbers} from './numbers/read-numbers.js';
export {parseNumber} from './numbers/parse-number.js';
export {
  restoreHalfSpaces,
  type HalfSpaceChange,
  type Restored,
} from './text/half-spaces/restore-half-spaces.js';
export {splitSentences, type SentenceSpan} from './text/sentences.js';
export type {Token} from './text/token.js';
export {tokenise} from './text/tokenise.js';

export {
  parseTime,
  toDays,
  toInterval,
  toJalaliTime,
  type Interval,
  type TimeParts,
} from './dates/intervals.js';
export {
  formatJalali,
  gregorianToJalali,
  isLeapJalali,
  isValidJalali,
  jalaliToGregorian,
  type JalaliDay,
  type JalaliTime,
} from './dates/jalali.js';
export {readDates, type DateKind, type DateOptions, type DateSpan} from './dates/read-dates.js';

export {createClusterResolver, type ResolveCluster} from './entities/clusters.js';
export {createProvinceResolver, indexTowns, pickTown, type PlaceCandidate} from './entities/places.js';
export {
  createReachFinder,
  createSourceResolver,
  type FindReach,
  type ResolveSource,
} from './entities/sources.js';

export {asOf, findPresence, type AsOf, type Clock, type Presence} from './series/asof.js';
export type {BreakReason, FrameChange, SeriesBreak} from './series/breaks.js';
export type {VoicedClaim, VoicedMention, Voiced} from './series/claim.js';
export {describeSource, describeValue} from './series/describe-claim.js';
export {isolateInText} from './words/isolate.js';
export {formatDay} from './words/day.js';
export {formatInterval} from './words/interval.js';
export {formatQuantity} from './words/quantity.js';
export {
  compareQuantities,
  divideQuantities,
  fromBounds,
  mayAgree,
  sumQuantities,
  toBounds,
  type Bounds,
  type BoundsOptions,
  type Comparison,
  type Quantity,
} from './series/hedges.js';
export {
  countDays,
  DATED_WITHIN_DAYS,
  isBefore,
  isDated,
  mayOverlap,
  toInterval as toStatementInterval,
  type DayInterval,
} from './series/interval.js';
export type {SeriesPoint} from './series/points.js';
export type {RatioRule, RatioRefusal} from './series/ratio-guard.js';
export {relateMentions} from './series/relate-mentions.js';
export type {Relation, RelationRule} from './series/relation.js';
export {relateClaims} from './series/relations.js';
export {toRatio, type Ratio, type RatioNote, type RefusedRatio, type TakenRatio} from './series/to-ratio.js';
export {toReadings, type StageReading, type StageCounts} from './series/to-readings.js';
export {
  toSeries,
  toSeriesRows,
  type Series,
  type SeriesPosition,
  type SeriesSegment,
  type ToSeriesOptions,
} from './series/to-series.js';

export {formatCitation, type CitationStyle, type FormatCitationOptions} from './citations/format-citation.js';
export type {CitedDocument, CitedItem} from './citations/reference.js';

export {importSheets, type ImportedFile, type ImportOptions} from './statistics/import-sheets.js';
export {createPlaceResolver, type PlaceResolver, type TablePlace} from './statistics/cells/resolve-place.js';
export {toSheet, type SheetCell, type Sheet} from './statistics/cells/sheet.js';
export type {TidyRow} from './statistics/tidy-row.js';
export {toConcentration, type Concentration} from './statistics/indicators/concentration.js';
export {DEFINITIONS, type Definition} from './words/definitions.js';
export type {Observation} from './statistics/indicators/observation.js';
export {toLocationQuotient, type LocationQuotient} from './statistics/indicators/location-quotient.js';
export {toQuadrant, toSection, type Quadrant} from './statistics/indicators/quadrants.js';
export {toRanks, toRankStability, toSpearman, type RankStability} from './statistics/indicators/ranks.js';
export {toRealChange, type RealChange, type RefusedChange} from './statistics/indicators/real-change.js';
export {toRate, type DatedQuantity, type Rate} from './statistics/indicators/to-rate.js';

export {findHedge} from './words/find-hedge.js';
export {toInnerName, toName, type Name, type Names} from './words/name.js';
export {NAMES} from './words/names.js';
