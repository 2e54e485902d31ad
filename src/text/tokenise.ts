import {fold, ZWNJ} from './fold.js';
import {JOINED_NUMBERS} from './number-word-lexicon.js';
import {RAISED} from './raised-digits.js';
import type {Token} from './token.js';

const LETTER = /[\p{L}\p{M}]/u;

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
    const unit = text[index]!;
    if (unit === '\n') {
      gap = before === 'line' ? 'blank' : undefined;
      before = 'line';
    } else if (unit === ' ') {
      if (before !== 'line' && raw[starts[index]!] === '\t') gap = 'cell';
      before = before === 'line' ? 'line' : 'space';
    }
    if (unit === ZWNJ && before === 'none') before = 'zwnj';
    const isNote = RAISED.test(unit) && !(before === 'none' && tokens.at(-1)?.kind !== 'word');
    if (unit === '\n' || unit === ' ' || unit === ZWNJ || isNote) {
      index++;
      continue;
    }
    const kind = toKind(unit);
    let stop = index + 1;
    if (kind !== 'mark')
      while (stop < text.length && toKind(text[stop]!) === kind && isSameScript(unit, text[stop]!)) stop++;
    const seam = kind === 'word' ? JOINED_NUMBERS.get(text.slice(index, stop)) : undefined;
    for (const end of seam === undefined ? [stop] : [index + seam, stop]) {
      const token = {text: text.slice(index, end), kind, before, start: starts[index]!, end: ends[end - 1]!};
      tokens.push(gap ? {...token, gap} : token);
      before = 'none';
      gap = undefined;
      index = end;
    }
  }
  return tokens;
}

function toKind(unit: string): Token['kind'] {
  const code = unit.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'digits';
  if ((code >= 97 && code <= 122) || (code >= 0x0621 && code <= 0x06d3)) return 'word';
  return code > 127 && LETTER.test(unit) ? 'word' : 'mark';
}

function isSameScript(one: string, other: string): boolean {
  return one.charCodeAt(0) < 0x250 === other.charCodeAt(0) < 0x250;
}
