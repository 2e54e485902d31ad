/** The smallest round step that cuts a range from zero into three parts at most: 526 → 200, 870 → 500. */
export function niceStep(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(highest, 1) / 10));
  return [1, 2, 5, 10, 20, 50].map((step) => step * power).find((step) => highest / step <= 3.2) ?? highest;
}
