import type {Token} from '../text/token.js';
import {parseRaised, RAISED, VULGAR_FRACTIONS} from '../text/raised-digits.js';
import {INNER_MARKS, MEASURED} from './number-lexicon.js';
import {MONEY, NUMBERED, YEAR_NOUNS} from './number-context-lexicon.js';

/** A number in digits, with the tokens that it takes. */
export interface Literal {
  value: number;
  to: number;
}

/**
 * Reads digits and the marks inside them, beginning at a token of digits.
 * Three digits after each comma are thousands («۱۲٬۷۸۵»); a point is a decimal sign, but thousands where it repeats, or
 * where three digits follow and a counted noun comes («۱۲.۷۸۵ نفر»); a slash is the Persian decimal sign («۳/۵»). A space
 * parts thousands too («۱ ۲۰۰ خوشه»), «۱۲½» is 12.5 and «۱۰⁶» a million.
 * Undefined for times, dates and codes (10:20, 1403/05/12, 1403/05, 021-4433-22).
 */
export function readLiteral(tokens: Token[], at: number): Literal | undefined {
  const literal = readSpaced(tokens, at) ?? readFigures(tokens, at);
  const sign = literal && tokens[literal.to];
  if (sign?.text === 'e' && sign.before === 'none') return readExponent(tokens, literal!);
  if (sign?.kind !== 'mark' || sign.before === 'line') return literal;
  const part = VULGAR_FRACTIONS[sign.text];
  if (part !== undefined && Number.isInteger(literal!.value))
    return {value: literal!.value + part, to: literal!.to + 1};
  return tokens[at]!.text === '10' ? readPower(tokens, literal!) : literal;
}

/** 3e6, as tables that a machine wrote have it. */
function readExponent(tokens: Token[], {value, to}: Literal): Literal {
  const exponent = tokens[to + 1];
  const isWritten = exponent?.kind === 'digits' && exponent.before === 'none' && exponent.text.length < 3;
  return isWritten ? {value: Number(`${value}e${exponent.text}`), to: to + 2} : {value, to};
}

function readPower(tokens: Token[], {value, to}: Literal): Literal {
  let end = to;
  while (tokens[end]?.before === 'none' && RAISED.test(tokens[end]!.text)) end++;
  const raised = tokens.slice(to, end).map(({text}) => text);
  return end > to ? {value: value ** parseRaised(raised.join('')), to: end} : {value, to};
}

/** «۱ ۲۰۰ خوشه», 41 500 people; never behind a year or a label («سال ۹۵ ۱۲۰ واحد»), nor in a row of figures. */
function readSpaced(tokens: Token[], at: number): Literal | undefined {
  const head = tokens[at]!;
  if (head.text.length > 3 || head.text.startsWith('0') || !isGroup(tokens[at + 1])) return undefined;
  const before = head.before === 'line' ? undefined : tokens[at - 1];
  if (before?.kind === 'digits' || YEAR_NOUNS.has(before?.text ?? '') || NUMBERED.has(before?.text ?? ''))
    return undefined;
  let to = at + 1;
  while (to - at < MOST_GROUPS && isGroup(tokens[to])) to++;
  const next = tokens[to];
  if (!next || next.before === 'line' || (next.kind !== 'word' && next.text !== '%')) return undefined;
  const groups = tokens.slice(at, to).map(({text}) => text);
  return {value: Number(groups.join('')), to};
}

function isGroup(token: Token | undefined): boolean {
  return token?.kind === 'digits' && token.before === 'space' && token.text.length === 3;
}

// Longer runs of digits and marks are lists and codes, whatever they mean.
const MOST_GROUPS = 8;

function readFigures(tokens: Token[], at: number): Literal | undefined {
  const groups = [tokens[at]!.text];
  let mark = '';
  let to = at + 1;
  while (groups.length < MOST_GROUPS && isJoined(tokens, to) && (mark === '' || tokens[to]!.text === mark)) {
    mark = tokens[to]!.text;
    groups.push(tokens[to + 1]!.text);
    to += 2;
  }
  if (groups.length === 1 && isSpacedDecimal(tokens, to))
    return toDecimal([groups[0]!, tokens[to + 1]!.text], to + 2);
  if (groups.length === 1) return {value: Number(groups[0]), to};
  if (mark === ':' || mark === '-') return undefined;
  if (mark === '/') return readSlashed(groups, to);
  const isGrouped =
    groups[0]!.length <= 3 && groups[0] !== '0' && groups.slice(1).every((group) => group.length === 3);
  if (mark === '.') return readPointed(tokens, groups, to, isGrouped);
  // of a list without spaces, such as 10,20, the first alone
  if (!isGrouped)
    return groups.length === 2 && isMeasured(tokens, to)
      ? toDecimal(groups, to)
      : {value: Number(groups[0]), to: at + 1};
  // 12,345.6: after groups by comma, one point may follow.
  if (
    isJoined(tokens, to) &&
    tokens[to]!.text === '.' &&
    !(isJoined(tokens, to + 2) && tokens[to + 2]!.text === '.')
  )
    return toDecimal([groups.join(''), tokens[to + 1]!.text], to + 2);
  return {value: Number(groups.join('')), to};
}

/** A mark between digits with nothing in between. */
function isJoined(tokens: Token[], at: number): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  if (mark?.kind !== 'mark' || next?.kind !== 'digits') return false;
  return mark.before === 'none' && next.before === 'none' && INNER_MARKS.has(mark.text);
}

/** «۴ / ۷ میلیارد»: some texts set spaces around every mark; only what is measured makes it one number. */
function isSpacedDecimal(tokens: Token[], at: number): boolean {
  const mark = tokens[at];
  const next = tokens[at + 1];
  const isSpaced =
    mark?.text === '/' && mark.before === 'space' && next?.kind === 'digits' && next.before === 'space';
  const isOfMoney = MONEY.has(tokens[at + 2]?.text ?? '');
  return isSpaced && next.text.length <= 2 && (isOfMoney || isMeasured(tokens, at + 2));
}

function readPointed(tokens: Token[], groups: string[], to: number, isGrouped: boolean): Literal | undefined {
  if (groups.length > 2 && !isGrouped) return undefined;
  const isThousands = isGrouped && (groups.length > 2 || !isMeasured(tokens, to));
  return isThousands ? {value: Number(groups.join('')), to} : toDecimal(groups, to);
}

/** «۳/۵» is 3.5, «۵۰۰/۰۰۰» half a million; 1403/05 and three parts are dates. */
function readSlashed(groups: string[], to: number): Literal | undefined {
  if (groups.length > 2) return undefined;
  const [whole, part] = groups as [string, string];
  const isMonth = whole.length === 4 && part.length <= 2 && Number(part) <= 12;
  if (part === '000') return {value: Number(whole) * 1000, to};
  return isMonth || whole.length > 5 ? undefined : toDecimal([whole, part], to);
}

/** English writes thousands with commas alone, so a Latin word after it makes the point a decimal sign too. */
function isMeasured(tokens: Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next !== undefined &&
    (MEASURED.has(next.text) || (next.kind === 'word' && next.text.charCodeAt(0) < 0x250))
  );
}

function toDecimal(groups: string[], to: number): Literal {
  return {value: Number(groups.join('.')), to};
}
