/** Whole Gregorian months from one ISO day to a later one; below zero where it is earlier. */
export function countMonths(from: string, to: string): number {
  const [first, last] = [from, to].map((day) => day.slice(0, 10).split('-').map(Number)) as [
    DayParts,
    DayParts,
  ];
  return (last[0] - first[0]) * 12 + (last[1] - first[1]) - (last[2] < first[2] ? 1 : 0);
}

type DayParts = [year: number, month: number, day: number];
