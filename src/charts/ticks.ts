import {range, tickStep} from 'd3-array';

/** Round numbers from zero to the edge of a drawing, so far apart that the highest value lies within three of them or little more. */
export function listTicks(highest: number, edge = highest): number[] {
  const step = [3, 2].map((count) => tickStep(0, highest, count)).find((one) => highest / one <= 3.2)!;
  return range(Math.floor(edge / step) + 1).map((index) => index * step);
}
