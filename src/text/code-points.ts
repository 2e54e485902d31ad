/** Gives a function from UTF-16 index to Unicode code point offset over one text. */
export function toCodePoints(text: string): (index: number) => number {
  const pairs: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0xd800 && code <= 0xdbff && index + 1 < text.length) pairs.push(index++);
  }
  if (!pairs.length) return (index) => index;
  return (index) => index - countBelow(pairs, index);
}

function countBelow(pairs: readonly number[], index: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
