import {ORDINALS, PARTS, SUFFIXES} from './number-lexicon.js';
import type {NumberPart} from './number-part.js';

/**
 * Takes a folded word apart into pieces of a number: «یکصدونودوهفت» → 100 و 90 و 7, «سهساله» → 3 + «ساله».
 * Undefined where the word holds anything else. Remembered, because texts repeat their words.
 */
export function toParts(word: string): NumberPart[] | undefined {
  const known = remembered.get(word);
  if (known !== undefined) return known ?? undefined;
  if (remembered.size > 50_000) remembered.clear();
  const parts = cut(word);
  remembered.set(word, parts ?? null);
  return parts;
}

const remembered = new Map<string, NumberPart[] | null>();

// The first letters and lengths of pieces keep ordinary words away from the cutting.
const LONGEST = 12;
// «سیصدوهشتادوهشتهزاروهفتصدوهفتادوهفت» has 37 letters; nobody writes a longer number as one word.
const LONGEST_WORD = 80;
const FIRST_LETTERS = new Set([...PARTS.keys(), ...ORDINALS.keys()].map((word) => word[0]!));

function cut(word: string): NumberPart[] | undefined {
  if (!FIRST_LETTERS.has(word[0]!)) return undefined;
  const whole = PARTS.get(word) ?? ORDINALS.get(word);
  if (whole) return [whole];
  if (word.length < 4 || word.length > LONGEST_WORD || word.charCodeAt(0) < 0x250) return undefined;
  const parts = cutRest(word, []);
  return parts && isGlued(parts) ? parts : undefined;
}

/** Longest piece first, with a way back: «سیصد» is 300, «سیوسه» 30 و 3. */
function cutRest(rest: string, before: NumberPart[]): NumberPart[] | undefined {
  if (rest === '') return before;
  for (let length = Math.min(LONGEST, rest.length); length > 0; length--) {
    const head = rest.slice(0, length);
    const isLast = length === rest.length;
    const part = PARTS.get(head) ?? (isLast ? ORDINALS.get(head) : undefined);
    if (part && !part.latin && canFollow(before.at(-1), part)) {
      const parts = cutRest(rest.slice(length), [...before, part]);
      if (parts) return parts;
    }
    if (isLast && SUFFIXES.has(head) && before.length > 0 && before.at(-1)!.type !== 'and')
      return [...before, {type: 'suffix', value: 0, below: 0, text: head}];
  }
  return undefined;
}

/** Inside a word, pieces stand side by side only as «یک» + «صد» or «پنج» + «هزار» do; else «و» is between them. */
function canFollow(before: NumberPart | undefined, part: NumberPart): boolean {
  if (!before) return part.type === 'value' || part.type === 'magnitude' || part.type === 'and';
  if (part.type === 'and') return before.type !== 'and';
  if (before.type === 'and')
    return part.type === 'value' || part.type === 'magnitude' || part.type === 'half';
  if (isDenominator(before, part)) return true;
  if (part.type === 'magnitude') return before.type === 'value' || before.type === 'magnitude';
  return part.type === 'value' && part.value === 100 && before.type === 'value' && before.below === 1;
}

/** «یکسوم», «سهچهارم»: a part of a whole. */
function isDenominator(before: NumberPart, {value, ordinal, isPlace}: NumberPart): boolean {
  const isUnit = before.type === 'value' && before.below === 1 && !before.ordinal;
  return ordinal === true && !isPlace && isUnit && value > before.value && value <= 10;
}

/** «و» alone at an end is allowed only beside a number that really goes on: «ویکم», «بیستو», never «نهو» or «دوو». */
function isGlued(parts: NumberPart[]): boolean {
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (first.type === 'and' && parts.length < 2) return false;
  if (last.type !== 'and') return true;
  const before = parts.at(-2);
  return before !== undefined && before.value >= 20;
}
