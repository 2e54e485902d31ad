import type {Annotation, TextReading} from '../reading/reading.js';

/** “the 64-member cluster”. */
export function hyphenedNoun({tokens, termAt, language}: TextReading, at: number): Annotation | undefined {
  return language === 'en' && HYPHENS.has(tokens[at]?.text ?? '') ? termAt('noun', at + 1) : undefined;
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‑', '–']);

/** “310 glassmakers”, “150 more saffron pickers”: people by their craft. */
export function englishCraftsmen(
  {tokens, language, termAt}: TextReading,
  at: number,
): Annotation | undefined {
  if (language !== 'en') return undefined;
  for (let near = at; near < at + LONGEST_CRAFT; near++) {
    const {kind, text} = tokens[near] ?? {};
    if (kind !== 'word' || termAt('verb', near) || (near > at && termAt('stop', near))) return undefined;
    if (!CRAFTSMEN.test(text!)) continue;
    return {kind: 'noun', means: 'employment person', name: text, from: at, to: near + 1, suffix: ''};
  }
  return undefined;
}

const LONGEST_CRAFT = 3;
const CRAFTSMEN =
  /(mak|weav|pick|stitch|spinn|carv|dy|pott|grow|weld|knitt|smelt|breed|keep)ers$|smiths$|(crafts|tribes)(wo)?men$|artisans$/;
