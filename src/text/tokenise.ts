import {fold} from './fold.js';
import {JOINED_NUMBERS} from './number-word-lexicon.js';
import {RAISED as RAISED_DIGIT} from './raised-digits.js';
import type {Token} from './token.js';

/**
 * Cuts a raw text into tokens. «1404از» is two, «خوشه‌های» is two («خوشه», «های» with `before: 'zwnj'`), «خوشههای» is one.
 * «وهفت» and «هزارتومان» are two each. A raised digit is a mark behind digits and nothing behind a word («متر²»).
 */
export function tokenise(raw: string): Token[] {
  const {text, starts, ends} = fold(raw);
  const tokens: Token[] = [];
  let before: Token['before'] = 'line';
  let gap: Token['gap'];
  for (let index = 0; index < text.length;) {
    const shape = toShape(text.charCodeAt(index));
    if (shape <= ZWNJ) {
      if (shape === LINE) gap = before === 'line' ? 'blank' : undefined;
      else if (shape === SPACE && before !== 'line' && raw[starts[index]!] === '\t') gap = 'cell';
      before = toBefore(shape, before);
      index++;
      continue;
    }
    if (shape === RAISED && (before !== 'none' || tokens.at(-1)?.kind === 'word')) {
      index++;
      continue;
    }
    const stop = findStop(text, index, shape);
    const kind = KINDS[shape]!;
    const word = text.slice(index, stop);
    const seam = kind === 'word' ? JOINED_NUMBERS.get(word) : undefined;
    for (const end of seam === undefined ? [stop] : [index + seam, stop]) {
      const piece = seam === undefined ? word : text.slice(index, end);
      const token: Token = {text: piece, kind, before, start: starts[index]!, end: ends[end - 1]!};
      if (gap) token.gap = gap;
      tokens.push(token);
      before = 'none';
      gap = undefined;
      index = end;
    }
  }
  return tokens;
}

// What a unit is, as a small number: gaps first, then marks, then what runs of tokens are made of.
const LINE = 1;
const SPACE = 2;
const ZWNJ = 3;
const RAISED = 4;
const MARK = 5;
const DIGIT = 6;
const LATIN = 7;
const LETTER = 8;

const KINDS: Token['kind'][] = [];
KINDS[RAISED] = KINDS[MARK] = 'mark';
KINDS[DIGIT] = 'digits';
KINDS[LATIN] = KINDS[LETTER] = 'word';

const SHAPES = new Uint8Array(0x10000);

function toShape(code: number): number {
  return SHAPES[code] || (SHAPES[code] = findShape(code));
}

function findShape(code: number): number {
  const unit = String.fromCharCode(code);
  if (unit === '\n') return LINE;
  if (unit === ' ') return SPACE;
  if (code === 0x200c) return ZWNJ;
  if (RAISED_DIGIT.test(unit)) return RAISED;
  if (/[0-9]/.test(unit)) return DIGIT;
  if (code < 0x80) return /[a-z]/.test(unit) ? LATIN : MARK;
  const isLetter = (code >= 0x0621 && code <= 0x06d3) || /[\p{L}\p{M}]/u.test(unit);
  return !isLetter ? MARK : code < 0x250 ? LATIN : LETTER;
}

/** A half-space beside a space or a line's end is none; a line's end counts more than a space. */
function toBefore(shape: number, before: Token['before']): Token['before'] {
  if (shape === LINE || before === 'line') return 'line';
  return shape === SPACE ? 'space' : before === 'none' ? 'zwnj' : before;
}

function findStop(text: string, from: number, shape: number): number {
  let stop = from + 1;
  if (shape > MARK) while (stop < text.length && toShape(text.charCodeAt(stop)) === shape) stop++;
  return stop;
}
