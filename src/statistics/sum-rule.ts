/** How far the sum of members may lie from the total, in words of the layout: exactly, between bounds, or not at all. */
export type SumRule = {kind: 'exact'} | {kind: 'bounds'; least: number; greatest: number} | {kind: 'none'};

/** Reads a rule for sums: `exact`, `none`, or bounds `97.5–100`. */
export function parseSumRule(text: string): SumRule | undefined {
  if (text === 'exact' || text === 'none') return {kind: text};
  const match = /^(-?\d+(?:\.\d+)?)\s*[–-]\s*(\d+(?:\.\d+)?)$/.exec(text);
  return match ? {kind: 'bounds', least: Number(match[1]), greatest: Number(match[2])} : undefined;
}
