import type {ParsedValue} from './cells/parse-value.js';
import type {Parts} from './find-parts.js';
import type {SumRule} from './sum-rule.js';

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

type ColumnValues = readonly (ParsedValue | undefined)[];

/** Checks the totals of one column; a member with a sign in place of its number makes a lower bound only. */
export function checkSums(values: ColumnValues, parts: readonly Parts[], options: SumOptions): BrokenSum[] {
  if (options.rule.kind === 'none') return [];
  return parts.flatMap((part) => {
    const broken = checkSum(values, part, options);
    return broken ? [broken] : [];
  });
}

/** Says whether a column's decimals read right only from the other side: «00/100» for 100, or a sum that then holds. */
export function isSwappedColumn(values: ColumnValues, parts: readonly Parts[], options: SumOptions): boolean {
  if (values.some((value) => value?.isTurned)) return true;
  const turned = values.map((value) => (value?.swapped === undefined ? value : turn(value)));
  if (turned.every((value, index) => value === values[index])) return false;
  const before = checkSums(values, parts, options).filter(({remainder}) => remainder === undefined);
  const after = checkSums(turned, parts, options).filter(({remainder}) => remainder === undefined);
  return parts.length > 0 && before.length > 0 && after.length === 0;
}

/** Reads a decimal from the other side: «82/4» as 4.82. */
export function turn(value: ParsedValue): ParsedValue {
  return {...value, value: value.swapped ?? value.value, decimals: countDecimals(value.swapped ?? 0)};
}

/** Says how far a sum of `count` printed numbers may lie from its printed total. */
export function toTolerance(count: number, decimals: number, isRounded: boolean): number {
  return isRounded ? (count + 1) * 0.5 * 10 ** -decimals + 1e-9 : 1e-6;
}

function checkSum(
  values: ColumnValues,
  {total, members, isPartial}: Parts,
  options: SumOptions,
): BrokenSum | undefined {
  const printed = values[total]?.value;
  const known = members
    .map((member) => values[member]?.value)
    .filter((value) => value !== null && value !== undefined);
  if (printed === null || printed === undefined || known.length === 0) return undefined;
  const sum = known.reduce((one, other) => one + other, 0);
  const isWhole = known.length === members.length && !isPartial;
  const seen = [total, ...members].map((row) => values[row]?.decimals ?? 0);
  const tolerance = toTolerance(
    members.length,
    Math.min(Math.max(...seen), options.isRounded ? 2 : 6),
    options.isRounded,
  );
  if (isWithin(sum, {printed, tolerance, isWhole, rule: options.rule})) return undefined;
  const broken: BrokenSum = {total, printed, sum};
  if (options.mayLeaveRest && sum < printed && sum >= printed * 0.8)
    return {...broken, remainder: printed - sum};
  const suspect = members.find((member) => {
    const {value, swapped} = values[member] ?? {};
    const turned = swapped ?? (options.isRounded ? turnNumber(value) : undefined);
    if (turned === undefined || value === null || value === undefined) return false;
    const repaired = sum - value + turned;
    if (options.mayLeaveRest && repaired < printed && repaired >= printed * 0.97) return true;
    return isWithin(repaired, {printed, tolerance, isWhole, rule: options.rule});
  });
  if (suspect === undefined) return broken;
  return {
    ...broken,
    suspect: {row: suspect, value: values[suspect]!.swapped ?? turnNumber(values[suspect]!.value)!},
  };
}

function isWithin(
  sum: number,
  {printed, tolerance, isWhole, rule}: {printed: number; tolerance: number; isWhole: boolean; rule: SumRule},
): boolean {
  if (rule.kind === 'bounds')
    return isWhole ? sum >= rule.least && sum <= rule.greatest : sum <= rule.greatest;
  if (!isWhole) return printed < 0 || sum <= printed + tolerance;
  return Math.abs(sum - printed) <= tolerance;
}

// 82.4 read from the other side is 4.82.
function turnNumber(value: number | null | undefined): number | undefined {
  const [whole, fraction] = String(value ?? '').split('.');
  return whole && fraction ? Number(`${fraction}.${whole}`) : undefined;
}

function countDecimals(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}
