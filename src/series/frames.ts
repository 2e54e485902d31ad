import {ascending, descending, group} from 'd3-array';
import {toInterval} from '../dates/intervals.js';
import {gregorianToJalali} from '../dates/jalali.js';
import type {ClaimView} from '../rows.js';
import {isBareNoun} from './claim.js';
import {mayAgree} from './hedges.js';

/** What the rules of frames ask of a claim. */
export type FramedClaim = Pick<
  ClaimView,
  | 'claim_id'
  | 'document_id'
  | 'voice_id'
  | 'measure_id'
  | 'concept_id'
  | 'nature'
  | 'modality'
  | 'unit'
  | 'operator'
  | 'value'
  | 'high'
  | 'place_id'
  | 'sector_id'
  | 'cluster_id'
  | 'cluster_name'
  | 'is_part'
  | 'valid_from'
  | 'valid_to'
  | 'said_to'
  | 'is_trusted'
>;

/** A place within a frame and what is said of it there. */
export interface FrameMember<Claim extends FramedClaim = FramedClaim> {
  place_id: string;
  /** The statement that stands for the place: the latest one. */
  claim: Claim;
  /** True where another statement of the same frame gives the place a number that cannot be the same. */
  has_conflict: boolean;
}

/** Counts that may be ranked, shaded and divided beside each other: one noun, one measure and nature, and one text or one year. */
export interface ComparisonFrame<Claim extends FramedClaim = FramedClaim> {
  /** What makes the frame, fit for an address: `clusters_identified-industrial_cluster-stock-1396`. */
  frame_id: string;
  measure_id: string;
  /** Null where the numbers have no noun of clusters. */
  concept_id: string | null;
  nature: Claim['nature'];
  /** The Jalali year of all its statements; null where one text makes the frame. */
  year: number | null;
  /** The text that says them all; null where a year makes the frame. */
  document_id: string | null;
  /** First and last day that its statements are true of (Gregorian); null where they are undated. */
  from: string | null;
  to: string | null;
  /** One a place, the greatest number first. */
  members: FrameMember<Claim>[];
}

/** A comparison needs two. */
const FEWEST = 2;

/**
 * All frames of the counts of whole provinces, that which covers the most provinces first and the latest of equal ones; a frame
 * that lies in another is left out. The first is the one to open with.
 */
export function toFrames<Claim extends FramedClaim>(claims: readonly Claim[]): ComparisonFrame<Claim>[] {
  const whole = claims.filter(isWholeOfProvince);
  const texts = [...group(whole, (claim) => [...toSubject(claim), claim.voice_id].join('|')).values()];
  const dated = whole.filter((claim) => !isBareNoun(claim) && findYear(claim) !== undefined);
  const years = [...group(dated, (claim) => [...toSubject(claim), findYear(claim)].join('|')).values()];
  const frames = [
    ...years.map((own) => toFrame(own, {year: findYear(own[0]!)!, document_id: null})),
    ...texts.map((own) => toFrame(own, {year: null, document_id: findFirstText(own)})),
  ].filter(({members}) => members.length >= FEWEST);
  return frames.filter((frame) => !frames.some((other) => liesIn(frame, other, frames))).sort(compareFrames);
}

/** Whether a claim counts the clusters of a province, of all sectors and as a fact: a part, and what the reader is unsure of, enters no frame. */
export function isWholeOfProvince(claim: FramedClaim): boolean {
  return (
    claim.is_trusted &&
    claim.unit === 'cluster' &&
    claim.modality === 'fact' &&
    claim.place_id !== null &&
    claim.place_id !== 'IR' &&
    !claim.is_part &&
    !claim.sector_id &&
    !claim.cluster_id &&
    !claim.cluster_name
  );
}

function toSubject({measure_id, concept_id, nature}: FramedClaim): string[] {
  return [measure_id, concept_id ?? 'no_noun', nature];
}

/** The Jalali year in which a claim is true from its first day to its last; undefined where it is wider or undated. */
function findYear({valid_from, valid_to}: FramedClaim): number | undefined {
  if (!valid_from || !valid_to) return undefined;
  const {year} = gregorianToJalali(valid_from);
  return valid_to.slice(0, 10) <= toInterval(String(year))![1] ? year : undefined;
}

// An original and its restatement are one voice; the frame is called after the first of them.
function findFirstText(claims: readonly FramedClaim[]): string {
  return claims.map(({document_id}) => document_id).sort()[0]!;
}

function toFrame<Claim extends FramedClaim>(
  claims: readonly Claim[],
  made: Pick<ComparisonFrame, 'year' | 'document_id'>,
): ComparisonFrame<Claim> {
  const {measure_id, concept_id, nature} = claims[0]!;
  const members = [...group(claims, ({place_id}) => place_id!)].map(([place_id, own]) =>
    toMember(place_id, own),
  );
  const stated = members.map(({claim}) => claim);
  const isDated = stated.every(({valid_from, valid_to}) => valid_from && valid_to);
  return {
    frame_id: [...toSubject(claims[0]!), made.year ?? made.document_id].join('-'),
    ...{measure_id, concept_id, nature, ...made},
    from: isDated ? stated.map(({valid_from}) => valid_from!).sort()[0]! : null,
    to: isDated
      ? stated
          .map(({valid_to}) => valid_to!)
          .sort()
          .at(-1)!
      : null,
    members: members.sort(
      (one, other) =>
        descending(one.claim.value, other.claim.value) || ascending(one.place_id, other.place_id),
    ),
  };
}

function toMember<Claim extends FramedClaim>(place_id: string, claims: readonly Claim[]): FrameMember<Claim> {
  const ordered = [...claims].sort(
    (one, other) =>
      ascending(one.valid_to ?? '', other.valid_to ?? '') ||
      ascending(one.said_to ?? '', other.said_to ?? '') ||
      ascending(one.claim_id, other.claim_id),
  );
  const claim = ordered.at(-1)!;
  return {place_id, claim, has_conflict: claims.some((other) => !mayAgree(other, claim, {floor: 0}))};
}

// Of two frames of the same statements the first stays.
function liesIn(frame: ComparisonFrame, other: ComparisonFrame, all: readonly ComparisonFrame[]): boolean {
  if (frame === other) return false;
  const held = new Set(other.members.map(({claim}) => claim.claim_id));
  const isInside = frame.members.every(({claim}) => held.has(claim.claim_id));
  return isInside && (held.size > frame.members.length || all.indexOf(other) < all.indexOf(frame));
}

function compareFrames(one: ComparisonFrame, other: ComparisonFrame): number {
  return (
    descending(one.members.length, other.members.length) ||
    descending(one.to ?? '', other.to ?? '') ||
    ascending(one.frame_id, other.frame_id)
  );
}
