import {fold, ZWNJ} from './fold.js';
import type {Token} from './token.js';

const LETTER = /[\p{L}\p{M}]/u;

/** Cuts a raw text into tokens. «1404از» is two, «خوشه‌های» is two («خوشه», «های» with `before: 'zwnj'`), «خوشههای» is one. */
export function tokenise(raw: string): Token[] {
  const {text, starts, ends} = fold(raw);
  const tokens: Token[] = [];
  let before: Token['before'] = 'line';
  for (let index = 0; index < text.length;) {
    const unit = text[index]!;
    if (unit === '\n') before = 'line';
    else if (unit === ' ') before = before === 'line' ? 'line' : 'space';
    else if (unit === ZWNJ) before = before === 'none' ? 'zwnj' : before;
    if (unit === '\n' || unit === ' ' || unit === ZWNJ) {
      index++;
      continue;
    }
    const kind = toKind(unit);
    let stop = index + 1;
    if (kind !== 'mark')
      while (stop < text.length && toKind(text[stop]!) === kind && isSameScript(unit, text[stop]!)) stop++;
    tokens.push({text: text.slice(index, stop), kind, before, start: starts[index]!, end: ends[stop - 1]!});
    before = 'none';
    index = stop;
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
