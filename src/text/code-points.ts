import {bisectLeft} from 'd3-array';

/** Gives a function from UTF-16 index to Unicode code point offset over one text. */
export function toCodePoints(text: string): (index: number) => number {
  const pairs: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0xd800 && code <= 0xdbff && index + 1 < text.length) pairs.push(index++);
  }
  if (!pairs.length) return (index) => index;
  return (index) => index - bisectLeft(pairs, index);
}
