import {foldText, toSkeleton} from '../text/fold.js';
import {ARTICLES, TITLES} from './speakers/speaker-lexicon.js';
import type {Claim, Rejected, StageMention} from './reading/lines.js';

/** Right, missing and false lines, with the shares that follow; a share of nothing is null. */
export interface LabelScore<Gold, Found> {
  right: number;
  missed: Gold[];
  wrong: Found[];
  precision: number | null;
  recall: number | null;
}

type GoldClaim = Pick<Claim, 'doc' | 'measure' | 'operator' | 'value' | 'place' | 'start' | 'end' | 'quote'>;
type GoldStage = Pick<StageMention, 'doc' | 'cluster' | 'stage' | 'place' | 'quote'>;
type GoldRejected = Pick<Rejected, 'doc' | 'quote' | 'start' | 'end'>;

/** A claim is right when document, value, measure, operator and place agree and the spans overlap. */
export function scoreClaims(
  gold: readonly GoldClaim[],
  found: readonly Claim[],
): LabelScore<GoldClaim, Claim> {
  return score(gold, found, (one, other) => keyOfClaim(one) === keyOfClaim(other) && overlaps(one, other));
}

/** A stage is right when document, cluster, stage and place agree; spellings of one name are one. */
export function scoreStages(
  gold: readonly GoldStage[],
  found: readonly StageMention[],
): LabelScore<GoldStage, StageMention> {
  return score(gold, found, (one, other) => keyOfStage(one) === keyOfStage(other));
}

/** Rows of numbers that are no claims: which are claimed all the same, and which have no rejected line of ours. */
export function scoreRejected(
  gold: readonly GoldRejected[],
  claims: readonly Claim[],
  rejected: readonly Rejected[],
) {
  const meets = (row: GoldRejected) => (line: GoldRejected) => line.doc === row.doc && overlaps(line, row);
  return {
    rows: gold.length,
    claimed: gold.filter((row) => claims.some(meets(row))),
    unexplained: gold.filter((row) => !rejected.some(meets(row))),
  };
}

function score<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  agrees: (one: Gold, other: Found) => boolean,
): LabelScore<Gold, Found> {
  const left = new Set(found);
  const missed = gold.filter((row) => {
    for (const line of left) if (agrees(row, line)) return !left.delete(line);
    return true;
  });
  const right = gold.length - missed.length;
  const share = (whole: number) => (whole ? right / whole : null);
  return {right, missed, wrong: [...left], precision: share(found.length), recall: share(gold.length)};
}

function keyOfClaim({doc, measure, operator, value, place}: GoldClaim): string {
  return [doc, measure, operator, value, place].join(' ');
}

function keyOfStage({doc, cluster, stage, place}: GoldStage): string {
  return [doc, toSkeleton(cluster), stage, place].join(' ');
}

function overlaps(one: {start: number; end: number}, other: {start: number; end: number}): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Fields that a person reads beside the headline ones, each with the lines in which gold and reader agree. */
export interface FieldScore {
  field: string;
  agreed: number;
  compared: number;
}

const CLAIM_FIELDS = [
  'unit',
  'concept',
  'nature',
  'modality',
  'as_of',
  'as_of_basis',
  'place_basis',
  'speaker',
  'sector',
  'cluster',
] as const;

/**
 * Agreement of the other fields on the claims that are right, `nature` and `concept` only where clusters are counted; and of
 * place and measure on those that have the value and overlap.
 */
export function scoreFields(gold: readonly Claim[], found: readonly Claim[]): FieldScore[] {
  const right = pairUp(gold, found, (one, other) => keyOfClaim(one) === keyOfClaim(other));
  const near = pairUp(gold, found, (one, other) => one.doc === other.doc && one.value === other.value);
  return [
    ...CHOSEN_FIELDS.map((field) => toFieldScore(field, near)),
    ...CLAIM_FIELDS.map((field) =>
      toFieldScore(
        field,
        right.filter(({row}) => !OF_CLUSTERS.has(field) || row.unit === 'cluster'),
      ),
    ),
  ];
}

const CHOSEN_FIELDS = ['place', 'measure'] as const;
const OF_CLUSTERS: ReadonlySet<string> = new Set(['concept', 'nature']);

interface Matched {
  row: Claim;
  line: Claim;
}

/** Each label with the first line left that agrees and overlaps. */
function pairUp(
  gold: readonly Claim[],
  found: readonly Claim[],
  agrees: (one: Claim, other: Claim) => boolean,
): Matched[] {
  const left = new Set(found);
  return gold.flatMap((row) => {
    for (const line of left)
      if (agrees(row, line) && overlaps(row, line)) {
        left.delete(line);
        return [{row, line}];
      }
    return [];
  });
}

function toFieldScore(
  field: (typeof CLAIM_FIELDS | typeof CHOSEN_FIELDS)[number],
  pairs: readonly Matched[],
): FieldScore {
  const agreed = pairs.filter(
    ({row, line}) => toComparable(field, row[field]) === toComparable(field, line[field]),
  );
  return {field, agreed: agreed.length, compared: pairs.length};
}

function toComparable(field: string, value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value ?? null);
  return toSkeleton(field === 'speaker' ? withoutTitle(value) : value);
}

/** «دکتر سلیمانی» and «سلیمانی» are one speaker: a title is never scored. */
function withoutTitle(name: string): string {
  const words = name.split(' ');
  const first = words.findIndex((word) => !TITLES.has(foldText(word)) && !ARTICLES.has(foldText(word)));
  return words.slice(Math.max(first, 0)).join(' ');
}
