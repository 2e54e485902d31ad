import {foldText} from '../text/fold.js';
import {readPieces} from './number-grammar.js';
import {toPieces} from './number-pieces.js';
import {tokenise} from '../text/tokenise.js';

/** Reads a text that is one number and nothing else, in words, digits or both; an ordinal gives its number, a currency is passed over. */
export function parseNumberWords(text: string): number | undefined {
  const plain = foldText(text).trim().replace(CURRENCY, '');
  const isNegative = plain.startsWith('-');
  const pieces = toPieces(tokenise(isNegative ? plain.slice(1) : plain));
  if (!pieces || pieces.length === 0) return undefined;
  const reading = readPieces(pieces, 0, true);
  if (reading?.to !== pieces.length) return undefined;
  return isNegative ? -reading.value : reading.value;
}

const CURRENCY = /\s*(تومان|تومن|ریال)?\s*[.،,؛]*$/;

const UNITS = ['', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'شش', 'هفت', 'هشت', 'نه', 'ده', 'یازده', 'دوازده', 'سیزده', 'چهارده', 'پانزده', 'شانزده', 'هفده', 'هجده', 'نوزده']; // prettier-ignore
const TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];
const HUNDREDS = ['', 'صد', 'دویست', 'سیصد', 'چهارصد', 'پانصد', 'ششصد', 'هفتصد', 'هشتصد', 'نهصد'];
const MAGNITUDES = ['', 'هزار', 'میلیون', 'میلیارد', 'تریلیون', 'کوادریلیون', 'کوینتیلیون'];
const FRACTIONS = [
  '',
  'دهم',
  'صدم',
  'هزارم',
  'ده هزارم',
  'صد هزارم',
  'میلیونم',
  'ده میلیونم',
  'صد میلیونم',
  'میلیاردم',
];

/** Writes a number in Persian words: 197 is «صد و نود و هفت», 3.5 «سه و پنج دهم». */
export function formatNumberWords(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`invalid number: ${value}`);
  if (value < 0) return `منفی ${formatNumberWords(-value)}`;
  const [whole, decimals] = toDigits(value);
  if (decimals.length >= FRACTIONS.length) throw new RangeError(`too many decimals: ${value}; at most 9`);
  const parts = Number(whole) > 0 || !decimals ? [formatInteger(BigInt(whole))] : [];
  if (decimals) parts.push(`${formatInteger(BigInt(decimals))} ${FRACTIONS[decimals.length]}`);
  return parts.join(' و ');
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
  if (value === 0n) return 'صفر';
  const groups: string[] = [];
  for (let rest = value, index = 0; rest > 0n; rest /= 1000n, index++) {
    const group = Number(rest % 1000n);
    if (index >= MAGNITUDES.length) throw new RangeError(`number too large for words: ${value}`);
    if (group > 0) groups.unshift([formatGroup(group), MAGNITUDES[index]!].filter(Boolean).join(' '));
  }
  return groups.join(' و ');
}

/** 1 to 999. */
function formatGroup(group: number): string {
  const rest = group % 100;
  const small = rest < 20 ? [UNITS[rest]!] : [TENS[Math.floor(rest / 10)]!, UNITS[rest % 10]!];
  return [HUNDREDS[Math.floor(group / 100)]!, ...small].filter(Boolean).join(' و ');
}
