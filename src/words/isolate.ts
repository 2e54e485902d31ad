import type {Language} from '../rows.js';

/**
 * Isolates a Persian run in a drawing, whose base direction is always left to right. The mark after the isolate keeps Chromium
 * from setting a first digit at the wrong end where isolate and digit come from two font files.
 */
export function isolateInDrawing(text: string): string {
  return /[\u0620-\u064a\u0671-\u06d3]/.test(text) && !text.includes('\u2067')
    ? `\u2067\u200f${text}\u2069`
    : text;
}

/** Isolates a run of the other script within a text, so that it keeps its own order; else gives it back as it is. */
export function isolateInText(text: string, language: Language): string {
  const hasForeign = language === 'fa' ? /\p{Script=Latin}/u.test(text) : /\p{Script=Arabic}/u.test(text);
  return hasForeign ? `\u2068${text}\u2069` : text;
}

/** Joins parts of a line in a drawing with middle dots; in an English line each Persian part is isolated by itself. */
export function joinInDrawing(parts: readonly string[], language: Language): string {
  const kept = parts.filter(Boolean);
  return language === 'fa' ? isolateInDrawing(kept.join(' · ')) : kept.map(isolateInDrawing).join(' · ');
}
