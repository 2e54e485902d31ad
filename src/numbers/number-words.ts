import {foldText} from '../text/fold.js';
import {readPieces} from './number-grammar.js';
import {toPieces} from './number-pieces.js';
import {parsePlainNumber} from './plain-number.js';
import {tokenise} from '../text/tokenise.js';
import {AND} from '../text/particle-lexicon.js';
import {HUNDREDS, MAGNITUDES, TENS, UNITS} from '../text/number-word-lexicon.js';
import {
  CURRENCY,
  ENGLISH_COMMA,
  FRACTIONS,
  LAST_THIRTIETH,
  MINUS,
  THIRTIETH,
  ZERO,
} from './number-lexicon.js';

/** Reads a text that is one number and nothing else, in words, digits or both; an ordinal gives its number, a currency is passed over. */
export function parseNumberWords(text: string): number | undefined {
  return parsePlainNumber(text) ?? parseByGrammar(text);
}

/** Writes a number in Persian words: 197 is «صد و نود و هفت», 3.5 «سه و پنج دهم». */
export function formatNumberWords(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`invalid number: ${value}`);
  if (value < 0) return `${MINUS} ${formatNumberWords(-value)}`;
  const [whole, decimals] = toDigits(value);
  if (decimals.length > FRACTIONS.length) throw new RangeError(`too many decimals: ${value}; at most 9`);
  const parts = Number(whole) > 0 || !decimals ? [formatInteger(BigInt(whole))] : [];
  if (decimals) parts.push(`${formatInteger(BigInt(decimals))} ${FRACTIONS[decimals.length - 1]}`);
  return join(parts);
}

function parseByGrammar(text: string): number | undefined {
  const plain = foldText(text)
    .trim()
    .replace(CURRENCY, '')
    .replace(LAST_THIRTIETH, THIRTIETH)
    .replace(ENGLISH_COMMA, '');
  const isNegative = plain.startsWith('-');
  const pieces = toPieces(tokenise(isNegative ? plain.slice(1) : plain));
  if (!pieces || pieces.length === 0) return undefined;
  const reading = readPieces(pieces, 0, true);
  if (reading?.to !== pieces.length) return undefined;
  const value = isNegative ? -reading.value : reading.value;
  return value === 0 ? 0 : value;
}

/** The digits before and after the point, without an exponent. */
function toDigits(value: number): [whole: string, decimals: string] {
  if (Number.isInteger(value)) return [BigInt(value).toString(), ''];
  const [whole, decimals = ''] = value
    .toFixed(Math.min(15, Math.max(0, 15 - Math.ceil(Math.log10(value + 1)))))
    .split('.');
  return [whole!, decimals.replace(/0+$/, '')];
}

function formatInteger(value: bigint): string {
  if (value === 0n) return ZERO;
  const groups: string[] = [];
  for (let rest = value, index = 0; rest > 0n; rest /= 1000n, index++) {
    const group = Number(rest % 1000n);
    if (index > MAGNITUDES.length) throw new RangeError(`number too large for words: ${value}`);
    if (group > 0) groups.unshift([formatGroup(group), ...MAGNITUDES.slice(index - 1, index)].join(' '));
  }
  return join(groups);
}

/** 1 to 999. */
function formatGroup(group: number): string {
  const rest = group % 100;
  const small = rest < 20 ? [UNITS[rest - 1]] : [TENS[Math.floor(rest / 10) - 2], UNITS[(rest % 10) - 1]];
  return join([HUNDREDS[Math.floor(group / 100) - 1], ...small]);
}

function join(parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(` ${AND} `);
}
