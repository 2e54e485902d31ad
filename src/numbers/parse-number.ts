import {foldText} from '../text/fold.js';
import {COMMA} from '../text/particle-lexicon.js';
import {FIGURES} from './number-lexicon.js';

/**
 * Parses a text that is one number in digits of any script, with the separators of several countries: «۱۲٬۳۴۵»,
 * 1.234,56, «۳/۵», 1'234. A comma or point before three digits parts thousands, unless only one stands there and the
 * head is no group («1234,567»). Undefined for anything else.
 */
export function parseNumber(text: string): number | undefined {
  return parseDigits(text) ?? parseFigures(text);
}

/** Digits alone, with commas before every three: what nearly all numbers are. */
function parseDigits(text: string): number | undefined {
  let value = 0;
  let digits = 0;
  let group = -1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const digit = toDigit(code);
    if (digit >= 0) {
      value = value * 10 + digit;
      digits++;
      if (group >= 0) group++;
    } else {
      const isSeparator = code === ASCII_COMMA || code === PERSIAN_SEPARATOR;
      if (!isSeparator || digits === 0 || (group < 0 ? digits > 3 : group !== 3)) return undefined;
      group = 0;
    }
  }
  return digits > 0 && digits <= 15 && (group < 0 || group === 3) ? value : undefined;
}

const ASCII_COMMA = 0x2c;
const PERSIAN_SEPARATOR = 0x66c;

/** The value of a digit of three scripts, or -1. */
function toDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return code >= 0x660 && code <= 0x669 ? code - 0x660 : -1;
}

function parseFigures(text: string): number | undefined {
  const plain = foldText(text)
    .replace(/[−‒–﹣－]/g, '-')
    .replace(/[＋﹢]/g, '+')
    .replace(/[\s_'’]/g, '');
  const match = FIGURES.exec(plain);
  if (!match) return undefined;
  const size = parseUnsigned(match[2]!.replaceAll(COMMA, ''));
  return size === undefined ? undefined : match[1] === '-' && size !== 0 ? -size : size;
}

function parseUnsigned(digits: string): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits);
  const decimal = /^(\d*)[./](\d*)$/.exec(digits);
  if (decimal && !isThousands(digits, '.')) return Number(`${decimal[1] || 0}.${decimal[2] || 0}`);
  if (isThousands(digits, ',')) return Number(digits.replace(/,/g, ''));
  const comma = /^(\d+),(\d+)$/.exec(digits);
  if (comma) return Number(`${comma[1]}.${comma[2]}`);
  return parseMixed(digits);
}

/** Groups by one sign and decimals by the other: 1,234.56 and 1.234,56. */
function parseMixed(digits: string): number | undefined {
  const [whole, part, ...others] = digits.split(/[.,](?=\d*$)/);
  if (others.length > 0 || part === undefined) return undefined;
  const sign = digits[whole!.length]!;
  const separator = sign === '.' ? ',' : '.';
  if (isThousands(digits, '.')) return Number(digits.replace(/\./g, ''));
  return isThousands(whole!, separator, 1)
    ? Number(`${whole!.replaceAll(separator, '')}.${part || 0}`)
    : undefined;
}

/** Three digits behind every sign and one to three before the first; a lone point is not enough where nothing else says so. */
function isThousands(digits: string, sign: ',' | '.', least = sign === ',' ? 1 : 2): boolean {
  const groups = digits.split(sign);
  return (
    groups.length > least &&
    /^\d{1,3}$/.test(groups[0]!) &&
    groups.slice(1).every((group) => /^\d{3}$/.test(group))
  );
}
