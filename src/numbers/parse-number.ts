import {foldText} from '../text/fold.js';
import {COMMA} from '../text/particle-lexicon.js';
import {FIGURES} from './number-lexicon.js';

/**
 * Parses a text that is one number in digits of any script, with the separators of several countries: «۱۲٬۳۴۵»,
 * 1.234,56, «۳/۵», 1'234. A comma or point before three digits parts thousands, unless only one stands there and the
 * head is no group («1234,567»). Undefined for anything else.
 */
export function parseNumber(text: string): number | undefined {
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
