import {max, sum} from 'd3-array';
import type {ParsedValue} from './cells/parse-value.js';
import type {Parts} from './find-parts.js';

/** How far the sum of members may lie from the total, in words of the layout: exactly, between bounds, or not at all. */
export type SumRule = {kind: 'exact' | 'none'} | {kind: 'bounds'; least: number; greatest: number};

/** Reads a rule for sums: `exact`, `none`, or bounds `97.5–100`. */
export function parseSumRule(text: string): SumRule | undefined {
  if (text === 'exact' || text === 'none') return {kind: text};
  const match = /^(-?\d+(?:\.\d+)?)\s*[–-]\s*(\d+(?:\.\d+)?)$/.exec(text);
  return match ? {kind: 'bounds', least: Number(match[1]), greatest: Number(match[2])} : undefined;
}

/** A total that its members do not make. */
export interface BrokenSum {
  total: number;
  printed: number;
  sum: number;
  /** Row of a member that would make the sum hold if its digits were read from the other side. */
  suspect?: {row: number; value: number};
  /** Set where the sum falls short of a share of output that official accounts leave outside the provinces. */
  remainder?: number;
}

export interface SumOptions {
  rule: SumRule;
  /** True where numbers were rounded before printing; counts of people and things are exact. */
  isRounded: boolean;
  /** True where accounts leave a part outside the provinces. */
  mayLeaveRest: boolean;
}

/** The values of a column, a row of the table each. */
export type ColumnValues = readonly (ParsedValue | undefined)[];

/** Checks the totals of one column; a member with a sign in place of its number makes a lower bound only. */
export function checkSums(values: ColumnValues, parts: readonly Parts[], options: SumOptions): BrokenSum[] {
  if (options.rule.kind === 'none') return [];
  return parts.map((part) => checkSum(values, part, options)).filter((broken) => broken !== undefined);
}

/** Says whether a column's decimals read right only from the other side: «00/100» for 100, or a sum that then holds. */
export function isSwappedColumn(values: ColumnValues, parts: readonly Parts[], options: SumOptions): boolean {
  if (values.some((value) => value?.isTurned)) return true;
  const isBroken = (read: ColumnValues) =>
    checkSums(read, parts, options).some(({remainder}) => remainder === undefined);
  return isBroken(values) && !isBroken(values.map((value) => turn(value)));
}

/** Reads a decimal from the other side, where its text allows that: «82/4» as 4.82. */
export function turn(value: ParsedValue | undefined): ParsedValue | undefined {
  if (value?.swapped === undefined) return value;
  const [, fraction = ''] = String(value.swapped).split('.');
  return {...value, value: value.swapped, decimals: fraction.length};
}

/** Says how far a sum of `count` printed numbers may lie from its printed total. */
export function toTolerance(count: number, decimals: number, isRounded: boolean): number {
  return isRounded ? (count + 1) * 0.5 * 10 ** -decimals + 1e-9 : 1e-6;
}

function checkSum(
  values: ColumnValues,
  {total, members, isPartial}: Parts,
  {rule, isRounded, mayLeaveRest}: SumOptions,
): BrokenSum | undefined {
  const printed = values[total]?.value;
  const known = members.map((member) => values[member]?.value).filter((value) => value != null);
  if (printed == null || known.length === 0) return undefined;
  const isWhole = known.length === members.length && !isPartial;
  const decimals = max([total, ...members], (row) => values[row]?.decimals ?? 0)!;
  const tolerance = toTolerance(members.length, Math.min(decimals, isRounded ? 2 : 6), isRounded);
  const holds = (made: number) => {
    if (rule.kind === 'bounds') return made <= rule.greatest && (!isWhole || made >= rule.least);
    return isWhole ? Math.abs(made - printed) <= tolerance : printed < 0 || made <= printed + tolerance;
  };
  const broken: BrokenSum = {total, printed, sum: sum(known)};
  if (holds(broken.sum)) return undefined;
  const isLess = (made: number, share: number) => mayLeaveRest && made < printed && made >= printed * share;
  if (isLess(broken.sum, 0.8)) return {...broken, remainder: printed - broken.sum};
  for (const row of members) {
    const {value, swapped} = values[row] ?? {};
    const turned = swapped ?? (isRounded ? turnNumber(value) : undefined);
    if (turned === undefined || value == null) continue;
    const repaired = broken.sum - value + turned;
    if (isLess(repaired, 0.97) || holds(repaired)) return {...broken, suspect: {row, value: turned}};
  }
  return broken;
}

// 82.4 read from the other side is 4.82.
function turnNumber(value: number | null | undefined): number | undefined {
  const [whole, fraction] = String(value ?? '').split('.');
  return whole && fraction ? Number(`${fraction}.${whole}`) : undefined;
}
