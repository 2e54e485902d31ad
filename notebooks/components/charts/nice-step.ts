/** A round step that cuts a range from zero into two to four parts: 526 → 200. */
export function niceStep(highest: number): number {
  const rough = Math.max(highest, 1) / 2.2;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([5, 2, 1].find((step) => step * power <= rough) ?? 1) * power;
}
