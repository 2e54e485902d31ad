/** Counts which occurrence of a quote in the text begins at a code point: 1 for the first. */
export function countOccurrences(text: string, quote: string, start: number): number {
  const end = toUnits(text, start);
  let count = 1;
  for (let index = text.indexOf(quote); index >= 0 && index < end; index = text.indexOf(quote, index + 1))
    count++;
  return count;
}

/** Returns a function that finds the sentence around a span; both are code points over the text. */
export function createSentenceFinder(
  text: string,
): (start: number, end: number) => {start: number; end: number} {
  const points = [...text];
  const isEnd = (index: number) =>
    points[index] === '\n' || (/[.!?؟]/.test(points[index]!) && /^[\s»"”)]*$/.test(points[index + 1] ?? ''));
  return (start, end) => {
    let from = start;
    while (from > 0 && !isEnd(from - 1)) from--;
    while (from < start && /\s/.test(points[from]!)) from++;
    let to = end;
    while (to < points.length && !isEnd(to)) to++;
    if (to < points.length && points[to] !== '\n') to++;
    return {start: from, end: to};
  };
}

function toUnits(text: string, points: number): number {
  let units = 0;
  for (let index = 0; index < points; index++) units += text.codePointAt(units)! > 0xffff ? 2 : 1;
  return units;
}
