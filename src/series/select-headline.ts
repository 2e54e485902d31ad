import type {VoicedClaim} from './claim.js';
import {describeClaim} from './describe-claim.js';
import {formatNumber} from '../words/number.js';
import {toInnerName, toName, type Names} from '../words/name.js';
import {NAMES} from '../words/names.js';
import type {SeriesPoint} from './points.js';
import {toSeries, type Series} from './to-series.js';
import {toLanes} from './to-lanes.js';
import type {Language} from '../rows.js';

/** Where one noun's count stands: its latest dated statement, and those that dispute or cannot be placed beside it. */
export interface HeadlinePart {
  concept_id: string | null;
  /** The latest dated statement; null where every one is undated. */
  latest_claim_id: string | null;
  /** Statements that may speak of the same time and say otherwise. */
  rival_claim_ids: string[];
  undated_claim_ids: string[];
  phrase_fa: string;
  phrase_en: string;
}

/** What can be said of where a count stands and how sure it is; every number in it is a claim's own. */
export interface Headline {
  measure_id: string;
  place_id: string;
  parts: HeadlinePart[];
  statements: number;
  dated: number;
  sentence_fa: string;
  sentence_en: string;
}

export interface SelectHeadlineOptions {
  measure?: string;
  place?: string;
  unit?: string;
  names?: Names;
}

/** Selects what a first page may say of a count: the latest dated statement of each noun, with its rivals and the undated. */
export function selectHeadline(
  claims: readonly VoicedClaim[],
  {
    measure = 'clusters_identified',
    place = 'IR',
    unit = 'cluster',
    names = NAMES,
  }: SelectHeadlineOptions = {},
): Headline {
  const about = claims.filter((claim) => isAbout(claim, {measure, place, unit}));
  const series = toSeries(about).filter((one) => one.nature !== 'flow');
  const lanes = toLanes(series).flatMap((panel) => panel.lanes);
  const parts = lanes.map((lane) => toPart(lane, about, names));
  const points = lanes.flatMap((lane) => lane.points);
  const counts = {statements: points.length, dated: points.filter((point) => point.is_dated).length};
  return {
    measure_id: measure,
    place_id: place,
    parts,
    ...counts,
    sentence_fa: writeSentence(parts, counts, 'fa'),
    sentence_en: writeSentence(parts, counts, 'en'),
  };
}

function isAbout(
  claim: VoicedClaim,
  {measure, place, unit}: {measure: string; place: string; unit: string},
): boolean {
  const isWhole = claim.sector_id === null && claim.cluster_id === null && claim.cluster_name === null;
  const isCounted = claim.measure_id === measure && claim.place_id === place && claim.unit === unit;
  return isWhole && isCounted && claim.modality === 'fact';
}

function toPart(lane: Series, claims: readonly VoicedClaim[], names: Names): HeadlinePart {
  const latest = findLatest(lane.points);
  const undated = lane.points.filter((point) => !point.is_dated);
  const describe = (point: SeriesPoint, language: Language) =>
    describeClaim(
      claims.find((claim) => claim.claim_id === point.claim_id)!,
      names,
      language,
    );
  const shown = latest ? [latest] : undated;
  const noun = toInnerName(toName(names.concepts, lane.concept_id));
  return {
    concept_id: lane.concept_id,
    latest_claim_id: latest?.claim_id ?? null,
    rival_claim_ids: latest?.conflicts_with ?? [],
    undated_claim_ids: undated.map((point) => point.claim_id),
    phrase_fa: shown.map((point) => describe(point, 'fa')).join(' و ') || noun.fa,
    phrase_en: shown.map((point) => describe(point, 'en')).join(' and ') || noun.en,
  };
}

function findLatest(points: readonly SeriesPoint[]): SeriesPoint | undefined {
  return points
    .filter((point) => point.is_dated)
    .reduce<SeriesPoint | undefined>(
      (latest, point) => (latest && latest.to! > point.to! ? latest : point),
      undefined,
    );
}

function writeSentence(
  parts: readonly HeadlinePart[],
  {statements, dated}: {statements: number; dated: number},
  language: Language,
): string {
  const isDisputed = parts.some((part) => part.rival_claim_ids.length > 0);
  if (language === 'fa') {
    const doubt = isDisputed ? '؛ گفته‌های دیگری با این‌ها نمی‌خوانند' : '';
    const latest = parts.map((part) => part.phrase_fa).join('؛ ');
    return `از ${formatNumber(statements, 'fa')} گفته، ${formatNumber(dated, 'fa')} تاریخ دارند. تازه‌ترین‌ها با هر واژه: ${latest}${doubt}.`;
  }
  const doubt = isDisputed ? '; other statements disagree with these' : '';
  const latest = parts.map((part) => part.phrase_en).join('; ');
  return `Of ${statements} statements ${dated} are dated. The latest under each noun: ${latest}${doubt}.`;
}
