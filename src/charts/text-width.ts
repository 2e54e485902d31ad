import {NARROW_LETTERS, WIDE_LETTERS} from '../words/letter-widths.js';

/** About how wide a text is when set in Vazirmatn, in pixels. Drawing happens without a browser, so widths are estimated. */
export function estimateWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += toEms(letter);
  return ems * size;
}

/** Cuts a text to a width at a space, with an ellipsis; whole where it fits. */
export function shorten(text: string, size: number, room: number): string {
  if (estimateWidth(text, size) <= room) return text;
  const words = text.split(' ');
  while (words.length > 1 && estimateWidth(`${words.join(' ')}…`, size) > room) words.pop();
  return `${words.join(' ').replace(/[ ·\u060c,\u061b(]+$/, '')}…`;
}

/** Breaks a text into lines no wider than the room. */
export function wrap(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && estimateWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function toEms(letter: string): number {
  if (/[\u200b-\u200f\u2066-\u2069\u064b-\u065f]/.test(letter)) return 0;
  if (/\s/.test(letter)) return 0.27;
  if (NARROW_LETTERS.includes(letter)) return 0.37;
  if (WIDE_LETTERS.includes(letter)) return 0.74;
  if (/[\u0600-\u06ef\u06fa-\u06ff]/.test(letter)) return 0.53;
  if (/[0-9\u06f0-\u06f9]/.test(letter)) return 0.53;
  if (/[ilj.,;:'|!()[\]]/.test(letter)) return 0.3;
  if (/[A-Zmw]/.test(letter)) return 0.72;
  return 0.52;
}
